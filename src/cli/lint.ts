import type { Finding, Settings } from '../language/index';
import { createAnalysis } from '../language/analysis';
import { isReview } from '../review/index';

/** Findings of a text that was named as a review, in the order of the text; none when it says that it is no review. */
export function lintText(text: string, settings: Settings): readonly Finding[] {
  const analysis = createAnalysis(text, settings);
  return isReview(analysis, '', true).isReview ? analysis.findings() : [];
}
