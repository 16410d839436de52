import type { Tree } from '@lezer/common';
import { Lines } from '../src/language/markdown/lines';
import { markdown } from '../src/language/markdown/markdown';

/** All that is in a tree, but for the nodes that only hold it in balance. */
export function tell(tree: Tree): readonly string[] {
  const told: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void told.push(`${name} ${from}-${to}`) });
  return told;
}

/** A document as the parser reads it, without stops of ours. */
export function parseWhole(text: string): Tree {
  const parse = markdown.startParse(new Lines(text));
  for (;;) {
    const tree = parse.advance();
    if (tree) return tree;
  }
}
