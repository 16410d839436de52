import { is } from '../lexicon';
import { wordSet } from '../text/word-set';
import { openingOf } from './clause';
import type { Clause } from './clauses';
import type { Sentence } from './sentence';
import type { Token } from './token';

/** Is a clause told as what was not so: "if we had ...", "had we ...", "if only ...", and what would have come of it? */
export function isUnreal({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const opening = tokens[clause.first]!.lower;
  const joint = openingOf(clause) - 1;
  const opensWithOnly = tokens[joint]?.lower === 'only' && tokens[joint - 1]?.lower === 'if';
  const isPerfect = clause.perfect && (opening === 'had' || opening === "'d");
  const wouldFollow = clauses.some((each) => each !== clause && saysWould(each, isPerfect));
  // "As if we had called it" compares.
  if (tokens[joint]?.lower === 'if' && tokens[joint - 1]?.lower === 'as') return false;
  if (opensWithOnly || tokens[joint]?.lower === 'if')
    return isPast(clause, isPerfect) && (opensWithOnly || wouldFollow);
  return isInverted(clause, tokens) && wouldFollow;
}

/** "If we had perhaps raised it" is a guess at what was so. */
const isPast = ({ perfect, past, modal, adverbs }: Clause, isPerfect: boolean): boolean =>
  (isPerfect || (!perfect && past && !modal)) && !adverbs.some(({ lower }) => is('doubt', lower));

/** "Had the cache been warm, ...": the auxiliary comes before its subject. "Had only the gate been shut" is about that alone. */
const isInverted = ({ perfect, subject, first }: Clause, tokens: readonly Token[]): boolean =>
  perfect && tokens[first]!.lower === 'had' && (subject?.first ?? 0) > first && tokens[first + 1]?.lower !== 'only';

/** "would have failed"; after "if we had tested it", "would not be here" as well. */
const saysWould = ({ modal = '', perfect }: Clause, isPerfect: boolean): boolean =>
  (perfect || isPerfect) && imagined.has(modal);

const imagined = wordSet('would could might should may');

export const isConditional = (sentence: Sentence): boolean =>
  sentence.clauses.some((clause) => isUnreal(sentence, clause));

/** Is the clause a supposition ("if a user fell for it, ..."), so that nobody did it? */
export function isHypothetical(sentence: Sentence, clause: Clause): boolean {
  const { tokens, clauses } = sentence;
  const from = openingOf(clause);
  const joint = tokens[from - 1]?.lower ?? '';
  // "If you are in a hurry, and you do not care, go on below": two suppositions, as something follows from them.
  const at = clauses.indexOf(clause);
  if ((joint === 'and' || joint === 'or') && at > 0 && at < clauses.length - 1)
    return clauses[at - 1]!.end >= from - 2 && isHypothetical(sentence, clauses[at - 1]!);
  // "assuming that he did not", "the possibility that somebody is at fault"
  if (joint === 'that') return is('supposition', tokens[from - 2]?.lower ?? '');
  return is('supposing', joint) && (joint !== 'when' || !clause.past);
}
