import { Tree } from '@lezer/common';

/** The outermost blocks of a document or of a part of it, in order, and where they start. */
export interface Blocks {
  readonly trees: readonly Tree[];
  readonly starts: readonly number[];
}

export const isList = (name: string): boolean => name === 'BulletList' || name === 'OrderedList';

export const join = ({ type }: Tree, { trees, starts }: Blocks, length: number): Tree =>
  new Tree(type, trees, starts, length);

/** Takes a tree of the parser apart; nodes without a name only hold it in balance. */
export function blocksOf(
  node: Tree,
  from = 0,
  found: { trees: Tree[]; starts: number[] } = { trees: [], starts: [] },
): Blocks {
  for (const [i, child] of node.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const start = from + node.positions[i]!;
    if (child.type.isAnonymous) blocksOf(child, start, found);
    else {
      found.trees.push(child);
      found.starts.push(start);
    }
  }
  return found;
}
