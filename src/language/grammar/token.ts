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
