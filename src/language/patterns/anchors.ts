import { is, wordsOf, type ClassName } from '../lexicon';
import type { Node, Sequence, Sort } from './parse';

/** Words of which a token says one if a pattern fits: the token `min` to `max` behind the first. */
export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly min: number;
  readonly max: number;
}

/** How many tokens `...` and `ADVERBS` pass over at most. */
export const longestGap = 6;

/** How many tokens a noun phrase has at most. */
export const longestPhrase = 6;

/** Where to look for what fits: one of the anchors has to hold. `weight` is how often they do, roughly. */
interface Looked {
  readonly anchors: readonly Anchor[];
  readonly weight: number;
}

/** How many tokens what fits has, at least and at most, and where to look for it; nothing where any word will do. */
interface Measured {
  readonly min: number;
  readonly max: number;
  readonly looked?: Looked | undefined;
}

/**
 * Where to look for a pattern: one of the anchors has to hold for it to fit. They are those that hold least often; nothing where any
 * word will do. A token says a word if it is one of its `keysOf`.
 */
export const anchorsOf = (options: readonly Sequence[]): readonly Anchor[] | undefined =>
  measureEither(options).looked?.anchors;

/** How often anchors hold, roughly: a word that most sentences have counts as much as a hundred others. */
export const weightOf = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { words }) => sum + weightOfWords(words), 0);

const weights = new WeakMap<ReadonlySet<string>, number>();

function weightOfWords(words: ReadonlySet<string>): number {
  let weight = weights.get(words);
  if (weight === undefined) {
    weight = words.size;
    for (const word of words) if (is('frequent', word)) weight += 99;
    weights.set(words, weight);
  }
  return weight;
}

function measureEither(options: readonly Sequence[]): Measured {
  if (options.length === 1) return measureSequence(options[0]!);
  const anchors: Anchor[] = [];
  let [min, max, weight, isLookedFor] = [Infinity, 0, 0, true];
  for (const option of options) {
    const measured = measureSequence(option);
    const { looked } = measured;
    min = Math.min(min, measured.min);
    max = Math.max(max, measured.max);
    weight += looked?.weight ?? 0;
    isLookedFor &&= looked !== undefined;
    if (looked && isLookedFor) anchors.push(...looked.anchors);
  }
  return { min, max, looked: isLookedFor ? { anchors, weight } : undefined };
}

function measureSequence(nodes: Sequence): Measured {
  if (nodes.length === 1) return measure(nodes[0]!);
  let best: Looked | undefined;
  let [from, to, bestFrom, bestTo] = [0, 0, 0, 0];
  for (const node of nodes) {
    const { min, max, looked } = measure(node);
    if (looked && (!best || looked.weight < best.weight)) [best, bestFrom, bestTo] = [looked, from, to];
    from += min;
    to += max;
  }
  return { min: from, max: to, looked: best && moved(best, bestFrom, bestTo) };
}

const moved = ({ anchors, weight }: Looked, from: number, to: number): Looked =>
  to === 0
    ? { anchors, weight }
    : { anchors: anchors.map(({ words, min, max }) => ({ words, min: min + from, max: max + to })), weight };

function measure(node: Node): Measured {
  switch (node.kind) {
    case 'word':
      // Marks, "be", "'s" and "n't" have too many forms to be looked for.
      return /^(?:be$|n't$|\p{P})/u.test(node.word) ? justOneToken : aWord(node.word);
    case 'class':
      return aToken(wordsOf(node.name as ClassName));
    case 'sort':
      return widths[node.sort] ?? aPhrase;
    case 'gap':
      return { min: 0, max: longestGap };
    case 'not':
      return nothing;
    case 'maybe':
      return { min: 0, max: measure(node.node).max };
    case 'part':
      return measureSequence(node.nodes);
    case 'both': {
      const [first, ...others] = node.nodes.map(measure);
      const rarest = (one: Looked | undefined, { looked: other }: Measured) =>
        one && other ? (other.weight < one.weight ? other : one) : (one ?? other);
      return { ...first!, looked: others.reduce(rarest, first!.looked) };
    }
    case 'either':
      return measureEither(node.options);
  }
}

const aToken = (words: ReadonlySet<string>): Measured => ({
  min: 1,
  max: 1,
  looked: { anchors: [{ words, min: 0, max: 0 }], weight: weightOfWords(words) },
});

const single = new Map<string, Measured>();

/** The same set for the same word, so that it is looked up once for all rows. */
function aWord(word: string): Measured {
  let measured = single.get(word);
  if (!measured) single.set(word, (measured = aToken(new Set([word]))));
  return measured;
}

const justOneToken: Measured = { min: 1, max: 1 };
const aPhrase: Measured = { min: 1, max: longestPhrase };
const nothing: Measured = { min: 0, max: 0 };

/** Of places and kinds of token; all else is a noun phrase. */
const widths: Partial<Readonly<Record<Sort, Measured>>> = {
  ...{ VERB: justOneToken, PAST: justOneToken, DOING: justOneToken, DONE: justOneToken },
  ...{ NOUN: justOneToken, NUMBER: justOneToken, CODE: justOneToken },
  ADVERBS: { min: 0, max: longestGap },
  ...{ START: nothing, END: nothing },
};
