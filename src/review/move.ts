import type { Span } from '../language';

/** A span elsewhere. */
export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
