import { matchesOf } from './matches';
import type { Rule } from './rule';

const pieces = /[\p{L}\p{N}]+(?:'\p{L}+)?|[!?]+/gu;

/** Finds which rules a block can concern, in one pass over its words. */
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
        } else this.#words.set(trigger, [...(this.#words.get(trigger) ?? []), rule]);
      }
    }
  }

  /** Rules with a trigger word in the prose, each once. */
  in(prose: string): ReadonlySet<Rule> {
    const found = new Set<Rule>();
    for (const [word] of matchesOf(pieces, prose.toLowerCase().replaceAll('’', "'"))) {
      for (const rule of this.#words.get(word) ?? []) found.add(rule);
      for (const { prefix, rule } of this.#prefixes.get(word.slice(0, 3)) ?? [])
        if (word.startsWith(prefix)) found.add(rule);
    }
    return found;
  }
}

/** A list of words, written as people write them. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}
