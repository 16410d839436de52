import { pastOf } from '../../../grammar/verbs';
import type { Hit } from '../../../patterns/row';
import { draftFor, omitted, readAction, whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

/** What happened in place of what should have: "should have been checked", it was not; "should not have gone out", it went. */
export function offerFact({ sentence, clause, mark, parts }: Hit): readonly Draft[] {
  const act = parts.get('act');
  if (!clause || (!act && !clause.perfect)) return [whole(sentence, 'question', 'what made the step unlikely then')];
  const { tokens } = sentence;
  const { subject, negated, passive, lemma, relative } = clause;
  const verb = tokens[clause.verb]!;
  const was = subject && isPlural(subject.head.lower) ? 'were' : 'was';
  if (passive && !act) return [{ ...mark, kind: 'fact', text: `${was}${negated ? '' : ' not'} ${verb.text}` }];
  if (negated) return [{ ...mark, kind: 'fact', text: lemma === 'be' ? was : pastOf(lemma) }];
  const before = tokens[(subject?.first ?? clause.first) - 1]?.lower;
  if (relative || before === 'than' || before === 'as' || before === 'so')
    return [whole(sentence, 'question', 'what did the situation look like at that point')];
  const action = readAction(sentence, clause, act ? act.end - 1 : clause.verb);
  return omitted(action, draftFor(sentence, clause));
}

const isPlural = (head: string): boolean => /[^s]s$|^(?:they|we|you|these|those|people|who)$/.test(head);
