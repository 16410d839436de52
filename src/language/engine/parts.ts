import { Tree, type NodeType } from '@lezer/common';
import { firstFrom } from '../text/first-from';
import { isList } from '../markdown/outermost';
import type { SectionNames } from '../markdown/section-kind';
import { Part } from './part';

/** The parts of a document in order, with their nodes and where they start. */
export interface Parts {
  readonly document: Tree;
  readonly all: readonly Part[];
  readonly trees: readonly Tree[];
  readonly starts: readonly number[];
}

export const noParts: Parts = { document: Tree.empty, all: [], trees: [], starts: [] };

/**
 * Takes a document apart. The parser keeps the node of what has not changed, so a part is taken from `before` where its
 * node is the same; the outermost blocks that stay at both ends are not even looked into. Yields after each part that is new.
 */
export function* takeApart(
  document: Tree,
  text: string,
  before: Parts,
  names?: SectionNames,
): Generator<undefined, Parts> {
  const old = before.document;
  const blocks = document.children.length;
  const more = blocks - old.children.length;
  const moved = document.length - old.length;
  const stays = (i: number, was: number, by: number) =>
    old.children[was] === document.children[i] && old.positions[was]! + by === document.positions[i];
  let top = 0;
  while (top < blocks && stays(top, top, 0)) top++;
  let end = blocks;
  while (end > top && end - more > top && stays(end - 1, end - 1 - more, moved)) end--;
  const partAt = (block: number): number =>
    block < old.children.length ? firstFrom(before.starts, old.positions[block]!) : before.starts.length;
  const from = partAt(top);
  const to = partAt(end - more);
  const trees = before.trees.slice(0, from);
  const starts = before.starts.slice(0, from);
  collect(document, 0, top, end, trees, starts);
  let tail = trees.length;
  for (let i = to; i < before.trees.length; i++) {
    trees.push(before.trees[i]!);
    starts.push(before.starts[i]! + moved);
  }
  const grown = trees.length - before.trees.length;
  let head = from;
  while (head < tail && head < to && before.trees[head] === trees[head]) head++;
  while (tail > head && tail - grown > head && before.trees[tail - 1 - grown] === trees[tail - 1]) tail--;
  const known = new Map<Tree, Part>();
  for (let i = head; i < tail - grown; i++) known.set(before.trees[i]!, before.all[i]!);
  const all = before.all.slice(0, head);
  for (let i = head; i < tail; i++) {
    const tree = trees[i]!;
    const old = known.get(tree);
    all.push(old ?? new Part(tree, text.slice(starts[i], starts[i]! + tree.length), names));
    if (!old) yield;
  }
  for (let i = tail; i < trees.length; i++) all.push(before.all[i - grown]!);
  return { document, all, trees, starts };
}

/** What is taken apart itself: nodes without a name, which only hold the tree in balance, and what may have thousands of items or rows. */
const isOpened = ({ isAnonymous, name }: NodeType): boolean => isAnonymous || isList(name) || name === 'Table';

function collect(node: Tree, at: number, first: number, end: number, trees: Tree[], starts: number[]): void {
  for (let i = first; i < end; i++) {
    const child = node.children[i]!;
    if (!(child instanceof Tree)) continue;
    const start = at + node.positions[i]!;
    if (isOpened(child.type)) collect(child, start, 0, child.children.length, trees, starts);
    else {
      trees.push(child);
      starts.push(start);
    }
  }
}
