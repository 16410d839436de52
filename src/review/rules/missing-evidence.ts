import { titleSpan } from '../edits/section-rename';
import { sectionAt, sectionsOf } from '../sections-of';
import type { TimelineEntry } from '../timeline/timeline';
import { isBeingWritten, type ReviewRule } from './rule';

/** A link, a picture, a log or the name of its file. */
const shown = /\]\(|https?:|!\[|```|^>|<(?:a|img)\b|\w\.log\b/m;
/** "Taken from the logs", "Captured from messages in the channel". */
const source = new RegExp(
  '\\b(?:taken|captured|collected|culled|compiled|reconstructed|copied) from (?:[\\w,-]{1,20} ){0,4}' +
    '(?:logs?|messages|metrics|chat|channel|transcript|session|journal)\\b',
  'i',
);
/** A line of an error in quotes or as code. */
const quoted =
  /[“"`](?=[^“”"`\n]{0,80}(?:exception|error|fail|refused|denied|fatal|panic))[^\s“”"`]{1,80}(?: [^\s“”"`]{1,80}){2,20}[”"`]/i;
/** A section that holds nothing else. */
const kept = /^[^\w ]{0,3}(?:[\w-]{1,20} ){0,2}(?:evidence|logs|graphs|screenshots)$/i;

/** Whether entries are stamps of a few stages ("Detected", "Resolved") or days in a calendar: nothing to look up. */
const areStages = (entries: readonly TimelineEntry[]): boolean =>
  entries.every(({ text }) => text.split(' ').length <= 2) ||
  entries.every(({ time, sinceStart }) => time === undefined && sinceStart === undefined);

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
      '## Timeline\n\n- 14:02 Error rate rises, see worker.log\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Detected\n- 14:05 Declared\n- 15:10 Resolved\n',
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
      const own = review.text.slice(section.start, section.end);
      if (areStages(entries) || shown.test(own) || source.test(own) || quoted.test(own)) continue;
      if (sectionsOf(review).some(({ title, state }) => state !== 'missing' && kept.test(title))) continue;
      yield {
        ...section.heading,
        mark: titleSpan(review, section),
        message: `None of these ${entries.length} entries has a link, a graph or a log. Is there one that shows what people saw?`,
      };
    }
  },
};
