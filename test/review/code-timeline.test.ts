import assert from 'node:assert/strict';
import { addTimelineEntry, applyChanges, sortTimeline } from '../../src/review/index';
import { read } from './analyse';

// A timeline in a code block, and code blocks that are none.

const fence = (rows: string, info = ''): string => `\`\`\`${info}\n${rows}\n\`\`\`\n`;
const timeline = (body: string): string => `# Ramp stuck\n\n## Timeline\n\n${body}`;
const tell = (body: string): readonly string[] =>
  read(timeline(body)).timeline.map(({ date, time, text }) => [date, time, text].filter(Boolean).join(' '));
const add = (rows: string, time: string, date?: string): string => {
  const text = timeline(fence(rows));
  const entry = { time, text: 'Bell', ...(date === undefined ? {} : { date }) };
  return applyChanges(text, addTimelineEntry(read(text), entry));
};
const sort = (body: string): string => applyChanges(timeline(body), sortTimeline(read(timeline(body))));

const two = ['07:00 Ramp stuck', '07:20 Salt arrives'];

describe('a timeline in a code block', () => {
  for (const [name, body, expected] of [
    ['with times alone', fence('07:00 Ramp stuck\n07:20 Salt arrives'), two],
    [
      'of plain text, below a sentence',
      `All times in UTC.\n\n${fence('07:00  Ramp stuck\n07:20  Salt arrives', 'text')}`,
      two,
    ],
    ['with dashes, arrows and branches', fence('07:00 --> Ramp stuck\n7:20 AM  ├─ Salt arrives'), two],
    [
      'with more below a time',
      fence('07:00 - Ramp stuck\n        (two cars, since 06:50)\n\n07:20 - Salt arrives\n\n        Done: 07:40\n'),
      ['07:00 Ramp stuck (two cars, since 06:50)', '07:20 Salt arrives Done: 07:40'],
    ],
    ['with times on lines of their own', fence('07:00\n\nRamp stuck\n\n07:20\n\nSalt arrives'), two],
    [
      'with days on lines of their own',
      fence('2031-03-05\n  23:50 Ramp stuck\n2031-03-06\n  00:20 Salt arrives'),
      ['2031-03-05 23:50 Ramp stuck', '2031-03-06 00:20 Salt arrives'],
    ],
    [
      'with stamps of ISO',
      fence('2031-03-05T07:00Z - 07:10Z: Ramp stuck\n2031-03-05T07:20Z: Salt arrives'),
      ['2031-03-05 07:00 Ramp stuck', '2031-03-05 07:20 Salt arrives'],
    ],
    [
      'below the heading of a day',
      `### 5 March 2031\n\n${fence('07:00 Ramp stuck\n07:20 Salt arrives')}`,
      ['2031-03-05 07:00 Ramp stuck', '2031-03-05 07:20 Salt arrives'],
    ],
    ['above a heading without a time', `${fence('07:00 Ramp stuck\n07:20 Salt arrives')}\n### Notes\n\nNone.\n`, two],
    [
      'in more than one block',
      `${fence('06:00 Ice\n07:00 Ramp stuck')}\nLater:\n\n${fence('07:20 Salt\n07:30 Free')}`,
      ['06:00 Ice', '07:00 Ramp stuck', '07:20 Salt', '07:30 Free'],
    ],
  ] as const)
    it(`is read ${name}`, () => {
      assert.deepEqual(tell(body), expected);
      assert.deepEqual(
        read(timeline(body).replaceAll('\n', '\r\n'))
          .timeline.map(({ text }) => text)
          .join(),
        read(timeline(body))
          .timeline.map(({ text }) => text)
          .join(),
      );
    });

  for (const [name, body, count = 0] of [
    [
      'what a machine said beside entries',
      `- 07:00 Ramp stuck\n\n${fence('07:00:01 brine low\n07:00:02 brine low')}`,
      1,
    ],
    ['a log', fence('2031-03-05 07:00:01 ERROR brine low\n2031-03-05 07:00:02 [WARN] pump slow')],
    ['a log below a heading', `### Logs\n\n${fence('07:00:01 brine low\n07:00:02 brine low')}`],
    [
      'a log above headings with times',
      `${fence('07:00:01 brine low\n07:00:02 brine low')}\n### 07:00 Ramp stuck\n\nTwo cars.\n`,
      1,
    ],
    ['another language', fence('07:00 Ramp stuck\n07:20 Salt arrives', 'mermaid')],
    ['a single time', fence('07:00 Ramp stuck')],
    ['a command with its output', fence('$ last reboot\n07:00 boot\n07:20 boot')],
    ['a table with a head', fence('TIME   EVENT\n07:00  Ramp stuck\n07:20  Salt arrives')],
    ['versions', fence('1.12.3 Ramp stuck\n1.13.0 Salt arrives')],
    ['mostly other lines', fence('07:00 a\nb\nc\n07:20 d\ne\nf')],
    ['slots', fence('HH:MM - [what happened]\nHH:MM - [what happened]')],
  ] as const)
    it(`is not ${name}`, () => assert.equal(tell(body).length, count));

  it('is not what stands in another section', () =>
    assert.deepEqual(read(`# Ramp stuck\n\n## Detection\n\n${fence('07:00 a\n07:20 b\n07:30 c')}`).timeline, []));

  it('takes a new entry in', () => {
    const rows = '07:00  Ramp stuck\n       two cars\n07:20  Salt arrives';
    assert.equal(add(rows, '07:10'), timeline(fence(rows.replace('\n07:20', '\n07:10  Bell\n07:20'))));
    assert.equal(add(rows, '07:30'), timeline(fence(`${rows}\n07:30  Bell`)));
    assert.equal(add(rows, '06:30'), timeline(fence(`06:30  Bell\n${rows}`)));
    assert.equal(add('  07:00 a\n\n  07:20 b', '07:10'), timeline(fence('  07:00 a\n\n  07:10 Bell\n\n  07:20 b')));
  });

  it('is put in order', () => {
    assert.equal(
      sort(fence('07:20 Salt arrives\n      from the depot\n07:00 Ramp stuck\n07:30 Free')),
      timeline(fence('07:00 Ramp stuck\n07:20 Salt arrives\n      from the depot\n07:30 Free')),
    );
  });
});
