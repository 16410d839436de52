import { is } from '../lexicon';
import { hasLetters } from '../text/letters';
import { parsePhrase, PatternError, type Node, type Sequence } from './parse';

/** What is wrong with a phrase that a team writes: the rest of a sentence that begins with the phrase; nothing where it can be looked for. */
export function checkPhrase(phrase: string): string | undefined {
  try {
    return parsePhrase(phrase).some(isAnywhere) ? 'would be found in almost every sentence' : undefined;
  } catch (error) {
    if (error instanceof PatternError) return `cannot be read: ${error.problem}`;
    throw error;
  }
}

/** "the", "so?": of the words that every sentence has it takes two at least. */
const isAnywhere = (nodes: Sequence): boolean => weigh(nodes) < 2;

const weigh = (nodes: Sequence): number => nodes.reduce((sum, node) => sum + weighNode(node), 0);

function weighNode(node: Node): number {
  if (node.kind === 'either') return Math.min(...node.options.map(weigh));
  return node.kind === 'word' && hasLetters(node.word) ? (is('frequent', node.word) ? 1 : 2) : 0;
}

/** The words in a phrase, as they are written there. */
export const wordsOfPhrase = (options: readonly Sequence[]): readonly string[] =>
  options.flat().flatMap((node) => {
    if (node.kind === 'word') return [node.word];
    if (node.kind === 'maybe') return wordsOfPhrase([[node.node]]);
    return node.kind === 'either' ? wordsOfPhrase(node.options) : [];
  });
