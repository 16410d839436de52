import type { TextDocument } from 'vscode';
import type { Finding } from '../../language';
import type { Review, ReviewReason } from '../../review';

/** Whether a document is treated as a review, and why. */
export interface Verdict {
  readonly isReview: boolean;
  readonly because: ReviewReason | 'disabled' | 'ignored' | 'too-long' | 'failed';
}

/** What we know of one version of a document. Never changes; every feature only reads it. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly verdict: Verdict;
  /** What was wrong with the settings, a sentence each. */
  readonly problems: readonly string[];
  /** Sorted by start; none where the document is not treated as a review. */
  readonly findings: readonly Finding[];
  /** Present where the document is treated as a review. */
  readonly review?: Review;
}
