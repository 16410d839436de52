import { Tree, type TreeFragment } from '@lezer/common';
import type { BlockContext, MarkdownParser } from '@lezer/markdown';
import { isBlank, lineEnd, Lines } from './lines';
import { isTable, markdown } from './markdown';
import { blocksOf, isList, join } from './outermost';
import { rowsOf, type Row } from './rows';

/** What makes rows of the lines below it. */
export const head = '|a|\n|-|\n';

/** How many items of outermost lists a parse has come to. */
const itemsIn = new WeakMap<BlockContext, number>();

/**
 * The grammar, but it stops in a long table, and at an item of a long list: the parser reads all rows in one step, and puts all items into
 * one tree in another. It may take an indented line for more of a link that the head of a table seems to begin, so it stops at none.
 *
 * @param rows So many of a table are one step.
 * @param items So many of a list are put into one tree.
 */
export const stopAfter = (rows: number, items: number): Stopping => ({
  rows,
  parser: markdown.configure({
    parseBlock: [
      {
        name: 'LongTable',
        endLeaf(cx, line, leaf) {
          const table = cx.depth === 1 && !isBlank(line.text[0]) ? leaf.parsers.find(isTable) : undefined;
          if (!table || table.rows.length < rows + 2) return false;
          cx.stopAt(cx.lineStart - 1);
          return true;
        },
      },
      {
        name: 'LongList',
        before: 'BulletList',
        parse(cx) {
          if (cx.depth !== 2 || !isList(cx.parentType().name)) return false;
          const count = (itemsIn.get(cx) ?? 0) + 1;
          itemsIn.set(cx, count);
          if (count < items) return false;
          cx.stopAt(cx.lineStart - 1);
          return true;
        },
      },
    ],
  }),
});

interface Stopping {
  readonly rows: number;
  readonly parser: MarkdownParser;
}

const stopping = stopAfter(200, 1000);

/** From the start of a line up to an offset. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Parses part of a text with what is known of it; its outermost blocks stand in the tree relative to the part. Yields after each block,
 * and now and then in a long table or list. The parser goes on one character behind what it takes, as if a line ended there. An item that ends
 * in "> " with a blank does not end its line: then less must be known.
 *
 * @returns undefined where less must be known, which cannot be where nothing is.
 */
export function* parseRange(
  text: string,
  { from, to }: Range,
  known: readonly TreeFragment[] = [],
  { parser, rows } = stopping,
): Generator<undefined, Tree | undefined> {
  const lines = new Lines(text);
  const isCut = (): boolean => lines.cut && known.length > 0;
  const found: Found = { trees: [], starts: [] };
  for (let at = from, isInList = false; ;) {
    const parse = parser.startParse(lines, known, [{ from: at, to }]);
    let tree = parse.advance();
    while (!tree && !isCut()) {
      yield;
      tree = parse.advance();
    }
    if (!tree || isCut()) return undefined;
    const count = found.trees.length;
    blocksOf(tree, at - from, found);
    if (isInList) joinLists(found, count);
    if (parse.stoppedAt === null) return join(tree, found, to - from);
    const last = found.trees.at(-1)!;
    isInList = isList(last.type.name);
    if (isInList) at = parse.stoppedAt + 1;
    else {
      const start = from + found.starts.at(-1)!;
      const table = yield* readOn(text, last, { from: start, to }, rows);
      found.trees[found.trees.length - 1] = table;
      at = lineEnd(text, start + table.length) + 1;
    }
    if (at >= to) return join(tree, found, to - from);
  }
}

interface Found {
  readonly trees: Tree[];
  readonly starts: number[];
}

/** Makes one list of two, of which this is the second: the parser has stopped between them. */
function joinLists({ trees, starts }: Found, second: number): void {
  const [list, next] = [trees[second - 1]!, trees[second]!];
  const by = starts[second]! - starts[second - 1]!;
  const positions = [...list.positions, ...next.positions.map((each) => each + by)];
  const joined = new Tree(
    list.type,
    [...list.children, ...next.children],
    positions,
    by + next.length,
    list.propValues,
  );
  trees.splice(second - 1, 2, joined);
  starts.splice(second, 1);
}

/**
 * A table that starts where a range does, with the rest of its rows in it: a row says by itself what is in it, so that it can be
 * read below any head.
 */
function* readOn(text: string, table: Tree, { from, to }: Range, most: number): Generator<undefined, Tree> {
  const children: Tree[] = [];
  const positions: number[] = [];
  const add = (rows: readonly Row[], by: number): void => {
    for (const row of rows) {
      children.push(row.tree());
      positions.push(row.start + by);
    }
  };
  add(rowsOf(table, 0), 0);
  let { length } = table;
  for (let isWhole = true; isWhole;) {
    yield;
    const at = lineEnd(text, from + length) + 1;
    if (at >= to) break;
    const end = endOfLines(text, { from: at, to }, most);
    const own = firstBlock(head + text.slice(at, end + 1));
    const rows = rowsOf(own, 0).slice(2);
    const by = at - from - head.length;
    add(rows, by);
    if (rows.length > 0) length = by + own.length;
    isWhole = length === end - from;
  }
  return new Tree(table.type, children, positions, length, table.propValues);
}

/** Where so many lines end, and the next one can go on with a table. */
function endOfLines(text: string, { from, to }: Range, most: number): number {
  let end = lineEnd(text, from);
  for (let line = 1; end + 1 < to && (line < most || isBlank(text[end + 1])); line++) end = lineEnd(text, end + 1);
  return end;
}

function firstBlock(text: string): Tree {
  const parse = markdown.startParse(new Lines(text));
  for (;;) {
    const tree = parse.advance();
    if (tree) return blocksOf(tree).trees[0]!;
    parse.stopAt(parse.parsedPos - 1);
  }
}
