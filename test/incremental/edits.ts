import fc from 'fast-check';
import type { TextChange } from '../../src/language/index';
import { pieces, texts } from './texts';

/** An edit that can be made in any text: the numbers are cut to what the text has. */
export interface Edit {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

type Make = (text: string, edit: Edit, before: string) => readonly TextChange[];

const cut = (start: number, end: number, insert = ''): TextChange => ({ start, end, insert });

/** An offset where a line begins, and where that line ends, its break included. */
function lineAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const offset = at % (text.length + 1);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start: offset === 0 ? 0 : start, end: end < 0 ? text.length : end + 1 };
}

/** Changes `replace` wherever the pattern matches in a part of the text, all in one update. */
function everywhere(text: string, from: number, to: number, pattern: RegExp, replace: string): readonly TextChange[] {
  return [...text.slice(from, to).matchAll(pattern)].map((match) => {
    const start = from + match.index;
    return cut(start, start + match[0].length, replace);
  });
}

/** The lines around an offset: where a change of some lines begins and ends. */
function someLines(text: string, { at, length }: Edit): { readonly start: number; readonly end: number } {
  const { start } = lineAt(text, at);
  return { start, end: lineAt(text, Math.min(text.length, start + length * 3)).end };
}

const kinds = {
  insert: (text, { at, piece }) => {
    const start = at % (text.length + 1);
    return [cut(start, start, piece)];
  },
  replace: (text, { at, length, piece }) => {
    const start = at % (text.length + 1);
    return [cut(start, Math.min(text.length, start + length), piece)];
  },
  insertLine: (text, { at, piece }) => {
    const { start } = lineAt(text, at);
    return [cut(start, start, `${piece}\n`)];
  },
  deleteFromStart: (text, { length }) => [cut(0, Math.min(text.length, length))],
  deleteFirstLines: (text, { length }) => [cut(0, lineAt(text, length).end)],
  insertAtStart: (_, { piece }) => [cut(0, 0, piece)],
  insertAtEnd: (text, { piece }) => [cut(text.length, text.length, piece)],
  // As a timeline is written: in the last row of a table, or below it.
  atTableEnd: (text, { at, length, piece }) => {
    const ends = [...text.matchAll(/^\|.*$/gm)]
      .map(({ index, 0: row }) => index + row.length)
      .filter((end) => !/^\r?\n\|/.test(text.slice(end, end + 3)));
    const end = ends[at % (ends.length || 1)];
    if (end === undefined) return [];
    const below = ['', '\n', '\n| ', '\r\n| ', '\n\n'][length % 5]!;
    return [cut(below ? end : Math.max(0, end - (length % 7)), end, below + piece)];
  },
  deleteLine: (text, { at }) => {
    const { start, end } = lineAt(text, at);
    return [cut(start, end)];
  },
  join: (text, { at, length }) => {
    const { end } = lineAt(text, at);
    return end && text[end - 1] === '\n' ? [cut(Math.max(0, end - 1 - (length % 2)), end)] : [];
  },
  outdent: (text, edit) => {
    const { start, end } = someLines(text, edit);
    return everywhere(text, start, end, /^(?: {1,4}|\t)/gm, '');
  },
  indent: (text, edit) => {
    const { start, end } = someLines(text, edit);
    return everywhere(text, start, end, /^(?=[^\r\n])/gm, edit.length % 3 ? '    ' : '\t');
  },
  quote: (text, edit) => {
    const { start, end } = someLines(text, edit);
    return edit.length % 2 ? everywhere(text, start, end, /^/gm, '> ') : everywhere(text, start, end, /^> ?/gm, '');
  },
  several: (text, { at, length, piece }) => {
    const step = 1 + (at % 97);
    const starts = [at % 61, (at % 61) + step, (at % 61) + 3 * step, (at % 61) + 7 * step];
    const changes = starts
      .filter((start) => start + Math.min(step, length) <= text.length)
      .map((start, i) => cut(start, start + (i % 2 ? 0 : Math.min(step, length)), i % 3 ? piece : ''));
    // Editors send the last one first.
    return at % 2 ? changes : changes.reverse();
  },
  moveLine: (text, { at, length }) => {
    const from = lineAt(text, at);
    const to = lineAt(text, at + length * 7).start;
    if (to >= from.start && to < from.end) return [];
    return [cut(from.start, from.end), cut(to, to, text.slice(from.start, from.end))];
  },
  flipLineBreaks: (text, { length }) =>
    length % 2
      ? everywhere(text, 0, text.length, /\r\n/g, '\n')
      : everywhere(text, 0, text.length, /(?<!\r)\n/g, '\r\n'),
  flipLineBreak: (text, { at }) => {
    const end = text.indexOf('\n', at % (text.length + 1));
    if (end < 0) return [];
    return text[end - 1] === '\r' ? [cut(end - 1, end)] : [cut(end, end, '\r')];
  },
  paste: (text, { at, length, piece }) => {
    const whole = texts[at % texts.length]! + piece;
    const start = length % 3 === 0 ? 0 : at % (text.length + 1);
    // Documents do not grow without end.
    return [cut(start, length % 2 && text.length < 4000 ? start : text.length, whole)];
  },
  deleteMark: (text, { at }) => {
    const marks = [...text.matchAll(/^(?:---|\.\.\.|```|~~~|===+|[-*#>|]+ ?|\d+\. )|<!--|-->|[|`*]/gm)];
    const mark = marks[at % (marks.length || 1)];
    return mark ? [cut(mark.index, mark.index + mark[0].length)] : [];
  },
  undo: (text, _edit, before) => {
    let start = 0;
    while (start < Math.min(text.length, before.length) && text[start] === before[start]) start++;
    let end = 0;
    const most = Math.min(text.length, before.length) - start;
    while (end < most && text.at(-1 - end) === before.at(-1 - end)) end++;
    return [cut(start, text.length - end, before.slice(start, before.length - end))];
  },
} satisfies Record<string, Make>;

/** What an edit changes in a text; `before` is the text that `undo` goes back to. */
export function changesOf(edit: Edit, text: string, before = text): readonly TextChange[] {
  return (kinds[edit.kind] as Make)(text, edit, before);
}

/** The text that changes make, read by itself rather than by what is tested. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const last = [...changes].sort((a, b) => b.start - a.start);
  return last.reduce((rest, { start, end, insert }) => rest.slice(0, start) + insert + rest.slice(end), text);
}

/** Edits of every kind that people and editors make. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
  at: fc.nat({ max: 20_000 }),
  length: fc.nat({ max: 60 }),
  piece: pieces,
});
