import { tokenAfter, tokenBefore } from '../../grammar/about';
import { openingOf } from '../../grammar/clause';
import { spanOf, type Hit } from '../../patterns/row';
import { done, draftFor, dropWords, readAction, whole } from '../../rephrase';
import { goesOnAbout } from '../../rephrase/agent';
import { readDeed } from '../../rephrase/deed';
import { dropAdjective, isAllSaid, putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { is } from '../../lexicon';
import { wordSet } from '../../text/word-set';

// What is offered for a word that judges: the sentence without it.

/**
 * "a sloppy review": a review. Nothing for "the review was sloppy", where the word is all that is said, for "the price of sloppy
 * reviews", which is not that of reviews, for "that sloppy review", which everybody knows by now, and for what is demanded, which
 * scolds without the word, too.
 */
export function dropDescription(hit: Hit): readonly Draft[] {
  const { sentence, mark } = hit;
  const before = tokenBefore(sentence, mark);
  const after = tokenAfter(sentence, mark);
  const describes = (after?.part === 'word' || after?.verb?.gerund) && before?.part === 'determiner';
  const { tokens, clauses } = sentence;
  const isScolding = clauses.some(({ mood, first }) => mood === 'demand' && tokens[first]!.end <= mark.start);
  const isDropped = describes && !isScolding && !unclear.has(before.lower) && !isNothingLeft(hit);
  return isDropped ? [dropAdjective(sentence, mark)] : [];
}

const unclear = wordSet('no any every all such this that these those');

/**
 * "took a rash decision", "there was a sloppy handover at six", "What a silly idea!": without the word nothing is left that was worth
 * saying, unless a trouble is told of.
 */
function isNothingLeft({ sentence, clause, mark }: Hit): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= mark.start);
  const phraseEnd = tokens.findIndex(({ part, verb }, k) => k > at && part !== 'word' && !verb?.gerund);
  const noun = tokens[(phraseEnd < 0 ? tokens.length : phraseEnd) - 1]!.lower;
  if (isAllSaid(sentence, mark)) return true;
  if (is('outcome', noun) || is('mistake', noun) || is('lack', noun)) return false;
  if (tokens.at(-1)?.lower === '!' || isExclaiming(tokens[at - 2]?.lower)) return true;
  // "pushed a bad patch": who pushes patches does so every day.
  const isOver = phraseEnd < 0 || tokens[phraseEnd]!.part === 'punctuation';
  if (isOver && sentence.clauses.some(({ verb }) => verb === at - 2) && articles.has(tokens[at - 1]!.lower))
    return true;
  if (!clause || !(is('give', clause.lemma) || is('perform', clause.lemma) || light.has(clause.lemma))) return false;
  const before = tokens.slice(clause.verb + 1, at);
  return at > clause.verb && before.every(({ part }) => part === 'determiner' || part === 'adverb');
}

const isExclaiming = (word: string | undefined): boolean => word === 'what' || word === 'such';
const light = wordSet('be have paint');
const articles = wordSet('a an');

/** "A careless guard moved the list": the list was moved. With or without the word, the guard would be the whole cause. */
export function offerWithoutPerson(hit: Hit): readonly Draft[] {
  const { sentence, mark } = hit;
  const { tokens, clauses } = sentence;
  const at = tokens.findIndex(({ start }) => start >= mark.start);
  const clause = clauses.find(
    ({ subject }) => subject && !subject.carried && subject.first <= at && at <= subject.last,
  );
  if (clause && !clause.passive) return offerAct({ ...hit, clause });
  return tokens[at - 2]?.lower === 'by' ? [] : dropDescription(hit);
}

const degrees = wordSet('fairly far how pretty quite rather so somewhat too very');

/** "hastily dropped the index": dropped the index. Nothing for "hastily and without a word", where others hang on it, and for "was
 * filled in hastily", where it is what the sentence has to say. */
export function dropAdverb({ sentence, mark }: Hit): readonly Draft[] {
  const before = sentence.tokens.findLast(({ end }) => end <= mark.start);
  const after = tokenAfter(sentence, mark);
  const isLast = before !== undefined && before.part !== 'punctuation' && (!after || after.part === 'punctuation');
  if (isLast) return [];
  const isJoined = after?.part === 'coordinator' || (before?.part === 'coordinator' && after?.part !== 'verb');
  // "somewhat naively"
  const start = before?.part === 'adverb' && degrees.has(before.lower) ? before.start : mark.start;
  return isJoined ? [] : [dropWords(sentence, { start, end: mark.end })];
}

const speakers = wordSet('i we');

/** "I was being stupid and looked at the old page": I looked at the old page. Of others that would still be told as their fault. */
export function dropVerdict({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (clause?.lemma !== 'be' || clause.negated || clause.relative || clause.modal) return [];
  if (!speakers.has(clause.subject?.head.lower ?? '')) return [];
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

/** "The check was sloppy": what did it cover? Asked of what looks whether things are right, and of nothing else. */
export function askCover({ sentence, clause }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const { subject } = clause ?? {};
  if (clause?.lemma !== 'be' || !subject || subject.carried || !is('screening', subject.head.lower)) return [];
  const opener = tokens[subject.first]!;
  if (opener.part !== 'determiner') return [];
  const what = opener.lower + source.slice(opener.end, tokens[subject.last]!.end);
  return [whole(sentence, 'question', `what did ${what} cover, and what did it let through`)];
}

/** "A junior engineer deleted the queue": the queue was deleted. */
export const offerAct = ({ sentence, clause }: Hit): readonly Draft[] =>
  clause && !clause.relative && !clause.negated ? done(readAction(sentence, clause), draftFor(sentence, clause)) : [];

/** "was deleted by an untrained contractor": was deleted. Nothing where the sentence goes on about them, or is about nothing else. */
export function offerWithoutAgent({ sentence, clause, parts, mark }: Hit): readonly Draft[] {
  const lemma = clause?.lemma ?? '';
  if (clause?.verb === parts.get('them')!.first - 1 && (is('give', lemma) || is('perform', lemma))) return [];
  const { start } = spanOf(sentence, parts.get('them')!);
  const deed = readDeed(
    sentence,
    sentence.tokens.findIndex((token) => token.start >= mark.end),
  );
  if (deed?.text !== undefined) return [putWords(sentence, { start, end: deed.end }, `by ${deed.text}`)];
  const after = tokenAfter(sentence, mark);
  // "Looked at the orders sent by the intern": which ones would not be told.
  const from = clause?.subject?.last ?? clause?.verb ?? 0;
  if (!sentence.tokens.slice(from, clause?.verb).some(({ part }) => part === 'auxiliary')) return [];
  const isOver = !after || after.lower === '.' || after.lower === ';';
  return isOver && !goesOnAbout(sentence, parts.get('them')!) ? [dropWords(sentence, { start, end: mark.end })] : [];
}
