import { trimMarks } from '../text/ends';
import type { Sentence } from '../grammar/sentence';
import { gerundOf } from '../grammar/verbs';

/** "did you push that code" -> "pushing that code": the act at token `verb`, up to the offset `end`, without "you". */
export function readDoing(sentence: Sentence, verb: number, end: number): string {
  const t = sentence.tokens[verb]!;
  const rest = trimMarks(sentence.source.slice(t.end, Math.max(t.end, end)), '?!.…,;:');
  const lemma = t.verb?.lemma ?? t.lower;
  const doing = gerundOf(lemma) + rest;
  if (/^\w+ (?:that|this|the|a|such an?|an)? ?(?:\p{L}+ )?(?:mistakes?|errors?)\b/iu.test(doing)) return 'that action';
  return withoutYou(doing);
}

/** "your change" -> "the change": what is asked about is the change, not whose it is. */
const withoutYou = (text: string) =>
  text.replace(/\byour\b/gi, 'the').replace(/\b(?:yourself|yourselves)\b/gi, 'alone');
