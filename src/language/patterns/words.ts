import { fold, hasClass, isVerbClass, singular, wordsOf, type ClassName } from '../lexicon';
import type { Token } from '../grammar/tokens';
import { shortBe } from '../grammar/verb-group';
import { readVerb } from '../grammar/verbs';
import { oncePerWord } from '../text/once';
import type { Node, Sequence } from './parse';

/** The words that a token says. */
export type Keys = readonly [lower: string, lemma: string, singular: string];

/** The words that a token says: as it stands there, as a verb in its base form, as a noun in the singular and without accents. */
export function keysOf({ lower, part, verb }: Token): Keys {
  const lemma = part === 'auxiliary' && shortBe.has(lower) ? 'be' : (verb?.lemma ?? lower);
  return [lower, lemma, singular(fold(lower))];
}

/** Does a token say a word of a class: a verb in any form, another word in both numbers? Throws where there is no class of that name. */
export function classTest(name: string): (keys: Keys) => boolean {
  if (!hasClass(name)) throw new Error(`There is no word class “${name}”.`);
  const words = wordsOf(name);
  if (isVerbClass(name)) return ([, lemma]) => words.has(lemma);
  return ([lower, , singular]) => words.has(lower) || words.has(singular);
}

/** The words that a word of a text may say, whatever part it plays there: those of `keysOf`, and of "didn't" and "nobody's" those in front, too. */
export const keysIn = oncePerWord((word: string): readonly string[] => {
  const bare = ending.exec(word)?.[1];
  const own = [word, readVerb(word)?.lemma ?? word, singular(fold(word))];
  return [...new Set(bare ? [...own, ...keysIn(bare)] : own)];
});

const ending = /^([^']+?)(?:n?'|nt$)/;

/** The words of which the first token has to say one for a pattern to fit there; nothing where it may be any. */
export function openersOf(options: readonly Sequence[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const nodes of options) {
    // What must not come next takes no token, and neither does a place.
    const first = nodes.find((node) => node.kind !== 'not' && !(node.kind === 'sort' && node.sort === 'START'));
    const words = first && openersOfNode(first);
    if (!words) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}

function openersOfNode(node: Node): Iterable<string> | undefined {
  if (node.kind === 'word') return [node.word];
  if (node.kind === 'class') return wordsOf(node.name as ClassName);
  if (node.kind === 'either') return openersOf(node.options);
  if (node.kind === 'both') return node.nodes.map(openersOfNode).find((each) => each !== undefined);
  return node.kind === 'part' ? openersOf([node.nodes]) : undefined;
}
