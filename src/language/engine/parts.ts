import { Tree } from '@lezer/common';
import { Part } from './part';

/** The parts of a document in order, with their nodes and where they start. */
export interface Parts {
  readonly all: readonly Part[];
  readonly trees: readonly Tree[];
  readonly starts: readonly number[];
}

export const noParts: Parts = { all: [], trees: [], starts: [] };

/**
 * Takes a document apart. The parser keeps the node of what has not changed, so a part is taken from `before` where its
 * node is the same.
 */
export function takeApart(document: Tree, text: string, before: Parts): Parts {
  const trees: Tree[] = [];
  const starts: number[] = [];
  collect(document, 0, trees, starts);
  const grown = trees.length - before.trees.length;
  const most = Math.min(trees.length, before.trees.length);
  let head = 0;
  while (head < most && before.trees[head] === trees[head]) head++;
  let tail = trees.length;
  while (tail > head && tail - grown > head && before.trees[tail - 1 - grown] === trees[tail - 1]) tail--;
  const known = new Map<Tree, Part>();
  for (let i = head; i < tail - grown; i++) known.set(before.trees[i]!, before.all[i]!);
  const all = before.all.slice(0, head);
  for (let i = head; i < tail; i++) {
    const tree = trees[i]!;
    all.push(known.get(tree) ?? new Part(tree, text.slice(starts[i], starts[i]! + tree.length)));
  }
  for (let i = tail; i < trees.length; i++) all.push(before.all[i - grown]!);
  return { all, trees, starts };
}

/** Lists are opened, so that a long one is no part; nodes without a name only hold the tree in balance. */
function collect(node: Tree, from: number, trees: Tree[], starts: number[]): void {
  for (let i = 0; i < node.children.length; i++) {
    const child = node.children[i]!;
    if (!(child instanceof Tree)) continue;
    const start = from + node.positions[i]!;
    if (child.type.isAnonymous || child.type.name === 'BulletList' || child.type.name === 'OrderedList')
      collect(child, start, trees, starts);
    else {
      trees.push(child);
      starts.push(start);
    }
  }
}
