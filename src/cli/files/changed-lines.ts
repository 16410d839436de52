import type { Span } from '../../language/index';

/** Lines as a diff counts them: from 1, and each ends with LF. */
export interface Lines {
  readonly first: number;
  readonly count: number;
}

/** Where lines stand in a text, with their ends. Lines behind the last one stand nowhere. */
export function spansOf(text: string, lines: readonly Lines[]): readonly Span[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line - 1] ?? text.length + 1;
  return lines
    .filter(({ count }) => count > 0)
    .map(({ first, count }) => ({ start: startOf(first), end: startOf(first + count) }));
}

/** Whether a span has a place in one of these; an empty one stands before the character that follows. */
export const touches = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((each) => start < each.end && each.start < Math.max(end, start + 1));
