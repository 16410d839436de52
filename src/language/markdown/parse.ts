import { Tree, TreeFragment, type ChangedRange, type SyntaxNode } from '@lezer/common';
import type { TextChange } from '../text/change';
import { firstFrom } from '../text/first-from';
import { isBlank, lineEnd } from './lines';
import { blocksOf, isList, join } from './outermost';
import { head, parseRange } from './parse-range';
import { keepRows, partTables, rowOf, rowsOf } from './rows';

/**
 * Parses a document as Markdown; offsets in the tree are those of the text, and its children are the outermost blocks. Yields after
 * each block.
 */
export function* parseDocument(text: string): Generator<undefined, Tree> {
  const tree = (yield* parseRange(text, { from: 0, to: text.length }))!;
  return join(tree, partTables(blocksOf(tree), text), text.length);
}

/** Blocks that may go on after a blank line, so that the parser takes none as the last one that stays. */
const open: ReadonlySet<string> = new Set(['BulletList', 'OrderedList', 'CodeBlock']);

/**
 * Parses the text that `changes` (sorted by where they start) made of `before`. What they did not touch is taken from the
 * tree of `before`: its nodes are the same objects.
 *
 * Only some blocks are parsed, from the one above the changes to one below them. Where that one comes out as the block it was, so do
 * all behind it: the parser knows nothing there but what it knew before. Else there are more of them. Yields after each block.
 */
export function* parseAgain(
  text: string,
  before: string,
  tree: Tree,
  changes: readonly TextChange[],
): Generator<undefined, Tree> {
  const inTable = yield* parseRows(text, before, tree, changes);
  if (inTable) return inTable;
  const trees = tree.children as readonly Tree[];
  const starts = tree.positions;
  const grown = text.length - before.length;
  const lineOf = (block: number): number =>
    block < trees.length ? before.lastIndexOf('\n', starts[block]! - 1) + 1 : before.length;
  const first = firstFrom(starts, twoLinesBefore(before, changes[0]!.start) + 1) - 1;
  const behind = behindTable(before, tree, first, changes[0]!.start);
  const from = behind ? first + 1 : Math.max(first, 0);
  const start = behind ?? (first > 0 ? lineOf(first) : 0);
  const below = firstFrom(starts, lineEnd(before, changes.at(-1)!.end));
  for (let more = 1; ; more *= 8) {
    let to = Math.min(below + more, trees.length);
    while (to < trees.length && open.has(trees[to - 1]!.type.name)) to++;
    const end = lineOf(to);
    const old = { trees: trees.slice(from, to), starts: starts.slice(from, to) };
    const known = join(tree, { ...old, starts: old.starts.map((each) => each - start) }, end - start);
    // In front of it stands what stood there.
    const fragment = new TreeFragment(Math.max(0, start - 1), end, known, -start);
    const part = { from: start, to: end + grown };
    const knownWith = (changed: readonly ChangedRange[]): readonly TreeFragment[] =>
      TreeFragment.applyChanges([fragment], changed);
    const parsed =
      (yield* parseRange(text, part, knownWith(changedRanges(before, known, start, changes)))) ??
      (yield* parseRange(text, part, knownWith([aboveOf(lineOf(below), start, grown)]))) ??
      (yield* parseRange(text, part))!;
    const made = blocksOf(parsed, start);
    if (to < trees.length && made.trees.at(-1) !== trees[to - 1]) continue;
    const anew = partTables(made, text, old, before);
    return join(
      tree,
      {
        trees: [...trees.slice(0, from), ...anew.trees, ...trees.slice(to)],
        starts: [...starts.slice(0, from), ...anew.starts, ...starts.slice(to).map((each) => each + grown)],
      },
      text.length,
    );
  }
}

/**
 * Where the line below a table begins, if it is blank and in front of a change: whatever comes below, the table ends there, and it may
 * have thousands of rows.
 */
function behindTable(text: string, tree: Tree, block: number, change: number): number | undefined {
  const table = tree.children[block];
  if (!(table instanceof Tree) || table.type.name !== 'Table') return undefined;
  const start = tree.positions[block]! + table.length + 1;
  const end = lineEnd(text, start);
  return end < Math.min(change, tree.positions[block + 1] ?? Infinity) ? start : undefined;
}

/**
 * The same where all changes are in rows of one table, or in blank lines right below it: a row says by itself what is in it, and the
 * parser would read all others of the table anew. It reads the lines of the changes below a head of their own: what goes on with that
 * table goes on with any.
 *
 * @returns undefined where there is more to it.
 */
function* parseRows(
  text: string,
  before: string,
  tree: Tree,
  changes: readonly TextChange[],
): Generator<undefined, Tree | undefined> {
  const block = firstFrom(tree.positions, changes[0]!.start + 1) - 1;
  const table = tree.children[block] as Tree | undefined;
  if (table?.type.name !== 'Table') return undefined;
  const at = tree.positions[block]!;
  const end = at + table.length;
  const next = tree.positions[block + 1] ?? Infinity;
  const from = before.lastIndexOf('\n', changes[0]!.start - 1) + 1;
  const to = lineEnd(before, changes.at(-1)!.end);
  const first = firstFrom(table.positions, from - at);
  // The parser may take an indented line for more of a link that the head seems to begin.
  if (first < 2 || from > end + 1 || next <= to || isBlank(text[from])) return undefined;
  const grown = text.length - before.length;
  const lines = text.slice(from, to + grown);
  const source = head + lines + text.charAt(to + grown);
  const { trees } = blocksOf((yield* parseRange(source, { from: 0, to: source.length }))!);
  const own = trees[0]!;
  const rows = rowsOf(own, 0).slice(2);
  if (trees.length > 1 || rows.length === 0) return undefined;
  // A blank line ends the table. Without one it goes on with what stands below, but for a line that ended it before.
  const endsBlank = own.length < head.length + lines.length;
  if (endsBlank ? to < end : to > end && next <= lineEnd(before, to + 1)) return undefined;
  const below = firstFrom(table.positions, to - at);
  const old = table.children.slice(first, below).map((row, i) => rowOf(row as Tree, at + table.positions[first + i]!));
  const moved = (starts: readonly number[]): readonly number[] => starts.map((start) => start + grown);
  const children = [
    ...table.children.slice(0, first),
    ...keepRows(rows, source, old, before),
    ...table.children.slice(below),
  ];
  const positions = [
    ...table.positions.slice(0, first),
    ...rows.map(({ start }) => start - head.length + from - at),
    ...moved(table.positions.slice(below)),
  ];
  const length = positions.at(-1)! + children.at(-1)!.length;
  const changed = new Tree(table.type, children, positions, length, table.propValues);
  return join(
    tree,
    {
      trees: (tree.children as readonly Tree[]).with(block, changed),
      starts: [...tree.positions.slice(0, block + 1), ...moved(tree.positions.slice(block + 1))],
    },
    text.length,
  );
}

/** What has to be parsed anew: wider than the changes by what the parser looks at beyond a block. */
function changedRanges(
  before: string,
  tree: Tree,
  treeStart: number,
  changes: readonly TextChange[],
): readonly ChangedRange[] {
  const ranges: ChangedRange[] = [];
  let grown = 0;
  for (const { start, end, insert } of changes) {
    // A paragraph may have ended where it did because a table began two lines on.
    const from = treeStart + intoListAbove(tree, Math.max(0, twoLinesBefore(before, start) - treeStart));
    const fromB = from + grown;
    grown += insert.length - (end - start);
    // The parser takes a block again if its line begins behind a change; the rest of a line, as where blanks in front went, may be a
    // line now, and in front of the first one stands nothing.
    const ahead = end + grown === 0 || before[end - 1] !== '\n' ? 1 : 0;
    const to = { toA: end + ahead, toB: end + grown + ahead };
    const last = ranges.at(-1);
    if (last && from <= last.toA) ranges[ranges.length - 1] = { ...last, ...to };
    else ranges.push({ fromA: from, fromB, ...to });
  }
  return ranges;
}

/** All that stands above the blocks that no change touched, but for the end of the line in front of them, which the parser asks for. */
const aboveOf = (lineBelow: number, start: number, grown: number): ChangedRange => ({
  fromA: start,
  fromB: start,
  toA: lineBelow - 1,
  toB: lineBelow + grown - 1,
});

/** Where the second line above the one at an offset begins. */
function twoLinesBefore(text: string, at: number): number {
  let start = at;
  for (let line = 0; line < 3; line++) {
    const end = start > 0 ? text.lastIndexOf('\n', start - 1) : -1;
    if (end < 0) return 0;
    start = line < 2 ? end : end + 1;
  }
  return start;
}

/**
 * The start of the last item where a list is the last block above an offset, else the offset. The parser takes no list as the
 * last block, as it may go on; once it has seen that, it would read each item anew. It does take the items of one that is cut off.
 */
function intoListAbove(tree: Tree, at: number): number {
  let block = tree.topNode.childBefore(at);
  // What ends on the line above is not taken either: a line could be added to it.
  while (block && block.to > at - 2) block = block.prevSibling;
  let from = at;
  while (block && isList(block.name)) {
    const item: SyntaxNode | null = block.lastChild;
    if (!item) break;
    from = item.from;
    block = item.lastChild;
  }
  return from;
}
