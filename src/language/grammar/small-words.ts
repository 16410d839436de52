import { is } from '../lexicon';
import { wordSet } from '../text/word-set';
import { isEdgeAt, isPart, lowerAt, partAt, type Part, type Token } from './token';

// Small words whose part the words beside them decide.

type Decide = (tokens: readonly Token[], i: number) => Part;

const afterHas = wordSet('been not gone');
const subjects = wordSet('that there here');

/** "what's left", "it's slower"; "let's": us; "the clerk's been away", "Bob's not in". */
const ofS: Decide = (tokens, i) => {
  const previous = tokens[i - 1];
  if (previous?.lower === 'let') return 'pronoun';
  if (afterHas.has(lowerAt(tokens, i + 1))) return 'auxiliary';
  if (previous && is('anybody', previous.lower) && ownsSubject(tokens, i + 1)) return 'word';
  const isSubject = previous && (isPart(previous, 'pronoun', 'wh', 'subordinator') || subjects.has(previous.lower));
  return isSubject ? 'auxiliary' : 'word';
};

/** "nobody's alert fired", "someone's change broke it": a noun, and a verb of its own behind it. */
function ownsSubject(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (partAt(tokens, k) === 'word' && !(tokens[k]!.verb?.past && !tokens[k]!.verb!.base)) k++;
  return k > at && k < at + 4 && (isPart(tokens[k], 'auxiliary', 'modal') || tokens[k]?.verb?.past === true);
}

/** "I'd reverted": had, where a participle follows that is no base form. */
const ofD: Decide = (tokens, i) => {
  let k = i + 1;
  while (isPart(tokens[k], 'adverb', 'negation')) k++;
  const verb = tokens[k]?.verb;
  return lowerAt(tokens, k) === 'been' || (verb?.participle && !verb.base) ? 'auxiliary' : 'modal';
};

const ofTo: Decide = (tokens, i) => {
  const next = tokens[i + 1];
  return next && !next.verb?.base && isPart(next, 'determiner', 'pronoun', 'number') ? 'preposition' : 'to';
};

const ofSo: Decide = (tokens, i) => {
  const before = partAt(tokens, i - 1);
  const next = partAt(tokens, i + 1);
  return next === 'adverb' || (next === 'word' && before !== '' && before !== 'punctuation') ? 'adverb' : 'coordinator';
};

/** "neither called nor wrote" */
const ofNeither: Decide = (tokens, i) => {
  const next = tokens[i + 1];
  const joins =
    i > 0 && next?.part === 'word' && next.verb && tokens.slice(i).some((t) => t.lower === 'or' || t.lower === 'nor');
  return joins ? 'adverb' : 'determiner';
};

/** "might at least have asked", "was at least read": within a verb group. */
const ofAt: Decide = (tokens, i) => {
  const isInGroup = lowerAt(tokens, i + 1) === 'least' && isPart(tokens[i - 1], 'modal', 'auxiliary', 'negation');
  const next = tokens[i + 2]?.verb;
  return isInGroup && (next?.base || next?.participle) ? 'adverb' : 'preposition';
};

const ofLeast: Decide = (tokens, i) =>
  lowerAt(tokens, i - 1) === 'at' && partAt(tokens, i - 1) === 'adverb' ? 'adverb' : 'word';

const before = (words: string, then: Part, otherwise: Part): Decide => {
  const expected = wordSet(words);
  return (tokens, i) => (expected.has(lowerAt(tokens, i + 1)) ? then : otherwise);
};

/** How to tell the part of each of them. */
export const smallWords: ReadonlyMap<string, Decide> = new Map<string, Decide>([
  ["'s", ofS],
  ["'d", ofD],
  ['to', ofTo],
  ['so', ofSo],
  ['neither', ofNeither],
  ['either', ofNeither],
  // "pushed straight to main": a way, not a thing.
  ['straight', before('to into in on through from', 'adverb', 'word')],
  ['because', before('of', 'preposition', 'subordinator')],
  // "due diligence", "due care": only "due to" is a preposition.
  ['due', before('to', 'preposition', 'word')],
  // "could of been", "we'd of": as it is said.
  ['of', (tokens, i) => (partAt(tokens, i - 1) === 'modal' ? 'auxiliary' : 'preposition')],
  ['then', (tokens, i) => (isPart(tokens[i - 1], 'auxiliary', 'modal') ? 'adverb' : 'coordinator')],
  ['once', (tokens, i) => (isEdgeAt(tokens, i + 1) || lowerAt(tokens, i + 1) === 'more' ? 'adverb' : 'subordinator')],
  ['more', (tokens, i) => (lowerAt(tokens, i - 1) === 'once' ? 'adverb' : 'determiner')],
  ['at', ofAt],
  ['least', ofLeast],
  // "will likely be"
  ['likely', (tokens, i) => (partAt(tokens, i - 1) === 'modal' ? 'adverb' : 'word')],
  // "Person A told Person B"
  ['a', (tokens, i) => (tokens[i]!.text === 'A' && partAt(tokens, i - 1) === 'word' ? 'word' : 'determiner')],
]);
