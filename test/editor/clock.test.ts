import assert from 'node:assert/strict';
import type { TimelineEntry } from '../../src/review';
import { readClock } from '../../src/vscode/timeline/clock';

const summer = new Date('2026-07-01T22:30:00Z');
const winter = new Date('2026-01-15T22:30:00Z');

const entry = (time: string, zone: string, at: string): TimelineEntry =>
  ({ time, zone, at: Date.parse(at) / 60_000 }) as TimelineEntry;

describe('The clock of a review', () => {
  for (const [zone, now, date, time] of [
    ['UTC', summer, '2026-07-01', '22:30'],
    ['+02:00', summer, '2026-07-02', '00:30'],
    ['UTC-3:30', summer, '2026-07-01', '19:00'],
    ['Europe/Berlin', summer, '2026-07-02', '00:30'],
    ['Europe/Berlin', winter, '2026-01-15', '23:30'],
    ['PT', summer, '2026-07-01', '15:30'],
    ['PT', winter, '2026-01-15', '14:30'],
    ['the office', summer, '2026-07-01', '22:30'],
  ] as const) {
    it(`reads ${date} ${time} in ${zone}`, () => assert.deepEqual(readClock(now, zone, []), { date, time }));
  }

  it('takes the offset of an abbreviation from the entries that have it', () => {
    const cest = [entry('10:00', 'CEST', '2026-07-01T08:00:00Z')];
    assert.deepEqual(readClock(summer, 'CEST', cest), { date: '2026-07-02', time: '00:30' });
    const pst = [entry('23:10', 'PST', '2026-01-16T07:10:00Z')];
    assert.deepEqual(readClock(winter, 'PST', pst), { date: '2026-01-15', time: '14:30' });
  });
});
