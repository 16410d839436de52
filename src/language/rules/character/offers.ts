import { tokenAfter, tokenBefore } from '../../grammar/about';
import { openingOf } from '../../grammar/clause';
import { spanOf, type Hit } from '../../patterns/row';
import { done, draftFor, dropWords, readAction } from '../../rephrase';
import { dropAdjective } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { is } from '../../lexicon';
import { wordSet } from '../../text/word-set';

// What is offered for a word that judges: the sentence without it.

/**
 * "a sloppy review": a review. Nothing for "the review was sloppy", where the word is all that is said, and for "the price of sloppy
 * reviews", which is not that of reviews.
 */
export function dropDescription({ sentence, mark }: Hit): readonly Draft[] {
  const before = tokenBefore(sentence, mark);
  const after = tokenAfter(sentence, mark);
  const describes = (after?.part === 'word' || after?.verb?.gerund) && before?.part === 'determiner';
  return describes && !/^(?:no|any|every|all|such)$/.test(before.lower) ? [dropAdjective(sentence, mark)] : [];
}

const degrees = wordSet('fairly far how pretty quite rather so somewhat too very');

/** "hastily dropped the index": dropped the index. Nothing for "hastily and without a word", where others hang on it. */
export function dropAdverb({ sentence, mark }: Hit): readonly Draft[] {
  const before = sentence.tokens.findLast(({ end }) => end <= mark.start);
  const after = tokenAfter(sentence, mark);
  // "The guard acted thoughtlessly": nothing else is said.
  const isAll = is('proceed', before?.verb?.lemma ?? '') && (!after || after.part === 'punctuation');
  if (isAll) return [];
  const isJoined = after?.part === 'coordinator' || (before?.part === 'coordinator' && after?.part !== 'verb');
  // "somewhat naively"
  const start = before?.part === 'adverb' && degrees.has(before.lower) ? before.start : mark.start;
  return isJoined ? [] : [dropWords(sentence, { start, end: mark.end })];
}

/** "I was being stupid and looked at the old page": I looked at the old page. What is coordinated stands without it. */
export function dropVerdict({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (clause?.lemma !== 'be' || clause.negated || clause.relative || clause.modal) return [];
  const { tokens, clauses } = sentence;
  const joint = tokens.findIndex(({ start }) => start >= mark.end);
  const next = clauses[clauses.indexOf(clause) + 1];
  if (tokens[joint]?.lower !== 'and' || !next) return [];
  const between = tokens.slice(clause.verb + 1, joint).filter(({ start }) => start < mark.start);
  const isVerdict = between.every(({ part, lower }) => part === 'determiner' || part === 'adverb' || lower === 'being');
  if (!isVerdict || openingOf(next) !== joint + 1) return [];
  const from = next.subject?.carried ? clause.first : openingOf(clause);
  return [dropWords(sentence, { start: tokens[from]!.start, end: tokens[joint].end })];
}

/** "A junior engineer deleted the queue": the queue was deleted. */
export const offerAct = ({ sentence, clause }: Hit): readonly Draft[] =>
  clause && !clause.relative && !clause.negated ? done(readAction(sentence, clause), draftFor(sentence, clause)) : [];

/** "was run by an untrained contractor": was run. Nothing where the sentence goes on about them. */
export function offerWithoutAgent({ sentence, parts, mark }: Hit): readonly Draft[] {
  const { start } = spanOf(sentence, parts.get('them')!);
  const after = tokenAfter(sentence, mark);
  return !after || after.lower === '.' || after.lower === ';' ? [dropWords(sentence, { start, end: mark.end })] : [];
}
