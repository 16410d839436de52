import type { Span } from '../../language';

/** A line: `start..end` without its break, where the next one starts, and its number from 0. */
export interface Row extends Span {
  readonly text: string;
  readonly next: number;
  readonly line: number;
}

/** The lines of a text, as they are asked for. What stands behind the last break is a line only if it is not empty. */
export function* rowsOf(text: string): Generator<Row> {
  let line = 0;
  for (let start = 0; start < text.length; line++) {
    const length = text.slice(start).search(/[\r\n]/);
    const end = length < 0 ? text.length : start + length;
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    yield { start, end, text: text.slice(start, end), next, line };
    start = next;
  }
}
