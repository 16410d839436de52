import { firstFrom, matchesOf } from '../../language';

/** A place as people count it, from 1, and as programs do: `offset` from 0, in UTF-16 units like `column`. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const lineBreak = /\r\n|\r|\n/g;

/** Prepares to turn offsets of a text into positions. Lines end as in an editor: LF, CRLF, or CR. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of matchesOf(lineBreak, text)) starts.push(end.index + end[0].length);
  return (offset) => {
    const line = firstFrom(starts, offset + 1);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
}
