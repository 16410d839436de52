import type { TimelineEntry } from '../timeline/timeline';
import { findZone } from '../time/zone';
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
      {
        text: '## Timeline\n\n- 14:02 Europe/Berlin The old release is deployed again\n- [[08:10 ET]] Traffic is back to normal\n',
      },
    ],
    allows: [
      '## Timeline\n\n- 14:02 UTC The old release is deployed again\n- 14:10 UTC Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 UTC The old release is deployed again\n- 14:10 GMT Traffic is back to normal\n',
      '## Timeline\n\n- 2031-06-04 14:02 CET The old release is deployed again\n- 14:10 Europe/Paris Traffic is back to normal\n',
    ],
  },
  *find({ timeline }) {
    const told = new Map<number, TimelineEntry>();
    const reported = new Set<number>();
    for (const entry of timeline) {
      if (entry.zone === undefined || reported.has(entry.run)) continue;
      const first = told.get(entry.run);
      if (!first) told.set(entry.run, entry);
      else if (first.zone !== entry.zone && differ(first, entry)) {
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

/** Whether the clocks of two entries show different times; where no day is told, neither in winter nor in summer the same. */
function differ(a: TimelineEntry, b: TimelineEntry): boolean {
  const [winter, summer] = [Date.UTC(2030, 0, 1) / 60_000, Date.UTC(2030, 6, 1) / 60_000];
  const instants = a.offsetMinutes === undefined || b.offsetMinutes === undefined ? [winter, summer] : [b.at];
  return instants.every((at) => {
    const [x, y] = [a, b].map(({ zone }) => (zone === undefined ? undefined : findZone(zone)?.at(at)));
    return x !== undefined && y !== undefined && x !== y;
  });
}
