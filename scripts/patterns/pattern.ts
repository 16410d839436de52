import { createHash } from 'node:crypto';

/** A regular expression of ours and where it is written, or built. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Path from the root, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a pattern is remembered by. Which matches are asked for (`d`) changes nothing about how it searches. */
export function keyOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256')
    .update(`/${source}/${flags.replace('d', '')}`)
    .digest('hex')
    .slice(0, 16);
}
