import type { Analysis } from '../../language';
import type { ReadOptions, Review } from '../../review';
import type { Engine } from './engine';
import type { LastFindings } from './move-findings';

/** What is known of a review before it is read again. */
export interface Known {
  readonly previous: Review | undefined;
  readonly options: ReadOptions;
  /** Where what is found goes. */
  readonly findings: LastFindings;
  /** Whether to look for findings; else those of before are placed. */
  readonly isStale: boolean;
}

/** Reads a review with its findings, in steps that are small however long it is. What is given up half-way leaves all as it was. */
export function* readInSteps(
  engine: Pick<Engine, 'labelsOf' | 'placeFindings' | 'readReviewInSteps' | 'structureFindingsInSteps'>,
  analysis: Analysis,
  { previous, options, findings, isStale }: Known,
): Generator<unknown, Review> {
  const review = yield* engine.readReviewInSteps(analysis, previous, options);
  if (isStale) {
    analysis.outline(engine.labelsOf(review));
    yield* analysis.lint();
    const structure = yield* engine.structureFindingsInSteps(review, analysis.settings);
    yield;
    findings.set(analysis.findings(structure));
  }
  yield;
  return engine.placeFindings(review, findings.now);
}
