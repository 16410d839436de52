import { endOfQuestion } from '../../../grammar/asking';
import type { Sentence } from '../../../grammar/sentence';
import type { Token } from '../../../grammar/tokens';
import { is } from '../../../lexicon';
import type { Hit } from '../../../patterns/row';
import { askAnew, askFactors, beingDone } from '../../../rephrase/ask';
import { readObject } from '../../../rephrase/object';
import { isVerdict } from '../../../rephrase/verdict';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';

// What is asked in place of a question for a culprit.

/** Asked for a culprit: which factors contributed. */
export function askForFactors({ sentence, mark }: Hit): readonly Draft[] {
  const after = sentence.source.slice(mark.end, endOfQuestion(sentence, mark.end).end);
  const topic = after.replace(/^\s+(?:for|is|was|were|that)\s+(?:(?:it|this|that)\s+that\s+)?/iu, '');
  return askAnew(sentence, mark, askFactors(topic));
}

const finite: ReadonlySet<string> = new Set(['verb', 'modal', 'auxiliary']);
const pointing = wordSet('this that it');
/** "the recipe for the glaze": what may as well be said of the thing. */
const unclear = wordSet('about for of to with');
const going = wordSet('launch publish push release roll send ship submit');

/** Asked who did it: what led to its being done. Without a plain object nothing is certain. */
export function askForAct({ sentence, mark, parts }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const at = parts.get('act')!.first;
  const lemma = tokens[at]!.verb?.lemma ?? '';
  const asked = endOfQuestion(sentence, mark.end).end;
  const end = tokens.findLastIndex((token) => token.end <= asked) + 1;
  const isThis = end === at + 2 && pointing.has(tokens[at + 1]!.lower);
  const object = isThis ? { last: at + 1, head: at + 1 } : readObject(tokens, at + 1, end, lemma);
  // "Who decided that it may go?", "who let it expire?": what was done is a clause.
  if (!object || lemma === 'let' || tokens.slice(object.last + 1, end).some(({ part }) => finite.has(part))) return [];
  if (isOpen(sentence, object.last + 1, lemma) || tokens.slice(at, end).some(isScorn)) return [];
  const start = tokens[at + 1]!.start;
  const head = tokens[object.head]!.lower;
  // "Who caused the delay?", "who made the error?": it is what came of it.
  if (is('bring-about', lemma) || (lemma === 'make' && (is('outcome', head) || is('mistake', head))))
    return askAnew(sentence, mark, askFactors(source.slice(start, asked)));
  const isJoined = /\p{L}/u.test(source.slice(asked, sentence.end));
  const stop = tokens[object.last]!.end;
  const done = beingDone(source.slice(start, stop), lemma) + source.slice(stop, asked).trimEnd();
  const why = isMeant(sentence, lemma) && !isJoined ? ', and what made that look right at the time' : '';
  return askAnew(sentence, mark, `what led to ${done}${why}`);
}

/** Does what follows belong to the thing, or to whoever did it ("first")? */
function isOpen({ tokens }: Sentence, at: number, lemma: string): boolean {
  const behind = tokens[at]?.lower ?? '';
  return behind === 'first' || (unclear.has(behind) && !(behind === 'to' && going.has(lemma)));
}

const isScorn = (token: Token): boolean => isVerdict(token) || is('mockery', token.lower) || token.lower === 'nonsense';

/** Only what is done on purpose looks right to anybody. */
const isMeant = ({ tokens }: Sentence, lemma: string): boolean =>
  (is('handle', lemma) || is('release', lemma)) && !tokens.some(({ lower }) => is('damaged', lower));
