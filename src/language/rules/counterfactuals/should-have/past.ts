import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import { pastOf } from '../../../grammar/verbs';
import type { Hit } from '../../../patterns/row';
import { means } from '../../../patterns/who';
import { draftFor, isPlural, readAction, toPassive } from '../../../rephrase';
import { readAdverbs } from '../../../rephrase/adverbs';
import type { Draft } from '../../../rule';

// What happened, where it should not have.

/** "should not have gone out": went out. */
export function offerPast({ sentence, mark }: Hit, clause: Clause): readonly Draft[] {
  const adverbs = readAdverbs(sentence, clause, clause.verb);
  // "a gate that they should not have": what they did stands in front.
  if (!adverbs || !clause.lemma) return [];
  const words = [...adverbs.early, ...adverbs.late];
  const act = sentence.tokens[clause.verb]!;
  const isDoing = act.verb?.gerund;
  // "The porter should not have moved it": it was moved.
  const { subject } = clause;
  const isOfOthers = subject && !clause.relative && !isDoing && means(subject, sentence.tokens, 'OTHERS');
  const passive = isOfOthers ? toPassive(readAction(sentence, clause), { negated: false }) : undefined;
  if (passive) return draftFor(sentence, clause)('fact', passive);
  // One person would still be told of.
  if (isOfOthers && subject.who === 'person') return [];
  if (clause.lemma === 'be') return past(sentence, mark, clause, words);
  // "should not have been sending": were sending.
  if (isDoing) return past(sentence, mark, clause, [...words, act.text]);
  return past(sentence, mark, undefined, [...words, pastOf(clause.lemma)]);
}

/** What happened, without "in the first place", which only goes with what should not have. */
export function past(
  sentence: Sentence,
  mark: Hit['mark'],
  clause: Clause | undefined,
  words: readonly string[],
): readonly Draft[] {
  const { source, end } = sentence;
  const text = clause ? be(sentence, clause, words) : words.join(' ');
  const rest = /^([^,.;:]*?)\s(?:in the first place|to begin with|at all)\b/iu.exec(source.slice(mark.end, end));
  return [{ start: mark.start, end: mark.end + (rest?.[0].length ?? 0), kind: 'fact', text: text + (rest?.[1] ?? '') }];
}

export function be({ tokens }: Sentence, { subject }: Clause, words: readonly string[]): string {
  const several = subject && tokens.slice(subject.first, subject.last + 1).some(({ lower }) => lower === 'and');
  return [subject && (several || isPlural(subject.head)) ? 'were' : 'was', ...words].join(' ');
}
