import { openingOf } from '../grammar/clause';
import type { Clause, Subject } from '../grammar/clauses';
import { isTime } from '../grammar/noun-phrase';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { participleOf } from '../grammar/verbs';
import { is, personKind } from '../lexicon';
import { wordSet } from '../text/word-set';
import { readObject } from './object';

// What would go with the one who did it, though it is a fact, and what does not stand without them.

/** What stands around what was done, once nobody is said to have done it. */
export interface Around {
  /** When it was, where the one who did it told ("the night shift"), with a blank behind. */
  readonly front: string;
  /** What follows, with its leading space. */
  readonly tail: string;
  /** Is it told what the act was for: "to relieve the pressure"? */
  readonly aim: boolean;
}

/** What follows an act: its words, where they stand, and what they are told of. */
interface Tail {
  readonly from: number;
  readonly end: number;
  readonly tail: string;
  /** Was it done to several? */
  readonly plural: boolean;
  readonly tense: string;
  /** The verb, and the noun of what it was done to. */
  readonly lemma: string;
  readonly head?: Token;
}

/** Reads what stands around an act with a tail; nothing where a fact would be lost, or words be left without their speaker. */
export function aroundOf(sentence: Sentence, clause: Clause, tail: Tail): Around | undefined {
  const front = frontOf(sentence, clause);
  const said = front === undefined || admits(sentence, clause) ? undefined : withoutDoing(sentence, tail);
  // "did not open it to relieve the pressure" can be read both ways, too.
  const aim = !clause.negated && hasAim(sentence, tail);
  return said === undefined ? undefined : { front: front!, tail: said, aim };
}

/** "opened it to relieve the pressure"; "asked the vendor to send a spare" says what was asked. */
export function hasAim(
  { tokens }: Sentence,
  { from, end, lemma, head }: Pick<Tail, 'from' | 'end' | 'lemma' | 'head'>,
): boolean {
  if (is('instruct', lemma) || is('engage', lemma) || personKind(head?.lower ?? '') !== undefined) return false;
  const at = tokens.findIndex(({ part }, k) => k >= from && k < end && part === 'to');
  const [act, next] = [tokens[at + 1], tokens[at + 2]];
  // "added it to release 4", "deployed it to test": that is where it went.
  const isPlace = next?.part === 'number' || (is('release', lemma) && at + 2 === end);
  return at >= 0 && at + 1 < end && act?.verb?.base === true && !isPlace;
}

const whens = wordSet('after at before by during since till until when while');
const shifts = wordSet('crew shift team watch');
const duties = wordSet('call duty');
const clock = /\d[:.]\d\d/;
const singles = wordSet('one 1');
const during: Readonly<Record<string, string>> = { night: 'during the night', weekend: 'at the weekend' };

/** "the night shift": on the night shift. "Three tasters", "the second reader", "the guard at the gate": that would be gone. */
function frontOf(sentence: Sentence, clause: Clause): string | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (subject && tellsBesides(sentence, clause, subject)) return undefined;
  if (!subject || subject.carried || isPronoun(subject)) return '';
  const { first, last } = subject;
  const at = tokens.findIndex((_, k) => k >= first && k <= last && (isFact(tokens, k) || tellsTime(tokens, k)));
  if (at < 0) return '';
  // Where a time is told in front, a shift adds nothing.
  if (tellsTime(tokens, at) && tokens.some((t, k) => k < first && (clock.test(t.lower) || isTimeAt(tokens, k))))
    return '';
  // Another time would not go with it, and neither would what stands in front.
  if (first > 0 || at !== last - 1 || !tellsTime(tokens, at) || tokens.some((_, k) => k > last && isTimeAt(tokens, k)))
    return undefined;
  const [when, shift] = tokens[at]!.lower.split('-');
  if (shift === 'shift' || tokens[last]!.lower === 'shift') return `on the ${when} shift `;
  // "The night porter should have locked it at eleven": by then it may have been night or not.
  return tokens.some(({ lower }, k) => k > last && whens.has(lower)) ? undefined : during[when!] && `${during[when!]} `;
}

const isPronoun = ({ head, first, last }: Subject): boolean => head.part === 'pronoun' && first === last;

const limits = wordSet('even just mainly mostly only');

/** Is more told of the one who did it than who they were? */
function tellsBesides({ tokens, clauses }: Sentence, { first: start, verb }: Clause, subject: Subject): boolean {
  const { head, first, last, carried } = subject;
  // "The engineer, who was on site, opened it"
  const isTold = (each: Clause) => each.relative && each.verb < verb && each.subject?.first === first;
  if (head.part !== 'pronoun' && clauses.some(isTold)) return true;
  if (carried || isPronoun(subject)) return false;
  // "Only the clerk failed to sign it"
  const isLimited = limits.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower !== 'if';
  if (isLimited || limits.has(tokens[first]!.lower)) return true;
  // "The cook, under pressure from a long queue, took it"
  return tokens.some(({ part }, k) => k > last && k < start && part === 'preposition' && isFact(tokens, k));
}

/** "the second dose" is no time. */
const isTimeAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower !== 'second' && isTime(tokens, { first: at, last: at });

/** "night shift", "night-shift nurse", "weekend gardener" */
const tellsTime = (tokens: readonly Token[], k: number): boolean =>
  isTimeAt(tokens, k) ||
  tokens[k]!.lower.endsWith('-shift') ||
  (is('which-shift', tokens[k]!.lower) && shifts.has(tokens[k + 1]?.lower ?? ''));

function isFact(tokens: readonly Token[], k: number): boolean {
  const { part, lower } = tokens[k]!;
  if (part === 'number') return !singles.has(lower);
  // "the customer's clerk" is on another side than ours; whose colleague somebody is by name is told by the name alone.
  if (lower.startsWith("'")) return tokens[k - 1]!.text === tokens[k - 1]!.lower;
  return (
    is('which-one', lower) ||
    is('strained', lower) ||
    (part === 'preposition' && lower !== 'of' && !duties.has(tokens[k + 1]?.lower ?? ''))
  );
}

const speakers = wordSet('i we');
const mine = wordSet('my our');

/** "I did not check it, silly me": what the speaker owns up to. */
function admits({ tokens }: Sentence, { subject }: Clause): boolean {
  if (subject && !speakers.has(subject.head.lower)) return false;
  return tokens.some(
    ({ lower, verb }, k) =>
      is('admission', lower) ||
      is('admission', verb?.lemma ?? '') ||
      (mine.has(lower) && is('own-fault', tokens[k + 1]?.lower ?? '')) ||
      (k === 0 && is('interjection', lower)),
  );
}

const joints = wordSet('after before without');
/** "before the room was left" */
const going = wordSet('board enter get have join leave make reach take');
const linking: ReadonlySet<string> = new Set(['preposition', 'subordinator', 'wh']);

/**
 * "before adding the yeast": before the yeast was added; "without weighing it": without being weighed. Nothing where nobody would be
 * left to do it.
 */
export function withoutDoing(sentence: Sentence, { from, end, tail, plural, tense }: Tail): string | undefined {
  const { tokens, source } = sentence;
  const at = tokens.findIndex((_, k) => k >= from && k < end && (isDoing(tokens, k, end) || hangs(sentence, k)));
  if (at < 0) return tail;
  const doing = tokens[at + 1];
  if (!doing?.verb?.gerund) return undefined;
  const { lemma } = doing.verb;
  const object = going.has(lemma) ? undefined : readObject(tokens, at + 2, end, lemma);
  if (object?.last !== end - 1 || object.amount) return undefined;
  const isSame = tokens[object.head]!.lower === (plural ? 'them' : 'it');
  if (!canBeDone(tokens, at, isSame) || (tokens[object.head]!.part === 'pronoun' && !isSame)) return undefined;
  const [start, stop] = [tokens[object.first]!.start, tokens[object.last]!.end];
  if (!tail.endsWith(source.slice(doing.start, stop))) return undefined;
  const isTimed = timed.has(tokens[at]!.lower);
  const again = isTimed ? (plural ? 'they ' : 'it ') : '';
  const what = isSame ? again : `${source.slice(start, stop)} `;
  const been = isTimed ? be(tense, object.plural || (isSame && plural)) : 'being';
  return `${tail.slice(0, doing.start - stop)}${what}${been} ${participleOf(lemma)}`;
}
const timed = wordSet('after before');

/** "while on the phone", "when asked": who was so would be gone. */
const hangs = ({ tokens, clauses }: Sentence, k: number): boolean =>
  clinging.has(tokens[k]!.lower) &&
  !clauses.some((each) => each.subject?.carried === false && openingOf(each) === k + 1);

/** "before adding", "without adding"; "instead of adding it" only where it is the same. */
const canBeDone = (tokens: readonly Token[], at: number, isSame: boolean): boolean =>
  joints.has(tokens[at]!.lower) || (isSame && tokens[at]!.lower === 'of' && tokens[at - 1]?.lower === 'instead');

const be = (tense: string, many: boolean): string =>
  tense === 'present' || tense === 'has' ? (many ? 'are' : 'is') : many ? 'were' : 'was';

/** "before adding the yeast", "while quickly heating it"; "by turning the key" says how, and "for testing" is a noun. */
function isDoing(tokens: readonly Token[], k: number, end: number): boolean {
  const isBetween = tokens[k + 1]?.part === 'adverb';
  const doing = tokens[isBetween ? k + 2 : k + 1];
  if (!linking.has(tokens[k]!.part) || !doing?.verb?.gerund) return false;
  const { lower } = tokens[k]!;
  if (joints.has(lower) || clinging.has(lower)) return true;
  const at = isBetween ? k + 3 : k + 2;
  return lower === 'by' ? isBetween : at < end && objects.has(tokens[at]!.part);
}
const objects: ReadonlySet<string> = new Set(['determiner', 'pronoun', 'number']);
const clinging = wordSet('when while');
