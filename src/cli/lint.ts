import { createAnalysis, documentRules, rules, type Finding, type Settings } from '../language/index';
import { isReview, readReview, structureFindings, structureRules } from '../review/index';

/** Ids of all rules, for settings. */
export const ruleIds: readonly string[] = [...rules, ...documentRules, ...structureRules].map((rule) => rule.id);

/** Findings of a text that was named as a review, in the order of the text; none when it says that it is no review. */
export function lintText(text: string, settings: Settings): readonly Finding[] {
  const analysis = createAnalysis(text, settings);
  if (!isReview(analysis, '', true).isReview) return [];
  return analysis.findings(structureFindings(readReview(analysis), settings));
}
