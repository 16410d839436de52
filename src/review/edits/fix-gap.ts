import type { Finding, TextChange } from '../../language';
import type { Review } from '../review';
import { addAction } from './actions';
import { fillCells } from './fill-cells';
import { addMissingSections } from './sections';
import { sortTimeline } from './timeline-sort';

/** Edits of a review that close a gap, and what to call them. */
export interface GapFix {
  readonly title: string;
  readonly changes: readonly TextChange[];
}

interface Fix {
  readonly title: string;
  readonly fix: (review: Review, finding: Finding) => readonly TextChange[];
}

/** Fixes for gaps that need an edit elsewhere in the review instead of a rephrasing, by rule. */
const fixes: Readonly<Record<string, Fix>> = {
  'missing-section': { title: 'Add the missing sections', fix: addMissingSections },
  'timeline-order': { title: 'Sort the timeline', fix: sortTimeline },
  'mitigation-only': {
    title: 'Add a preventive action item',
    fix: (review) => addAction(review, { text: '[what makes this impossible, or harmless]', type: 'prevent' }),
  },
  'incomplete-action': { title: 'Add placeholders for the missing fields', fix: fillCells },
};

/** Closes the gap that a finding tells of; nothing where there is no such edit, or none is needed. */
export function fixGap(review: Review, finding: Finding): GapFix | undefined {
  const known = fixes[finding.ruleId];
  const changes = known?.fix(review, finding) ?? [];
  return known && changes.length > 0 ? { title: known.title, changes } : undefined;
}
