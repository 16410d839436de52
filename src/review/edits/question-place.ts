import type { SyntaxNode } from '@lezer/common';
import { readMarkdown, type TextChange } from '../../language';
import type { Review } from '../review';
import { firstThat, without } from './again';
import { endLines, eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { blockAt, topBlocks } from '../writing/place';
import { insertAt } from '../text/text';

/**
 * Puts a block (LF) where the cursor is: on the blank line there, else as a paragraph, or a list item, of its own below what stands
 * there. Code, HTML, tables, quotes and front matter are not broken up: it goes below them, or above what nobody closed.
 */
export function placeBlock(review: Review, offset: number, block: string): readonly TextChange[] {
  const lines = block.split('\n').length;
  return firstThat(review, candidates(review.text, offset, block), (before, after) => {
    const isText = (each: string) => /(?:Document|ListItem) (?:Paragraph|Task): /.test(each);
    const added = without(after.blocks, before.blocks);
    return (
      without(before.blocks, after.blocks).length === 0 &&
      added.length === lines &&
      added.every(isText) &&
      without(before.sections, after.sections).length === 0 &&
      without(before.entries, after.entries).length === 0 &&
      without(before.ignores, after.ignores).length === 0
    );
  });
}

function* candidates(text: string, offset: number, block: string) {
  // Between CR and LF is at the end of the line.
  const at = text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;
  const start = lineStart(text, at);
  const end = lineEnd(text, at);
  const eol = eolAt(text, start);
  const { tree } = readMarkdown(text);
  // Blanks on the line give way to it.
  if (text.slice(start, end).trim() === '') yield [{ ...blockAt(text, start, block), end }];
  const top = topBlocks(tree).find(({ from, to }) => from <= end && to >= start);
  if (!block.startsWith('- ')) {
    const first = start + text.slice(start, end).search(/\S|$/);
    for (let node: SyntaxNode | null = tree.resolveInner(first, 1); node; node = node.parent) {
      const mark = node.name === 'ListItem' ? writeMark(text, node) : undefined;
      const own = node.getChild('Task') ?? node.getChild('Paragraph');
      if (mark && own) yield [insertAt(endOf(text, own), eol + mark + endLines(block, eol))];
    }
  }
  if (!top) return;
  yield [blockAt(text, lineEnd(text, endOf(text, top)), block)];
  yield [blockAt(text, lineStart(text, top.from), block)];
}

// The parser counts the first half of a CRLF to the line.
const endOf = (text: string, { to }: SyntaxNode): number => (text[to - 1] === '\r' ? to - 1 : to);

/** The indent and the mark of an item, its box empty. */
function writeMark(text: string, item: SyntaxNode): string | undefined {
  const from = item.firstChild?.from ?? item.from;
  const start = lineStart(text, from);
  const found = /^([-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]{1,4})?/.exec(text.slice(from, from + 24));
  if (!found) return undefined;
  return text.slice(start, from).replace(/[^\t]/g, ' ') + found[0].replace(/\[[xX]\]/, '[ ]');
}
