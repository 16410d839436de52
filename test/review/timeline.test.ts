import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import {
  addTimelineEntries,
  addTimelineEntry,
  applyChanges,
  measureDurations,
  sortTimeline,
  writeDuration,
  type NewEntry,
} from '../../src/review/index';
import { lines, read } from './analyse';

const entries = (text: string): readonly string[] =>
  read(text).timeline.map(({ date, time, zone, text: said }) => [date, time, zone, said].filter(Boolean).join(' '));

describe('timeline entries', () => {
  const shapes: Readonly<Record<string, string>> = {
    'a list': '- 09:05 Error rate rises\n- 09:12 First alert',
    'a bold list': '- **09:05** - Error rate rises\n- **09:12**: First alert',
    'a list in code': '* `09:05` Error rate rises\n* `09:12` First alert',
    'a list in brackets': '- [09:05] Error rate rises\n- [09:12] First alert',
    'a loose numbered list': '1. *09:05* Error rate rises\n\n2. *09:12* First alert',
    'twelve hours': '- 9:05 AM: Error rate rises\n- 9:12 a.m. First alert',
    'a table': '| Time | Event |\n| --- | --- |\n| 09:05 | Error rate rises |\n| 9:12 | First alert |',
    'a table without pipes around': 'Time | Event\n--- | ---\n09:05 | Error rate rises\n09:12 | First alert',
    headings: '### 09:05\n\nError rate rises\n\n### 09:12\n\nFirst alert',
    paragraphs: '09:05 Error rate rises\n\n09:12 First alert',
    'lines of a paragraph': '09:05: Error rate rises\n09:12: First alert',
    'a line with its text below': '- 09:05\n  Error rate rises\n- 09:12\n  First alert',
  };
  for (const [shape, body] of Object.entries(shapes)) {
    it(`are read from ${shape}`, () => {
      const expected = ['09:05 Error rate rises', '09:12 First alert'];
      assert.deepEqual(entries(`## Timeline\n\n${body}\n`), expected);
      assert.deepEqual(entries(lines(['## Timeline', '', ...body.split('\n'), ''], '\r\n')), expected);
    });
  }

  const days: Readonly<Record<string, string>> = {
    '2031-02-03 09:05 It began': '2031-02-03 09:05 It began',
    '2031-02-03T09:05 - It began': '2031-02-03 09:05 It began',
    '03.02.2031 09:05 It began': '2031-02-03 09:05 It began',
    '13/02/2031 09:05 It began': '2031-02-13 09:05 It began',
    '02/13/2031 09:05 It began': '2031-02-13 09:05 It began',
    'February 3rd, 2031, 9:05 pm: It began': '2031-02-03 21:05 It began',
    'Mon, 3 Feb 2031 09:05 It began': '2031-02-03 09:05 It began',
    '2031-02-03 09:05 UTC It began': '2031-02-03 09:05 UTC It began',
    '2031-02-03 09:05 (CEST): It began': '2031-02-03 09:05 CEST It began',
    '2031-02-03 09:05:30 UTC+2 It began': '2031-02-03 09:05:30 UTC+2 It began',
    '2031-02-03: It began': '2031-02-03 It began',
    '~2031-02-03 09:05-09:20 It began': '2031-02-03 09:05 It began',
    '2031-02-03 0905 UTC It began': '2031-02-03 09:05 UTC It began',
  };
  for (const [said, expected] of Object.entries(days))
    it(`read “${said}”`, () => assert.deepEqual(entries(`## Timeline\n\n- ${said}\n`), [expected]));

  it('take the day from headings such as “Day 2 – 7.3.2031”', () =>
    assert.deepEqual(
      entries('## Timeline\n\n### Day 1 – 6.3.2031\n\n- 10:00 One\n\n### Day 2 – 2031/03/07\n\n- 09:00 Two\n'),
      ['2031-03-06 10:00 One', '2031-03-07 09:00 Two'],
    ));

  it('take the day and the zone from what stands above', () => {
    const text =
      '---\ndate: 2031-02-03\n---\n\n## Timeline\n\nAll times in CET.\n\n- 22:00 One\n- 23:50 Two\n- 00:10 Three\n- 2031-02-06 08:00 Four\n- 08:30 Five\n';
    assert.deepEqual(entries(text), [
      '2031-02-03 22:00 CET One',
      '2031-02-03 23:50 CET Two',
      '2031-02-04 00:10 CET Three',
      '2031-02-06 08:00 CET Four',
      '2031-02-06 08:30 CET Five',
    ]);
  });

  it('take the day from a line or a heading of its own', () => {
    assert.deepEqual(
      entries('## Timeline\n\n**2031-02-03**\n\n- 08:00 One\n\n### Tuesday 2031-02-04\n\n- 09:00 Two\n'),
      ['2031-02-03 08:00 One', '2031-02-04 09:00 Two'],
    );
  });

  it('go on in the next line, also where breaks part the entries', () =>
    assert.deepEqual(
      read(
        '## Timeline\n\n21:14 - The rule takes effect. 80%\nof pages fail.<br> 21:20 - A first mail,\nwhich is wrong.<br> 21:27 - A second\n',
      ).timeline.map(({ time, text }) => `${time} ${text}`),
      ['21:14 The rule takes effect. 80% of pages fail.', '21:20 A first mail, which is wrong.', '21:27 A second'],
    ));

  it('have the clock of the place where both names of it are told', () => {
    const { timeline } = read(
      '## Timeline\n\nAll times in PST/PDT.\n\n- 2031-08-25 21:14 Alert\n- 2031-12-25 21:14 EST/EDT Again\n',
    );
    assert.deepEqual(
      timeline.map(({ offsetMinutes, text }) => [offsetMinutes, text]),
      [
        [-420, 'Alert'],
        [-300, 'Again'],
      ],
    );
  });

  it('take the zone from the head of a table, and the day from its own column', () => {
    const table = '| Day | Date (2031) | Time (UTC) | What |\n|---|---|---|---|\n| Mon | Feb 3 | 09:05 | It began |\n';
    assert.deepEqual(entries(`## Timeline\n\n${table}`), ['2031-02-03 09:05 UTC It began']);
  });

  it('take the day of the incident where several days are told', () => {
    const date = (...lines: readonly string[]) => read(`# Queue stall\n\n${lines.join('\n')}\n`).date;
    assert.equal(
      date('- Date: 2031-03-09', '- Incident date: 2031-03-04', '- Incident date: 2031-03-05'),
      '2031-03-04',
    );
    assert.equal(date('- Incident date: 2031-03-04', '- Date: 2031-03-09'), '2031-03-04');
    assert.equal(date('- Date: 2031-03-09', '- Date: 2031-03-10'), '2031-03-09');
  });

  it('find a year near the review for a day without one', () => {
    assert.deepEqual(
      entries('---\ndate: 2031-03-26\n---\n## Timeline\n\n- [12-05 16:21] Merged\n- [03-26 17:40] Deployed\n'),
      ['2030-12-05 16:21 Merged', '2031-03-26 17:40 Deployed'],
    );
  });

  it('are seen above the title, too', () => {
    const list = '- 14:02 The alert fired\n- 14:10 A node was drained\n- 14:20 Traffic was back\n';
    const times = read(`${list}\n# Notes\n\n## Impact\n\nNone.\n`).timeline.map(({ time }) => time);
    assert.deepEqual(times, ['14:02', '14:10', '14:20']);
  });

  it('are seen under other headings when three times stand in a list', () => {
    const list = '- 09:05 Error rate rises\n- 09:12 First alert\n- 09:30 Rolled back\n';
    assert.equal(entries(`## What happened\n\n${list}`).length, 3);
    assert.equal(entries(`## Action items\n\n${list}`).length, 0);
    assert.equal(entries('## Impact\n\n- 09:05 to 09:30: search was slow\n').length, 0);
    // At least half of them have to be times.
    const mixed = `${list}- One\n- Two\n- Three\n`;
    assert.equal(entries(`## What happened\n\n${mixed}`).length, 3);
    assert.equal(entries(`## What happened\n\n${mixed}- Four\n`).length, 0);
  });

  it('are none in code, in prose about numbers, or below an action item', () => {
    assert.deepEqual(
      entries(
        '## Timeline\n\n```\n09:05 log line\n```\n\nIt took a while. 3 nodes were lost. 10 % of requests failed.\n',
      ),
      [],
    );
  });

  it('tell evidence, assumptions, people and pairs', () => {
    const [first, second] = read(
      '## Timeline\n\n- 09:05 @ana sees [graph](https://example.com) ![](a.png) (OPS-12)\n- 09:12 The cache is cold (assumed) (pair: Ana, @li)\n',
    ).timeline;
    assert.deepEqual([first?.evidence, first?.people, first?.assumed], [['image', 'link', 'ticket'], ['@ana'], false]);
    assert.deepEqual([second?.evidence, second?.pair, second?.assumed], [[], ['Ana', '@li'], true]);
  });
});

describe('sorting a timeline', () => {
  const sort = (text: string): string => applyChanges(text, sortTimeline(read(text)));

  it('moves whole items, with what is nested in them', () => {
    const text =
      '## Timeline\n\n- 10:20 Third\n  - detail\n\n  ![graph](a.png)\n- 10:00 First\n\t- tab\n- 10:10 Second';
    assert.equal(
      sort(text),
      '## Timeline\n\n- 10:00 First\n\t- tab\n- 10:10 Second\n- 10:20 Third\n  - detail\n\n  ![graph](a.png)',
    );
  });

  it('keeps the numbers of a numbered list in place', () => {
    assert.equal(
      sort('## Timeline\n\n9. 10:20 B\n10. 10:00 A\n    more\n'),
      '## Timeline\n\n9. 10:00 A\n    more\n10. 10:20 B\n',
    );
  });

  it('moves rows and headings', () => {
    assert.equal(
      sort('## Timeline\r\n\r\n| Time | Event |\r\n|--|--|\r\n| 10:20 | B |\r\n| 10:00 | A |'),
      '## Timeline\r\n\r\n| Time | Event |\r\n|--|--|\r\n| 10:00 | A |\r\n| 10:20 | B |',
    );
    assert.equal(
      sort('## Timeline\n\n### 10:20\n\nB\n\n### 10:00\n\nA'),
      '## Timeline\n\n### 10:00\n\nA\n\n### 10:20\n\nB\n\n',
    );
  });

  it('takes along what stands below a heading', () => {
    const text =
      '## Timeline\n\n### 17:45\n\nLate.\n\n#### Notes\n\n- 17:50 A graph\n\n### 15:19\n\nEarly.\n\n## Impact\n\nNone.\n';
    assert.deepEqual(
      applyChanges(text, sortTimeline(read(text))),
      '## Timeline\n\n### 15:19\n\nEarly.\n\n### 17:45\n\nLate.\n\n#### Notes\n\n- 17:50 A graph\n\n## Impact\n\nNone.\n',
    );
  });

  it('keeps the order of what happened at the same time', () => {
    const text = '## Timeline\n\n- 10:00 A\n- 10:00 B\n- 09:59 C\n';
    assert.equal(sort(text), '## Timeline\n\n- 09:59 C\n- 10:00 A\n- 10:00 B\n');
  });

  it('leaves entries below the one that tells their day', () => {
    const text = '## Timeline\n\n- 2031-02-04 10:00 Tuesday\n- 09:00 Tuesday, too\n- 2031-02-03 10:00 Monday\n';
    assert.equal(sort(text), text);
  });
});

describe('adding a timeline entry', () => {
  const add = (text: string, entry: NewEntry): string => applyChanges(text, addTimelineEntry(read(text), entry));
  const entry = { time: '10:05', text: 'Rolled back' } as const;

  it('tells its day where it changes, as those around it do', () => {
    const days = '## Timeline\n\n- 2031-02-03 09:00 A\n- 11:00 B\n';
    assert.equal(add(days, { ...entry, date: '2031-02-03' }), days.replace('- 11', '- 10:05 Rolled back\n- 11'));
    const each = '## Timeline\n\n- 2031-02-03 09:00 A\n- 2031-02-03 11:00 B\n';
    assert.equal(
      add(each, { ...entry, date: '2031-02-03' }),
      each.replace('- 2031-02-03 11', '- 2031-02-03 10:05 Rolled back\n- 2031-02-03 11'),
    );
  });

  it('tells its day in front of the entry that told it, and in the same way', () => {
    const days = '## Timeline\n\n- 2031-02-03 09:00 A\n- 10:00 B\n- 4 Feb 2031 10:00 C\n- 11:00 D\n';
    assert.equal(
      add(days, { ...entry, date: '2031-02-04', time: '09:30' }).split('\n')[4],
      '- 4 Feb 2031 09:30 Rolled back',
    );
    assert.equal(
      add(days, { ...entry, date: '2031-02-03', time: '08:00' }).split('\n')[2],
      '- 2031-02-03 08:00 Rolled back',
    );
    const lines = '## Timeline\n\n3/13/2031 10:00 A\n\n3/14/2031 10:00 B\n';
    const both = ['2031-03-13', '2031-03-14'].map((date) => ({ ...entry, date, time: '11:00' }));
    assert.equal(
      applyChanges(lines, addTimelineEntries(read(lines), both)),
      '## Timeline\n\n3/13/2031 10:00 A\n\n3/13/2031 11:00 Rolled back\n\n3/14/2031 10:00 B\n\n3/14/2031 11:00 Rolled back\n',
    );
  });

  it('leaves no half of the brackets that a zone or a weekday is in', () => {
    for (const [there, written] of [
      ['14:20 (UTC)', '14:30 UTC'],
      ['**14:20 [UTC]**', '**14:30 UTC**'],
      ['(14:20 UTC)', '(14:30 UTC)'],
      ['14:20)', '14:30)'],
    ] as const)
      assert.equal(
        add(`## Timeline\n\n- ${there} A\n`, { ...entry, time: '14:30' }),
        `## Timeline\n\n- ${there} A\n- ${written} Rolled back\n`,
      );
  });

  it('writes a heading without what parts a time from words', () =>
    assert.equal(
      add('## Timeline\n\n### 9:17 p.m. - Too hot\n\nThe kiln.\n', { ...entry, time: '21:30' }),
      '## Timeline\n\n### 9:17 p.m. - Too hot\n\nThe kiln.\n\n### 9:30 pm\n\nRolled back\n',
    ));

  it('goes by the clock of the review where the table has another, into the columns for day and time', () => {
    const head = '---\nzone: America/New_York\n---\n\n## Timeline\n\n| Date | Time (EST) | What |\n|--|--|--|\n';
    const rows = '| 2031-11-03 | | Fitter comes |\n| 2031-11-03 | 07:05 | Door shut |\n';
    assert.equal(
      add(head + rows, { time: '09:10', date: '2031-11-03', text: 'Warm' }),
      `${head}${rows}| 2031-11-03 | 09:10 | Warm |\n`,
    );
  });

  it('puts it between the days around it where none is its own', () => {
    const days = '## Timeline\n\n- 2031-02-03 09:00 A\n- 2031-02-06 08:00 B\n';
    assert.equal(
      add(days, { ...entry, date: '2031-02-05' }),
      days.replace('- 2031-02-06', '- 2031-02-05 10:05 Rolled back\n- 2031-02-06'),
    );
  });

  it('puts it in order, in the form of its neighbours', () => {
    assert.equal(
      add('## Timeline\n\n* **10:00**: A\n* **10:10**: B\n', entry),
      '## Timeline\n\n* **10:00**: A\n* **10:05**: Rolled back\n* **10:10**: B\n',
    );
    assert.equal(add('## Timeline\n\n1. 10:00 - A', entry), '## Timeline\n\n1. 10:00 - A\n2. 10:05 - Rolled back');
    assert.equal(add('## Timeline\n\n- 10:30 A\n', entry), '## Timeline\n\n- 10:05 Rolled back\n- 10:30 A\n');
    assert.equal(
      add('## Timeline\n\n- 9:30 AM A\n', { time: '15:05', text: 'B' }),
      '## Timeline\n\n- 9:30 AM A\n- 3:05 PM B\n',
    );
    assert.equal(
      add('## Timeline\n\n- 1:34 PM A\n- 2:00 B\n', { time: '15:05', text: 'C' }),
      '## Timeline\n\n- 1:34 PM A\n- 2:00 B\n- 3:05 PM C\n',
    );
    assert.equal(
      add('## Timeline\n\n- 2031-02-03 10:00 UTC A\n', entry),
      '## Timeline\n\n- 2031-02-03 10:00 UTC A\n- 2031-02-03 10:05 UTC Rolled back\n',
    );
  });

  it('fills the columns of a table', () => {
    const table = '| Time | Who | Event |\n|---|---|---|\n| 10:00 | Ana | A |\n';
    assert.equal(
      add(`## Timeline\n\n${table}`, { time: '10:05', text: 'a | b' }),
      `## Timeline\n\n${table}| 10:05 |  | a \\| b |\n`.replace('|  | a', '| | a'),
    );
  });

  it('takes the place of the template’s slot, or starts a list', () => {
    const slot = '## Timeline\n\nAll times in UTC.\n\n- **[HH:MM]** [what happened] ([evidence])\n';
    assert.equal(add(slot, entry), '## Timeline\n\nAll times in UTC.\n\n- **10:05** Rolled back\n');
    assert.equal(add('## Timeline', entry), '## Timeline\n\n- **10:05** Rolled back');
  });

  it('adds the section where there is none', () => {
    assert.match(
      add('## Impact\n\nAll.\n', entry),
      /^## Impact\n\nAll\.\n\n## Timeline\n\nAll times in [^\n]*\n\n- \*\*10:05\*\* Rolled back\n$/,
    );
  });

  it('says evidence, assumption and pair', () => {
    const full = { ...entry, evidence: '[graph](a)', assumed: true, pair: ['@ana', '@li'] };
    assert.equal(
      add('## Timeline\n\n- 10:00 A\n', full),
      '## Timeline\n\n- 10:00 A\n- 10:05 Rolled back (assumed) (pair: @ana, @li) ([graph](a))\n',
    );
  });

  it('writes another day out', () => {
    assert.equal(
      add('---\ndate: 2031-02-03\n---\n## Timeline\n\n- 10:00 A\n', { ...entry, date: '2031-02-04' }),
      '---\ndate: 2031-02-03\n---\n## Timeline\n\n- 10:00 A\n- 2031-02-04 10:05 Rolled back\n',
    );
  });
});

describe('durations', () => {
  const measure = (text: string): Readonly<Record<string, string>> => {
    const { timeline, start } = read(text);
    return Object.fromEntries(
      measureDurations(timeline, start).map(({ name, minutes }) => [name, writeDuration(minutes)]),
    );
  };

  it('are measured between what the entries tell', () => {
    const text =
      '## Timeline\n\n- 09:00 Migration is merged\n- 09:05 Incident starts: queue is full\n- 09:17 Alert on queue depth\n- 09:20 On-call acknowledges\n- 09:40 We try to roll back, without effect\n- 09:52 Rolled back\n- 11:15 All queues recovered\n';
    assert.deepEqual(measure(text), { detect: '12 min', respond: '3 min', mitigate: '47 min', resolve: '2 h 10 min' });
  });

  it('do not end where nothing came of it', () => {
    for (const vain of ['changed nothing', 'did nothing', 'made no difference', 'was in vain', 'had no effect'])
      assert.deepEqual(measure(`## Timeline\n\n- 09:05 Incident starts\n- 09:40 The rollback ${vain}\n`), {}, vain);
    const done = '## Timeline\n\n- 09:05 Incident starts\n- 09:40 Rolled back, and nothing was lost\n';
    assert.deepEqual(measure(done), { mitigate: '35 min' });
  });

  it('are left out where the timeline does not tell', () => {
    assert.deepEqual(measure('## Timeline\n\n- 09:00 Migration is merged\n- 09:20 Lunch\n'), {});
    assert.deepEqual(measure('## Impact\n'), {});
  });

  it('are left out where nothing tells the start: the first entry may be a deploy', () => {
    const list =
      '- 20:58 The cleanup starts\n- 21:04 Latency rises\n- 21:16 An alert fires\n- 21:51 Service restored\n';
    assert.deepEqual(measure(`## Timeline\n\n${list}`), {});
    const told = { detect: '12 min', resolve: '47 min' };
    const starts = [
      '---\nstart: 21:04\n---\n',
      '---\nimpact-start: 2031-03-04 21:04\ndate: 2031-03-04\n---\n',
      '# Outage\n\n**Impact started:** 21:04\n',
      '# Outage\n\n| Start | 21:04 |\n|---|---|\n| End | 21:51 |\n',
      '# Outage\n\n- Start time (UTC): 2031-03-04 21:04\n- End time (UTC): 2031-03-04 21:51\n',
      '# Outage\n\nIncident began at: 9:04 PM\n',
    ];
    for (const start of starts) assert.deepEqual(measure(`${start}\n## Timeline\n\n${list}`), told, start);
    assert.deepEqual(measure(`## Timeline\n\n${list.replace('Latency', 'Impact starts: latency')}`), told);
    assert.deepEqual(measure(`# Outage\n\nImpact started: 21:00\n\n## Timeline\n\n${list}`), {
      detect: '16 min',
      resolve: '51 min',
    });
  });

  it('are measured by the clock of each entry, and not between those that cannot be compared', () => {
    const list =
      '- 2031-03-09 01:50 ET Incident starts\n- 03:05 ET Alert fires\n- 00:15 PT Rolled back\n- 12:00 All clear\n';
    assert.deepEqual(measure(`## Timeline\n\n${list}`), { detect: '15 min', mitigate: '1 h 25 min' });
    assert.deepEqual(measure('## Timeline\n\n- T0 Deploy\n- T+12m Alert fires\n- T+1h Rolled back\n'), {
      detect: '12 min',
      mitigate: '1 h',
    });
  });

  for (const file of readdirSync('examples'))
    it(`are those that ${file} tells itself`, () => {
      const text = readFileSync(`examples/${file}`, 'utf8');
      const told = /^duration: (.+)$/m.exec(text)?.[1];
      if (told !== undefined) assert.equal(measure(text)['resolve'], told);
    });

  it('are written for people', () => {
    assert.deepEqual([0, 59, 60, 61, 125, 1439, 1440, 1500, 3000].map(writeDuration), [
      '0 min',
      '59 min',
      '1 h',
      '1 h 1 min',
      '2 h 5 min',
      '23 h 59 min',
      '1 d',
      '1 d 1 h',
      '2 d 2 h',
    ]);
  });
});

describe('several entries at once', () => {
  const added: readonly NewEntry[] = [
    { date: '2031-03-14', time: '07:10', text: 'one' },
    { date: '2031-03-14', time: '07:11', text: 'two' },
    { date: '2031-03-15', time: '09:00', text: 'three' },
    { date: '2031-03-15', time: '09:10', text: 'four' },
    { date: '2031-03-16', time: '01:00', text: 'five' },
    { date: '2031-03-16', time: '01:05', text: 'six' },
  ];
  for (const [form, text] of Object.entries({
    'a list with its day once': '- **2031-03-15 08:50** a\n- **09:30** b',
    'a list with the day each time': '- 2031-03-15 08:50 a\n- 2031-03-15 09:30 b',
    'a table with its day once': '| Time | What |\n| --- | --- |\n| 2031-03-15 08:50 | a |\n| 09:30 | b |',
    'a table with a column of days':
      '| Date | Time | What |\n| --- | --- | --- |\n| 2031-03-15 | 08:50 | a |\n| 2031-03-15 | 09:30 | b |',
    'a heading for each entry': '### 2031-03-15 08:50\n\na\n\n### 09:30\n\nb',
  }))
    it(`are each on their own day, in order, and leave the others on theirs: ${form}`, () => {
      const before = `# Mail was late\n\n## Timeline\n\n${text}\n`;
      const after = read(applyChanges(before, addTimelineEntries(read(before), added)));
      assert.deepEqual(
        after.timeline.map(({ date, time, text: said }) => `${date} ${time} ${said}`),
        [
          '2031-03-14 07:10 one',
          '2031-03-14 07:11 two',
          '2031-03-15 08:50 a',
          '2031-03-15 09:00 three',
          '2031-03-15 09:10 four',
          '2031-03-15 09:30 b',
          '2031-03-16 01:00 five',
          '2031-03-16 01:05 six',
        ],
      );
    });

  for (const [written, next] of [
    ['2031-03-15', '2031-03-16'],
    ['Saturday, 15 March 2031', 'Sunday, 16 March 2031'],
    ['Sat 15th of March', 'Sun 16th of March'],
    ['MARCH 15, 2031', 'MARCH 16, 2031'],
    ['15.03.2031', '16.03.2031'],
  ] as const)
    it(`write a new day as the others are written: ${written}`, () => {
      const before = `---\ndate: 2031-03-15\n---\n\n# Mail was late\n\n## Timeline\n\n### ${written}\n\n- 08:50 a\n`;
      const changes = addTimelineEntries(read(before), [{ date: '2031-03-16', time: '01:00', text: 'b' }]);
      assert.equal(applyChanges(before, changes), `${before}\n### ${next}\n\n- 01:00 b\n`);
    });

  it('go below the heading of their day, also where nothing stands there yet', () => {
    const before = '## Timeline\n\n### 2031-03-15\n\n- 08:50 a\n\n### 2031-03-16\n\n## Impact\n';
    const changes = addTimelineEntries(read(before), [{ date: '2031-03-16', time: '01:00', text: 'b' }]);
    assert.equal(applyChanges(before, changes), before.replace('03-16\n', '03-16\n\n- 01:00 b\n'));
  });

  it('have the zone of the review, whatever zone stands beside their neighbour', () => {
    const before = '---\nzone: Europe/Berlin\n---\n\n## Timeline\n\n- 2031-03-15 14:00 a\n- 13:30 UTC b\n';
    const changes = addTimelineEntries(read(before), [{ date: '2031-03-15', time: '14:45', text: 'c' }]);
    assert.equal(applyChanges(before, changes), `${before.trimEnd()}\n- 14:45 c\n`);
  });
});
