import type { Token } from '../grammar/tokens';
import { is } from '../lexicon';

const qualities = ['awful', 'bad', 'elementary', 'harsh', 'loaded', 'mad', 'silly'] as const;

/** Does a word judge what was done, or who did it? A rephrasing that keeps it still judges. */
export const isVerdict = ({ lower }: Token): boolean => qualities.some((name) => is(name, lower));
