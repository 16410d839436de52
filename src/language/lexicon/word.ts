import { oncePerWord } from '../text/once';

/** A word as the lexicon has it: in lower case, without accents, and without what makes a possessive of it. */
export const fold = oncePerWord((word): string => {
  const lower = word.toLowerCase();
  if (/^[a-z0-9-]+$/.test(lower)) return lower;
  const plain = withoutAccents(lower).replaceAll('’', "'");
  return plain.replace(/'s?$/, '');
});

export const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd');

/** Does a word look like a plural: "alerts", not "access"? */
export const looksPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');

/** A noun in the singular, as far as its end tells: "engineer" of "engineers", "boss" of "boss". */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return looksPlural(noun) ? noun.slice(0, -1) : noun;
}

/** What a noun's plural can be of: "secretaries" of "secretary". Nothing for a word that does not look like a plural. */
export function singularsOf(noun: string): readonly string[] {
  if (/(?:men|women)$/.test(noun)) return [`${noun.slice(0, -2)}an`];
  if (!/[^su]s$/.test(noun) || noun.length < 4) return [];
  if (noun.endsWith('ies')) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (noun.endsWith('ves')) return [`${noun.slice(0, -3)}f`, `${noun.slice(0, -3)}fe`, noun.slice(0, -1)];
  return /(?:s|x|z|ch|sh|o)es$/.test(noun) ? [noun.slice(0, -2), noun.slice(0, -1)] : [noun.slice(0, -1)];
}
