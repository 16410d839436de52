import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/language/index';
import { readStamp, structureFindings } from '../../src/review/index';
import { read } from './analyse';

/** Each entry of a timeline as `date time-until zone offset | text`; what is not told is left out. */
const entries = (text: string): readonly string[] =>
  read(text).timeline.map(({ date, time, until, zone, offsetMinutes, sinceStart, text: said }) => {
    const when = [
      date,
      until ? `${time}-${until}` : time,
      zone,
      offsetMinutes,
      sinceStart !== undefined && `T${sinceStart}`,
    ];
    return `${when.filter((each) => each !== undefined && each !== false).join(' ')} | ${said}`;
  });

const inTimeline = (...lines: readonly string[]): string => `## Timeline\n\n${lines.join('\n')}\n`;

it('the day in a title may have slashes, where it can only be one', () => {
  const dayOf = (title: string): string | undefined => read(`# ${title}\n\n${inTimeline('- 10:05 gate opens')}`).date;
  assert.equal(dayOf('The flood on 28/11/2031'), '2031-11-28');
  assert.equal(dayOf('The flood on 11/28/2031'), '2031-11-28');
  assert.equal(dayOf('The flood on 28.11.2031'), '2031-11-28');
  assert.equal(dayOf('The flood on 03/04/2031'), undefined);
});

describe('the only day that a review tells', () => {
  const dayOf = (text: string): string | undefined =>
    read(`# The flood\n\n## Summary\n\n${text}\n\n${inTimeline('- 10:05 gate opens')}`).date;
  it('is its day, where something happened on it', () => {
    assert.equal(dayOf('On Tuesday, March 4th, 2031 at 10:00 the gate was open.'), '2031-03-04');
    assert.equal(dayOf('We were closed for a part of yesterday (2031-03-04).'), '2031-03-04');
    assert.equal(dayOf('On 4 March 2031 the gate was open. It was shut on 2031-03-04, at noon.'), '2031-03-04');
  });
  it('is not, where it is told in passing or is not the only one', () => {
    assert.equal(dayOf('The gate was painted on 4 March 2031.'), undefined);
    assert.equal(dayOf('On 4 March 2031 the gate was open. It had been painted on 7 May 2029.'), undefined);
    assert.equal(dayOf('The plan of 2031-03-04 has it.'), undefined);
  });
});

describe('headings with times of their own in a timeline', () => {
  it('are phases, and do not hold the entries below them', () => {
    const text =
      '## Timeline\n\n### 22:04-23:00: Split found\n\nSome words.\n\n- 22:04 Users report it\n\n### 23:30 Pump stops\n\nIt stopped.\n';
    assert.deepEqual(entries(text), [
      '22:04-23:00 | Split found',
      '22:04 | Users report it',
      '23:30 | Pump stops It stopped.',
    ]);
  });
  it('tell the half of the day for them', () => {
    assert.deepEqual(entries('## Timeline\n\n### 1:42-1:59 PM: Releases\n\n- 1:45: Plan 3 is sent\n'), [
      '13:42-13:59 | Releases',
      '13:45 | Plan 3 is sent',
    ]);
  });
  it('are told apart from measurements among the evidence', () => {
    const list = '- 23:15-00:30 stable\n- 00:30-00:40 rising\n- 00:41 gone\n';
    assert.deepEqual(entries(`## Evidence from the dashboard\n\n${list}`), []);
    assert.deepEqual(entries(`## What we did\n\n${list}`).length, 3);
  });
});

describe('the zone of a timeline', () => {
  it('may stand in a line of its own, with a place', () => {
    assert.deepEqual(entries('## Timeline\n\n(Paris, UTC+1)\n\n- 2031-03-15 10:05 gate opens\n'), [
      '2031-03-15 10:05 UTC+1 60 | gate opens',
    ]);
  });
  const duration = '# The flood\n\n### Duration: April 12, 2031, 10:00 AM - 2:00 AM (UTC)\n\n';
  it('is that of the line that tells how long it took', () => {
    assert.deepEqual(entries(duration + inTimeline('- 10:05 gate opens')), ['2031-04-12 10:05 UTC 0 | gate opens']);
  });
  it('is its own where it tells one', () => {
    assert.deepEqual(entries(`${duration}## Timeline (UTC+1)\n\n- 10:05 gate opens\n`), [
      '2031-04-12 10:05 UTC+1 60 | gate opens',
    ]);
  });
});

describe('a time as people write it', () => {
  const rows: Readonly<Record<string, string>> = {
    // ISO
    '2031-03-15T11:50:00Z alert fires': '2031-03-15 11:50 Z 0 | alert fires',
    '2031-03-15T11:50Z alert fires': '2031-03-15 11:50 Z 0 | alert fires',
    '2031-03-15t11:50:07z alert fires': '2031-03-15 11:50:07 Z 0 | alert fires',
    '11:55Z rollback': '11:55 Z 0 | rollback',
    '2031-03-15 14:03Z disk is full': '2031-03-15 14:03 Z 0 | disk is full',
    '2031-03-15T14:03:22.123+01:00 disk is full': '2031-03-15 14:03:22 +01:00 60 | disk is full',
    '2031-03-15T14:03:22.123456789Z disk is full': '2031-03-15 14:03:22 Z 0 | disk is full',
    '2031-03-15 14:03:22,123 disk is full': '2031-03-15 14:03:22 | disk is full',
    '2031-03-15T14:03:00-0800 disk is full': '2031-03-15 14:03 -0800 -480 | disk is full',
    '2031-03-15T14:03-08:00 disk is full': '2031-03-15 14:03 -08:00 -480 | disk is full',
    '2031-03-15 14:03:22+02 disk is full': '2031-03-15 14:03:22 +02 120 | disk is full',
    '20311121T140322Z disk is full': '2031-11-21 14:03:22 Z 0 | disk is full',
    '20311121T1403 disk is full': '2031-11-21 14:03 | disk is full',
    '[2031-03-15T14:03:22Z] disk is full': '2031-03-15 14:03:22 Z 0 | disk is full',
    '2031/03/15 14:03:22 disk is full': '2031-03-15 14:03:22 | disk is full',
    // a key that was hit twice
    '20311-03-15 14:03 disk is full': '2031-03-15 14:03 | disk is full',
    '22031-03-15 14:03 disk is full': '2031-03-15 14:03 | disk is full',
    // twelve hours
    '10:03\u202fPM Alert': '22:03 | Alert',
    '10:03\u00a0pm Alert': '22:03 | Alert',
    '10:03PM Alert': '22:03 | Alert',
    '10:03 p.m. Alert': '22:03 | Alert',
    '10:03 a.m.: Alert': '10:03 | Alert',
    '12:05 AM Alert': '00:05 | Alert',
    '12:05 PM Alert': '12:05 | Alert',
    '10:03:30 PM EST Alert': '22:03:30 EST -300 | Alert',
    '9pm Alert': '21:00 | Alert',
    '9.30 pm Alert': '21:30 | Alert',
    '1:42-1:59 PM Errors': '13:42-13:59 | Errors',
    '1:42 \u2013 1:59 p.m. Errors': '13:42-13:59 | Errors',
    '11:50 - 12:10 PM Errors': '11:50-12:10 | Errors',
    '1:42 PM - 1:59 Errors': '13:42-13:59 | Errors',
    '2-4 PM Errors': '14:00-16:00 | Errors',
    // spans
    '`2031-03-15T11:50:00.000Z` alert fires': '2031-03-15 11:50 Z 0 | alert fires',
    '<17:00> alert': '17:00 | alert',
    '17:00 (T+12m) alert': '17:00 | alert',
    'gegen 17:00 Uhr: alert': '17:00 | alert',
    '2031-03-15T13:30Z/13:45Z Errors': '2031-03-15 13:30-13:45 Z 0 | Errors',
    '13:30Z\u201313:45Z Errors': '13:30-13:45 Z 0 | Errors',
    '13:30-13:45 Errors': '13:30-13:45 | Errors',
    '13:30 to 13:45 UTC: Errors': '13:30-13:45 UTC 0 | Errors',
    '13:30 UTC - 13:45 UTC Errors': '13:30-13:45 UTC 0 | Errors',
    'between 13:30 and 13:45: Errors': '13:30-13:45 | Errors',
    '2031-03-15 23:50 \u2013 2031-03-16 00:10 Errors': '2031-03-15 23:50-00:10 | Errors',
    // the day behind or in front
    '11:40 on 7 March a node is drained': '11:40 | a node is drained',
    '11:40 on 7 March 2031, a node is drained': '2031-03-07 11:40 | a node is drained',
    '11:30 UTC Mar 6 2031 a node is drained': '2031-03-06 11:30 UTC 0 | a node is drained',
    '14:02, Friday 7th March 2031: a node is drained': '2031-03-07 14:02 | a node is drained',
    '7 March 2031 at 14:02: a node is drained': '2031-03-07 14:02 | a node is drained',
    'Mon 3 March 2031 14:02 a node is drained': '2031-03-03 14:02 | a node is drained',
    '2031-03-03 (Mon) 14:02 a node is drained': '2031-03-03 14:02 | a node is drained',
    'On 2031-03-03 at about 14:02, a node is drained': '2031-03-03 14:02 | a node is drained',
    '2031-03-03: At 14:02 UTC, a node is drained': '2031-03-03 14:02 UTC 0 | a node is drained',
    '2031-03-03 14.02 a node is drained': '2031-03-03 14:02 | a node is drained',
    // logs and clocks
    '[21/Nov/2031:14:03:22 +0000] "GET / HTTP/1.1" 502': '2031-11-21 14:03:22 +0000 0 | "GET / HTTP/1.1" 502',
    '21/Nov/2031:14:03:22 +0000 upstream timed out': '2031-11-21 14:03:22 +0000 0 | upstream timed out',
    '[Fri Nov 21 14:03:22.123456 2031] [core:error] timed out': '2031-11-21 14:03:22 | [core:error] timed out',
    'Nov 21 14:03:22 web-1 kernel: out of memory': '14:03:22 | web-1 kernel: out of memory',
    'Nov  3 14:03:22 web-1 kernel: out of memory': '14:03:22 | web-1 kernel: out of memory',
    'I1121 14:03:22.123456 4127 main.go:11] disk is full': '14:03:22 | 4127 main.go:11] disk is full',
    'Fri Nov 21 14:03:22 UTC 2031: disk is full': '2031-11-21 14:03:22 UTC 0 | disk is full',
    'Fri Nov 21 14:03:22 UTC 2031 disk is full': '2031-11-21 14:03:22 UTC 0 | disk is full',
    'Fri 21 Nov 2031 02:03:22 PM UTC disk is full': '2031-11-21 14:03:22 UTC 0 | disk is full',
    'Fri, 21 Nov 2031 14:03:22 +0000 disk is full': '2031-11-21 14:03:22 +0000 0 | disk is full',
    // other places
    '14.03 Uhr Alarm': '14:03 | Alarm',
    '14:03 Uhr Alarm': '14:03 | Alarm',
    '14 Uhr Alarm': '14:00 | Alarm',
    '14.03\u201314.10 Uhr Alarm': '14:03-14:10 | Alarm',
    'kl. 9.30 alarm': '09:30 | alarm',
    'kl. 14.03 alarm': '14:03 | alarm',
    '14h03 alerte': '14:03 | alerte',
    '14h03 UTC alerte': '14:03 UTC 0 | alerte',
    '1403Z alert': '14:03 Z 0 | alert',
    '1403 hrs alert': '14:03 | alert',
    '14:03h alert': '14:03 | alert',
    '21.11.2031 14:03 Alarm': '2031-11-21 14:03 | Alarm',
    // since the start
    'T+12m rollback': 'T12 | rollback',
    'T+0:15 rollback': 'T15 | rollback',
    'T-5 min deploy': 'T-5 | deploy',
    '**2031-03-15 → 03-17** — rollback': '2031-03-15 | rollback',
    '**2031-03-15/16**: rollback': '2031-03-15 | rollback',
    '**00:33:20-00:33:24 UTC / 17:33:20-17:33:24 PDT**: rollback': '00:33:20-00:33:24 UTC 0 | rollback',
    '[+1 hrs] Rollback': 'T60 | Rollback',
    '[+6.5 hrs] Rollback': 'T390 | Rollback',
    'Weds 5/21/2031: rollback': '2031-05-21 | rollback',
    '**T+1h30m** rollback': 'T90 | rollback',
    'T+90s: rollback': 'T1.5 | rollback',
    'T+1d 2h rollback': 'T1560 | rollback',
    'T+00:01:30 rollback': 'T1.5 | rollback',
    'T0: deploy': 'T0 | deploy',
    // decoration
    '__17:00__ alert': '17:00 | alert',
    '**17:00** \u2014 alert': '17:00 | alert',
    '`17:00` \u2192 alert': '17:00 | alert',
    '~~17:00~~ alert': '17:00 | alert',
    '**17:00 alert**': '17:00 | alert',
    '\\[17:00\\] alert': '17:00 | alert',
    '<b>17:00</b> alert': '17:00 | alert',
    '\u{1f550} 17:00 alert': '17:00 | alert',
    ':alarm_clock: **17:00** alert': '17:00 | alert',
    '{{ 17:00 }} alert': '17:00 | alert',
    '(17:00) alert': '17:00 | alert',
    '**17:00** UTC alert': '17:00 UTC 0 | alert',
    'ca. 17:00: alert': '17:00 | alert',
    // zones beside it
    '15:30 (Europe/Berlin) alert': '15:30 Europe/Berlin | alert',
    '2031-06-01 15:30 (Europe/Berlin) alert': '2031-06-01 15:30 Europe/Berlin 120 | alert',
    '10:16 America/New_York alert': '10:16 America/New_York | alert',
    '10:16 America/Argentina/Buenos_Aires alert': '10:16 America/Argentina/Buenos_Aires | alert',
    '10:16 US/Pacific alert': '10:16 US/Pacific | alert',
    '10:16 Etc/GMT+5 alert': '10:16 Etc/GMT+5 | alert',
    '10:16 UTC+5:30 alert': '10:16 UTC+5:30 330 | alert',
    '10:16 UTC\u22125 alert': '10:16 UTC-5 -300 | alert',
    '10:16 GMT+01:00 alert': '10:16 GMT+01:00 60 | alert',
    '10:16 UK time: alert': '10:16 UK time | alert',
    '10:16 Berlin time, alert': '10:16 Berlin time | alert',
    '10:16 AM Eastern: alert': '10:16 Eastern | alert',
    '10:16 Europe/Atlantis alert': '10:16 | Europe/Atlantis alert',
    '10:16 Response time rises': '10:16 | Response time rises',
    '14:02 UTC (16:02 CEST): alert': '14:02 UTC 0 | alert',
    '14:02 UTC / 10:02 EDT: alert': '14:02 UTC 0 | alert',
    '14:02 PST (UTC-7) alert': '14:02 UTC-7 -420 | alert',
    // in other places of the line
    'First detected 2031-03-15 08:59': '2031-03-15 08:59 | First detected',
    'First detected: 2031-03-15 08:59 UTC': '2031-03-15 08:59 UTC 0 | First detected',
    'Detected at 08:59': '08:59 | Detected',
    'It was put off until Monday. 08:59': '08:59 | It was put off until Monday.',
    'Alert fires (14:02 UTC)': '14:02 UTC 0 | Alert fires',
    '14:05 3 separate alerts fire': '14:05 | 3 separate alerts fire',
    '10:10 Second alert fires': '10:10 | Second alert fires',
    '14:02 8 nodes are gone': '14:02 | 8 nodes are gone',
    '14:02 - 8 nodes are gone': '14:02 | 8 nodes are gone',
    '2031-03-15T14:03:22.123456+05:30: disk is full': '2031-03-15 14:03:22 +05:30 330 | disk is full',
    '14:02 (approx.) alert': '14:02 | alert',
    '\u224814:02 alert': '14:02 | alert',
    '14:02ish alert': '14:02 | alert',
    '03/06/2031 11:30 AM EST alert': '2031-03-06 11:30 EST -300 | alert',
    'Thu, 06 Mar 2031 11:30:00 -0500 (EST) alert': '2031-03-06 11:30 -0500 -300 | alert',
    '[11:30](https://example.org/1): alert': '11:30 | alert',
    '11:30 => alert': '11:30 | alert',
    '11 h 30 alerte': '11:30 | alerte',
    '10.0.0.7 - - [06/Mar/2031:11:30:00 +0000] "GET /" 502':
      '2031-03-06 11:30 +0000 0 | 10.0.0.7 - - [06/Mar/2031:11:30:00 +0000] "GET /" 502',
  };
  for (const [said, expected] of Object.entries(rows))
    it(`is read from “${said}”`, () => {
      const [entry = '', ...others] = entries(inTimeline(`- ${said}`));
      assert.deepEqual(others, []);
      assert.equal(entry, expected);
    });

  const none: readonly string[] = [
    '10.04 LTS is installed',
    '1.2.3 is released',
    '1.12.30 is released',
    '10.3.12.11 is drained',
    '3:1 replicas',
    '2:1 lead',
    '16:10 ratio of writes',
    'The final score was 21:17',
    'The ratio is 10:30',
    'They won 21:17',
    'The build took 1:30',
    'Chapter 3:16',
    'image:14:02',
    'web-1 listens on 10.0.0.1:8080',
    'db-1:2250 is closed',
    'Port 22:22',
    '1:30 hours of downtime',
    '0:45 min of downtime',
    'Duration: 1:30',
    'Time to detect: 0:12',
    'Total downtime: 5 hours (10:45 - 16:11 UTC)',
    '99:99 is no time',
    '14:60 is no time',
    '25:00 is no time',
    '12:30% of requests',
    '00:1a:2b:3c:4d:5e is the address',
    '2031 requests failed',
    '3 separate alerts fire',
    '5 marketing pages',
    'May be slow',
    'T-shirts for all',
    'T+ is the next step',
    'All times UTC+5:30',
    'Timezone: UTC+02:00',
    'Time zone: America/New_York',
  ];
  for (const said of none)
    it(`is not read from “${said}”`, () => assert.deepEqual(entries(inTimeline(`- ${said}`)), []));

  it('tells how far it reaches', () => {
    const length = (text: string) => readStamp(text)?.length;
    assert.deepEqual(['**14:02 UTC** - It broke', '14:02', 'no time', ''].map(length), [16, 5, undefined, undefined]);
    assert.equal(readStamp(`${'*'.repeat(1000)}14:02`), undefined);
  });
});

describe('twelve hours', () => {
  const times = (...lines: readonly string[]) => read(inTimeline(...lines)).timeline.map(({ time }) => time);

  it('are those of the neighbours where am and pm are left out', () => {
    assert.deepEqual(times('- 1:34pm One', '- 2:00 Two', '- 3:15 Three'), ['13:34', '14:00', '15:15']);
    assert.deepEqual(times('- 11:40 One', '- 11:58 Two', '- 12:10 PM Three'), ['11:40', '11:58', '12:10']);
    assert.deepEqual(times('- 11:40 PM One', '- 12:10 Two', '- 1:05 Three'), ['23:40', '00:10', '01:05']);
    assert.deepEqual(times('- 9:00 AM One', '- 12:30 Two', '- 2:15-2:40 Three'), ['09:00', '12:30', '14:15']);
    assert.deepEqual(times('- 3:15 PM One', '- 3:10 Two'), ['15:15', '15:10']);
  });

  it('are not taken for granted where the clock runs to twenty-four, or nobody says am or pm', () => {
    assert.deepEqual(times('- 10:45a One', '- 12:29p Two', '- 13:27 Three', '- 1:42 Four').slice(0, 3), [
      '10:45',
      '12:29',
      '13:27',
    ]);
    assert.deepEqual(times('- 1:34 One', '- 2:00 Two'), ['01:34', '02:00']);
  });

  it('are in order where they are told once for all', () => {
    assert.deepEqual(findings(inTimeline('- 1:34pm One', '- 2:00 Two', '- 3:15-3:40 Three', '- 4:00 PM Four')), []);
  });
});

const findings = (text: string): readonly string[] => {
  const review = read(text);
  return structureFindings(review, defaultSettings)
    .filter(({ ruleId }) => ruleId === 'timeline-order' || ruleId === 'mixed-zones')
    .map(({ ruleId }) => ruleId);
};

describe('the zone of a timeline', () => {
  const zones = (text: string) =>
    read(text).timeline.map(({ time, zone, offsetMinutes }) => [time, zone, offsetMinutes].join(' '));
  const list = '- 14:02 Alert\n- 14:10 Rollback\n';

  const told: Readonly<Record<string, string>> = {
    '---\nzone: ET\ndate: 2031-06-04\n---\n\n## Timeline\n\n': 'ET -240',
    '---\ntimezone: Europe/Berlin\ndate: 2031-01-04\n---\n\n## Timeline\n\n': 'Europe/Berlin 60',
    '---\ntimezone: Europe/Berlin (CET)\ndate: 2031-06-04\n---\n\n## Timeline\n\n': 'Europe/Berlin 120',
    '# 2031-06-04 Outage\n\nTimezone: Europe/Berlin\n\n## Timeline\n\n': 'Europe/Berlin 120',
    '# 2031-06-04 Outage\n\n| Time zone | US/Pacific |\n|---|---|\n| Severity | 1 |\n\n## Timeline\n\n':
      'US/Pacific -420',
    '## Timeline\n\n**Timezone:** UTC+02:00\n\n': 'UTC+02:00 120',
    '## Timeline\n\nTZ: UTC\n\n': 'UTC 0',
    '## Timeline\n\nAll times UTC+5:30\n\n': 'UTC+5:30 330',
    '## Timeline\n\n_All times are in UTC._\n\n': 'UTC 0',
    '## Timeline\n\nAll times shown are IST.\n\n': 'IST 330',
    '## Timeline\n\n(times in Central European Summer Time (CEST))\n\n': 'CEST 120',
    '## Timeline\n\nTimestamps: UTC\n\n': 'UTC 0',
    '## Timeline\n\nAll times are in PST (UTC-7)\n\n': 'UTC-7 -420',
    '## Timeline (UTC)\n\n': 'UTC 0',
    '## Timeline (all times CEST)\n\n': 'CEST 120',
    '## Timeline, 2031-06-04, UK time\n\n': 'UK time 60',
    '## Timeline\n\n- All times in JST\n': 'JST 540',
    '## Timeline\n\nUnless noted otherwise, times are UTC.\n\n': 'UTC 0',
    '## Timeline\n\nLocal time (CEST)\n\n': 'CEST 120',
    '## Timeline\n\n(UTC)\n\n': 'UTC 0',
    '## Timeline\n\nZone: UTC+1\n\n': 'UTC+1 60',
  };
  for (const [head, zone] of Object.entries(told))
    it(`is told by “${head.trim().replace(/\s+/g, ' ')}”`, () =>
      assert.deepEqual(zones(head + list), [`14:02 ${zone}`, `14:10 ${zone}`]));

  it('is told by the head of a table', () => {
    const rows = '|---|---|\n| 2031-06-04 14:02 | Alert |\n| 14:10 | Rollback |\n';
    const heads = {
      'Time (UTC)': 'UTC 0',
      'Time (Europe/Berlin)': 'Europe/Berlin 120',
      'Time [ET]': 'ET -240',
      CEST: 'CEST 120',
    };
    for (const [head, zone] of Object.entries(heads))
      assert.deepEqual(zones(`## Timeline\n\n| ${head} | Event |\n${rows}`), [`14:02 ${zone}`, `14:10 ${zone}`]);
  });

  it('is that of the first entry where no other is told', () => {
    assert.deepEqual(zones(inTimeline('- 14:02 CEST One', '- 14:10 Two')), ['14:02 CEST 120', '14:10 CEST 120']);
    assert.deepEqual(zones(inTimeline('- 14:02 One', '- 14:10 CEST Two')), ['14:02  ', '14:10 CEST 120']);
  });

  it('depends on the day', () => {
    const text = '- 2031-03-08 09:00 ET One\n- 2031-03-10 09:00 ET Two\n- 09:00 CET Three\n';
    assert.deepEqual(zones(inTimeline(text)), ['09:00 ET -300', '09:00 ET -240', '09:00 CET 60']);
    assert.deepEqual(zones(inTimeline('- 09:00 ET One', '- 09:05 UTC Two')), ['09:00 ET ', '09:05 UTC 0']);
  });

  it('says which entries can be compared', () => {
    const june = (...lines: readonly string[]) => findings(`---\ndate: 2031-06-04\n---\n\n${inTimeline(...lines)}`);
    const four = ['- 15:30 (Europe/Berlin) a', '- 13:40 UTC b', '- 09:50 ET c', '- 06:55 PT d'];
    assert.deepEqual(june(...four), ['mixed-zones']);
    assert.deepEqual(june('- 15:30 CEST a', '- 09:20 ET b'), ['mixed-zones', 'timeline-order'].sort());
    assert.deepEqual(june('- 15:30 a', '- 13:40 UTC b', '- 15:45 c'), []);
    assert.deepEqual(
      findings(inTimeline('- 15:30 (Europe/Berlin) a', '- 09:50 ET b', '- 09:40 ET c')),
      ['mixed-zones', 'timeline-order'].sort(),
    );
    assert.deepEqual(june('- 14:02 UK time a', '- 13:10 UTC b'), ['mixed-zones']);
    assert.deepEqual(june('- 14:02 CET a', '- 14:10 CEST b', '- 14:20 Europe/Berlin c'), []);
  });

  it('carries over midnight by the clock of each', () => {
    const days = (...lines: readonly string[]) =>
      read(`---\ndate: 2031-06-04\n---\n\n${inTimeline(...lines)}`).timeline.map(({ date, time }) => `${date} ${time}`);
    assert.deepEqual(days('- 23:50 PT a', '- 06:55 UTC b', '- 00:10 PT c'), [
      '2031-06-04 23:50',
      '2031-06-05 06:55',
      '2031-06-05 00:10',
    ]);
    assert.deepEqual(days('- 00:10 UTC a', '- 17:20 PT b'), ['2031-06-04 00:10', '2031-06-03 17:20']);
    assert.deepEqual(days('- 09:50 ET a', '- 23:05 JST b'), ['2031-06-04 09:50', '2031-06-04 23:05']);
    // Half a day further on is the same day, also behind another zone.
    assert.deepEqual(days('- 08:00 UTC a', '- 10:00 CEST b', '- 23:00 UTC c'), [
      '2031-06-04 08:00',
      '2031-06-04 10:00',
      '2031-06-04 23:00',
    ]);
    assert.deepEqual(days('- 01:05 CEST a', '- 22:58 UTC b'), ['2031-06-04 01:05', '2031-06-03 22:58']);
  });

  it('reads days of the week from the day of the review', () => {
    const days = (...lines: readonly string[]) =>
      read(`---\ndate: 2031-05-06\n---\n\n${inTimeline(...lines)}`).timeline.map(({ date, time }) => `${date} ${time}`);
    assert.deepEqual(days('- Mon 23:10 a', '- Tue 02:10 b', '- Fri 09:00 c', '- Sun 10:00 d'), [
      '2031-05-05 23:10',
      '2031-05-06 02:10',
      '2031-05-09 09:00',
      '2031-05-11 10:00',
    ]);
    assert.deepEqual(days('**Friday**', '', '- 10:00 a', '', '**Sat:**', '', '- 09:00 b'), [
      '2031-05-09 10:00',
      '2031-05-10 09:00',
    ]);
    assert.deepEqual(days('### Monday', '', '- 23:10 a', '', '### Tuesday', '', '- 02:10 b'), [
      '2031-05-05 23:10',
      '2031-05-06 02:10',
    ]);
    assert.deepEqual(days('| Day | Time | What |', '|---|---|---|', '| Mon | 10:00 | a |', '| Tue | 09:00 | b |'), [
      '2031-05-05 10:00',
      '2031-05-06 09:00',
    ]);
    // The newest stands first.
    assert.deepEqual(days('- Tue 02:10 c', '- Mon 23:10 b', '- Mon 22:00 a'), [
      '2031-05-06 02:10',
      '2031-05-05 23:10',
      '2031-05-05 22:00',
    ]);
    assert.deepEqual(read(inTimeline('- Mon 23:10 a')).timeline[0]?.date, undefined);
  });

  it('reads the next day from the one above, and the order of figures from the day of the review', () => {
    const days = (...lines: readonly string[]) =>
      read(`---\ndate: 2031-06-04\n---\n\n${inTimeline(...lines)}`).timeline.map(({ date, time }) => `${date} ${time}`);
    assert.deepEqual(days('- 17:45 a', '- Next morning, 08:30: b', '- The next day at 09:10 c'), [
      '2031-06-04 17:45',
      '2031-06-05 08:30',
      '2031-06-06 09:10',
    ]);
    assert.deepEqual(days('- 06/03 23:55 a', '- 06/04 00:10 b'), ['2031-06-03 23:55', '2031-06-04 00:10']);
    assert.deepEqual(days('- 04/06 10:10 a', '- 05/06 00:10 b'), ['2031-06-04 10:10', '2031-06-05 00:10']);
  });

  it('is about one before or after another, and none where it tells how long', () => {
    const told = (...lines: readonly string[]) =>
      read(inTimeline(...lines)).timeline.map(({ time, until, approximate }) => `${time} ${until} ${approximate}`);
    assert.deepEqual(told('- before 08:42 a', '- shortly after 08:43 b', '- 08:45 ~ 08:47 c'), [
      '08:42 undefined true',
      '08:43 undefined true',
      '08:45 08:47 true',
    ]);
    assert.deepEqual(told('- 08:42 a', '- 02:15 (duration)', '- 3:00 total', '- 0:45 to recover'), [
      '08:42 undefined false',
    ]);
    assert.deepEqual(read(inTimeline('- T0 a', '- T + 1h05 b')).timeline.at(-1)?.sinceStart, 65);
  });

  it('knows the nights when the clocks change', () => {
    const gap = (day: string, zone: string, ...lines: readonly string[]) => {
      const [first, last] = read(`---\ndate: ${day}\nzone: ${zone}\n---\n\n${inTimeline(...lines)}`).timeline;
      return (last?.at ?? 0) - (first?.at ?? 0);
    };
    assert.equal(gap('2031-03-09', 'ET', '- 01:50 a', '- 03:05 b'), 15);
    assert.equal(gap('2031-03-30', 'Europe/Berlin', '- 01:50 a', '- 03:05 b'), 15);
    assert.equal(gap('2031-10-26', 'Europe/Berlin', '- 02:50 a', '- 02:10 b'), 20);
    assert.equal(gap('2031-11-02', 'ET', '- 00:50 a', '- 01:10 b'), 20);
    assert.equal(gap('2031-11-02', 'ET', '- 01:50 a', '- 02:05 b'), 75);
    assert.equal(gap('2031-11-02', 'ET', '- 01:50 EDT a', '- 01:05 EST b'), 15);
  });
});

describe('the day of a review', () => {
  const timeline = inTimeline('- 14:02 Alert');
  const told: Readonly<Record<string, string>> = {
    '---\ndate: 2031-03-04\n---\n\n': '2031-03-04',
    '---\ndate: 2031-03-04T09:00:00Z\n---\n\n': '2031-03-04',
    '---\ndate: 4 March 2031\n---\n\n': '2031-03-04',
    '---\ndate: 14/03/2031\n---\n\n': '2031-03-14',
    '---\nincident_date: 2031-03-04\ndate: 2031-03-20\n---\n\n': '2031-03-04',
    '---\nstarted_at: 2031-03-04T23:40:00+01:00\n---\n\n': '2031-03-04',
    '# Outage 2031-03-04\n\n## Communication\n\n- Started: 2031-03-10\n\n## Impact\n\nWhen: 2031-03-08, for a day\n\n':
      '2031-03-04',
    '# Outage 2031-03-04\n\n## Action items\n\n- Who: @li\n- When: 2031-04-01\n- Incident date: 2031-04-02\n\n':
      '2031-03-04',
    '# Outage\n\nDate: 14 March 2031\nIncident: 4 March 2031, 22:40\n\n': '2031-03-04',
    '# Outage\n\n*Outage on: 4 March 2031 | Review: 14 March 2031*\n\n': '2031-03-04',
    '# Outage of 4 to 5 March 2031\n\n': '2031-03-04',
    '# Outage\n\n_March 4, 2031_\n\n## Summary\n\nMuch like the outage of 2031-01-03, the pump stopped.\n\n':
      '2031-03-04',
    '# Outage\n\n_By Kim, 4 March 2031_\n\n': '2031-03-04',
    '# Outage\n\n_By Kim, 10 March 2031_\n\n## Summary\n\nDate: 4 March 2031\n\n': '2031-03-04',
    '# Outage (March 4-5, 2031)\n\n': '2031-03-04',
    '# Outage\n\nOn the evening of March 4, 2031 the pump stopped.\n\n': '2031-03-04',
    '# Outage\n\n**Date:** 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\n**Date**: March 4, 2031\n\n': '2031-03-04',
    '# Outage\n\nDate: 4.3.2031\n\n': '2031-03-04',
    '# Outage\n\n- Severity: 1\n- **Incident date:** Tuesday, 4 March 2031\n\n': '2031-03-04',
    '# Outage\n\n| Severity | 1 |\n|---|---|\n| Date | 2031-03-04 |\n\n': '2031-03-04',
    '# Outage\n\n| Date | 2031-03-04 |\n|---|---|\n| Severity | 1 |\n\n': '2031-03-04',
    '# Outage\n\nDate of incident: 2031-03-04\n\nDate: 2031-03-09\n\n': '2031-03-04',
    '# Outage\n\n## Date\n\n2031-03-04\n\n## Impact\n\nAll.\n\n': '2031-03-04',
    '# Outage\n\n**Severity**: 1 | **Date**: 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\n**Date** 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\n<b>Date:</b> 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\nIncident date/time: 2031-03-04 14:00 UTC\n\n': '2031-03-04',
    '# Outage\n\n**When:** 2031-03-04 14:00 to 15:00 UTC\n\n': '2031-03-04',
    '# Outage\n\nStart time: 2031-03-04 14:00\nEnd time: 2031-03-04 15:00\n\n': '2031-03-04',
    '# Outage\n\n1. Incident date\n   - 4 March 2031\n2. Authors\n   - The night crew\n\n': '2031-03-04',
    '# Outage\n\n2) Date: 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\n## Date\n\n- 2031-03-04\n\n': '2031-03-04',
    '# Outage\n\n- **Date of the incident**\n  - Tuesday, 4 March 2031\n\n': '2031-03-04',
    '# Outage\n\n**When**\n\n* 4 Mar 2031, at noon\n\n': '2031-03-04',
    '# Outage\n\n- Incident date:\n    + 2031/03/04\n\n': '2031-03-04',
    '# Outage\n\n10. Day of the outage\n    - March 4th, 2031\n\n': '2031-03-04',
    '# Outage\n\n1. Date\n2. 2031-03-09\n\n': 'undefined',
    '# Outage of 4 March 2031\n\n': '2031-03-04',
    '# Outage\n\nDuration: March 4, 2031, 15:00 UTC to March 5, 2031, 03:30 UTC\n\nDate: 2031-03-09\n\n': '2031-03-04',
    '# Outage\n\n- **Duration:** from 2031-03-04 14:02 to 15:32\n\n': '2031-03-04',
    '# Outage\n\n**Outage window:** 90 minutes (2031-03-04 14:02 – 15:32)\n\n': '2031-03-04',
    '# Outage\n\nDuration:\n    Start time: 2031-03-04 14:02\n    Duration: 90 minutes\n\n': '2031-03-04',
    '# Outage\n\nDuration: 90 minutes, as far as we know on 2031-03-09\n\n': 'undefined',
    '# Outage\n\n**Last updated:** 2031-03-09\n\n': 'undefined',
    '# Outage\n\nReview date: 2031-03-09\n\n': 'undefined',
    '# Outage\n\nDate: tomorrow\n\n': 'undefined',
  };
  for (const [head, day] of Object.entries(told))
    it(`is told by “${head.trim().replace(/\s+/g, ' ')}”`, () =>
      assert.deepEqual(
        read(head + timeline).timeline.map(({ date }) => String(date)),
        [day],
      ));

  it('is none that stands below the timeline', () => {
    const text = `${timeline}\n## Action items\n\n- Add an alert\n  - Date: 2031-04-01\n`;
    assert.deepEqual(
      read(text).timeline.map(({ date }) => date),
      [undefined],
    );
  });
});

describe('a timeline in another shape', () => {
  it('has headings that end in a time', () => {
    assert.deepEqual(
      entries('## Timeline\n\n### Alert fires (14:02 UTC)\n\nMore.\n\n### Rollback \u2014 14:10 UTC ###\n\nMore.\n'),
      ['14:02 UTC 0 | Alert fires', '14:10 UTC 0 | Rollback'],
    );
    assert.deepEqual(entries('## Timeline\n\n### 14:02 Alert ###\n\nMore.\n'), ['14:02 | Alert More.']);
    assert.deepEqual(entries('## Timeline\n\n### Phase two, 14:02 to 15:30\n\n- 14:02 a\n- 14:30 b\n'), [
      '14:02 | a',
      '14:30 | b',
    ]);
  });

  it('has a table without a head row', () => {
    const expected = ['14:02 | Alert', '14:10 | Rollback'];
    const tables = [
      '| 14:02 | Alert |\n| 14:10 | Rollback |',
      '| 14:02 | Alert |\n|---|---|\n| 14:10 | Rollback |',
      '| | |\n|---|---|\n| 14:02 | Alert |\n| 14:10 | Rollback |',
      '|---|---|\n| 14:02 | Alert |\n| 14:10 | Rollback |',
    ];
    for (const table of tables) assert.deepEqual(entries(`## Timeline\n\n${table}\n`), expected, table);
    assert.deepEqual(
      entries('## Timeline\n\n| 2031-03-04 | 14:02 | Alert |\n|---|---|---|\n| 2031-03-05 | 14:10 | Rollback |\n'),
      ['2031-03-04 14:02 | Alert', '2031-03-05 14:10 | Rollback'],
    );
  });

  it('has columns for start and end', () => {
    const table = '| Start | End | What |\n|---|---|---|\n| 14:02 | 14:10 | Errors |\n| 14:20 | | Rollback |\n';
    assert.deepEqual(entries(`## Timeline\n\n${table}`), ['14:02-14:10 | Errors', '14:20 | Rollback']);
  });

  it('counts from the start', () => {
    assert.deepEqual(findings(inTimeline('- T-5m Deploy', '- T0 Errors', '- T+12m Alert', '- T+1h Rollback')), []);
    assert.deepEqual(findings(inTimeline('- T0 Errors', '- T+12m Alert', '- T+5m Rollback')), ['timeline-order']);
  });

  it('has a label in front of each time', () => {
    assert.deepEqual(entries(inTimeline('- **Start:** 14:02 (deploy of release 7)', '- **End:** 14:51')), [
      '14:02 | **Start:** 14:02 (deploy of release 7)',
      '14:51 | End',
    ]);
  });
});
