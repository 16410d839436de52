// Which given names are told from other words with a capital: those of many countries, without words, products and what nobody is called.
import { allLocales } from '@faker-js/faker';
import { guessGender } from 'name-to-gender';
import { fold } from '../../../src/language/lexicon/word';
import { givenNames, products } from '../../../src/language/lexicon/lists/names';
import type { WordNet } from './wordnet';

/** Lists with so many old and rare names that only those count which people are seen to have. */
const long: readonly string[] = [
  'cs_CZ',
  'de_AT',
  'eo',
  'en_IN',
  'fr',
  'fr_BE',
  'fr_CH',
  'hr',
  'id_ID',
  'it',
  'lv',
  'nl',
  'nl_BE',
  'ro',
  'ro_MD',
  'sk',
  'sr_RS_latin',
  'tr',
  'uz_UZ_latin',
];
/** Words that WordNet does not have, a tool and towns. */
const others = new Set(['amid', 'else', 'foss', 'kata', 'palma', 'siena', 'vigo']);
/** As many people were given the name in the United States, where people come from everywhere. */
const enough = 20;

/** In lower case and without accents; those of the list by hand are not among them. */
export function findGivenNames(wordNet: WordNet): readonly string[] {
  const isLemma = (name: string): boolean =>
    (['noun', 'verb', 'adj', 'adv'] as const).some((kind) => wordNet.has(kind, name));
  // "Lanes", "Banned"
  const isWord = (name: string): boolean => [name, name.replace(/(?:s|e?d|ing)$/, '')].some(isLemma);
  const found = Object.entries(allLocales).flatMap(([locale, { person }]) =>
    Object.values(person?.first_name ?? {})
      .flatMap((names) => (Array.isArray(names) ? (names as readonly string[]) : []))
      .map((name) => fold(name.toLowerCase()))
      .filter((name) => /^[a-z]{4,12}$/.test(name))
      .filter((name) => !long.includes(locale) || isGiven(name)),
  );
  return [...new Set(found)].filter(
    (name) => !givenNames.has(name) && !products.has(name) && !others.has(name) && !isWord(name),
  );
}

function isGiven(name: string): boolean {
  const { male, female } = guessGender(name).counts;
  return male + female >= enough;
}
