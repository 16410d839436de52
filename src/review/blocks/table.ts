import { matchesOf, type Span } from '../../language';
import { linesIn } from '../text/lines';

/** Whether a line parts a table's head from its rows: `| --- | :-: |`. */
function isDelimiter(line: string): boolean {
  const cells = line.trim().split('|');
  if (cells[0]?.trim() === '') cells.shift();
  const bars = cells.length - 1;
  if (cells.at(-1)?.trim() === '') cells.pop();
  return bars > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

const bar = /(?<!\\)\|/g;

/** Cells of a row, without the blanks around them; an empty cell is an empty span behind its bar. */
export function splitCells(text: string, { start, end }: Span): readonly Span[] {
  const bars = [...matchesOf(bar, text.slice(start, end))].map((match) => start + match.index);
  const ends = [...bars, end];
  const cells: Span[] = [];
  let at = start;
  ends.forEach((stop, i) => {
    const raw = text.slice(at, stop);
    const outside = (i === 0 || i === ends.length - 1) && raw.trim() === '';
    const lead = raw.trim() === '' ? Math.min(1, raw.length) : raw.length - raw.trimStart().length;
    if (!outside) cells.push({ start: at + lead, end: at + Math.max(lead, raw.trimEnd().length) });
    at = stop + 1;
  });
  return cells;
}

/**
 * The rows (head first) of a paragraph that is a table; the parser does not take it for one when its second line ends in a blank, or
 * where it has no head: `isRow` tells such a first row.
 */
export function readLooseRows(
  text: string,
  { start, end }: Span,
  isRow: (line: string) => boolean,
): readonly Span[] | undefined {
  const rows = [...linesIn(text.slice(start, end))].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }));
  const [head, second] = rows;
  if (!head || !text.slice(head.start, head.end).includes('|')) return undefined;
  const own = (row: Span): string => text.slice(row.start, row.end);
  const told = rows.filter((row) => !isDelimiter(own(row)));
  if (told[0] && isRow(own(told[0])) && rows.every((row) => /^[ \t]*\|/.test(own(row)))) return told;
  if (!second || !isDelimiter(own(second))) return undefined;
  return [head, ...rows.slice(2)];
}
