import type { VerbForm } from './verbs';

/** The part a word plays, as far as a clause reader needs it. `word` is a noun, adjective or anything unknown. */
export type Part =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'wh'
  | 'modal'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'number'
  | 'verb'
  | 'word'
  | 'punctuation';

/** One word or mark of a sentence; offsets are relative to the block's prose. */
export interface Token {
  readonly text: string;
  /** Lowercase, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  /** What the word can be as a verb, whatever its part here. */
  readonly verb: VerbForm | undefined;
}

/** The lower case of a token; empty outside of the sentence. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The part of a token; empty outside of the sentence. */
export const partAt = (tokens: readonly Token[], i: number): Part | '' => tokens[i]?.part ?? '';

/** Does an object begin at a token: an article or a pronoun? */
export const isObjectAt = (tokens: readonly Token[], i: number): boolean =>
  /^(?:determiner|pronoun)$/.test(partAt(tokens, i));

/** "At no time did she", "on no account should they" */
export const isBehindNoTime = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 2) === 'no' &&
  partAt(tokens, at - 3) === 'preposition' &&
  /^(?:time|point|stage|moment|account|circumstances?)$/.test(lowerAt(tokens, at - 1));
