import type { Span } from '../../language';

/** Comments in a text, marks included. One that does not close is none. */
export function findComments(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', found.at(-1)?.end)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    found.push({ start, end: close + 3 });
  }
  return found;
}

/** A text without its comments. */
export function withoutComments(text: string): string {
  let left = '';
  let at = 0;
  for (const { start, end } of findComments(text)) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

/** A comment about being a review, such as `<!-- learning-review: on -->`: what it says, and where it stands. */
export interface OwnComment extends Span {
  /** Lower case. */
  readonly says: string;
}

const opening = /\s*learning-review:\s*(\w+)/iy;
/** How comments begin and end, in HTML and in MDX: the last mark of the end, and what stands in front of it. */
const marks = [
  ['<!--', '>', '--'],
  ['{/*', '}', '*/'],
] as const;

/** The comments that say whether a document is a review. */
export function findOwnComments(text: string): readonly OwnComment[] {
  const found: OwnComment[] = [];
  for (const [open, last, before] of marks) {
    // The next last mark, looked for once and not from each opening in front of it.
    let close = -1;
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
      opening.lastIndex = start + open.length;
      const match = opening.exec(text);
      const said = start + open.length + (match?.[0].length ?? 0);
      if (!match || said <= close) continue;
      close = text.indexOf(last, said);
      if (close < 0) break;
      if (text.slice(Math.max(said, close - before.length), close) === before)
        found.push({ start, end: close + 1, says: (match[1] ?? '').toLowerCase() });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
