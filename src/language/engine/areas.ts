import type { Heading } from '../markdown/blocks';
import type { IgnoreScope, Span } from '../finding';

/** Tells where an ignore comment holds. Asked in the order of the document, it looks at no line and no heading twice. */
export class Areas {
  readonly #text: string;
  readonly #headings: readonly Heading[];
  /** Where each heading's section ends. */
  #ends: readonly number[] | undefined;
  /** How many headings start at or before the last comment. */
  #passed = 0;
  /** Where the last comment ended, and its line. */
  #seen = 0;
  #lineStart = 0;
  #lineEnd = -1;

  constructor(text: string, headings: readonly Heading[]) {
    this.#text = text;
    this.#headings = headings;
  }

  of(scope: IgnoreScope, start: number, end: number): Span {
    if (scope === 'file') return { start: 0, end: this.#text.length };
    return scope === 'section' ? this.#section(start) : this.#lines(start, end);
  }

  #section(at: number): Span {
    while (this.#passed < this.#headings.length && this.#headings[this.#passed]!.start <= at) this.#passed++;
    const own = this.#passed - 1;
    if (own < 0) return { start: 0, end: this.#headings[0]?.start ?? this.#text.length };
    this.#ends ??= sectionEnds(this.#headings, this.#text.length);
    return { start: this.#headings[own]!.start, end: this.#ends[own]! };
  }

  /** The line of the comment; alone on its line, it speaks of the next line that holds something. */
  #lines(start: number, end: number): Span {
    const text = this.#text;
    this.#pass(start);
    const lineStart = this.#lineStart;
    this.#pass(end);
    if (this.#lineEnd < end) this.#lineEnd = endOfLine(text, end);
    const lineEnd = this.#lineEnd;
    if (text.slice(lineStart, start).trim() || text.slice(end, lineEnd).trim())
      return { start: lineStart, end: lineEnd };
    visible.lastIndex = lineEnd;
    const after = visible.exec(text);
    return after ? { start: lineEnd, end: endOfLine(text, after.index) } : { start, end };
  }

  #pass(to: number): void {
    const newline = this.#text.slice(this.#seen, to).lastIndexOf('\n');
    if (newline >= 0) this.#lineStart = this.#seen + newline + 1;
    this.#seen = to;
  }
}

const visible = /\S/g;

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Where the section of each heading ends: at the next heading that is not below it. */
function sectionEnds(headings: readonly Heading[], end: number): readonly number[] {
  const ends = headings.map(() => end);
  const open: number[] = [];
  for (const [i, { level, start }] of headings.entries()) {
    while (open.length && headings[open.at(-1)!]!.level >= level) ends[open.pop()!] = start;
    open.push(i);
  }
  return ends;
}
