import type { Span } from '../../language';

/**
 * A text without the characters at its end that fit. `one` is a pattern for a single character: `/[\s.]+$/` would try every run of them
 * in the middle, from each of its characters on.
 */
export function trimEnd(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A heading's words without the `#`s that may close it: those behind a blank. */
export function trimClosingMarks(title: string): string {
  const words = trimEnd(title.trimEnd(), /#/);
  return words === '' || /\s/.test(words.charAt(words.length - 1)) ? words.trimEnd() : title;
}

/** The text in front of the first place that a pattern fits, or all of it. */
export function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** A text with blanks in place of a span, line breaks aside, so that offsets stay. */
export const blankSpan = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
