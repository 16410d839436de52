import { hasClass, inflect, is, isVerbClass, wordsOf, type ClassName } from '../lexicon';
import type { Token } from '../grammar/tokens';
import type { Node, Sequence } from './parse';

/** Does a token say a word, in any of its forms? */
export function isWord({ lower, verb }: Token, word: string): boolean {
  return lower === word || verb?.lemma === word || singular(lower) === word;
}

/** The words that a token says: as it stands there, as a verb in its base form, as a noun in the singular. */
export const keysOf = ({ lower, verb }: Token): readonly string[] => [lower, verb?.lemma ?? lower, singular(lower)];

/** Does it say a word of a class: a verb in any form, another word in both numbers? Throws where there is no class of that name. */
export function classTest(name: string): (token: Token) => boolean {
  if (!hasClass(name)) throw new Error(`There is no word class “${name}”.`);
  if (isVerbClass(name)) return ({ lower, verb }) => is(name, verb?.lemma ?? lower);
  return ({ lower }) => is(name, lower) || is(name, singular(lower));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('ss') ? word : word.replace(/s$/, '');
}

/**
 * The words, in all their forms, of which one has to be there for a pattern to fit; nothing where any word will do. These are what a
 * sentence is searched for before it is read.
 */
export function firstWords(options: readonly Sequence[]): ReadonlySet<string> | undefined {
  const words = lemmasOf(options);
  return words && new Set([...words].flatMap(formsOf));
}

/** The same as the pattern has them: a token says one of them if one of its `keysOf` is among them. */
export function lemmasOf(options: readonly Sequence[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const nodes of options) {
    const words = nodes.map(lemmasOfNode).find((each) => each !== undefined);
    if (!words) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}

function lemmasOfNode(node: Node): Iterable<string> | undefined {
  switch (node.kind) {
    case 'word':
      // Marks and "'s" have too many forms to be looked for.
      return /^['’,:;.]/.test(node.word) ? undefined : [node.word];
    case 'class':
      return wordsOf(node.name as ClassName);
    case 'part':
    case 'both':
      return lemmasOf([node.nodes]);
    case 'either':
      return lemmasOf(node.options);
    default:
      return undefined;
  }
}

/** A word as it may stand in a text: as a verb in every form, as a noun in both numbers. */
function formsOf(word: string): readonly string[] {
  if (!/^[a-z-]+$/.test(word)) return [word];
  const { third, past, participle, ing } = inflect(word);
  return [word, third, past, participle, ing];
}
