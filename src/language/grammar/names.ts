import { singular } from '../lexicon';
import { startsCapital } from '../text/letters';
import { squeeze } from '../text/squeeze';
import type { Taught, Token } from './token';

/** Names and roles of a team: whom or what they mean, whatever we take them for. */
export interface Names {
  readonly persons: readonly string[];
  readonly things: readonly string[];
}

/** Words that stand for somebody or something, and what they say of each token. */
interface Entry {
  readonly words: readonly string[];
  readonly who: 'person' | 'thing';
}

/** What a team says, ready to be told to tokens; nothing where it says nothing. */
export const teacherOf = ({ persons = [], things = [] }: Partial<Names>): Teacher | undefined =>
  persons.length + things.length > 0 ? new Teacher({ persons, things }) : undefined;

/** Tells tokens whom they mean, as a team says. Made once for all sentences. */
export class Teacher {
  /** By the first word, in lower case; longer ones first. */
  readonly #entries = new Map<string, Entry[]>();

  constructor({ persons, things }: Names) {
    const all = [
      ...persons.map((name) => ({ name, who: 'person' as const })),
      ...things.map((name) => ({ name, who: 'thing' as const })),
    ];
    for (const { name, who } of all) {
      const words = squeeze(name.trim()).text.split(' ');
      const first = words[0]!.toLowerCase();
      const there = this.#entries.get(first);
      if (there) there.push({ words, who });
      else this.#entries.set(first, [{ words, who }]);
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The same tokens, but for those that it knows. */
  teach(tokens: readonly Token[]): readonly Token[] {
    const taught = [...tokens];
    for (let i = 0; i < tokens.length; i++) {
      const { lower } = tokens[i]!;
      const entries = [...(this.#entries.get(lower) ?? []), ...(this.#entries.get(singular(lower)) ?? [])];
      const found = entries.find(({ words }) => words.every((word, k) => says(tokens[i + k], word)));
      if (!found) continue;
      const end = i + found.words.length;
      const means = meaningOf(found, tokens[end - 1]!);
      for (; i < end; i++) taught[i] = { ...tokens[i]!, taught: means };
      i--;
    }
    return taught;
  }
}

/** A name as it is written; a role in any case, and in the plural. */
const says = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  (startsCapital(word) ? token.text === word : token.lower === word || singular(token.lower) === word);

function meaningOf({ words, who }: Entry, last: Token): Taught {
  if (who === 'thing') return 'thing';
  const word = words.at(-1)!;
  if (startsCapital(word)) return 'name';
  return last.lower === word ? 'person' : 'people';
}
