import { hasLetters, startsSmall, upperFirst, wordsIn } from './letters';
import { wordSet } from './word-set';

/** Words that stay small in a title, unless they begin it. */
const little = wordSet('a an and as at but by for from if in into nor of off on or the to up via with');

/**
 * New words in the letters of the text that they go into: "The Backup Was Not Tested" in a title in which each word begins with a capital.
 * Words that the text has itself stay as they are there, and so does code.
 */
export function inLettersOf(text: string, added: string): string {
  const words = wordsIn(
    text
      .split('`')
      .filter((_, i) => i % 2 === 0)
      .join(' '),
  );
  const long = words.filter((word) => word.length > 3 && hasLetters(word));
  if (words.length < 3 || long.length < 2 || long.some(startsSmall)) return added;
  const has = new Set(words);
  return added
    .split(' ')
    .map((word, i) => {
      const [bare = ''] = wordsIn(word);
      const isPlain = startsSmall(word) && word.startsWith(bare) && word.length <= bare.length + 1;
      const stays = !isPlain || has.has(bare) || (little.has(bare) && i > 0);
      return stays ? word : upperFirst(word);
    })
    .join(' ');
}
