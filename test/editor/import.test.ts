import assert from 'node:assert/strict';
import { readRecord, type Message, type Person } from '../../src/record';
import { groupByTime, isSure, isWorthIt, listedIn, peopleIn, toPlain } from '../../src/vscode/import/messages';

const message = (date: string | null, time: string | null, more: Partial<Message> = {}): Message => ({
  at: null,
  date,
  time,
  zone: null,
  who: null,
  kind: 'observation',
  text: 'It fires.',
  link: null,
  keep: false,
  id: null,
  ...more,
});

describe('Messages of a record', () => {
  it('become entries unless they are noise that nobody marked', () => {
    for (const [kind, keep, isWorth] of [
      ['noise', false, false],
      ['noise', true, true],
      ['action', false, true],
    ] as const)
      assert.equal(isWorthIt({ kind, keep }), isWorth, kind);
  });

  it('are put together by day and by hour, in their order', () => {
    const all = [
      message('2026-03-04', '09:59'),
      message('2026-03-04', '10:00'),
      message('2026-03-05', '10:00:30'),
      message(null, '10:01'),
      message('2026-03-04', '09:00'),
      message('2026-03-04', null),
      message(null, null),
    ];
    const group = (unit: 'day' | 'hour') =>
      [...groupByTime(all, unit)].map(([key, group]) => [key, group.map((each) => all.indexOf(each))]);
    assert.deepEqual(group('day'), [
      ['2026-03-04', [0, 1, 4, 5]],
      ['2026-03-05', [2]],
      ['', [3, 6]],
    ]);
    assert.deepEqual(group('hour'), [
      ['2026-03-04 09:00', [0, 4]],
      ['2026-03-04 10:00', [1]],
      ['2026-03-05 10:00', [2]],
      ['10:00', [3]],
      ['2026-03-04', [5]],
      ['', [6]],
    ]);
  });

  it('are by people who speak in them, or are named there', () => {
    const person = (name: string, ...aliases: readonly string[]): Person => ({
      name,
      aliases,
      role: null,
      isBot: false,
    });
    const people = [person('Ines Roth'), person('Tolu', 'tolu.a'), person('Mei'), person('Bo')];
    const chosen = [message(null, null, { who: 'Ines Roth' }), message(null, null, { text: 'Ask tolu.a, or Mei' })];
    assert.deepEqual(
      peopleIn({ people }, chosen).map(({ name }) => name),
      ['Ines Roth', 'Tolu', 'Mei'],
    );
    assert.deepEqual(peopleIn({ people }, []), []);
  });

  it('are offered only where they are surely a chat', () => {
    const at = (count: number) => Array.from({ length: count }, () => message('2026-03-04', '10:00'));
    for (const [format, messages, needs, sure] of [
      ['slack', at(1), [], true],
      ['slack', at(0), [], false],
      ['slack', at(1), ['zone'], false],
      ['slack', [message('2026-03-04', null)], [], false],
      ['slack', [message('2026-03-04', null), ...at(1)], [], true],
      ['lines', at(3), [], false],
      ['lines', at(4), [], true],
      ['csv', at(3), [], false],
      ['csv', at(4), [], true],
    ] as const)
      assert.equal(isSure({ format: format as never, messages, needs }), sure, `${messages.length} of ${format}`);
    assert.equal(isSure(readRecord({ text: '10:04 The alert fires\n' }, { day: '2026-03-04', zone: 'UTC' })), false);
  });

  it('are shown as plain text, without icons', () => {
    assert.equal(toPlain('\\*Not\\* `code` \\$(bug)'), '*Not* `code` \\$(bug)');
    assert.equal(toPlain('a\\b $(x) $(y)'), 'a\\b \\$(x) \\$(y)');
  });
});

describe('A list of addresses', () => {
  it('has one a line, and comments', () => {
    assert.deepEqual(listedIn('# dropped\r\nfile:///a\r\nfile:///b#c\r\n'), ['file:///a', 'file:///b#c']);
    assert.deepEqual(listedIn('file:///a\n\nfile:///b'), ['file:///a', 'file:///b']);
    assert.deepEqual(listedIn(''), []);
  });
});
