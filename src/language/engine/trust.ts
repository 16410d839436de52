import type { Span } from '../finding';
import type { Sentence } from '../grammar/sentence';
import { keysOf } from '../patterns/words';
import type { Draft } from '../rule';

// What is not offered, whoever drafted it: people took none of these when they were read one by one.

/** A gap to fill in, `[such as this]`; a link and a task's box are none. */
const gap = /\[(?![ xX^])[^\][\n]*\](?![([])/g;

/** The gaps that a text leaves to fill in. */
export const gapsOf = (text: string): readonly string[] => text.match(gap) ?? [];

/** Is there at most one gap more than before, and does that stand at the end? */
export function hasTrustedGaps(before: string, after: string): boolean {
  const had = gapsOf(before);
  const added = gapsOf(after).filter((each) => !had.includes(each));
  return (
    added.length === 0 ||
    (added.length === 1 && /^[\s.!?)*_"”’]*$/.test(after.slice(after.lastIndexOf(added[0]!) + added[0]!.length)))
  );
}

/** Does a rephrasing keep at least a third of the words that were not marked? */
export function keepsThird(
  { source, start, end }: Sentence,
  mark: Span,
  { start: from, end: to, text }: Draft,
): boolean {
  const stayed = words(source.slice(start, from) + text + source.slice(to, end));
  const outside = [...words(source.slice(start, mark.start)), ...words(source.slice(mark.end, end))];
  const left = new Set(stayed);
  return 3 * outside.filter((word) => left.has(word)).length >= outside.length;
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const weak = /^(?:be|do|have|make|take|get|go|know|what|which|time|point)$/;

/** Does a question or an action name something that the sentence names, too? */
export function namesTheSame(sentence: Sentence, other: Sentence): boolean {
  const told = new Set(sentence.tokens.flatMap(contentOf));
  return other.tokens.flatMap(contentOf).some((word) => told.has(word));
}

type Word = Sentence['tokens'][number];
const contentOf = (token: Word): readonly string[] =>
  token.part === 'word' || token.part === 'verb'
    ? keysOf(token).filter((key) => key.length > 2 && !weak.test(key))
    : [];
