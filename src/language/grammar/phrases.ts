import { is } from '../lexicon';
import { singular } from './people';

/** Is it somebody whom blameless rules do not protect? */
export const isAttacker = (noun: string): boolean => is('attacker', noun) || is('attacker', singular(noun));
