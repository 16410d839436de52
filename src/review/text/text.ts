import { changeText, sortChanges, type TextChange } from '../../language';

/** An insertion. */
export const insertAt = (offset: number, insert: string): TextChange => ({ start: offset, end: offset, insert });

/** The text after the changes; they may come in any order, but not overlap. */
export const applyChanges = (text: string, changes: readonly TextChange[]): string =>
  changeText(text, sortChanges(changes));

/** One line: what goes into a list item, a cell or a heading. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
