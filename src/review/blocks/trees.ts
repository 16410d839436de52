import { Tree, TreeBuffer } from '@lezer/common';

/** A block as the parser made it. The same object after an edit elsewhere: where it stands is told apart from it. */
export interface PlacedTree {
  readonly tree: Tree;
  readonly at: number;
}

/** The blocks right below a tree, in order. The parser bundles long rows of them in trees without a name. */
export function childTrees(parent: Tree, at = 0, found: PlacedTree[] = []): readonly PlacedTree[] {
  const { children, positions } = parent;
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    if (!(child instanceof Tree)) continue;
    const start = at + positions[i]!;
    if (child.type.isAnonymous) childTrees(child, start, found);
    else found.push({ tree: child, at: start });
  }
  return found;
}

/** Whether two trees hold the same, where they are not one: the parser makes small ones anew although nothing in them has changed. */
export function isSameTree(a: Tree | TreeBuffer | undefined, b: Tree | TreeBuffer | undefined): boolean {
  if (a === b) return true;
  if (a instanceof Tree && b instanceof Tree)
    return (
      a.type === b.type &&
      a.length === b.length &&
      a.children.length === b.children.length &&
      a.children.every((child, i) => a.positions[i] === b.positions[i] && isSameTree(child, b.children[i]))
    );
  return (
    a instanceof TreeBuffer &&
    b instanceof TreeBuffer &&
    a.buffer.length === b.buffer.length &&
    a.buffer.every((each, i) => each === b.buffer[i])
  );
}
