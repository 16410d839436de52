import { createHash } from 'node:crypto';

/** Where a regular expression is written, or built. */
export interface Place {
  /** Path from the root, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A regular expression of ours. */
export interface Pattern extends Place {
  readonly source: string;
  readonly flags: string;
}

/** What a pattern is remembered by. Which matches are asked for (`d`) changes nothing about how it searches. */
export function keyOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256')
    .update(`/${source}/${flags.replace('d', '')}`)
    .digest('hex')
    .slice(0, 16);
}
