import { openingOf } from '../grammar/clause';
import type { Sentence } from '../grammar/sentence';
import { isPossessive, type Token } from '../grammar/token';
import { is } from '../lexicon';
import { wordSet } from '../text/word-set';

const theirs = wordSet('he her hers him his she their theirs them they');
const joints = wordSet('and or');
const relating = wordSet('who whose whom');

/** Does a word speak of somebody who was told of before? */
export const isTheirs = ({ lower }: Token): boolean => theirs.has(lower);

/**
 * "hung by the nurse from the second ward", "dropped by a clerk on their first day", "muted by Kim and the porter", "opened by one of
 * the three", "introduced by Kim, who was new": is more told of those who did it, at tokens `first..end`, than that they did it? And of
 * what was only "caused by Kim" nothing is left to tell.
 */
export function goesOnAbout(
  { tokens, clauses }: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const next = tokens[end]?.lower ?? '';
  const isJoined = joints.has(next) && !clauses.some((each) => openingOf(each) === end + 1 || each.first === end + 1);
  const isSome = tokens.slice(first, end).some(({ part, lower }) => part === 'number' || is('which-one', lower));
  const isOwned = tokens.slice(end).some((each) => isTheirs(each) || isPossessive(each));
  const isTold = relating.has(next === ',' ? (tokens[end + 1]?.lower ?? '') : next);
  const by = tokens[first]?.lower === 'by' ? first : first - 1;
  const isCaused = tokens.slice(Math.max(0, by - 2), by).some(({ verb }) => verb?.lemma === 'cause');
  return isJoined || isSome || isTold || isCaused || next === 'from' || next === 'of' || isOwned;
}
