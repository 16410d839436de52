import { matchesOf } from '../text/matches';
import type { Rule } from '../rule';

/** A word of the prose that may concern a rule. */
export interface Hit {
  /** Offset in the prose. */
  readonly at: number;
  readonly rule: Rule;
}

const pieces = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[!?]+|\p{Extended_Pictographic}/gu;

/** Finds which rules a sentence can concern, in one pass over the words of its block. */
export class Triggers {
  readonly #words = new Map<string, Rule[]>();
  readonly #prefixes = new Map<string, { prefix: string; rule: Rule }[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const trigger of rule.triggers) {
        if (trigger.endsWith('*')) {
          const prefix = trigger.slice(0, -1);
          const key = prefix.slice(0, 3);
          this.#prefixes.set(key, [...(this.#prefixes.get(key) ?? []), { prefix, rule }]);
        } else {
          // Of "double-check" the prose has two pieces.
          const [word = trigger] = trigger.match(pieces) ?? [];
          const there = this.#words.get(word) ?? [];
          if (!there.includes(rule)) this.#words.set(word, [...there, rule]);
        }
      }
    }
  }

  /** Where in the prose a word stands that triggers a rule, in the order of the prose. */
  in(prose: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const { 0: piece, index: at } of matchesOf(pieces, prose)) {
      const word = piece.toLowerCase().replace('’', "'");
      for (const rule of this.#words.get(word) ?? none) hits.push({ at, rule });
      // "who'd", "nobody's"
      const apostrophe = word.indexOf("'");
      if (apostrophe > 0)
        for (const rule of this.#words.get(word.slice(0, apostrophe)) ?? none) hits.push({ at, rule });
      for (const { prefix, rule } of this.#prefixes.get(word.slice(0, 3)) ?? none)
        if (word.startsWith(prefix)) hits.push({ at, rule });
    }
    return hits;
  }
}

const none: readonly never[] = [];
