import { afterLast } from '../text/ends';
import type { Sentence } from './sentence';

/** What a sentence says before an offset, from the last full stop or semicolon on. */
export function statementBefore(sentence: Sentence, at: number): string {
  return afterLast(sentence.prose.slice(sentence.start, at), /[.;]/);
}
