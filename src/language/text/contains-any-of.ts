import { matchesOf } from './matches';

const pieces = /[\p{L}\p{N}]+(?:'\p{L}+)?|\p{Extended_Pictographic}/gu;

/**
 * Tests whether a text has one of the words (an entry ending in `*` is the beginning of one), in one pass over it: most
 * sentences are done with after this, before any of a long list of patterns is tried.
 */
export function containsAnyOf(list: readonly string[]): (text: string) => boolean {
  const words = new Set(list.filter((w) => !w.endsWith('*')));
  const beginnings = list.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1));
  return (text) => {
    for (const [word] of matchesOf(pieces, text.toLowerCase().replaceAll('’', "'"))) {
      if (words.has(word) || (word.includes("'") && words.has(word.slice(0, word.indexOf("'"))))) return true;
      if (beginnings.some((b) => word.startsWith(b))) return true;
    }
    return false;
  };
}
