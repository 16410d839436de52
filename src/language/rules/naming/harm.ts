import { words } from '../../text/words';
import type { Clause } from '../../grammar/clauses';
import type { Sentence } from '../../grammar/sentence';
import { near } from '../../text/near';
import { squeeze } from '../../text/squeeze';
import { formsOf } from '../../grammar/verbs';

// What tells that an act did harm: the verb itself, or a sign of harm in what the verb governs. Without one an act is
// what responders do ("Ana restarted the hub", "reverted the change"), and is left alone.

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Verbs that say harm by themselves, whoever does them; so do those that begin with "mis-". */
const harmful = set(
  'break crash corrupt wipe nuke destroy botch bork ruin sabotage leak brick clobber mangle compromise cripple overwrite confuse transpose sever trash hose borked wreck garble jumble muddle erase rubber-stamp force-push flub fumble',
);
/** Verbs of ordinary work whose usual object is what a service runs on. */
const ordinary = set(
  'push deploy merge run change approve disable enable delete drop remove modify edit update apply execute release ship commit configure restart reboot stop shut kill terminate move upload send press click type enter introduce write add design set copy perform publish revoke rotate unplug reset reuse make start turn take bring cause trigger lead expose knock issue pick choose use enforce create bypass force patch upgrade migrate rename truncate roll open close yank pull purge cut lock mix post paste share check tag rebase hit select plug route swap mount format connect assign schedule fill let blow tear hardcode hard-code comment flip scale tweak resize import restore fail replace unmount detach point drive operate clear key email mail give grant administer inject steer steal',
);
const damage =
  /\b(?:outage|downtime|incident|data loss|regression|breakage|bugs?|vulnerabilit(?:y|ies)|failures?|crash(?:ed|es|ing)?|broke|broken|breaking|panic|unavailab\w+|disruption|false alarm|alert|corruption|breach|leak|mess|problems?|errors?|wrong|bad|faulty|buggy|unsafe|destructive|incorrect|malformed|poor|half-(?:finished|baked|tested)|un(?:tested|reviewed|signed|verified|validated|approved|finished|checked|authori[sz]ed|announced|protected)|took (?:\w+ )?down|brought (?:\w+ )?down|taking \w+ down|bringing \w+ down|DROP|rm -rf|without (?:\w+ )?(?:review|approval|testing|asking|checking|telling|permission|authori[sz]ation|notice|warning|coordination|(?:a )?safety))\b/iu;
const precious =
  /\b(?:prod|production|primary|live|master|main|entire|whole|all|customers?['’]?|root|database|databases|tables?|backups?|bucket|volume|namespace|tenants?)\b/iu;
/** In the object itself: "clicked the wrong button", "shipped an unsigned bundle". */
const spoilt =
  /^(?: [\p{L}\p{N}'’_-]+){0,5}? (?:wrong|bad|faulty|buggy|broken|incorrect|malformed|destructive|outdated|half-(?:finished|baked|tested)|un(?:tested|reviewed|signed|verified|validated|approved|finished|checked|authori[sz]ed))\b/iu;
const thereby =
  /\b(?:which|that|and|thereby|,) (?:broke|crash\w+|took (?:\w+ ){0,3}(?:down|out)|brought (?:\w+ ){0,3}down|caus(?:ed|ing)|break\w*|wip(?:ed|ing)|locked (?:\w+ ){0,2}out)\b/iu;
/** Seeing, getting and mending what is wrong is no harm. */
const innocent = set(
  'see get receive find notice spot discover report show display detect fix correct remove replace ask have be prove go think suspect assume flag identify mention suggest catch say tell know blame explain look feel',
);
const offline =
  /^(?: [\p{L}\p{N}'’-]+){0,5}? (?:down|offline|out|to its knees|to a (?:halt|standstill)|with (?:it|them))\b/iu;
/** What must not get out, and where it gets out to. */
const secret = /\b(?:keys?|secrets?|passwords?|credentials?|tokens?|certificates?|dump|personal data|pii|\.env)\b/iu;
const outlet =
  /\b(?:public|publicly|gist|repo|repository|channel|forum|github|pastebin|slack|logs?|bucket|main|master|config|ticket|email|outside|wiki|chat|history)\b/iu;
const cable =
  /^ (?:through )?(?:[\p{L}-]+ ){0,3}(?:fib(?:re|er)s?|cables?|lines?|wires?|power|links?|conduit|mains)\b/iu;
/** Against what was agreed or advised. */
const deviation =
  /\b(?:against (?:(?:the|our|all|their|explicit|medical|company|standing|written|his|her) ){0,4}(?:advice|recommendations?|policy|polic(?:y|ies)|rules?|procedures?|guidance|guidelines|runbook|instructions?|protocol|orders|warnings?)|contrary to|in (?:clear |direct )?(?:violation|breach|defiance) of|despite (?:(?:the|our|all|a|an|two|several|repeated|multiple|explicit|clear) ){0,4}(?:warnings?|reminders?|advice|freeze|objections?|being (?:told|warned|asked))|during (?:the|a) (?:\w+ )?(?:change )?freeze|outside (?:of )?(?:the|a|any|our) (?:\w+ )?(?:window|change process)|behind [\p{L}'’]+ back)\b/iu;
/** At a bad time, by a short way, or on one's own word: what a rule or a habit would have kept from. */
const unguarded =
  /\b(?:during (?:peak|business|office|trading|working|market|rush|opening) (?:hours?|times?|load)|(?:straight|directly) (?:to|into|on|in) (?:the )?(?:main|master|prod|production|live|trunk)|(?:his|her|their|my) own (?:pull request|pr|mr|merge request|change|code|patch|access|request)|with(?:out| no) (?:a |any )?(?:rollback|roll-back|back-?out|backup|safety)|on a friday|before (?:the |all )?(?:tests?|ci|review|build|checks?|pipeline|approval|canary|backup|migration)\b[^.]{0,20}\b(?:finished|passed|completed|done|ready|in|over|approved|green)|while (?:ci|the \p{L}+) (?:was|were) (?:red|failing|broken|running)|minutes before|late on (?:a )?friday)\b/iu;
/** One thing for another: "typed 10.0 instead of 1.00". */
const swapped = /\b(?:instead of|rather than) (?!just\b|only\b|fixing|waiting)[\p{L}\p{N}\ua78b`]/iu;
const handled = set(
  'type enter set pick choose select press send use click copy dispense give write put transfer delete restart drop pull plug order mark route name paste run',
);
/** What followed, told after the act: "..., and we lose the fix", "; 38k records gone". */
const aftermath = near(
  /(?:[,;—–]|\b(?:and|so|then)) /giu,
  /\b(?:went (?:down|dark|offline)|goes down|(?:was|were|is|are|got) (?:\w+ )?(?:lost|gone|wiped|stuck|deleted|corrupted|broken|down)|(?:we|users|customers|everyone|everybody) (?:lose|lost)|gone|fell over|died|stopped working)\b/i,
  { most: 60, without: /[.]/u },
);

/** Verbs that do harm only with this in what they govern. */
const telling: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    take: offline,
    bring: offline,
    knock: offline,
    blow: /^ (?:away|up)\b/iu,
    tear: /^ down\b/iu,
    make: /^ (?:an?|the|some|this|that) (?:[\p{L}-]+ )?(?:mistake|error|mess)\b/iu,
    mix: /^ up\b/iu,
    let: /^(?: [\p{L}\p{N}'’-]+){1,6}? (?:in|through|slip|lapse|expire|out)\b/iu,
    cut: cable,
    fail: /^ (?:over )?(?:to )?the wrong\b/iu,
    fill: /\b(?:disk|disks|volume|partition|storage|inodes)\b/iu,
    lock: /\b(?:out|for (?:an?|two|three|several|\d+) (?:\w+ )?(?:hours?|minutes?|days?))\b/iu,
  }),
);
/** Everyday verbs need the harm in the object itself, or told as what came of it. */
const everyday = set(
  'open close start add create write set use issue choose pick send turn update commit roll rename patch upgrade rotate reset restart reboot migrate move stop kill terminate enable perform copy publish edit modify configure remove click type enter yank pull post paste share check tag rebase hit select plug route swap mount format connect assign schedule hardcode hard-code comment flip scale tweak resize import restore replace unmount detach point purge press',
);
const precarious = set('delete drop overwrite truncate disable revoke unplug purge yank');

/** Pre-filter: no match without one of these words. */
export const harmTriggers: readonly string[] = [
  ...new Set([...formsOf([...harmful, ...ordinary], { gerunds: true }), 'mis*']),
  ...words('wrong against contrary violation breach defiance despite freeze outside below behind'),
];

/** Does an active clause tell of an act that did harm? */
export function doesHarm(sentence: Sentence, clause: Clause): boolean {
  if (clause.modal || clause.negated || clause.passive) return false;
  const { lemma } = clause;
  const after = squeeze(sentence.after(sentence.tokens[clause.verb]!.end)).text;
  if (harmful.has(lemma) || /^mis(?!s$|sion)/.test(lemma))
    return lemma === 'compromise' ? /^ (?:the|our|a|an)\b/iu.test(after) : !/^ (?:about|by|with us)\b/iu.test(after);
  const own = ownPart(after);
  if (deviation.test(own)) return true;
  if (/\bthrough (?:the|a|our) (?:[\p{L}-]+ )?(?:cables?|fib(?:re|er)s?|conduit|pipe|power line)\b/iu.test(own))
    return true;
  if (handled.has(lemma) && swapped.test(own)) return true;
  if (
    /^(?:give|read|hand|send|tell)$/.test(lemma) &&
    /^ (?:the|an?) (?:caller|attackers?|scammers?|fraudsters?|impostor|impersonator)\b/iu.test(own)
  )
    return true;
  if (
    /^(?:push|merge|deploy|approve|run|ship|release|apply|execute|commit|publish|sign|launch|start)$/.test(lemma) &&
    unguarded.test(after) &&
    clause.past
  )
    return true;
  if (/^hard-?code$/.test(lemma) && /\b(?:keys?|secrets?|passwords?|credentials?|tokens?)\b/iu.test(own)) return true;
  if (
    !innocent.has(lemma) &&
    /^(?: [\p{L}\p{N}'’_-]+){0,7}? wrong (?!(?:place|direction|impression|idea|conclusions?|track|end|time|way)\b)[\p{L}\p{N}]/iu.test(
      own,
    )
  )
    return true;
  if (!ordinary.has(lemma)) return false;
  if (
    /^(?:commit|push|post|paste|publish|upload|share|send|check|hardcode|hard-code|expose)$/.test(lemma) &&
    outlet.test(own.split(secret).slice(1).join(' '))
  )
    return true;
  const told = telling.get(lemma);
  if (told) return told.test(after);
  if (/^(?:cause|trigger|lead|introduce)$/.test(lemma)) return damage.test(after) || precious.test(after);
  if (precarious.has(lemma) && (damage.test(after) || precious.test(own))) return true;
  if (everyday.has(lemma)) return spoilt.test(after) || thereby.test(after);
  return (
    damage.test(after) ||
    (/^(?:run|execute|apply|launch)$/.test(lemma) &&
      /\b(?:on|against|in) (?:the )?(?:live )?(?:prod|production|primary|wrong|live)\b/iu.test(after))
  );
}

/** Is harm told right after the act ("..., and we lose the fix as well")? Says much beside a name, little beside a role. */
export function hasAftermath(sentence: Sentence, clause: Clause): boolean {
  if (clause.modal || clause.negated || clause.passive || !ordinary.has(clause.lemma)) return false;
  const { tokens, clauses } = sentence;
  const after = squeeze(sentence.after(tokens[clause.verb]!.end)).text;
  const before = tokens[(clause.subject?.first ?? clause.first) - 1]?.lower ?? '';
  // "After Omar restarted the primary we were stuck": what followed is the next clause.
  const next = clauses[clauses.indexOf(clause) + 1];
  const followed =
    /^(?:after|once|when|since|because|until)$/.test(before) &&
    next !== undefined &&
    /\b(?:stuck|lost|gone|down|broken|crashed|failed|died|broke)\b/iu.test(
      sentence.prose.slice(tokens[next.first]!.start, tokens[Math.max(next.verb, next.end - 1)]!.end),
    );
  return followed || aftermath.exec(after) !== null;
}

/** Up to where something else is told. */
function ownPart(after: string): string {
  return after.split(/[;]|,\s+(?:and|but|so|because|while)\b|\b(?:and|but|because|while|before|after)\b/iu)[0]!;
}
