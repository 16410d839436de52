import { isCodeBlock } from '../blocks/code';
import { childTrees, type PlacedTree } from '../blocks/trees';
import { hasTime, readStamp } from '../time/stamp';
import type { Source } from './source';

/**
 * The blocks of a timeline, with what a quote holds in place of the quote. Among other entries a quote is what somebody said, and a
 * code block is what a machine did: both are left out there.
 */
export function unwrap({ blocks, text, title, kind, hasTimedHeadings }: Source): readonly PlacedTree[] {
  if (!blocks.some((block) => isQuote(block) || isCode(block))) return blocks;
  const isTimed = ({ tree, at }: PlacedTree): boolean =>
    readStamp(text.slice(at, at + tree.length).replace(/^[-*+>\d.)\s|]{0,9}(?=[-*+>|\s])/, '')) !== undefined;
  const isToldElsewhere = blocks.some((block) => !isQuote(block) && !isCode(block) && isTimed(block));
  if (isToldElsewhere) return blocks.filter((block) => !isQuote(block) && !isCode(block));
  // Below another heading ("### Logs"), or above those of entries, it may be anything.
  const mayHoldCode = !hasTimedHeadings && (kind === 'timeline' || isDay(title));
  return blocks.flatMap((block): readonly PlacedTree[] => {
    if (isQuote(block)) return childTrees(block.tree, block.at);
    return isCode(block) && !mayHoldCode ? [] : [block];
  });
}

const isQuote = ({ tree }: PlacedTree): boolean => tree.type.name === 'Blockquote';
const isCode = ({ tree }: PlacedTree): boolean => isCodeBlock(tree.type.name);

function isDay(title: string): boolean {
  const stamp = readStamp(title);
  return stamp !== undefined && !hasTime(stamp);
}
