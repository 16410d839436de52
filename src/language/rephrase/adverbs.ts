import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { is } from '../lexicon';
import { wordSet } from '../text/word-set';

const doubts = wordSet('ideally maybe perhaps possibly probably');
const atLeast = wordSet('at least');
const comparing = wordSet('least first instead only better more less rather far well quite very too so');

/** Adverbs that stay: in front of "not" those that are said of the whole, behind it those that are said of the verb. */
export interface Adverbs {
  readonly early: readonly string[];
  readonly late: readonly string[];
}

/** "nearly forgot to close it": it was closed. "Also did not": others were told before. */
const turning = (word: string): boolean => word === 'also' || is('short-of', word);

/** "did not just ignore it" */
const isNotAll = (tokens: readonly Token[], adverb: Token): boolean =>
  is('empty', adverb.lower) && tokens[tokens.indexOf(adverb) - 1]?.part === 'negation';

/** Reads the adverbs of a clause and of the verb of its infinitive; nothing where one compares or limits. */
export function readAdverbs({ tokens }: Sentence, clause: Clause, verb: number): Adverbs | undefined {
  const own = clause.adverbs.filter(({ start }) => start < tokens[verb]!.start);
  if (own.some((each) => isNotAll(tokens, each))) return undefined;
  const acts: (typeof own)[number][] = [];
  for (let at = verb - 1; at > clause.verb && tokens[at]!.part === 'adverb'; at--) acts.unshift(tokens[at]!);
  const early: string[] = [];
  const late: string[] = [];
  for (const { lower } of [...own, ...acts]) {
    // "inadvertently failed to add it": that it was not added says as much. What was done was not meant to be, and that stays.
    const isUndone = clause.negated || verb !== clause.verb;
    if (is('empty', lower) || (isUndone && is('unmeant', lower))) continue;
    // "should perhaps have tested it": that it was not tested is no doubt.
    if (clause.modal !== undefined && doubts.has(lower)) continue;
    // "should also have warned the guests": that they were not warned is no less true. "Did not also warn them" says something else.
    if ((lower === 'also' || atLeast.has(lower)) && clause.modal !== undefined) continue;
    if (comparing.has(lower) || (isUndone && turning(lower))) return undefined;
    const isWhole = is('hedge', lower) || (verb !== clause.verb && own.some((each) => each.lower === lower));
    (isWhole ? early : late).push(lower);
  }
  return { early, late };
}
