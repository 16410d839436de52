import { startsSmall, wordsIn } from './letters';
import { wordSet } from './word-set';

/** Words that stay small in a title, unless they begin it. */
const little = wordSet('a an and as at but by for from if in into nor of off on or the to up via with');
/** Words as they are written, with what they may be a part of: a path, an address, code. */
const whole = /[\p{L}\p{N}'’`./:_@#-]+/gu;
const plain = /^\p{Ll}[\p{L}'’-]*[.,:;]?$/u;

/**
 * New words in the letters of the text that they go into: "The Backup Was Not Tested" in a title in which each word begins with a capital,
 * and all of them large where all of them are. Words that the text has itself stay as they are there.
 */
export function inLettersOf(text: string, added: string): string {
  const has = new Set(wordsIn(text.replace(/`[^`\n]*`/g, ' ')));
  const write = writerFor([...has]);
  if (!write) return added;
  return added.replace(whole, (word, at: number) => {
    const isNew = plain.test(word) && !has.has(word.replace(/[.,:;]$/, ''));
    return isNew ? write(word, at === 0) : word;
  });
}

function writerFor(words: readonly string[]): ((word: string, isFirst: boolean) => string) | undefined {
  const long = words.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  if (words.length < 3 || long.length < 2 || long.some(startsSmall)) return undefined;
  if (words.every((word) => word === word.toUpperCase())) return (word) => word.toUpperCase();
  return (word, isFirst) => (little.has(word) && !isFirst ? word : word.charAt(0).toUpperCase() + word.slice(1));
}
