import type { Token } from './markdown-it';

/** Where in the tokens a place of the document is. */
export interface LineMap {
  /** The outermost block at an offset. */
  blockAt(offset: number): number | undefined;
  /** The text at an offset, outside tables. */
  inlineAt(offset: number): number | undefined;
  /** The texts of the table row at an offset. */
  cellsAt(offset: number): readonly number[];
}

export function mapLines(text: string, tokens: readonly Token[]): LineMap {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const blocks = new Map<number, number>();
  const inlines = new Map<number, number>();
  const rows = new Map<number, readonly number[]>();
  tokens.forEach(({ type, map, nesting, level }, index) => {
    if (!map) return;
    if (type === 'tr_open') rows.set(map[0], findCells(tokens, index));
    const lines = type === 'inline' ? inlines : level === 0 && nesting >= 0 ? blocks : undefined;
    for (let line = map[0]; lines && line < map[1]; line++) lines.set(line, index);
  });
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    blockAt: (offset) => blocks.get(lineOf(offset)),
    inlineAt: (offset) => inlines.get(lineOf(offset)),
    cellsAt: (offset) => rows.get(lineOf(offset)) ?? [],
  };
}

function findCells(tokens: readonly Token[], row: number): readonly number[] {
  const cells: number[] = [];
  for (let at = row; at < tokens.length && tokens[at]?.type !== 'tr_close'; at++)
    if (tokens[at]?.type === 'inline') cells.push(at);
  return cells;
}
