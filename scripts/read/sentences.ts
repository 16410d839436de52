import { readBlocks } from '../../src/language/blocks';
import { readSentences, type Sentence } from '../../src/language/english/sentence';
import { markdown } from '../../src/language/markdown';
import { maskInline } from '../../src/language/mask';

/** The sentences of a Markdown text, block by block, as the rules get them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const tree = markdown.parse(text);
  return readBlocks(tree, text).blocks.flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    return readSentences(maskInline(tree, start, source), source);
  });
}
