import type { ActionItem, Review, Section } from '../../review';
import { noParts, readParts, type Parts } from './parts';

/** Counts of what is still open in a section's heading and own text. */
export interface Care {
  readonly findings: number;
  /** Open action items without an owner or a ticket. */
  readonly unowned: number;
  /** Timeline entries without a link, a graph or a log, and how many there are at all. */
  readonly unproven: number;
  readonly entries: number;
  /** Questions without an answer. */
  readonly unanswered: number;
}

const nothing: Care = { findings: 0, unowned: 0, unproven: 0, entries: 0, unanswered: 0 };

export function readCare(section: Section, parts: Parts): Care {
  if (parts === noParts && section.findings.length === 0) return nothing;
  const { entries, actions, unanswered } = parts;
  return {
    findings: section.findings.length,
    unowned: count(actions, isUnowned),
    unproven: count(entries, ({ evidence }) => evidence.length === 0),
    entries: entries.length,
    unanswered,
  };
}

// A plain loop, because this runs over thousands of items on each keystroke.
function count<T>(all: readonly T[], is: (each: T) => boolean): number {
  let found = 0;
  for (const each of all) if (is(each)) found++;
  return found;
}

export function isUnowned({ state, gaps, ticket }: ActionItem): boolean {
  return state === 'open' && gaps.includes('owner') && !ticket;
}

/** Whether the section needs attention. Missing evidence does not count here, because a finding reports it. */
export function sectionNeedsCare({ state }: Section, { findings, unowned, unanswered }: Care): boolean {
  return state !== 'written' || findings + unowned + unanswered > 0;
}

/** How far a review has come. */
export interface Progress {
  readonly written: number;
  readonly sections: number;
  /** Sections that need attention. */
  readonly care: number;
}

/** Counts sections; headings of unknown kinds belong to the section above them. Works without the tree, which may be hidden. */
export function measureProgress(review: Review | undefined): Progress {
  const progress = { written: 0, sections: 0, care: 0 };
  if (!review) return progress;
  const partsOf = readParts(review);
  /** Whether one that belongs to the section above needs attention. */
  const count = (sections: readonly Section[], isOutermost: boolean): boolean => {
    let needsCareAbove = false;
    for (const section of sections) {
      const needsCareBelow = count(section.children, false);
      const needsCare = needsCareBelow || sectionNeedsCare(section, readCare(section, partsOf(section)));
      if (isOutermost || section.kind !== 'other') {
        progress.sections++;
        if (section.state === 'written') progress.written++;
        if (needsCare) progress.care++;
      } else if (needsCare) needsCareAbove = true;
    }
    return needsCareAbove;
  };
  count(review.sections, true);
  return progress;
}
