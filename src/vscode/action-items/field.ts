/** What a value is of that stands in front of the cursor. */
export interface Field {
  /** Missing where only the column of a table can tell. */
  readonly field: 'owner' | 'type' | undefined;
  /** Whether it may be all that is written in a cell. */
  readonly isCell: boolean;
  /** How much of the value is written. */
  readonly written: string;
  /** What is missing in front of the value. */
  readonly lead: string;
}

const named = /\b(?:owner|assignee|dri|pair|(?<type>type)):(?<gap>[ \t]*)(?<written>@?[\w./-]*)$/i;
const handle = /(?:^|[\s(|,])(?<written>@[\w./-]*)$/;
const cell = /\|(?<gap>[ \t]*)(?<written>@?[\w./-]*)$/;

/** The field of an action item that the cursor may be in; `before` is its line up to there. */
export function fieldBefore(before: string): Field | undefined {
  const found = named.exec(before) ?? handle.exec(before);
  const row = cell.exec(before);
  const groups = (found ?? row)?.groups;
  if (!groups) return undefined;
  const { type, gap, written = '' } = groups;
  const field = type ? 'type' : 'owner';
  return { field: found ? field : undefined, isCell: row !== null, written, lead: gap === '' ? ' ' : '' };
}
