import { classes, verbClasses } from './classes';
import { fold, singular } from './word';

/** A name from classes.txt. */
export type ClassName = keyof typeof classes;

const sets = new Map<ClassName, ReadonlySet<string>>();

/** Is a word (the base form of a verb, the singular of a noun) in a class? */
export function is(name: ClassName, word: string): boolean {
  return wordsOf(name).has(fold(word));
}

/** The same of a noun, in either number. */
export const isNoun = (name: ClassName, noun: string): boolean => is(name, noun) || is(name, singular(noun));

/** Does a noun speak of one, though it ends as several do: "status", "analysis", "Kubernetes"? */
export const isOneWithS = (noun: string): boolean => /(?:us|is|ics|ous)$/.test(noun) || is('one-with-s', noun);

/** Is there a class of this name? For names that come from elsewhere than the code. */
export function hasClass(name: string): name is ClassName {
  return Object.hasOwn(classes, name);
}

/** The words of a class. Throws where there is none of that name. */
export function wordsOf(name: ClassName): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  if (!hasClass(name)) throw new Error(`There is no word class "${String(name)}"`);
  const words = new Set(classes[name].split(' '));
  sets.set(name, words);
  return words;
}

/** Is a word (lowercase) in a class of words other than verbs? */
export function isListed(word: string): boolean {
  nouns ??= new Set(
    Object.entries(classes).flatMap(([name, words]) => (isVerbClass(name as ClassName) ? [] : words.split(' '))),
  );
  return nouns.has(fold(word));
}
let nouns: ReadonlySet<string> | undefined;

/** Are the words of a class verbs? */
export function isVerbClass(name: ClassName): boolean {
  return (verbClasses as readonly string[]).includes(name);
}
