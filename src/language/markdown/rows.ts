import { Tree, TreeBuffer, type NodeType } from '@lezer/common';
import type { Blocks } from './outermost';

/** A line of a table, its head and its dashes among them, with where it starts in a text. */
export interface Row {
  readonly type: NodeType;
  readonly start: number;
  readonly length: number;
  readonly tree: () => Tree;
}

const none: Blocks = { trees: [], starts: [] };

/**
 * The blocks of a text, where a table has a tree for each of its lines, as a list has one for each item: what is known of a row can be
 * kept with it. The parser makes a whole table anew, also for what stands near it: a row that was in `known`, blocks of the text
 * `before`, stays the same object.
 */
export function partTables(blocks: Blocks, text: string, known = none, before = ''): Blocks {
  const { trees, starts } = blocks;
  const rows = rowsIn(blocks, known);
  const all = rows.flat();
  if (all.length === 0) return blocks;
  const kept = keepRows(all, text, rowsIn(known, blocks).flat(), before);
  let next = 0;
  const part = (tree: Tree, i: number): Tree => {
    const own = rows[i]!;
    if (own.length === 0) return tree;
    const places = own.map(({ start }) => start - starts[i]!);
    return new Tree(tree.type, kept.slice(next, (next += own.length)), places, tree.length, tree.propValues);
  };
  return { trees: trees.map(part), starts };
}

/** The rows of each block that is a table and none of `others`. */
function rowsIn({ trees, starts }: Blocks, others: Blocks): readonly (readonly Row[])[] {
  const stay = new Set(others.trees);
  return trees.map((tree, i) => (tree.type.name === 'Table' && !stay.has(tree) ? rowsOf(tree, starts[i]!) : []));
}

/**
 * The trees of rows: those of `old`, rows of the text `before`, where they say the same, and else their own. Most stay where they are,
 * counted from both ends. No tree stands in two places.
 */
export function keepRows(rows: readonly Row[], text: string, old: readonly Row[], before: string): readonly Tree[] {
  const isSame = (row: Row, was: Row): boolean =>
    row.type === was.type && row.length === was.length && lineOf(row, text) === lineOf(was, before);
  const most = Math.min(rows.length, old.length);
  const grown = rows.length - old.length;
  let top = 0;
  while (top < most && isSame(rows[top]!, old[top]!)) top++;
  let end = rows.length;
  while (end > top && end - grown > top && isSame(rows[end - 1]!, old[end - 1 - grown]!)) end--;
  const keyOf = (row: Row, text: string): string => `${row.type.id} ${lineOf(row, text)}`;
  const others = new Map<string, Row[]>();
  for (const was of old.slice(top, end - grown)) {
    const key = keyOf(was, before);
    const same = others.get(key);
    if (same) same.push(was);
    else others.set(key, [was]);
  }
  return rows.map((row, i) => {
    const was = i < top ? old[i] : i >= end ? old[i - grown] : others.get(keyOf(row, text))?.pop();
    return (was ?? row).tree();
  });
}

/** A row with the end of its line: without one, a CR is no part of it. */
const lineOf = ({ start, length }: Row, text: string): string => text.slice(start, start + length + 1);

/** The lines of a table that starts at an offset. The parser puts them together in buffers, and nodes without a name around these. */
export function rowsOf(table: Tree, at: number, found: Row[] = []): Row[] {
  for (const [i, child] of table.children.entries()) {
    const start = at + table.positions[i]!;
    if (child instanceof TreeBuffer)
      for (let place = 0; place < child.buffer.length; place = child.buffer[place + 3]!)
        found.push(rowInBuffer(child, place, start));
    else if (child.type.isAnonymous) rowsOf(child, start, found);
    else found.push(rowOf(child, start));
  }
  return found;
}

export const rowOf = (tree: Tree, start: number): Row => ({
  type: tree.type,
  start,
  length: tree.length,
  tree: () => tree,
});

/** A buffer tells of each node its type, its start, its end, and where the next one is. */
function rowInBuffer(buffer: TreeBuffer, place: number, at: number): Row {
  const [id, from, to] = buffer.buffer.subarray(place) as unknown as [number, number, number];
  const type = buffer.set.types[id]!;
  return { type, start: at + from, length: to - from, tree: () => cut(buffer, place, type) };
}

/** A node of a buffer, with all in it, as a tree. */
function cut({ buffer, set }: TreeBuffer, place: number, type: NodeType): Tree {
  const [from, to, next] = buffer.subarray(place + 1) as unknown as [number, number, number];
  const inner = buffer.slice(place + 4, next);
  for (let i = 0; i < inner.length; i += 4) {
    inner[i + 1]! -= from;
    inner[i + 2]! -= from;
    inner[i + 3]! -= place + 4;
  }
  const length = to - from;
  const isEmpty = inner.length === 0;
  return new Tree(type, isEmpty ? [] : [new TreeBuffer(inner, length, set)], isEmpty ? [] : [0], length);
}
