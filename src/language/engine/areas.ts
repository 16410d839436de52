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
  /** The block below a comment that was found last, and where it was looked for. */
  #block: (Span & { readonly from: number; readonly isItem: boolean }) | undefined;

  constructor(text: string, headings: readonly Heading[]) {
    this.#text = text;
    this.#headings = headings;
  }

  of(scope: IgnoreScope | 'next-line', start: number, end: number): Span {
    if (scope === 'file') return { start: 0, end: this.#text.length };
    return scope === 'section' ? this.#section(start) : this.#lines(start, end, scope === 'next-line');
  }

  #section(at: number): Span {
    while (this.#passed < this.#headings.length && this.#headings[this.#passed]!.start <= at) this.#passed++;
    const own = this.#passed - 1;
    if (own < 0) return { start: 0, end: this.#headings[0]?.start ?? this.#text.length };
    this.#ends ??= sectionEnds(this.#headings, this.#text.length);
    return { start: this.#headings[own]!.start, end: this.#ends[own]! };
  }

  /** The line of the comment; alone on its line, it speaks of the item that it stands in, else of the block that follows. */
  #lines(start: number, end: number, isBelow: boolean): Span {
    const text = this.#text;
    this.#pass(start);
    const lineStart = this.#lineStart;
    this.#pass(end);
    if (this.#lineEnd < end) this.#lineEnd = endOfLine(text, end);
    const lineEnd = this.#lineEnd;
    const own = { start: lineStart, end: lineEnd };
    if (isBelow) {
      const next = this.#blockBelow(lineEnd);
      return next ? { start: next.start, end: endOfLine(text, next.start) } : { start, end };
    }
    if (!isMarks(text.slice(end, lineEnd))) return own;
    const before = text.slice(lineStart, start);
    if (item.exec(before)?.[0].length === before.length)
      return { start: lineStart, end: this.#itemEnd(lineEnd, indentOf(before)) };
    if (!isMarks(before)) return own;
    return this.#blockBelow(lineEnd) ?? { start, end };
  }

  /** The item, paragraph, heading or row below a line; comments of their own lines in between are passed over. */
  #blockBelow(from: number): Span | undefined {
    const text = this.#text;
    const known = this.#block;
    // Comments right above the block that was found last speak of the same one, as do those inside of a paragraph.
    if (known && from >= known.from && from < (known.isItem ? known.start : known.end))
      return known.start < text.length ? { start: Math.max(from, known.start), end: known.end } : undefined;
    let start = from + 1;
    let line = '';
    for (; ; start += line.length + 1) {
      if (start >= text.length) {
        this.#block = { from, start: text.length, end: text.length + 1, isItem: false };
        return undefined;
      }
      line = text.slice(start, endOfLine(text, start));
      const said = line.trim();
      if (said !== '' && !isComment(said)) break;
    }
    const lineEnd = start + line.length;
    const first = line.trimStart().charAt(0);
    const isItem = item.test(line);
    const end = isItem
      ? this.#itemEnd(lineEnd, indentOf(line))
      : first === '#' || first === '|'
        ? lineEnd
        : this.#paragraphEnd(lineEnd);
    this.#block = { from, start, end, isItem };
    return { start, end };
  }

  /** Where an item ends: in front of the next line that stands no deeper than its mark. */
  #itemEnd(from: number, indent: number): number {
    let end = from;
    for (let at = from; at < this.#text.length;) {
      const line = this.#text.slice(at + 1, endOfLine(this.#text, at + 1));
      at += line.length + 1;
      if (line.trim() === '') continue;
      if (indentOf(line) <= indent) break;
      end = at;
    }
    return end;
  }

  #paragraphEnd(from: number): number {
    let end = from;
    while (end < this.#text.length) {
      const line = this.#text.slice(end + 1, endOfLine(this.#text, end + 1));
      if (line.trim() === '' || item.test(line) || '#>|'.includes(line.trimStart().charAt(0))) break;
      end += line.length + 1;
    }
    return end;
  }

  #pass(to: number): void {
    const newline = this.#text.slice(this.#seen, to).lastIndexOf('\n');
    if (newline >= 0) this.#lineStart = this.#seen + newline + 1;
    this.#seen = to;
  }
}

/** The mark of an item, with its box. */
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX-]\][ \t]+)?/;

/** Whether a text holds nothing but blanks, and bars around a cell. */
const isMarks = (text: string): boolean => text.replaceAll('|', '').trim() === '';

const isComment = (said: string): boolean =>
  (said.startsWith('<!--') && said.endsWith('-->')) || (said.startsWith('{/*') && said.endsWith('*/}'));

const indentOf = (line: string): number => line.length - line.trimStart().length;

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
