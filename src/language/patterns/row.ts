import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Severity, Span } from '../finding';
import type { Context, Draft } from '../rule';
import type { Guard } from './guards';
import { compileLater, type Matcher, type Part } from './match';
import { parsePattern } from './parse';
import type { Anchored } from './row-index';

/** What rows of every kind say, beside the words that they look for. */
export interface RowOptions<H extends Hit = Hit> {
  /** What must not follow, right behind what was found; `...` first where it may come later. */
  readonly unless?: string;
  /** What must not stand in front, right before the words underlined. */
  readonly unlessBehind?: string;
  /** Where in a review it counts; everywhere if it does not say. */
  readonly where?: (context: Context) => boolean;
  /** Guards that do not hold here. */
  readonly even?: readonly Guard[];
  /** Where this row weighs more or less than its rule. */
  readonly severity?: Severity;
  /** What a finding says, where that is another than for the rest of the table; `{mark}` stands for the words underlined. */
  readonly message?: string;
  /** What can be said in place of it, where that is another than for the rest of the table. */
  readonly instead?: (hit: H) => readonly Draft[];
}

/** Where a row was found. Offsets are the sentence's. */
export interface Hit {
  readonly sentence: Sentence;
  /** The clause that it was found in; phrases may stand outside of any. */
  readonly clause: Clause | undefined;
  /** What is underlined. */
  readonly mark: Span;
  /** The named parts of the patterns, as tokens. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** What kept a row from fitting where its first words were found. */
export type Refusal =
  | 'who'
  | 'subject'
  | 'verb'
  | 'unreal'
  | 'how'
  | 'then'
  | 'unless'
  | 'unlessBehind'
  | 'tells'
  | 'asked for'
  | 'opens'
  | Guard;

/** A row, ready to look at sentences. */
export interface CompiledRow<Row> extends Anchored {
  readonly row: Row;
  /** Where in a review it counts. Kept beside the row, as every sentence asks, and rows say very different things. */
  readonly where: RowOptions['where'];
  /** Looks at the places where its anchors hold: what it found there, or what kept it from that. */
  readonly look: (sentence: Sentence, places: readonly number[]) => readonly (Hit | Refusal)[];
}

/** A pattern that a row may do without. */
export const compileOptional = (pattern: string | undefined): Matcher | undefined =>
  pattern === undefined ? undefined : compileLater(() => parsePattern(pattern));

/** Where tokens stand in the sentence. */
export const spanOf = ({ tokens }: Sentence, { first, end }: Part): Span => ({
  start: tokens[first]!.start,
  end: tokens[Math.max(first, end - 1)]!.end,
});
