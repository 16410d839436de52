import { readBlocks } from '../../src/language/markdown/blocks';
import { readSentences, type Sentence } from '../../src/language/grammar/sentence';
import { markdown } from '../../src/language/markdown/markdown';
import { maskInline } from '../../src/language/markdown/mask';

/** The sentences of a Markdown text, block by block, as the rules get them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const tree = markdown.parse(text);
  return readBlocks(tree, text).blocks.flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    return readSentences(maskInline(tree, start, source), source);
  });
}
