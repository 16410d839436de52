import { keysIn } from '../patterns/words';
import type { Rule } from '../rule';
import { matchesOf } from '../text/matches';
import { oncePerWord } from '../text/once';

/** A word of the prose that may concern rules. */
export interface Hit {
  /** Offset in the prose. */
  readonly at: number;
  readonly rules: readonly Rule[];
}

const pieces = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|\p{Extended_Pictographic}/gu;

/** Finds which rules a sentence can concern, in one pass over the words of its block. */
export class Triggers {
  /** Many rules look for the same words. */
  readonly #rules = new Map<ReadonlySet<string>, Rule[]>();
  readonly #sets = new Map<string, ReadonlySet<string>[]>();

  /** Adds a rule, which compiles its rows. */
  add(rule: Rule): void {
    for (const words of new Set(rule.triggers)) this.#rulesFor(words).push(rule);
  }

  /** Where in the prose a word stands that triggers rules, in the order of the prose. */
  in(prose: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const { 0: piece, index: at } of matchesOf(pieces, prose)) {
      const rules = this.#of(piece);
      if (rules.length > 0) hits.push({ at, rules });
    }
    return hits;
  }

  /** Of a word as it is written. */
  readonly #of = oncePerWord((written): readonly Rule[] => {
    const word = written.toLowerCase().replace('’', "'");
    const sets = keysIn(word).flatMap((key) => this.#sets.get(key) ?? []);
    return [...new Set(sets.flatMap((words) => this.#rules.get(words)!))];
  });

  #rulesFor(words: ReadonlySet<string>): Rule[] {
    const known = this.#rules.get(words);
    if (known) return known;
    const rules: Rule[] = [];
    this.#rules.set(words, rules);
    for (const word of words) {
      // Of "double-check" the prose has two pieces.
      const [piece = word] = word.match(pieces) ?? [];
      const there = this.#sets.get(piece);
      if (there) there.push(words);
      else this.#sets.set(piece, [words]);
    }
    return rules;
  }
}
