import { isNoun } from '../lexicon';

/** Is it somebody whom blameless rules do not protect? */
export const isAttacker = (noun: string): boolean => isNoun('attacker', noun);
