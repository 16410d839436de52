import { cutText, type RuleInfo, type Span, type Suggestion } from '../../language';
import type { Review } from '../review';

/** What a rule found in a review. `start..end` is what the suggestions replace. */
export interface StructureMatch extends Span {
  /** Lies inside `start..end`. */
  readonly mark: Span;
  readonly message: string;
  readonly suggestions?: readonly Suggestion[];
}

/** What a rule found in a part of a review; offsets are relative to where that starts. */
export interface PlacedMatch {
  readonly at: number;
  readonly match: StructureMatch;
}

/** A gap in a review that we notice. One file each; listed in `index.ts`. */
export interface ReviewRule extends RuleInfo {
  /** The rule whose finding on the same words says enough. */
  readonly yieldsTo?: string;
  /** What it finds; nothing now and then, as a pause. */
  find(review: Review): Iterable<StructureMatch | PlacedMatch | undefined>;
}

/** The author says that the review is still being written: only what helps while writing is said. */
export const isBeingWritten = (review: Review): boolean => review.isDraft && review.frontMatter.status !== undefined;

/** The first three words of a span: enough to see what is meant, without underlining a paragraph. */
export function firstWords(text: string, { start, end }: Span): Span {
  const said = /^\S+(?:[ \t]+\S+){0,2}/.exec(text.slice(start, end))?.[0] ?? text.slice(start, end);
  return { start, end: start + said.length };
}

/** Quoted for a message, cut where it is long. */
export function quote(text: string): string {
  const plain = text.replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return `“${plain.length > 60 ? `${cutText(plain, 57).replace(/\s\S*$/, '')} …` : plain}”`;
}
