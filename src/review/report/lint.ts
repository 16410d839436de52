import { createAnalysis, type Finding, type Settings } from '../../language';
import { isReviewInSteps } from '../detection/is-review';
import { addDraft } from '../edits/add-draft';
import { readReviewInSteps, type ReadOptions } from '../review';
import { labelsOf } from '../sections-of';
import { eolAt } from '../writing/line-ending';
import { structureFindingsInSteps } from '../structure-findings';
import { runToEnd } from '../text/steps';

/** What was found in a text, and where an action item would be added to it. */
export interface Linted {
  readonly isReview: boolean;
  readonly findings: readonly Finding[];
  /**
   * The text that adds an action item, and where it goes; nothing where it would not be read as one.
   * `from`: an offset in the section that it comes from.
   */
  readonly placeAction: (action: string, from: number) => Insertion | undefined;
}

export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

export interface LintOptions extends ReadOptions {
  /** What the text is called, if that says whether it is a review. */
  readonly path?: string;
  /** Whether it counts as a review unless the text says otherwise. */
  readonly named?: boolean;
}

/** Findings of a text that was named as a review, in the order of the text; none when it says that it is no review. */
export const lintText = (text: string, settings: Settings, options: LintOptions = {}): Linted =>
  runToEnd(lintInSteps(text, settings, options));

/** The same in small steps. */
export function* lintInSteps(
  text: string,
  settings: Settings,
  { path = '', named = true, ...options }: LintOptions = {},
): Generator<unknown, Linted> {
  const analysis = createAnalysis(text, settings);
  yield* analysis.parse();
  const { isReview } = yield* isReviewInSteps(analysis, path, named, options.templates);
  if (!isReview) return { isReview, findings: [], placeAction: () => undefined };
  const review = yield* readReviewInSteps(analysis, undefined, options);
  analysis.outline(labelsOf(review));
  yield* analysis.lint();
  const structure = yield* structureFindingsInSteps(review, settings);
  return {
    isReview,
    findings: analysis.findings(structure),
    placeAction: (action, from) => {
      const [place] = addDraft(review, { text: action }, from);
      // What would be put in place of a slot stands in front of it.
      return (
        place && { offset: place.start, text: place.insert + (place.end > place.start ? eolAt(text, place.start) : '') }
      );
    },
  };
}
