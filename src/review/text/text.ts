import type { TextChange } from '../../language';

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
