import { createAnalysis, documentRules, rules, type Finding, type Settings } from '../language/index';
import { addAction, isReview, readReview, structureFindings, structureRules } from '../review/index';

/** Ids of all rules, for settings. */
export const ruleIds: readonly string[] = [...rules, ...documentRules, ...structureRules].map((rule) => rule.id);

/** What was found in a text, and where an action item would be added to it. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** The text that adds an action item, and where it goes; nothing where it would not be read as one. */
  readonly placeAction: (action: string) => Insertion | undefined;
}

export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Findings of a text that was named as a review, in the order of the text; none when it says that it is no review. */
export function lintText(text: string, settings: Settings): Linted {
  const analysis = createAnalysis(text, settings);
  if (!isReview(analysis, '', true).isReview) return { findings: [], placeAction: () => undefined };
  const review = readReview(analysis);
  return {
    findings: analysis.findings(structureFindings(review, settings)),
    placeAction: (action) => {
      const [place] = addAction(review, { text: action });
      return place && { offset: place.start, text: place.insert };
    },
  };
}
