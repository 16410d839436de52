import { trimMarks } from '../text/ends';
import type { Sentence } from '../grammar/sentence';
import { gerundOf } from '../grammar/verbs';

/** "did you push that code" -> "pushing that code": the act at token `verb`, up to the offset `end`, without "you". */
export function readDoing(sentence: Sentence, verb: number, end: number): string {
  const doing = gerundOf(lemmaOf(sentence, verb)) + restOf(sentence, verb, end);
  if (/^\w+ (?:that|this|the|a|such an?|an)? ?(?:\p{L}+ )?(?:mistakes?|errors?)\b/iu.test(doing)) return 'that action';
  return withoutYou(doing);
}

/** "your change" -> "the change": what is asked about is the change, not whose it is. */
const withoutYou = (text: string) =>
  text
    .replaceAll(' such a', ' a')
    .replace(/\byour\b/gi, 'the')
    .replace(/\b(?:yourself|yourselves)\b/gi, 'alone');

/** "did you push that code" -> "push that code" */
export const readBase = (sentence: Sentence, verb: number, end: number): string =>
  withoutYou(lemmaOf(sentence, verb) + restOf(sentence, verb, end));

const lemmaOf = ({ tokens }: Sentence, verb: number): string => tokens[verb]!.verb?.lemma ?? tokens[verb]!.lower;

function restOf({ tokens, source }: Sentence, verb: number, end: number): string {
  const from = tokens[verb]!.end;
  return trimMarks(source.slice(from, Math.max(from, end)), '?!.…,;:');
}
