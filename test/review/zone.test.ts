import assert from 'node:assert/strict';
import { readOffset } from '../../src/review/zone';

/** Minutes east of UTC at noon of a day, as the platform knows them. */
function east(zone: string, day: string): number {
  const at = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const said = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  const [hours = 0, minutes = 0] = said.slice(1).split(':').map(Number);
  return (said.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

describe('the offset of a zone', () => {
  const places: Readonly<Record<string, readonly [winter: string, summer: string]>> = {
    'Europe/London': ['GMT', 'BST'],
    'Europe/Lisbon': ['WET', 'WEST'],
    'Europe/Berlin': ['CET', 'CEST'],
    'Europe/Athens': ['EET', 'EEST'],
    'Europe/Moscow': ['MSK', 'MSK'],
    'Asia/Kolkata': ['IST', 'IST'],
    'Asia/Singapore': ['SGT', 'SGT'],
    'Asia/Hong_Kong': ['HKT', 'HKT'],
    'Asia/Tokyo': ['JST', 'JST'],
    'Asia/Seoul': ['KST', 'KST'],
    'Australia/Perth': ['AWST', 'AWST'],
    'Australia/Adelaide': ['ACDT', 'ACST'],
    'Australia/Sydney': ['AEDT', 'AEST'],
    'Pacific/Auckland': ['NZDT', 'NZST'],
    'America/St_Johns': ['NST', 'NDT'],
    'America/Halifax': ['AST', 'ADT'],
    'America/New_York': ['EST', 'EDT'],
    'America/Chicago': ['CST', 'CDT'],
    'America/Denver': ['MST', 'MDT'],
    'America/Los_Angeles': ['PST', 'PDT'],
    'Pacific/Honolulu': ['HST', 'HST'],
  };
  for (const [place, [winter, summer]] of Object.entries(places))
    it(`is that of ${place} for ${winter} and ${summer}`, () => {
      assert.equal(readOffset(winter), east(place, '2025-01-15'));
      if (readOffset(summer) !== undefined) assert.equal(readOffset(summer), east(place, '2025-07-15'));
    });

  it('is read from its figures', () => {
    const figures = ['UTC', 'z', '+02:00', 'UTC+2', 'GMT-0330', '-9'].map(readOffset);
    assert.deepEqual(figures, [0, 0, 120, 120, -210, -540]);
  });

  it('is none where the name does not tell', () =>
    assert.deepEqual(['PT', 'local', '', '+', 'UTC+12345'].map(readOffset), Array(5).fill(undefined)));
});
