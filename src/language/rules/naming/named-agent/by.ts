import { readNounPhrase } from '../../../grammar/clauses';
import { nameWho } from '../../../grammar/people';
import type { Sentence } from '../../../grammar/sentence';
import type { Draft } from '../../../rule';

const harmful =
  /^(?:mis\w+|introduce|cause|trigger|break|delete|drop|wipe|corrupt|disable|overwrite|leak|expose|misconfigure|mishandle|remove|skip|bypass|unplug|revoke|trip)$/;
const made = /^(?:add|create|merge|commit|write|push|deploy|make|leave|approve|ship|release|set|apply|change)$/;
const bad =
  /\b(?:bugs?|regressions?|outages?|faults?|errors?|mistakes?|bad|wrong|faulty|broken|buggy|offending|failures?|leaks?|vulnerabilit\w+|problems?|breakage|incident|backdoor)\b/iu;

/** "The regression was introduced by Lena": harm in the passive, with a person after "by". */
export function* findBy(sentence: Sentence): Generator<{ start: number; end: number; text: string; drafts: Draft[] }> {
  const { tokens, source, prose } = sentence;
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (!clause.passive || clause.modal || clause.negated || !subject || subject.who !== 'thing') continue;
    const phrase = prose.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
    if (
      !(harmful.test(clause.lemma) && /\b(?:the|a|an|our|all|this)\b/iu.test(phrase)) &&
      !(made.test(clause.lemma) && bad.test(phrase))
    )
      continue;
    const by = [1, 2, 3].map((k) => clause.verb + k).find((k) => tokens[k]?.lower === 'by');
    if (by === undefined) continue;
    let last = by + 1;
    const named = nameWho(tokens[last]?.text ?? '') === 'person';
    while (
      (!named && /^(?:determiner|word|pronoun|number)$/.test(tokens[last + 1]?.part ?? '')) ||
      tokens[last + 1]?.lower === 'of'
    )
      last++;
    const who = readNounPhrase(tokens, last, by + 1);
    if (!who || who.first !== by + 1 || !(who.who === 'person' || who.name === 'person')) continue;
    if (
      /^(?:users?|customers?|attackers?|someone|somebody|hackers?)$/.test(who.head.lower) ||
      tokens[last + (tokens[last + 1]?.part === 'adverb' ? 2 : 1)]?.verb?.gerund
    )
      continue;
    const verb = tokens[clause.verb]!;
    const end = tokens[last]!.end;
    yield {
      start: verb.start,
      end,
      text: source.slice(verb.start, end),
      drafts: [
        {
          start: verb.end,
          end,
          kind: 'fact',
          text: `${source.slice(verb.end, tokens[by]!.start).trimEnd()} [through which change, and what did the checks show?]`,
        },
      ],
    };
  }
}
