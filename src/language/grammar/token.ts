import { wordSet } from '../text/word-set';
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
  /** Whom or what it means here, where a team says so. */
  readonly taught?: Taught;
}

/** A name of somebody, somebody or several by what they do, or a thing. */
export type Taught = 'name' | 'person' | 'people' | 'thing';

/** The lower case of a token; empty outside of the sentence. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The part of a token; empty outside of the sentence. */
export const partAt = (tokens: readonly Token[], i: number): Part | '' => tokens[i]?.part ?? '';

/** Does a token play one of these parts? */
export const isPart = (token: Token | undefined, ...parts: readonly Part[]): boolean =>
  token !== undefined && parts.includes(token.part);

/** Does an object begin at a token: an article or a pronoun? */
export const isObjectAt = (tokens: readonly Token[], i: number): boolean => isPart(tokens[i], 'determiner', 'pronoun');

/** A mark, or a word that joins: what stands before it belongs together. */
export const isBorder = ({ part }: Pick<Token, 'part'>): boolean =>
  part === 'punctuation' || part === 'coordinator' || part === 'subordinator' || part === 'wh';

/** Is there a mark, or no token at all? */
export const isEdgeAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || tokens[i].part === 'punctuation';

/** What makes a possessive of the word before. */
export const isPossessive = ({ lower }: Token): boolean => lower === "'s" || lower === "'";

/** "14:05", "9.30": a time of day is in it. */
export const hasTime = ({ lower }: Token): boolean => /\d[:.]\d\d/.test(lower);

/** The marks that open a quotation, each with the one that closes it. */
export const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** Marks that part what is said. */
export const dashes = wordSet('– —');
/** Marks that end a sentence. */
export const stops = wordSet('. ! ?');

/** "At no time did she", "on no account should they" */
export const isBehindNoTime = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 2) === 'no' &&
  partAt(tokens, at - 3) === 'preposition' &&
  occasions.has(lowerAt(tokens, at - 1));

const occasions = wordSet('account circumstance circumstances moment point stage time');
