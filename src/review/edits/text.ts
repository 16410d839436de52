import type { TextChange } from '../../language';

/** The document's line break: that of its first line. */
export const findEol = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the line that holds `offset` ends, its break not counted. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found ? offset + found.index : text.length;
}

/** An insertion. */
export const insertAt = (offset: number, insert: string): TextChange => ({ start: offset, end: offset, insert });

/** The text after the changes; they may come in any order, but not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, insert } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** One line: what goes into a list item, a cell or a heading. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What has to stand between `above` and a block that wants a blank line before it: nothing, one break, or two. */
export function gapBelow(above: string, eol: string): string {
  const end = above.slice(-200).replace(/\r\n?/g, '\n');
  if (above.trim() === '' || /\n[ \t]*\n$/.test(end)) return '';
  return end.endsWith('\n') ? eol : eol + eol;
}
