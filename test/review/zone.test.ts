import assert from 'node:assert/strict';
import { findZone, localTime, utcOffset } from '../../src/review/index';

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
    'Asia/Dubai': ['GST', 'GST'],
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
      const noon = (zone: string, date: string) => utcOffset(zone, { date, time: '12:00' });
      assert.equal(noon(winter, '2025-01-15'), east(place, '2025-01-15'));
      assert.equal(noon(summer, '2025-07-15'), east(place, '2025-07-15'));
    });

  it('is read from its figures', () => {
    const figures = ['UTC', 'z', '+02:00', 'UTC+2', 'GMT-0330', '-9', 'UTC+5:30', 'UTC\u22125', 'Etc/GMT+5'].map(
      (zone) => utcOffset(zone, { date: '2031-03-04', time: '14:03' }),
    );
    assert.deepEqual(figures, [0, 0, 120, 120, -210, -540, 330, -300, -300]);
  });

  it('is none where the name does not tell', () => {
    const none = [
      'local',
      '',
      '+',
      '+02:60',
      'UTC-2:99',
      'UTC+12345',
      'UTC+15',
      'Europe/Atlantis',
      'Response time',
      'US/',
      '../etc',
    ];
    assert.deepEqual(
      none.map((zone) => utcOffset(zone, { date: '2031-03-04', time: '14:03' })),
      none.map(() => undefined),
    );
    assert.equal(utcOffset('+02:59', { date: '2031-03-04', time: '14:03' }), 179);
    assert.deepEqual(
      ['PT', 'CET', 'Europe/Berlin', 'UK time'].map((zone) => findZone(zone)?.fixed),
      Array(4).fill(undefined),
    );
    assert.equal(utcOffset('UTC', { date: '2031-13-04', time: '14:03' }), undefined);
  });

  const seasons: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
    ET: [-300, -240],
    PT: [-480, -420],
    CET: [60, 120],
    EET: [120, 180],
    'UK time': [0, 60],
    'Berlin time': [60, 120],
    'New York time': [-300, -240],
    Eastern: [-300, -240],
    'Pacific Time': [-480, -420],
    'Central European Time': [60, 120],
    'US/Pacific': [-480, -420],
    'America/Argentina/Buenos_Aires': [-180, -180],
    'Asia/Kolkata': [330, 330],
    EST: [-300, -300],
    MST: [-420, -420],
  };
  for (const [zone, offsets] of Object.entries(seasons))
    it(`of ${zone} is that of the season`, () =>
      assert.deepEqual(
        ['2031-01-15', '2031-07-15'].map((date) => utcOffset(zone, { date, time: '09:00' })),
        offsets,
      ));

  it('changes in the night when the clocks do', () => {
    const spring = ['01:59', '02:30', '03:00'].map((time) => utcOffset('ET', { date: '2031-03-09', time }));
    assert.deepEqual(spring, [-300, -300, -240]);
    const autumn = ['00:59', '01:30', '02:00'].map((time) => utcOffset('ET', { date: '2031-11-02', time }));
    assert.deepEqual(autumn, [-240, -240, -300]);
    const sydney = ['01:59', '03:00'].map((time) => utcOffset('Australia/Sydney', { date: '2031-10-05', time }));
    assert.deepEqual(sydney, [600, 660]);
  });

  it('leads back from an instant', () => {
    const at = Date.UTC(2031, 2, 9, 6, 59, 30);
    assert.deepEqual(localTime('ET', at), { date: '2031-03-09', time: '01:59:30', offsetMinutes: -300 });
    assert.deepEqual(localTime('ET', at + 60_000), { date: '2031-03-09', time: '03:00:30', offsetMinutes: -240 });
    assert.deepEqual(localTime('UTC+5:30', Date.UTC(2031, 2, 9, 20)), {
      date: '2031-03-10',
      time: '01:30',
      offsetMinutes: 330,
    });
    assert.equal(localTime('nowhere', at), undefined);
    assert.equal(localTime('UTC', NaN), undefined);
  });
});

describe('the figures of a zone', () => {
  it('end where there are zones no more', () => {
    for (const name of ['UTC+14', 'UTC-12', '+05:59']) assert.ok(findZone(name), name);
    for (const name of ['UTC+14:01', 'UTC-12:01', '+05:60']) assert.equal(findZone(name), undefined, name);
  });
});
