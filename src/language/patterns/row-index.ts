import type { Token } from '../grammar/tokens';
import type { Anchor } from './anchors';
import { readingOf } from './reading';

/** What can be found by its anchors. */
export interface Anchored {
  readonly anchors: readonly Anchor[];
}

/** A row that can fit, and the tokens where that can begin, from left to right. */
export interface Candidate<Row extends Anchored> {
  readonly row: Row;
  /** Its number in its table. */
  readonly number: number;
  readonly places: readonly number[];
}

interface Entry<Row extends Anchored> extends Pick<Candidate<Row>, 'row' | 'number'> {
  readonly table: object;
  readonly min: number;
  readonly max: number;
}

type Found<Row extends Anchored> = ReadonlyMap<object, readonly Candidate<Row>[]>;

/** All rows of all tables by the words that they look for: which of them can fit a sentence, and where, is told by one look at each token. */
export class RowIndex<Row extends Anchored> {
  /** Many rows look for the same words. */
  readonly #bySet = new Map<ReadonlySet<string>, Entry<Row>[]>();
  readonly #byWord = new Map<string, Entry<Row>[][]>();
  #known = new WeakMap<readonly Token[], Found<Row>>();

  add(table: object, rows: readonly Row[]): void {
    for (const [number, row] of rows.entries())
      for (const { words, min, max } of row.anchors) this.#entriesFor(words).push({ table, row, number, min, max });
    this.#known = new WeakMap();
  }

  /** The rows of a table that can fit, in its order. */
  candidates(table: object, tokens: readonly Token[]): readonly Candidate<Row>[] {
    let found = this.#known.get(tokens);
    if (!found) this.#known.set(tokens, (found = this.#find(tokens)));
    return found.get(table) ?? [];
  }

  #entriesFor(words: ReadonlySet<string>): Entry<Row>[] {
    const known = this.#bySet.get(words);
    if (known) return known;
    const entries: Entry<Row>[] = [];
    this.#bySet.set(words, entries);
    for (const word of words) {
      const there = this.#byWord.get(word);
      if (there) there.push(entries);
      else this.#byWord.set(word, [entries]);
    }
    return entries;
  }

  #find(tokens: readonly Token[]): Found<Row> {
    const places = new Map<Row, { entry: Entry<Row>; places: number[] }>();
    for (const [at, [lower, lemma, singular]] of readingOf(tokens).keys.entries()) {
      this.#place(lower, at, places);
      if (lemma !== lower) this.#place(lemma, at, places);
      if (singular !== lower && singular !== lemma) this.#place(singular, at, places);
    }
    const found = new Map<object, Candidate<Row>[]>();
    for (const [row, { entry, places: all }] of places) {
      const candidate = { row, number: entry.number, places: inOrder(all) };
      const there = found.get(entry.table);
      if (there) there.push(candidate);
      else found.set(entry.table, [candidate]);
    }
    for (const candidates of found.values()) candidates.sort((one, other) => one.number - other.number);
    return found;
  }

  #place(word: string, at: number, places: Map<Row, { entry: Entry<Row>; places: number[] }>): void {
    for (const entries of this.#byWord.get(word) ?? none)
      for (const entry of entries) {
        if (at < entry.min) continue;
        let there = places.get(entry.row);
        if (!there) places.set(entry.row, (there = { entry, places: [] }));
        for (let first = Math.max(0, at - entry.max); first <= at - entry.min; first++) there.places.push(first);
      }
  }
}

const none: readonly never[] = [];

/** Most are, as tokens are looked at from left to right. */
const inOrder = (places: readonly number[]): readonly number[] =>
  places.every((place, i) => i === 0 || place > places[i - 1]!)
    ? places
    : [...new Set(places)].sort((one, other) => one - other);
