import assert from 'node:assert/strict';
import { addAction, addTimelineEntry, applyChanges, toggleAction } from '../../src/review/index';
import { read } from './analyse';

// Sections that are indented so far that Markdown takes all of it for code, and code that is none of them.

const indent = (rows: string, by = '    '): string => rows.replace(/^(?=.)/gm, by);
const timeline = (rows: string, by?: string): string => `# Ferry late\n\n## Timeline\n\n${indent(rows, by)}\n`;
const items = (rows: string, by?: string): string => `# Ferry late\n\n## Action items\n\n${indent(rows, by)}\n`;
const times = (text: string): readonly string[] =>
  read(text).timeline.map(({ date, time, text: said }) => [date, time, said].filter(Boolean).join(' '));
const actions = (text: string): readonly string[] =>
  read(text).actions.map(({ text: said, state, owner }) => [said, owner, state].filter(Boolean).join(', '));

const machine = timeline('- 07:00 Ramp stuck\n\nThe pump says:\n\n    07:01 brine low\n    07:02 brine low', '');
const two = ['07:00 Ramp stuck', '07:20 Salt arrives'];

describe('an indented timeline', () => {
  for (const [name, text, expected] of [
    ['of times', timeline('07:00 Ramp stuck\n07:20 Salt arrives'), two],
    ['of times of twelve hours', timeline('7:00 am - Ramp stuck\n7:20 am - Salt arrives', '        '), two],
    ['with tabs', timeline('07:00 Ramp stuck\n07:20 Salt arrives', '\t'), two],
    ['with bullets', timeline('- 07:00 Ramp stuck\n- 07:20 Salt arrives'), two],
    ['in bold', timeline('**07:00**: Ramp stuck\n\n**07:20**: Salt arrives'), two],
    [
      'of lines that go on below',
      timeline('07:00 Ramp stuck\nwith two cars on it\n07:20 Salt arrives\n  from the depot'),
      ['07:00 Ramp stuck with two cars on it', '07:20 Salt arrives from the depot'],
    ],
    [
      'with days',
      timeline('2031-03-05 23:50 Ramp stuck\n2031-03-06 00:20 Salt arrives'),
      ['2031-03-05 23:50 Ramp stuck', '2031-03-06 00:20 Salt arrives'],
    ],
    [
      'below a sentence',
      timeline('07:00 Ramp stuck\n07:20 Salt arrives').replace('line\n', 'line\n\nAll in UTC.\n'),
      two,
    ],
    ['that is what a machine said beside entries', machine, [two[0]]],
    ['of one line', timeline('07:00 Ramp stuck'), []],
    ['that is a log', timeline('2031-03-05 07:00:01 ERROR brine low\n2031-03-05 07:00:02 WARN pump slow'), []],
  ] as const)
    it(`is read ${name}`, () => {
      assert.deepEqual(times(text), expected);
      assert.deepEqual(times(text.replaceAll('\n', '\r\n')), expected);
    });

  it('takes an entry', () => {
    const text = timeline('07:00 Ramp stuck\n07:20 Salt arrives');
    assert.equal(
      applyChanges(text, addTimelineEntry(read(text), { time: '07:10', text: 'Bell' })),
      timeline('07:00 Ramp stuck\n07:10 Bell\n07:20 Salt arrives'),
    );
  });
});

describe('an indented list of action items', () => {
  for (const [name, text, expected] of [
    [
      'of lines',
      items('Salt the ramp at six\nAdd a second gate'),
      ['Salt the ramp at six, open', 'Add a second gate, open'],
    ],
    ['with bullets', items('- Salt the ramp\n- Add a gate'), ['Salt the ramp, open', 'Add a gate, open']],
    [
      'with tabs and numbers',
      items('1. Salt the ramp\n2. Add a gate', '\t'),
      ['Salt the ramp, open', 'Add a gate, open'],
    ],
    ['with boxes', items('- [x] Salt the ramp\n- [ ] Add a gate'), ['Salt the ramp, done', 'Add a gate, open']],
    [
      'with fields',
      items('* Salt the ramp (owner: Li)\n* Add a gate (owner: Kim, status: done)'),
      ['Salt the ramp, Li, open', 'Add a gate, Kim, done'],
    ],
    [
      'with lines that go on below',
      items('Salt the ramp at six\nwhen there is ice\n\nAdd a gate\n  at the pier', '      '),
      ['Salt the ramp at six when there is ice, open', 'Add a gate at the pier, open'],
    ],
    [
      'with a name in front and words in capitals',
      items('Add a gate\nTODO: order salt'),
      ['Add a gate, open', 'order salt, open'],
    ],
    ['that is a command', items('saltctl ramp --all'), []],
    ['that is a query', items('SELECT ramp FROM gates'), []],
    [
      'beside items',
      `${items('Run this:', '')}\n- Add a gate\n\nAs in:\n\n    Ramp: 1\n    Gate: 2\n`,
      ['Add a gate, open'],
    ],
  ] as const)
    it(`is read ${name}`, () => {
      assert.deepEqual(actions(text), expected);
      assert.deepEqual(actions(text.replaceAll('\n', '\r\n')), expected);
    });

  it('takes an item, and a tick', () => {
    const text = items('- [ ] Salt the ramp\n- [ ] Add a gate');
    assert.equal(
      applyChanges(text, toggleAction(read(text), read(text).actions[1]!)),
      items('- [ ] Salt the ramp\n- [x] Add a gate'),
    );
    assert.match(
      applyChanges(text, addAction(read(text), { text: 'Call the depot' })),
      /\n {4}- \[ \] Add a gate\n {4}- \[ \] Call the depot \(/,
    );
  });
});
