import type { Findings } from '../model/draft';
import type { Source } from './source';

/** What the caller knows and the source may not say. */
export interface FormatOptions {
  /** Days since 1970-01-01. */
  readonly today: number | undefined;
}

/** One way in which records are written. A format is registered in `registry.ts`. */
export interface Format {
  readonly id: string;
  readonly name: string;
  /** What it is and where people get it. */
  readonly about: string;
  /** What a source has to have, as in “it needs …”. */
  readonly needs: string;
  /** How sure it is that this is its own, from 0 to 1. Looks at the shape alone. */
  readonly detect: (source: Source) => number;
  /** Reads everything into `findings`, in the order of the source. Yields often enough not to hold others up. */
  readonly read: (source: Source, findings: Findings, options: FormatOptions) => Generator<void>;
}
