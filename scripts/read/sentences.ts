import { placeSentences } from '../../src/language/engine/explain';
import type { Sentence } from '../../src/language/grammar/sentence';

/** The sentences of a Markdown text, block by block, as the rules get them. */
export const sentencesOf = (text: string): readonly Sentence[] => placeSentences(text).map(({ sentence }) => sentence);
