import type { Clause } from './clauses';
import type { Sentence } from './sentence';

/** Verbs that say harm by themselves, whoever does them. */
const harmful =
  /^(?:break|crash|corrupt|wipe|nuke|destroy|botch|bork|ruin|sabotage|leak|misconfigure|mistype|misread|mishandle|mismanage|miscalculate|misapply|brick|clobber|mangle|compromise|cripple)$/;
/** Verbs of ordinary work, which say harm together with a sign of it. */
const ordinary =
  /^(?:push|deploy|merge|run|change|approve|disable|enable|delete|drop|remove|modify|edit|update|apply|execute|release|ship|commit|configure|overwrite|restart|reboot|stop|shut|kill|terminate|move|upload|send|press|click|type|enter|introduce|write|add|design|set|copy|perform|publish|revoke|rotate|unplug|reset|reuse|make|start|turn|take|bring|cause|trigger|lead|expose|knock|issue|confuse|pick|choose|use|enforce|create|bypass|force|patch|upgrade|migrate|rename|truncate|roll|open|close)$/;
const damage =
  /\b(?:outage|downtime|incident|data loss|regression|breakage|bugs?|vulnerabilit(?:y|ies)|failures?|crash(?:ed|es|ing)?|broke|broken|breaking|panic|unavailab\w+|disruption|false alarm|alert|corruption|breach|leak|mess|problems?|errors?|wrong|bad|faulty|buggy|untested|unreviewed|unsafe|destructive|incorrect|malformed|poor|took\s+(?:\w+\s+)?down|brought\s+(?:\w+\s+)?down|taking\s+\w+\s+down|bringing\s+\w+\s+down|DROP|rm -rf|without\s+(?:\w+\s+)?(?:review|approval|testing|asking|checking|telling|permission|authori[sz]ation|notice|warning|coordination|(?:a\s+)?safety))\b/iu;
const precious =
  /\b(?:prod|production|primary|live|master|main|entire|whole|all|customers?['’]?|root|database|databases|tables?|backups?|bucket|volume|namespace)\b/iu;

/**
 * Does an active clause tell of an act that did harm? Needs a sign of harm in what the verb governs, so that what
 * responders do ("Ana restarted the hub", "reverted the change") is left alone.
 */
export function doesHarm(sentence: Sentence, clause: Clause): boolean {
  if (clause.modal || clause.negated || clause.passive) return false;
  const { tokens } = sentence;
  const { lemma } = clause;
  const after = sentence.prose.slice(tokens[clause.verb]!.end, sentence.end);
  if (harmful.test(lemma)) return !(lemma === 'compromise' && !/^\s+(?:the|our|a|an)\b/iu.test(after));
  if (!ordinary.test(lemma)) return false;
  if (lemma === 'take' || lemma === 'bring' || lemma === 'knock')
    return /^(?:\s+[\p{L}\p{N}'’-]+){0,5}?\s+(?:down|offline|out)\b/iu.test(after);
  if (lemma === 'cause' || lemma === 'trigger' || lemma === 'lead' || lemma === 'introduce')
    return damage.test(after) || precious.test(after);
  if (lemma === 'make')
    return /^\s+(?:an?|the|some|this|that)\s+(?:[\p{L}-]+\s+)?(?:mistake|error|mess)\b/iu.test(after);
  if (
    /^(?:open|close|start|add|create|write|set|use|issue|choose|pick|send|turn|update|commit|roll|rename|patch|upgrade|rotate|reset|restart|reboot|migrate|move|stop|kill|terminate|enable|perform|copy|publish|edit|modify|configure|remove|click|type|enter)$/.test(
      lemma,
    )
  ) {
    // Everyday verbs need the harm in the object itself ("clicked the wrong button").
    return (
      /^(?:\s+[\p{L}\p{N}'’_-]+){0,5}?\s+(?:wrong|bad|faulty|buggy|untested|broken|incorrect|malformed|destructive|unreviewed)\b/iu.test(
        after,
      ) ||
      /\b(?:which|that|and|thereby|,)\s+(?:broke|crash\w+|took down|brought down|caus(?:ed|ing)|break\w*)\b/iu.test(
        after,
      )
    );
  }
  if (/^(?:delete|drop|overwrite|truncate|disable|revoke|unplug)$/.test(lemma))
    return damage.test(after) || precious.test(after.split(/[,;]|\b(?:and|but|because|while|before|after)\b/iu)[0]!);
  return (
    damage.test(after) ||
    (/^(?:run|execute)$/.test(lemma) &&
      /\b(?:on|against|in)\s+(?:the\s+)?(?:live\s+)?(?:prod|production|primary|wrong)\b/iu.test(after))
  );
}
