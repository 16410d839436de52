import { readNounPhrase, type Subject } from '../grammar/noun-phrase';
import { isPossessive } from '../grammar/token';
import type { Token } from '../grammar/tokens';
import { longestPhrase } from './anchors';
import { means, type Phrase } from './who';
import { keysOf, type Keys } from './words';

/** A noun phrase, by the token behind it. */
export interface ReadPhrase {
  readonly end: number;
  means(them: Phrase): boolean;
}

const readings = new WeakMap<readonly Token[], Reading>();

/** What patterns ask of tokens. Many ask the same, so it is read once. */
export function readingOf(tokens: readonly Token[]): Reading {
  let reading = readings.get(tokens);
  if (!reading) readings.set(tokens, (reading = new Reading(tokens)));
  return reading;
}

export class Reading {
  /** What each token says. */
  readonly keys: readonly Keys[];
  readonly #phrases: (readonly ReadPhrase[] | undefined)[] = [];

  constructor(readonly tokens: readonly Token[]) {
    this.keys = tokens.map(keysOf);
  }

  /** The noun phrases that begin at a token, the longest first. */
  phrasesFrom(first: number): readonly ReadPhrase[] {
    return (this.#phrases[first] ??= this.#readPhrases(first));
  }

  #readPhrases(first: number): readonly ReadPhrase[] {
    const { tokens } = this;
    const phrases: ReadPhrase[] = [];
    if (first >= tokens.length || !canBegin(tokens[first]!)) return phrases;
    for (let end = first + 1; end <= Math.min(first + longestPhrase, tokens.length); end++) {
      const { part, lower } = tokens[end - 1]!;
      // "by Lena on Monday": what hangs on it is not looked at.
      if (part === 'preposition' && lower !== 'of') break;
      const phrase = readNounPhrase(tokens, end - 1, first);
      if (phrase?.first === first) phrases.unshift(new Meaning(end, phrase, tokens));
    }
    return phrases;
  }
}

class Meaning implements ReadPhrase {
  readonly #known = new Map<Phrase, boolean>();

  constructor(
    readonly end: number,
    readonly phrase: Subject,
    readonly tokens: readonly Token[],
  ) {}

  means(them: Phrase): boolean {
    let known = this.#known.get(them);
    if (known === undefined) this.#known.set(them, (known = means(this.phrase, this.tokens, them)));
    return known;
  }
}

const parts = new Set<string>(['pronoun', 'word', 'verb', 'number', 'determiner', 'adverb']);

/** Whether a noun phrase can begin with a token; most do not, and need not be tried. */
const canBegin = (token: Token): boolean => parts.has(token.part) || isPossessive(token);
