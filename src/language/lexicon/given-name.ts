import { once } from '../text/once';
import { givenNames } from './lists/names';
import { moreNames } from './names-data';
import { unpack } from './pack';

const names = once(() => new Set([...givenNames, ...unpack(moreNames)]));

/** Is a word, in lower case and without accents, a name that people are given? */
export const isGivenName = (word: string): boolean => names().has(word);
