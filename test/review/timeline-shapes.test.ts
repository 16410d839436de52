import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings } from '../../src/language/index';
import {
  addTimelineEntry,
  applyChanges,
  measureDurations,
  readReview,
  sortTimeline,
  structureFindings,
  type Review,
} from '../../src/review/index';
import { read } from './analyse';

const timeline = (rows: string): string => `## Timeline\n\n${rows}\n`;
const tell = (rows: string, head = ''): readonly string[] =>
  read(head + timeline(rows)).timeline.map(({ date, time, text }) => [date, time, text].filter(Boolean).join(' '));
const add = (rows: string, time: string, date?: string, head = ''): string => {
  const text = head + timeline(rows);
  const entry = { time, text: 'Bell', ...(date === undefined ? {} : { date }) };
  return applyChanges(text, addTimelineEntry(read(text), entry)).slice(head.length + 13, -1);
};
const outOfOrder = (rows: string, head = ''): number =>
  structureFindings(read(head + timeline(rows)), defaultSettings).filter(({ ruleId }) => ruleId === 'timeline-order')
    .length;
const head = '---\ndate: 2031-03-05\n---\n\n';

it('a day without a year lies near the first that has one, also where that stands below it', () => {
  const rows = '- 30 Dec 23:50 Ramp stuck\n- 31 Dec 00:10 Salt arrives\n- 1 Jan 2031 06:00 Ramp opens';
  assert.deepEqual(tell(rows), [
    '2030-12-30 23:50 Ramp stuck',
    '2030-12-31 00:10 Salt arrives',
    '2031-01-01 06:00 Ramp opens',
  ]);
});

it('an entry may tell its time behind it, and that somebody took the time', () => {
  assert.deepEqual(tell('- 10:05 Ramp stuck\n- We took the time to salt it. 10:07'), [
    '10:05 Ramp stuck',
    '10:07 We took the time to salt it.',
  ]);
});

it('waits of more than half a day do not turn the order round, with or without a day behind them', () => {
  assert.deepEqual(tell('- 08:26 Ramp stuck\n- 21:49 Salt arrives\n- 2031-03-07 09:32 Salt\n- 23:55 Free', head), [
    '2031-03-05 08:26 Ramp stuck',
    '2031-03-05 21:49 Salt arrives',
    '2031-03-07 09:32 Salt',
    '2031-03-07 23:55 Free',
  ]);
  assert.deepEqual(tell('- 04:35 Ramp stuck\n- 23:24 Salt arrives\n- 2031-03-08 08:07 Ramp opens', head), [
    '2031-03-05 04:35 Ramp stuck',
    '2031-03-05 23:24 Salt arrives',
    '2031-03-08 08:07 Ramp opens',
  ]);
});

describe('a timeline in a quote', () => {
  for (const [rows, expected] of [
    ['> 07:00 Ramp stuck\n> 07:20 Salt arrives', ['07:00 Ramp stuck', '07:20 Salt arrives']],
    ['> * 07:00 - Ramp stuck\n> * 07:20 - Salt arrives', ['07:00 Ramp stuck', '07:20 Salt arrives']],
    [
      '> | Time | Event |\n> | --- | --- |\n> | 07:00 | Ramp stuck |\n> | 07:20 | Salt arrives |',
      ['07:00 Ramp stuck', '07:20 Salt arrives'],
    ],
    [
      'From the log of the bridge:\n\n> **07:00** Ramp stuck\n>\n> **07:20** Salt arrives',
      ['07:00 Ramp stuck', '07:20 Salt arrives'],
    ],
    [
      '- 07:00 Ramp stuck\n\n> 07:05 We always salt it at seven\n\n- 07:20 Salt arrives',
      ['07:00 Ramp stuck', '07:20 Salt arrives'],
    ],
    ['07:00 Ramp stuck\n\n> is it just me?\n\n07:20 Salt arrives', ['07:00 Ramp stuck', '07:20 Salt arrives']],
  ] as const)
    it(`is read: ${JSON.stringify(rows)}`, () => assert.deepEqual(tell(rows), expected));

  it('takes a new entry in', () => {
    assert.equal(
      add('> - 07:00 Ramp stuck\n> - 07:20 Salt arrives', '07:30'),
      '> - 07:00 Ramp stuck\n> - 07:20 Salt arrives\n> - 07:30 Bell',
    );
    assert.equal(
      add('> 07:00 Ramp stuck\n>\n> 07:20 Salt arrives', '07:10'),
      '> 07:00 Ramp stuck\n>\n> 07:10 Bell\n>\n> 07:20 Salt arrives',
    );
  });
});

describe('entries with breaks between', () => {
  for (const [rows, expected] of [
    [
      '07:00 Ramp stuck<br>07:20 Salt arrives<br />07:30 Ramp free',
      ['07:00 Ramp stuck', '07:20 Salt arrives', '07:30 Ramp free'],
    ],
    ['- 07:00 Ramp stuck<BR>07:20 Salt arrives', ['07:00 Ramp stuck', '07:20 Salt arrives']],
    ['- 07:00 Ramp stuck,<br>at high tide', ['07:00 Ramp stuck,<br>at high tide']],
    [
      '| When | What |\n| --- | --- |\n| 07:00<br>07:20 | Ramp stuck<br>Salt arrives |',
      ['07:00 Ramp stuck', '07:20 Salt arrives'],
    ],
    [
      '| Date | Events |\n| --- | --- |\n| 2031-03-05 | 07:00 Ramp stuck<br>07:20 Salt arrives |',
      ['2031-03-05 07:00 Ramp stuck', '2031-03-05 07:20 Salt arrives'],
    ],
    [
      '| When | What |\n| --- | --- |\n| 07:00 | Ramp stuck<br>two cars on it |',
      ['07:00 Ramp stuck<br>two cars on it'],
    ],
  ] as const)
    it(`are read: ${JSON.stringify(rows)}`, () => assert.deepEqual(tell(rows), expected));

  it('take a new entry in', () => {
    assert.equal(
      add('07:00 Ramp stuck<br>07:20 Salt arrives', '07:10'),
      '07:00 Ramp stuck<br>07:10 Bell<br>07:20 Salt arrives',
    );
    const table = '| When | What |\n| --- | --- |\n| 07:00 | Ramp stuck<br>07:20 Salt arrives |';
    assert.equal(add(table, '07:30'), table.replace('arrives', 'arrives<br>07:30 Bell'));
  });
});

describe('a timeline with the newest entry first', () => {
  const rows =
    '- 08:10 The ramp is back to normal\n- 07:20 Rolled back to the old salt\n- 07:05 Alert fires\n- 07:00 Impact started';

  it('is in order', () => {
    assert.equal(outOfOrder(rows), 0);
    assert.equal(outOfOrder('- 5 Mar 07:00 Free\n- 4 Mar 23:00 Salt\n- 4 Mar 22:00 Stuck'), 0);
    assert.equal(outOfOrder('- 00:20 Free\n- 23:50 Salt\n- 23:10 Stuck\n- 22:00 Ice'), 0);
    assert.equal(
      outOfOrder('| When | What |\n| --- | --- |\n| 09:00 | Free |\n| 08:00 | Salt |\n| 07:00 | Stuck |'),
      0,
    );
    assert.equal(
      outOfOrder('### 2031-03-05\n\n- 09:00 Free\n- 08:00 Salt\n\n### 2031-03-04\n\n- 23:00 Stuck\n- 22:00 Ice'),
      0,
    );
  });

  it('has the right days, and durations', () => {
    assert.deepEqual(tell('- 00:20 Free\n- 23:50 Salt\n- 23:10 Stuck\n- 22:00 Ice', head), [
      '2031-03-06 00:20 Free',
      '2031-03-05 23:50 Salt',
      '2031-03-05 23:10 Stuck',
      '2031-03-05 22:00 Ice',
    ]);
    assert.deepEqual(
      measureDurations(read(timeline(rows)).timeline).map(({ name, minutes }) => [name, minutes]),
      [
        ['detect', 5],
        ['mitigate', 20],
        ['resolve', 70],
      ],
    );
  });

  it('is told where one entry is a slip', () => {
    assert.equal(outOfOrder('- 09:00 a\n- 08:50 b\n- 08:55 c\n- 08:30 d\n- 08:20 e\n- 08:10 f\n- 08:00 g'), 1);
    assert.equal(outOfOrder('- 09:00 a\n- 08:50 b'), 1);
    assert.equal(outOfOrder('- 09:00 a\n- 09:10 b\n- 08:00 c\n- 09:20 d\n- 08:30 e\n- 09:30 f'), 2);
  });

  it('takes a new entry where it belongs', () => {
    assert.equal(add(rows, '08:30'), `- 08:30 Bell\n${rows}`);
    assert.equal(add(rows, '07:10'), rows.replace('- 07:05', '- 07:10 Bell\n- 07:05'));
    assert.equal(add(rows, '06:00'), `${rows}\n- 06:00 Bell`);
    assert.equal(
      add('- 2031-03-05 07:00 Free\n- 2031-03-04 23:00 Salt\n- 2031-03-04 22:00 Ice', '08:00', '2031-03-06'),
      '- 2031-03-06 08:00 Bell\n- 2031-03-05 07:00 Free\n- 2031-03-04 23:00 Salt\n- 2031-03-04 22:00 Ice',
    );
  });

  it('is sorted with the newest first', () => {
    const text = timeline('- 09:00 a\n- 08:50 b\n- 08:55 c\n- 08:30 d\n- 08:20 e\n- 08:10 f\n- 08:00 g');
    assert.match(applyChanges(text, sortTimeline(read(text))), /09:00 a\n- 08:55 c\n- 08:50 b\n- 08:30 d/);
  });
});

describe('a timeline whose days have no year', () => {
  const rows = '- Mar 15 11:50 Stuck\n- Mar 15 12:20 Salt\n- Mar 16 09:00 Free';

  it('is compared in the order of the year', () => {
    assert.equal(outOfOrder(rows), 0);
    assert.equal(outOfOrder('- Dec 31 23:50 Stuck\n- Jan 1 00:20 Free'), 0);
    assert.equal(outOfOrder('- 16 March 11:50 Stuck\n- 15 March 12:20 Free'), 1);
    assert.equal(outOfOrder('- Sep 30 23:50 Stuck\n- Oct 1 00:20 Salt\n- Oct 2 00:10 Free'), 0);
  });

  it('takes a new entry in its own form', () => {
    assert.equal(add(rows, '10:30', '2031-03-17'), `${rows}\n- Mar 17 10:30 Bell`);
    assert.equal(
      add(rows, '12:00', '2031-03-15'),
      rows.replace('- Mar 15 12:20', '- Mar 15 12:00 Bell\n- Mar 15 12:20'),
    );
    assert.equal(
      add('- 15 March, 11:50: Stuck', '09:00', '2031-04-01'),
      '- 15 March, 11:50: Stuck\n- 1 April 09:00: Bell',
    );
    assert.equal(add('- Dec 31 23:50 Stuck', '00:10', '2032-01-01'), '- Dec 31 23:50 Stuck\n- Jan 1 00:10 Bell');
    assert.equal(add(rows, '10:30'), `${rows}\n- Mar 16 10:30 Bell`);
  });
});

describe('a new entry', () => {
  it('stands between two that tell seconds', () =>
    assert.equal(
      add('- 10:00:10 Bell tower open\n- 10:00:50 Bell tower closed', '10:00:30'),
      '- 10:00:10 Bell tower open\n- 10:00:30 Bell\n- 10:00:50 Bell tower closed',
    ));

  it('takes no number of a row for its day', () =>
    assert.equal(
      add('| # | Time | Event |\n| - | - | - |\n| 1 | 10:00 | Ramp stuck |', '09:00', '2031-03-06', head),
      '| # | Time | Event |\n| - | - | - |\n| 1 | 10:00 | Ramp stuck |\n| | 2031-03-06 09:00 | Bell |',
    ));

  it('fills the cell of what happened in a table without blanks', () =>
    assert.equal(
      add('|Time|Event|\n|-|-|\n|10:00|Ramp stuck|', '10:05'),
      '|Time|Event|\n|-|-|\n|10:00|Ramp stuck|\n| 10:05 | Bell |',
    ));
});

describe('days without times', () => {
  it('are out of order where an earlier one stands below', () => {
    assert.equal(outOfOrder('- 2031-03-02: Ramp stuck\n- 2031-03-04: Salt\n- 2031-03-03: Ramp free'), 1);
    assert.equal(outOfOrder('- 2031-03-02: Ramp stuck\n- 2031-03-03: Salt\n- 2031-03-04: Ramp free'), 0);
  });

  it('may tell month and day in either order, with the newest first', () => {
    const told = [
      '2031-03-05 00:20 Ramp free',
      '2031-03-04 23:50 Salt',
      '2031-03-04 10:00 Ramp stuck',
      '2031-03-03 09:00 Ice',
    ];
    assert.deepEqual(
      tell('- 05.03. 00:20 Ramp free\n- 23:50 Salt\n- 04.03. 10:00 Ramp stuck\n- 03.03. 09:00 Ice', head),
      told,
    );
    assert.deepEqual(
      tell('- Mar 5, 00:20 Ramp free\n- 23:50 Salt\n- Mar 4, 10:00 Ramp stuck\n- Mar 3, 09:00 Ice', head),
      told,
    );
  });
});

describe('entries at the same time', () => {
  it('take a new one in behind them, or above where the newest stands first', () => {
    assert.equal(
      add('- 07:00 Ramp stuck\n- 07:00 Ice\n- 07:20 Salt', '07:00'),
      '- 07:00 Ramp stuck\n- 07:00 Ice\n- 07:00 Bell\n- 07:20 Salt',
    );
    assert.equal(
      add('- 07:20 Salt\n- 07:10 Ice\n- 07:00 Ramp stuck', '07:10'),
      '- 07:20 Salt\n- 07:10 Bell\n- 07:10 Ice\n- 07:00 Ramp stuck',
    );
  });

  it('keep their order when a timeline is sorted', () => {
    const text = timeline('- 07:00 Ramp stuck\n- 07:20 Salt\n- 07:10 Ice\n- 07:20 Ramp free\n- 07:10 Snow');
    assert.equal(
      applyChanges(text, sortTimeline(read(text))),
      timeline('- 07:00 Ramp stuck\n- 07:10 Ice\n- 07:10 Snow\n- 07:20 Salt\n- 07:20 Ramp free'),
    );
  });
});

describe('a time at the end of a line', () => {
  const early = 'ramp '.repeat(12);

  it('is that of the line, however many words are before it', () => {
    assert.deepEqual(tell(`- Ice at 06:50\n- ${early}07:20\n- Salt (07:30)`), [
      '06:50 Ice',
      `07:20 ${early.trim()}`,
      '07:30 Salt',
    ]);
    assert.deepEqual(tell(`- ${early}ab 07:20`), [`07:20 ${early}ab`]);
  });
});

describe('a time in a paragraph of its own', () => {
  const rows = '**07:00**\n\nRamp stuck\n\n**07:20 UTC**\n\nSalt arrives.\n\n- two bags';
  const two = ['07:00 Ramp stuck', '07:20 Salt arrives'];
  const told = ['07:00 Ramp stuck', '07:20 Salt arrives. - two bags'];

  for (const [body, expected] of [
    [rows, told],
    [`All times in UTC.\n\n${rows.replaceAll('**', '')}`, told],
    ['> 07:00\n>\n> Ramp stuck\n>\n> 07:20\n>\n> Salt arrives', two],
    ['**5 March 2031**\n\n07:00\n\nRamp stuck', ['2031-03-05 07:00 Ramp stuck']],
    ['**5 March 2031**\n\nIt was a cold morning.\n\n07:00 Ramp stuck', ['2031-03-05 07:00 Ramp stuck']],
    ['07:00\n\n- 07:05 Ramp stuck', ['07:00', '07:05 Ramp stuck']],
    ['07:00\n\n| a | b |\n| --- | --- |\n| c | d |', ['07:00']],
    ['07:00\n\n```\nice\n```\n\n07:20\n\nSalt arrives', ['07:00', '07:20 Salt arrives']],
    ['07:00 Ramp stuck\n\nTwo cars were on it.', ['07:00 Ramp stuck']],
  ] as const)
    it(`is read with what stands below: ${JSON.stringify(body)}`, () => assert.deepEqual(tell(body), expected));

  it('is none elsewhere', () =>
    assert.deepEqual(read('## Impact\n\n07:00\n\nRamp stuck\n\n07:20\n\nSalt\n\n07:30\n\nFree\n').timeline, []));

  it('takes a new entry in, which is written so, too', () => {
    assert.equal(add(rows, '07:10'), rows.replace('\n\n**07:20', '\n\n**07:10**\n\nBell\n\n**07:20'));
    assert.equal(add(rows, '07:30'), `${rows}\n\n**07:30**\n\nBell`);
    assert.equal(add(rows, '06:30'), `**06:30**\n\nBell\n\n${rows}`);
  });

  it('is put in order with all that stands below', () => {
    const text = timeline('07:20\n\nSalt arrives.\n\nTwo bags.\n\n07:00\n\nRamp stuck');
    assert.equal(
      applyChanges(text, sortTimeline(read(text))),
      timeline('07:00\n\nRamp stuck\n\n07:20\n\nSalt arrives.\n\nTwo bags.'),
    );
  });
});

describe('a time without seconds', () => {
  it('is all of its minute', () => {
    assert.equal(outOfOrder('- 07:05:12 Ramp stuck\n- 07:05 Salt arrives\n- 07:05:40 Ramp free'), 0);
    assert.equal(outOfOrder('- T+2:10:30 Ramp stuck\n- T+2:10 Salt arrives'), 0);
    assert.equal(outOfOrder('- 07:05:12 Ramp stuck\n- 07:04 Salt arrives'), 1);
    assert.equal(outOfOrder('- 07:05:40 Ramp stuck\n- 07:05:12 Salt arrives'), 1);
  });
});

describe('another timeline below the first', () => {
  const runs = (rows: string): readonly string[] => {
    const all = new Map<number, string>();
    for (const { run, text } of read(timeline(rows)).timeline) all.set(run, (all.get(run) ?? '') + text);
    return [...all.values()];
  };
  it('begins where the start is told again', () => {
    const rows = '- T+0 one\n- T+10m two\n- T+40m three\n- T+0 four\n- T+5m five';
    assert.deepEqual(runs(rows), ['onetwothree', 'fourfive']);
    assert.equal(outOfOrder(rows), 0);
    assert.equal(outOfOrder('- T+40m one\n- T+10m two\n- T+0 three'), 0);
    assert.equal(outOfOrder('- T+0 one\n- T+40m two\n- T+10m three'), 1);
  });
  it('begins there behind a note, too', () => {
    const rows =
      '| Time | Event |\n| --- | --- |\n| T+0 | a |\n| T+40m | b |\n| (at the depot) T+0 | c |\n| T+5m | d |';
    assert.deepEqual(runs(rows), ['ab', 'cd']);
  });
  it('begins below a heading of its own where the time goes back', () => {
    const rows = '### Desk\n\n- 09:00 a\n- 10:00 b\n\n### From the log of the ramp\n\n- 08:55 c\n- 09:40 d\n- 09:20 e';
    assert.deepEqual(runs(rows), ['ab', 'cde']);
    assert.equal(outOfOrder(rows), 1);
    const dated = '### Desk\n\n- 5 Mar 2031 09:00 a\n- 10:00 b\n\n### Ramp\n\n**4 March 2031**\n\n- 08:55 c\n- 09:40 d';
    assert.deepEqual(runs(dated), ['ab', 'cd']);
  });
  it('does not begin below a heading that goes on, or that tells a day or a time', () => {
    assert.deepEqual(runs('### Stuck\n\n- 22:00 a\n- 23:50 b\n\n### Free\n\n- 00:20 c\n- 01:00 d'), ['abcd']);
    assert.deepEqual(runs('### 2031-03-05\n\n- 08:00 a\n- 09:00 b\n\n### 2031-03-04\n\n- 10:00 c'), ['abc']);
    assert.equal(outOfOrder('### 09:00 Stuck\n\nIce.\n\n### 09:20 Salt\n\nA lot.\n\n### 09:10 Free\n\nAt last.'), 1);
  });
  it('does not begin where the newest stands first', () => {
    const rows = '### Free\n\n- 09:00 a\n- 08:00 b\n\n### Stuck\n\n- 07:30 c\n- 07:00 d';
    assert.deepEqual(runs(rows), ['abcd']);
    assert.equal(outOfOrder(rows), 0);
  });
});

it('a table of contents is no timeline', () => {
  const contents = '- [09:05 The ramp](#0905-the-ramp)\n- [09:20 Salt](#0920-salt)';
  const rows = `${contents}\n\n### 09:05 The ramp\n\nStuck.\n\n### 09:20 Salt\n\nA lot.`;
  assert.deepEqual(tell(rows), ['09:05 The ramp Stuck.', '09:20 Salt A lot.']);
  assert.equal(outOfOrder(rows), 0);
  assert.deepEqual(tell('[Tuesday 4 March](#tuesday)<br>\n[Friday 7 March](#friday)<br>'), []);
  assert.deepEqual(tell('- [09:05](#ramp) Ramp stuck'), ['09:05 Ramp stuck']);
});

describe('entries that share a paragraph or an item', () => {
  for (const [rows, ...expected] of [
    ['- 09:05 Ramp stuck\n09:20 Salt arrives', '09:05 Ramp stuck', '09:20 Salt arrives'],
    ['- 9:05am the ramp is stuck\n  9:20am salt arrives', '09:05 the ramp is stuck', '09:20 salt arrives'],
    ['* 09:05 - Ramp stuck\n09:20 - Salt\n09:30 - Free', '09:05 Ramp stuck', '09:20 Salt', '09:30 Free'],
    ['1. 09:05: Ramp stuck,\n   with two cars\n   09:20: Salt', '09:05 Ramp stuck, with two cars', '09:20 Salt'],
    ['09:05 Ramp stuck\n09:20 Salt arrives', '09:05 Ramp stuck', '09:20 Salt arrives'],
    ['- 09:05 Ramp stuck\r\n09:20 Salt arrives', '09:05 Ramp stuck', '09:20 Salt arrives'],
    ['- **09:05** Ramp stuck<br>**09:20** Salt\n**09:30** Free', '09:05 Ramp stuck', '09:20 Salt', '09:30 Free'],
    [
      '- 09:05 Ramp stuck, as the crew found at\n  09:20 when it came',
      '09:05 Ramp stuck, as the crew found at 09:20 when it came',
    ],
    ['09:05 Ramp stuck from\n09:00 on', '09:05 Ramp stuck from 09:00 on'],
    ['- 09:05 Ramp stuck\n  since eight', '09:05 Ramp stuck since eight'],
    ['- 10:00am later the crew leaves', '10:00 later the crew leaves'],
  ] as const)
    it(`are read: ${JSON.stringify(rows)}`, () => assert.deepEqual(tell(rows), expected));

  it('keep their lines, and stay where they are', () => {
    const text = timeline('- 09:20 Salt arrives\n09:05 Ramp stuck');
    assert.deepEqual(
      read(text).timeline.map(({ start }) => text.slice(start, start + 5)),
      ['- 09:', '09:05'],
    );
    assert.equal(applyChanges(text, sortTimeline(read(text))), text);
  });
});

describe('a time in an item of its own', () => {
  for (const [rows, ...expected] of [
    ['- 09:05\n- Ramp stuck\n- 09:20\n- Salt arrives', '09:05 Ramp stuck', '09:20 Salt arrives'],
    [
      '- **Found**\n  - March 5, 2031, 09:05 UTC\n  - By the crew\n- **Done**\n  - Ramp salted',
      '2031-03-05 09:05 By the crew',
    ],
    ['- 5 March 2031, 9:05 AM:\n- Ramp stuck\n\nAll of it.', '2031-03-05 09:05 Ramp stuck'],
    ['- 09:05\n  - Ramp stuck\n- 09:20 Salt', '09:05 Ramp stuck', '09:20 Salt'],
    ['- 09:05\n- 09:20 Salt', '09:05', '09:20 Salt'],
    ['- 09:05 Ramp stuck\n- By ice', '09:05 Ramp stuck'],
  ] as const)
    it(`stands above what happened: ${JSON.stringify(rows)}`, () => assert.deepEqual(tell(rows), expected));
});

describe('paragraphs with a day and a time elsewhere', () => {
  const told = (body: string): readonly string[] =>
    read(`# Ramp stuck\n\n## Summary\n\n${body}\n`).timeline.map(({ date, time, text }) => `${date} ${time} ${text}`);
  const [one, two, three] = ['2031-03-05 09:05 Ramp stuck', '2031-03-05 09:20 Salt', '2031-03-06 00:10 Free'] as const;
  for (const [body, ...expected] of [
    [
      '[March 5, 2031 9:05 AM] Ramp stuck\n\n[March 5, 2031 9:20 AM] Salt\n\n[March 6, 2031 12:10 AM] Free',
      one,
      two,
      three,
    ],
    [
      'From the log:\n\n2031-03-05 09:05: Ramp stuck\n\n2031-03-05 09:20: Salt\n\n2031-03-06 00:10: Free',
      one,
      two,
      three,
    ],
    ['**5 Mar 2031, 09:05** Ramp stuck\n\n**5 Mar 2031, 09:20** Salt\n\n**6 Mar 2031, 00:10** Free', one, two, three],
    ['[2031-03-05 09:05] Ramp\nstuck\n\n[2031-03-05 09:20] Salt\n\n[2031-03-06 00:10] Free', one, two, three],
    ['2031-03-05 09:05: Ramp stuck\n\n2031-03-05 09:20: Salt'],
    ['At 09:05 the ramp was stuck.\n\nAt 09:20 salt came.\n\nAt 09:30 it was free.'],
    ['Ramp stuck<br>\n5 Mar 2031, 09:05\n\nSalt<br>\n5 Mar 2031, 09:20\n\nFree<br>\n6 Mar 2031, 00:10'],
  ] as const)
    it(`are a timeline from three on: ${JSON.stringify(body)}`, () => assert.deepEqual(told(body), expected));
});

describe('a time with a point, or with nothing between its figures', () => {
  for (const [rows, ...expected] of [
    ['02.40 Ramp stuck\n\n9.04 Salt arrives', '02:40 Ramp stuck', '09:04 Salt arrives'],
    ['- 9.04: Ramp stuck\n- 10.15: Salt', '09:04 Ramp stuck', '10:15 Salt'],
    ['*9.04* Ramp stuck', '09:04 Ramp stuck'],
    ['- 02.41-06.46 Ramp stuck', '02:41 Ramp stuck'],
    ['| Time | Event |\n| --- | --- |\n| 9.04 | Ramp stuck |', '09:04 Ramp stuck'],
    ['0250 Ramp stuck', '02:50 Ramp stuck'],
    ['- 1415 - Ramp stuck', '14:15 Ramp stuck'],
    ['- **0905**: Ramp stuck', '09:05 Ramp stuck'],
    ['- 2.40 GB of salt'],
    ['- 9.04 is installed'],
    ['- 1200 cars wait'],
    ['- 2031: the first ferry'],
    ['- 9.75 Ramp stuck'],
  ] as const)
    it(`starts an entry: ${JSON.stringify(rows)}`, () => assert.deepEqual(tell(rows), expected));

  it('is none elsewhere', () => {
    assert.deepEqual(read('## Impact\n\n- 9.04 a\n- 9.15 b\n- 9.20 c\n').timeline, []);
  });
});

describe('a span', () => {
  const until = (said: string): readonly (string | undefined)[] => {
    const [entry] = read(head + timeline(`- ${said}`)).timeline;
    return [entry?.date, entry?.time, entry?.until, entry?.text];
  };
  for (const [said, ...expected] of [
    ['16:39:32-38 Retry', '2031-03-05', '16:39:32', '16:39:38', 'Retry'],
    ['14:02–09: Salt', '2031-03-05', '14:02', '14:09', 'Salt'],
    ['**14:02-14** Salt', '2031-03-05', '14:02', '14:14', 'Salt'],
    ['14:02 - 14 cars wait', '2031-03-05', '14:02', undefined, '14 cars wait'],
    ['14:02-01 Salt', '2031-03-05', '14:02', undefined, '-01 Salt'],
    ['16:39:32-08 Retry', '2031-03-05', '16:39:32', undefined, 'Retry'],
    ['7-13th Mar - We dried it', '2031-03-07', undefined, undefined, 'We dried it'],
    ['March 7–13, 2031: We dried it', '2031-03-07', undefined, undefined, 'We dried it'],
    ['7 – 13 March 2031: We dried it', '2031-03-07', undefined, undefined, 'We dried it'],
    ['March 7 - 13 cars', '2031-03-07', undefined, undefined, '13 cars'],
    ['Mar 7-13:02 Salt', '2031-03-07', '13:02', undefined, 'Salt'],
    ['**2031-03-07 → 2031-03-09 (overnight)** — Salt runs out', '2031-03-07', undefined, undefined, 'Salt runs out'],
    ['7 March to 9 March: Salt runs out', '2031-03-07', undefined, undefined, 'Salt runs out'],
    ['*21:42 (March 5th) - 10:36 (March 6th)* - Salt', '2031-03-05', '21:42', '10:36', 'Salt'],
    ['21:42 (5 March) - the crew rests', '2031-03-05', '21:42', undefined, 'the crew rests'],
  ] as const)
    it(`shares what its ends have in common: ${said}`, () => assert.deepEqual(until(said), expected));
});

it('what follows a span of days is of the last of them', () => {
  const rows =
    '- 2031-03-07 to 2031-03-09: Salt runs out\n- 12:50 Ship with salt\n- 2031-03-09 22:00 - 2031-03-11 04:00 Salting\n- 05:00 Open';
  const expected = [
    '2031-03-07 Salt runs out',
    '2031-03-09 12:50 Ship with salt',
    '2031-03-09 22:00 Salting',
    '2031-03-11 05:00 Open',
  ];
  assert.deepEqual(tell(rows), expected);
});

describe('a time of which figures are not known', () => {
  for (const [said, ...expected] of [
    ['15:3x UTC Ramp stuck', '2031-03-05 15:30 Ramp stuck'],
    ['~14:xx Ramp stuck', '2031-03-05 14:00 Ramp stuck'],
    ['2031-03-07T14:4xZ — Ramp stuck', '2031-03-07 14:40 Ramp stuck'],
    ['2031-03-07T14:42:xxZ — Ramp stuck', '2031-03-07 14:42 Ramp stuck'],
    ['2031-03-07T15:3xZ → 16:0xZ — Ramp stuck', '2031-03-07 15:30 Ramp stuck'],
    ['~March 7 ??:?? - Ramp stuck', '2031-03-07 Ramp stuck'],
    ['2031-03-07 ??:?? UTC: Ramp stuck', '2031-03-07 Ramp stuck'],
    ['T+~1 hour: Ramp stuck', 'Ramp stuck'],
  ] as const)
    it(`is the first that it may be: ${said}`, () => {
      const text = head + timeline(`- ${said}`);
      assert.deepEqual(tell(`- ${said}`, head), expected);
      assert.ok(
        read(text).timeline.every((entry) => entry.approximate || entry.time === undefined || /:xxZ/.test(said)),
      );
    });
  for (const said of ['10x more cars', '14:3xy', '3:2x faster'])
    it(`is none: ${said}`, () => assert.ok(tell(`- ${said}`, head).every((each) => !/14:30/.test(each))));
});

it('a day with a zone or a weekday holds for what stands below, and is no entry', () => {
  assert.deepEqual(tell('**2031-03-07 (Fri)**\n\nThe ramp is stuck.'), ['2031-03-07 The ramp is stuck.']);
  for (const day of ['2031-03-07 **(all times UTC)**', '**2031/03/07 Friday (UTC)**', '2031-03-07 (CET)'])
    assert.deepEqual(tell(`${day}\n\n- 14:02 Ramp stuck`), ['2031-03-07 14:02 Ramp stuck']);
});

it('what stands alone below a day is its entry, and above times of that day it is none', () => {
  const rows =
    '**March 7, 2031:**\n\nThe ramp is stuck.\n\n**March 8, 2031:**\n\nA long day.\n\n10:36 - Salt arrives\n\n**March 9, 2031**\n\n- The ramp opens';
  assert.deepEqual(tell(rows), ['2031-03-07 The ramp is stuck.', '2031-03-08 10:36 Salt arrives']);
});

it('phases of a timeline are told below headings of their own', () => {
  const rows =
    '### Detection and first response\n\n- **10:43** Alarm\n\n### Investigation\n\n- **11:56** The ramp is found\n\n### Repair (12:15)\n\nSalt.';
  assert.deepEqual(tell(rows), ['10:43 Alarm', '11:56 The ramp is found', '12:15 Repair']);
  assert.deepEqual(tell('### First change (commit c3078 - 8:11 AM)\n\nSalt.'), ['08:11 First change (commit c3078)']);
});

it('a row tells what was done and found, too', () => {
  const rows =
    '| Time | Who | Event | Action taken |\n| --- | --- | --- | --- |\n| 10:43 | Ana | Alarm | Ramp closed |\n| 10:50 | Ana | Salt | |';
  assert.deepEqual(tell(rows), ['10:43 Alarm – Ramp closed', '10:50 Salt']);
  const more =
    '| Time | Observation | Action taken | Result |\n| --- | --- | --- | --- |\n| 10:43 | Ice | Ramp closed | n/a |\n| 10:50 | – | Salt | - |';
  assert.deepEqual(tell(more), ['10:43 Ice – Ramp closed', '10:50 Salt']);
});

it('a time may be doubtful, and told twice', () => {
  assert.deepEqual(tell('| Time | Event |\n| --- | --- |\n| ±? 2031-03-07T19:25 | Salt |'), ['2031-03-07 19:25 Salt']);
  assert.deepEqual(tell('- 09:41, 10:02 — Alarm\n- **10:05 + 10:20:** Salt\n- 10:30, 12 cars wait', head), [
    '2031-03-05 09:41 Alarm',
    '2031-03-05 10:05 Salt',
    '2031-03-05 10:30 12 cars wait',
  ]);
});

it('a time may be open at its end, or now', () => {
  assert.deepEqual(tell('- **11:15+** No log\n- **2031-03-07 [now]:** Salt', head), [
    '2031-03-05 11:15 No log',
    '2031-03-07 Salt',
  ]);
  assert.deepEqual(tell('- **2031-03-07 evening** — Salt\n- 2031-03-08 (overnight): Rain'), [
    '2031-03-07 Salt',
    '2031-03-08 Rain',
  ]);
});

it('a link may hold the time, and a line may end with a break', () => {
  assert.deepEqual(
    tell('- [14:02 Ramp stuck](https://example.org/1) and closed\n- [14:05](https://example.org/2) Salt'),
    ['14:02 Ramp stuck and closed', '14:05 Salt'],
  );
  assert.deepEqual(tell('14:02 Ramp stuck\\\n14:05 [Salt](https://example.org/2) \\\n14:08 Open'), [
    '14:02 Ramp stuck',
    '14:05 [Salt](https://example.org/2)',
    '14:08 Open',
  ]);
});

it('entries with the same words are each in their own half of the day, after an edit, too', () => {
  const table = '| Time | What |\n| --- | --- |\n| 10:00 | Salt |\n| 11:00 | More salt |';
  const write = (end: string) =>
    `# Ice\n\n## Timeline\n\n${table}\n### 18 March 2031\n${table}\n${end}\n### 14:02 Thaw\n`;
  const analysis = createAnalysis(write('- 00:10 Rain'));
  const before = readReview(analysis);
  const text = write('- 9:15 pm Rain\n## Timeline');
  analysis.update([{ start: 0, end: analysis.text.length, insert: text }]);
  const times = ({ timeline: all }: Review) => all.map(({ time }) => time);
  const expected = ['22:00', '23:00', '10:00', '11:00', '21:15', '14:02'];
  assert.deepEqual(times(readReview(createAnalysis(text))), expected);
  assert.deepEqual(times(readReview(analysis, before)), expected);
});

it('times with nothing but figures behind them are measured, and no entries, but where a timeline says so', () => {
  const rows = '| Time | Depth |\n| --- | --- |\n| 07:00 | 0.5 m |\n| 07:10 | **0.7** |\n| 07:20 | 0.9 (peak) |\n';
  const said =
    '| Time | Depth |\n| --- | --- |\n| 07:00 | 0.5 m |\n| 07:10 | Water in hold 2 |\n| 07:20 | Pump 3 starts |\n';
  const count = (title: string, table: string) => read(`# Flood\n\n## ${title}\n\n${table}`).timeline.length;
  assert.deepEqual([count('Impact', rows), count('Impact', said), count('Timeline', rows)], [0, 3, 3]);
});

it('a phase is an entry, and new entries go among those below it', () => {
  const phases =
    '### 22:04-23:00: Ramp stuck\n\nWords.\n\n- 22:04 Report\n- 22:15 Team meets\n\n### 23:10 Salt\n\n- 23:12 All salted';
  assert.deepEqual(tell(phases), [
    '22:04 Ramp stuck',
    '22:04 Report',
    '22:15 Team meets',
    '23:10 Salt',
    '23:12 All salted',
  ]);
  assert.equal(add(phases, '22:10'), phases.replace('- 22:15', '- 22:10 Bell\n- 22:15'));
  assert.equal(outOfOrder(phases), 0);
});

it('a zone beside a day is that of the times below it, until another day tells one', () => {
  const zones = (rows: string) => read(timeline(rows)).timeline.map(({ date, zone }) => `${date} ${zone}`);
  const [berlin, utc] = ['2031-03-05 CET', '2031-03-07 UTC'];
  for (const [first, next, last] of [
    ['**2031-03-05 (CET)**\n\n- ', '\n\n**2031-03-06**\n\n- ', '\n\n**2031-03-07 (UTC)**\n\n- '],
    ['- **5 March 2031, CET**\n  - ', '\n- **6 March**\n  - ', '\n- **7 March (Friday, UTC):**\n  - '],
  ])
    assert.deepEqual(zones(`${first}10:05 Ramp stuck${next}10:05 Salt${last}10:05 Thaw`), [
      berlin,
      '2031-03-06 CET',
      utc,
    ]);
  const rows = '| **2031-03-05 (CET)** | |\n| 10:05 | Ramp stuck |\n| **2031-03-07 (UTC)** | |\n| 10:05 | Salt |';
  assert.deepEqual(zones(`| Time | What |\n| --- | --- |\n${rows}`), [berlin, utc]);
});

it('a zone in a title is that of the times below it, and of later days; what only looks like one is none', () => {
  const zones = (...titles: readonly string[]) =>
    read(timeline(titles.map((title) => `### ${title}\n\n- 10:05 Salt\n`).join('\n'))).timeline.map(({ zone }) => zone);
  assert.deepEqual(zones('4 March 2031 (PST)', '5 March (UTC)', '6 March'), ['PST', 'UTC', 'UTC']);
  assert.deepEqual(zones('2031-03-04 CET', '2031-03-05, all times in UTC'), ['CET', 'UTC']);
  for (const title of ['2031-03-04 (SLA MET)', '2031-03-04 – IST tests', '2031-03-04 – PST file restored'])
    assert.deepEqual(zones(title), [undefined], title);
});

it('a zone or a note may stand behind a day with a cell of its own', () => {
  const rows =
    '| 2031-03-05 (CET) | 10:05 | Ramp stuck |\n| 2031-03-06 (SEV1) | 10:06 | Salt |\n| 2031-03-07 UTC | 10:07 | Thaw |';
  assert.deepEqual(
    read(timeline(`| Date | Time | What |\n| --- | --- | --- |\n${rows}`)).timeline.map(
      ({ date, time, zone }) => `${date} ${time} ${zone}`,
    ),
    ['2031-03-05 10:05 CET', '2031-03-06 10:06 undefined', '2031-03-07 10:07 UTC'],
  );
});

it('what follows an overnight span with a later time than its start is in it', () => {
  const span = '- 5 March 22:10 to 6 March 01:20 Ramp stuck';
  assert.deepEqual(tell(`${span}\n- 22:30 Salt\n- 01:10 Rain\n- 02:00 Thaw`, head), [
    '2031-03-05 22:10 Ramp stuck',
    '2031-03-05 22:30 Salt',
    '2031-03-06 01:10 Rain',
    '2031-03-06 02:00 Thaw',
  ]);
  assert.equal(outOfOrder(`${span}\n- 22:30 Salt\n- 2031-03-06 01:30 Thaw`, head), 0);
});

it('a new entry tells its zone where another one governs the place', () => {
  const rows = '**2031-03-05 (CET)**\n\n- 10:05 Ramp stuck\n\n**2031-03-07 (UTC)**\n\n- 10:05 Salt';
  assert.equal(add(rows, '11:00', '2031-03-05'), rows.replace('Ramp stuck', 'Ramp stuck\n- 11:00 Bell'));
  assert.equal(add(rows, '12:00', '2031-03-07'), `${rows}\n- 12:00 CET Bell`);
  const table = '| Time (UTC) | What |\n| --- | --- |\n| 10:05 | Salt |';
  assert.equal(add(table, '11:00', '2031-03-05', head), `${table}\n| 11:00 | Bell |`);
});

describe('a day by its number', () => {
  for (const [where, rows, told, added] of [
    ['in front of a time', '- Day 1, 10:05 Ramp stuck\n- Day 3 09:00: Salt', ['05', '07'], '- Day 3 12:00: Bell'],
    [
      'above a list',
      '**Day 0**\n\n- 10:05 Ramp stuck\n\n**Day 2 (CET)**\n\n- 09:00 Salt',
      ['05', '07'],
      '- 12:00 Bell',
    ],
    [
      'in a heading',
      '### Day 1 – Ice\n\n- 10:05 Ramp stuck\n\n### Day 3\n\n- 09:00 Salt',
      ['05', '07'],
      '- 12:00 Bell',
    ],
    [
      'in a column',
      '| Day | Time | What |\n| --- | --- | --- |\n| 1 | 10:05 | Ramp stuck |\n| 3 | 09:00 | Salt |',
      ['05', '07'],
      '| 3 | 12:00 | Bell |',
    ],
  ] as const) {
    it(`${where} counts from the day that the review tells`, () => {
      assert.deepEqual(tell(rows, head), [`2031-03-${told[0]} 10:05 Ramp stuck`, `2031-03-${told[1]} 09:00 Salt`]);
      assert.equal(outOfOrder(rows, head), 0);
      assert.equal(add(rows, '12:00', '2031-03-07', head), `${rows}\n${added}`);
    });
    it(`${where} keeps the order where no day is told`, () => {
      assert.deepEqual(tell(rows), ['10:05 Ramp stuck', '09:00 Salt']);
      assert.equal(outOfOrder(rows), 0);
    });
  }

  it('is a day of its own where nothing else is told, and no name for one', () => {
    assert.deepEqual(tell('- Day 2: all thawed\n- Day 2 support was called', head), ['2031-03-06 all thawed']);
    assert.deepEqual(tell('- Day 1 (4 March 2031), 10:05 Ramp stuck\n- Day 2, 09:00 Salt'), [
      '2031-03-04 10:05 Ramp stuck',
      '2031-03-05 09:00 Salt',
    ]);
    const newest = '- Day 3, 08:00 Thaw\n- Day 2, 09:00 Salt\n- Day 1, 10:05 Ramp stuck';
    assert.deepEqual(tell(newest, head), [
      '2031-03-07 08:00 Thaw',
      '2031-03-06 09:00 Salt',
      '2031-03-05 10:05 Ramp stuck',
    ]);
  });
});

it('a time with a point may end a line behind a day, and a day may stand there whose time nobody knows', () => {
  const rows =
    '- Ramp stuck 2031-03-05 11.50\n- Thaw 2031-03-04 (Time TBC)\n- Salt costs 11.50\n- Build 12:30 ran (on 4 May 2031)';
  assert.deepEqual(tell(rows), ['2031-03-05 11:50 Ramp stuck', '2031-03-04 Thaw']);
  const [finding] = structureFindings(read(timeline(rows)), defaultSettings).filter(
    ({ ruleId }) => ruleId === 'timeline-order',
  );
  assert.match(finding?.message ?? '', /^“2031-03-04 \(Time TBC\)” stands below “2031-03-05 11\.50”/);
});

it('a day above a list may have a title or a note, and is no entry', () => {
  const rows = '- 10:05 Ramp stuck';
  for (const day of ['**2031-03-05 (SEV1)**', '**2031-03-05 – the ice**', '2031-03-05 (cont.):'])
    assert.deepEqual(tell(`${day}\n\n${rows}`), ['2031-03-05 10:05 Ramp stuck'], day);
  assert.deepEqual(tell('**2031-03-05 – all is well**\n\nWe went home.'), ['2031-03-05 all is well']);
});

it('paragraphs may begin with a time and a dash wherever they stand, and a line may end the last of them', () => {
  const rows = '- **Context**:\n\n10:05 – Ramp stuck\n\n10:06 - Salt\n\nMore of it.\n\n10:09 – Thaw\n';
  assert.deepEqual(
    read(`# Ice\n\n${rows}`).timeline.map(({ time, text }) => `${time} ${text}`),
    ['10:05 Ramp stuck', '10:06 Salt', '10:09 Thaw'],
  );
  assert.deepEqual(read(`# Ice\n\nBy 10:05 it froze.\n\nAt 10:06 we salt.\n\nThe 10:09 came.\n`).timeline, []);
  assert.deepEqual(tell('### 10:05\n\nRamp stuck\n\n---\n'), ['10:05 Ramp stuck']);
});

it('the end of a span may tell another day, beside it or in its column', () => {
  const ends = (rows: string) =>
    read(timeline(rows)).timeline.map(({ date, until, untilDate }) => [date, until, untilDate].join(' '));
  assert.deepEqual(ends('- 2031-03-05 22:10 – 2031-03-06 01:20 Ramp stuck\n- 2031-03-06 02:00-02:10 Salt'), [
    '2031-03-05 01:20 2031-03-06',
    '2031-03-06 02:10 ',
  ]);
  assert.deepEqual(ends('- 2031-03-05 23:50 – 00:20 Ramp stuck\n- 22:40 – 2031-03-02 01:00 Salt'), [
    '2031-03-05 00:20 2031-03-06',
    '2031-03-05 01:00 ',
  ]);
  const parts = '| 2031-03-05 | 22:10 | 2031-03-06 | 01:20 | Ramp stuck |';
  assert.deepEqual(ends(`| Start date | Start time | End date | End time | What |\n| - | - | - | - | - |\n${parts}`), [
    '2031-03-05 01:20 2031-03-06',
  ]);
  const rows = '| 2031-03-05 22:10 | 2031-03-06 01:20 | Ramp stuck |\n| 2031-03-06 02:00 | 2031-03-06 02:10 | Salt |';
  assert.deepEqual(ends(`| Start | End | What |\n| --- | --- | --- |\n${rows}`), [
    '2031-03-05 01:20 2031-03-06',
    '2031-03-06 02:10 ',
  ]);
});
