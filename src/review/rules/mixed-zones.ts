import type { TimelineEntry } from '../timeline';
import { readOffset } from '../zone';
import type { ReviewRule } from './rule';

/** Times of one timeline in more than one zone. */
export const mixedZones: ReviewRule = {
  id: 'mixed-zones',
  group: 'structure',
  category: 'structure',
  severity: 'information',
  title: 'More than one time zone in a timeline',
  why: 'In a single time zone, a timeline can be read from top to bottom and compared with graphs. Many teams use UTC.',
  sources: ['PagerDuty, Postmortems'],
  examples: {
    flags: [
      {
        text: '## Timeline\n\nAll times in UTC.\n\n- 14:02 The old release is deployed again\n- [[16:10 CEST]] Traffic is back to normal\n',
      },
    ],
    allows: [
      '## Timeline\n\n- 14:02 UTC The old release is deployed again\n- 14:10 UTC Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 UTC The old release is deployed again\n- 14:10 GMT Traffic is back to normal\n',
    ],
  },
  *find({ timeline }) {
    const told = new Map<number, TimelineEntry>();
    const reported = new Set<number>();
    for (const entry of timeline) {
      if (entry.zone === undefined || reported.has(entry.run)) continue;
      const first = told.get(entry.run);
      if (!first) told.set(entry.run, entry);
      else if (first.zone !== entry.zone && differ(first.zone ?? '', entry.zone)) {
        const other = entry.own.zone ? entry : first;
        reported.add(entry.run);
        yield {
          ...other.when,
          mark: other.when,
          message: `This timeline has times in ${first.zone} and in ${entry.zone}. Would it be easier to read in one zone, such as UTC?`,
        };
      }
    }
  },
};

function differ(a: string, b: string): boolean {
  const [x, y] = [readOffset(a), readOffset(b)];
  return x === undefined || y === undefined ? a.toUpperCase() !== b.toUpperCase() : x !== y;
}
