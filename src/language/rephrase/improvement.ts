import type { Clause } from '../grammar/clause';
import { isTime } from '../grammar/noun-phrase';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { is } from '../lexicon';
import type { Draft } from '../rule';
import { wordSet } from '../text/word-set';
import { whole } from './drafts';
import { isPlural } from './object';

/** Where something is said that was not so. */
interface Imagined {
  readonly sentence: Sentence;
  readonly clause: Clause | undefined;
}

const marks = wordSet('label mark rule sensor sign');
const articles = wordSet('a an');

/** "An alert would have caught it": an alert can be added; a glance, a word or a wider check cannot. */
function addGuard({ sentence, clause }: Imagined): readonly Draft[] {
  const { tokens, source } = sentence;
  const subject = clause?.subject;
  const first = subject && tokens[subject.first]!;
  if (!first || !articles.has(first.lower)) return [];
  const isSmall = is('small', tokens[subject.first + 1]!.lower);
  const opener = tokens[subject.first + (isSmall ? 2 : 1)]!;
  const head = subject.head.lower;
  const isGuard = marks.has(head) || is('defence', head) || is('artefact', head);
  if (!isGuard || is('better', opener.lower) || is('sooner', opener.lower)) return [];
  const article = isSmall ? 'a' : first.lower;
  return [whole(sentence, 'action', `add ${article} ${source.slice(opener.start, tokens[subject.last]!.end)}`)];
}

/**
 * "Smaller releases would have allowed us to try it": they would allow us to. Only for what can be had at any time, and does not hang
 * on that day: no "the release", no "within minutes", no "earlier".
 */
function tellImprovement({ sentence, clause }: Imagined): readonly Draft[] {
  const { tokens } = sentence;
  if (!clause || !isImaginary(clause) || !isAny(sentence, clause) || !isTimeless(sentence, clause)) return [];
  const { first, verb, lemma } = clause;
  const adverbs = tokens.slice(first, verb).filter(({ part }) => part === 'adverb');
  const text = ['would', ...adverbs.map((each) => each.text), lemma].join(' ');
  return [{ start: tokens[first]!.start, end: tokens[verb]!.end, kind: 'fact', text }];
}

const helping = wordSet('allow be enable give help let make');

/** "would have helped" */
const isImaginary = ({ modal, perfect, passive, negated, relative, lemma }: Clause): boolean =>
  modal === 'would' && perfect && !passive && !negated && !relative && helping.has(lemma);

/** "A second reviewer", "smaller releases", "testing with two browsers" in front of all else; neither "the review" nor "Marta". */
function isAny({ tokens }: Sentence, { subject, first }: Clause): boolean {
  if (!subject || subject.carried || subject.last !== first - 1) return false;
  const opener = tokens[subject.first]!;
  const isFirst = subject.first === 0 || tokens[subject.first - 1]!.lower === ':';
  const isSeveral = opener.part !== 'determiner' && isPlural(subject.head);
  return isFirst && (articles.has(opener.lower) || opener.verb?.gerund === true || isSeveral);
}

/** Is nothing told that was so on that day: a number, "earlier", "the empty partition", "as the road was open"? */
function isTimeless({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const isAlone = clauses.every((each) => each === clause || each.modal !== undefined || !(each.past || each.perfect));
  return isAlone && !tokens.some((_, k) => k > clause.verb && isOfThatDay(tokens, k));
}

function isOfThatDay(tokens: readonly Token[], k: number): boolean {
  const { part, lower } = tokens[k]!;
  const isPinned = part === 'number' || pinned.has(lower) || is('sooner', lower) || is('better', lower);
  return isPinned || isTime(tokens, { first: k, last: k });
}
const pinned = wordSet('already now still that the then');

/** What an improvement is turned into: itself, without the day on which it was not there, and an action item where it is a guard. */
export const offerImprovement = (hit: Imagined): readonly Draft[] => [...tellImprovement(hit), ...addGuard(hit)];
