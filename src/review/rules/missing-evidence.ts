import { titleSpan } from '../edits/section-rename';
import { sectionAt } from '../sections-of';
import type { TimelineEntry } from '../timeline/timeline';
import { isBeingWritten, type ReviewRule } from './rule';

/** A timeline of which nothing can be looked up. */
export const missingEvidence: ReviewRule = {
  id: 'missing-evidence',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  title: 'A timeline without a link, a graph or a log',
  why: 'Memories fade within days, and people fill in the gaps. A link to a graph or a log next to an entry lets others see what you saw.',
  sources: ['the talk “Who Broke Prod?”: ask for the logs first', 'PagerDuty, Postmortems'],
  examples: {
    flags: [
      { text: '## [[Timeline]]\n\n- 14:02 Error rate rises\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n' },
    ],
    allows: [
      '## Timeline\n\n- 14:02 Error rate rises ([graph](https://example.com/errors))\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Error rate rises\n- 14:10 Traffic is back to normal\n',
    ],
  },
  *find(review) {
    if (isBeingWritten(review)) return;
    const runs = new Map<number, TimelineEntry[]>();
    for (const entry of review.timeline) {
      const run = runs.get(entry.run);
      if (run) run.push(entry);
      else runs.set(entry.run, [entry]);
    }
    for (const [start, entries] of runs) {
      const section = sectionAt(review, start);
      // A link in the section's own words may hold for all.
      if (entries.length < 3 || section?.kind !== 'timeline' || entries.some((entry) => entry.evidence.length > 0))
        continue;
      if (/\]\(|https?:|!\[|```|^>/m.test(review.text.slice(section.start, section.end))) continue;
      yield {
        ...section.heading,
        mark: titleSpan(review, section),
        message: `None of these ${entries.length} entries has a link, a graph or a log. Is there one that shows what people saw?`,
      };
    }
  },
};
