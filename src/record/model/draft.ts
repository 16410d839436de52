import type { Stamp } from '../../review';
import type { Kind, Line, Person } from './message';

/**
 * A day as a source tells it: days since 1970, as written, so many days before the copy was made, or the last such weekday. `orToday`: it
 * may be the day of the copy, which chats tell in other words.
 */
export type Day =
  | number
  | { readonly written: NonNullable<Stamp['day']> }
  | { readonly ago: number }
  | { readonly weekday: number; readonly orToday?: boolean };

/** A wall clock as a source tells it. */
export interface WrittenTime {
  /** Since midnight, seconds as a fraction. */
  readonly minutes: number;
  readonly day?: Day | undefined;
  readonly zone?: string | undefined;
  /** Whether it says AM or PM. Where others of the record do and this does not, 2:06 may be 14:06. */
  readonly hasHalf?: boolean;
  /** Whether it says so in capitals, as clocks do where the month comes first in a date. */
  readonly isCapital?: boolean;
  /** How many minutes later it ended, or happened again: `14:02–14:10`, `14:02 and 14:10`. */
  readonly length?: number | undefined;
  readonly isAgain?: boolean;
  /** `~14:10` */
  readonly isAbout?: boolean;
}

/** An instant in ms since 1970, with the zone that its source writes it in. */
export interface Instant {
  readonly instant: number;
  readonly zone?: string | undefined;
  /** Seconds are told as well; chats show minutes. */
  readonly seconds?: boolean;
}

/** A message as its format reads it. */
export interface Draft {
  readonly when: WrittenTime | Instant | undefined;
  /** Where it starts in its document, for formats of lines. */
  readonly line?: number | undefined;
  readonly who?: string | undefined;
  /** One line of Markdown, made by `writeInline` or `escapeText`. */
  readonly text: string;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  /** Pinned. */
  readonly keep?: boolean;
  /** Codes of the emoji that others gave it. */
  readonly reactions?: readonly string[] | undefined;
  /** Where the source tells; else the words do. */
  readonly kind?: Kind | undefined;
}

/** What a format has found so far. */
export interface Findings {
  readonly drafts: Draft[];
  /** What could not be read. */
  readonly unread: Line[];
  /** What is known to say nothing: reactions, “21 replies”, blank heads. */
  readonly noise: Line[];
  readonly people: Map<string, Person>;
}
