import type { FoundEntry } from './found-entry';

/** The raw entries of one timeline, with what governs them. */
export interface RawRun {
  /** Where the timeline's section starts. */
  readonly start: number;
  /** Its heading, which may name a day. */
  readonly title: string;
  readonly zone?: string;
  readonly parts: readonly {
    readonly offset: number;
    readonly zone?: string;
    readonly entries: readonly FoundEntry[];
  }[];
}
