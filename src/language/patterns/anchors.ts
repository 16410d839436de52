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

/**
 * Where to look for a pattern: one of the anchors has to hold for it to fit. They are those that hold least often; nothing where any
 * word will do. A token says a word if it is one of its `keysOf`.
 */
export function anchorsOf(options: readonly Sequence[]): readonly Anchor[] | undefined {
  const all: Anchor[] = [];
  for (const nodes of options) {
    const fewest = anchorsOfSequence(nodes);
    if (!fewest) return undefined;
    all.push(...fewest);
  }
  return all;
}

/** The words that anchors look for. */
export const wordsAt = (anchors: readonly Anchor[]): ReadonlySet<string> =>
  anchors.length === 1 ? anchors[0]!.words : new Set(anchors.flatMap(({ words }) => [...words]));

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

function anchorsOfSequence(nodes: Sequence): readonly Anchor[] | undefined {
  let best: readonly Anchor[] | undefined;
  let [from, to] = [0, 0];
  for (const node of nodes) {
    const anchors = anchorsOfNode(node);
    if (anchors && (!best || weightOf(anchors) < weightOf(best)))
      best = anchors.map(({ words, min, max }) => ({ words, min: min + from, max: max + to }));
    const [min, max] = widthOf(node);
    from += min;
    to += max;
  }
  return best;
}

function anchorsOfNode(node: Node): readonly Anchor[] | undefined {
  switch (node.kind) {
    case 'word':
      // Marks, "be", "'s" and "n't" have too many forms to be looked for.
      return /^(?:be$|n't$|\p{P})/u.test(node.word) ? undefined : here(justOne(node.word));
    case 'class':
      return here(wordsOf(node.name as ClassName));
    case 'part':
      return anchorsOfSequence(node.nodes);
    case 'both':
      return node.nodes
        .flatMap((each) => {
          const anchors = anchorsOfNode(each);
          return anchors ? [anchors] : [];
        })
        .sort((one, other) => weightOf(one) - weightOf(other))[0];
    case 'either':
      return anchorsOf(node.options);
    default:
      return undefined;
  }
}

const here = (words: ReadonlySet<string>): readonly Anchor[] => [{ words, min: 0, max: 0 }];

const single = new Map<string, ReadonlySet<string>>();

/** The same set for the same word, so that it is looked up once for all rows. */
function justOne(word: string): ReadonlySet<string> {
  let words = single.get(word);
  if (!words) single.set(word, (words = new Set([word])));
  return words;
}

/** How many tokens what fits has, at least and at most. */
type Width = readonly [min: number, max: number];

function widthOf(node: Node): Width {
  switch (node.kind) {
    case 'word':
    case 'class':
      return [1, 1];
    case 'sort':
      return widths[node.sort] ?? [1, longestPhrase];
    case 'gap':
      return [0, longestGap];
    case 'not':
      return [0, 0];
    case 'maybe':
      return [0, widthOf(node.node)[1]];
    case 'part':
      return widthOfSequence(node.nodes);
    case 'both':
      return widthOf(node.nodes[0]!);
    case 'either': {
      const all = node.options.map(widthOfSequence);
      return [Math.min(...all.map(([min]) => min)), Math.max(...all.map(([, max]) => max))];
    }
  }
}

const widthOfSequence = (nodes: Sequence): Width =>
  nodes.map(widthOf).reduce<Width>(([min, max], each) => [min + each[0], max + each[1]], [0, 0]);

/** Of places and kinds of token; all else is a noun phrase. */
const widths: Partial<Readonly<Record<Sort, Width>>> = {
  ...{ VERB: [1, 1], PAST: [1, 1], DOING: [1, 1], DONE: [1, 1], NOUN: [1, 1], NUMBER: [1, 1] },
  ADVERBS: [0, longestGap],
  ...{ START: [0, 0], END: [0, 0] },
};
