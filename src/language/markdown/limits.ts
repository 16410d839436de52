import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Blocks around a block; a list item stands in two, its list and itself. No document that a person writes is as deep. */
const deepest = 100;
/** UTF-16 units of a block whose marks are read. What is longer is data, and no rule reads it either. */
const longest = 20_000;
/** Marks and elements of one block that are kept while its end is not reached. */
const most = 500;

const blank = 32;

/** What the parser keeps of the block; it looks through them for each mark that could close one. */
const partsOf = (block: InlineContext): number =>
  (block as InlineContext & { readonly parts: readonly unknown[] }).parts.length;

/**
 * Bounds what the parser does for one line or one block, which grows with the square of their marks, and how deep the tree gets. Beyond
 * them a line is `TooDeep`, which is no prose, and the rest of a block is text without marks.
 */
export const limits: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth <= deepest) return false;
        const end = cx.lineStart + line.text.length;
        cx.addElement(cx.elt('TooDeep', cx.lineStart + line.pos, end));
        cx.nextLine();
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'TooMuch',
      before: 'Escape',
      parse: (cx) => (cx.text.length > longest || partsOf(cx) > most ? cx.end : -1),
    },
    {
      // Blanks in a row are a hard break or none: what the first of them is not, no other is.
      name: 'Blanks',
      before: 'Escape',
      parse: (cx, next, at) => (next === blank && at > cx.offset && cx.char(at - 1) === blank ? at + 1 : -1),
    },
  ],
};
