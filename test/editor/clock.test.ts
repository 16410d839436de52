import assert from 'node:assert/strict';
import { localTime } from '../../src/review';
import { readClock } from '../../src/vscode/timeline/clock';

const summer = new Date('2026-07-01T22:30:00Z');
const winter = new Date('2026-01-15T22:30:00Z');

describe('The clock of a review', () => {
  for (const [zone, now, date, time] of [
    ['UTC', summer, '2026-07-01', '22:30'],
    ['+02:00', summer, '2026-07-02', '00:30'],
    ['UTC-3:30', summer, '2026-07-01', '19:00'],
    ['Europe/Berlin', summer, '2026-07-02', '00:30'],
    ['Europe/Berlin', winter, '2026-01-15', '23:30'],
    ['PT', summer, '2026-07-01', '15:30'],
    ['PT', winter, '2026-01-15', '14:30'],
    ['CEST', summer, '2026-07-02', '00:30'],
    ['PST', winter, '2026-01-15', '14:30'],
    ['UK time', summer, '2026-07-01', '23:30'],
    [undefined, summer, '2026-07-01', '22:30'],
    ['the office', summer, '2026-07-01', '22:30'],
  ] as const) {
    it(`reads ${date} ${time} in ${zone}`, () => assert.deepEqual(readClock({ localTime }, now, zone), { date, time }));
  }
});
