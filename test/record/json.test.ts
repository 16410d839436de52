import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('who said something', () => {
  it('is told by another field where the first one is empty', () =>
    assert.deepEqual(
      rows(JSON.stringify([{ time: '2031-03-15T11:50:00Z', text: 'deploy v88', login: 'ci-bot', userName: '' }])),
      ['2031-03-15 11:50 | ci-bot | deploy v88'],
    ));

  it('is not told by whoever owns it', () =>
    assert.deepEqual(
      rows(JSON.stringify([{ time: '2031-03-15T11:50:00Z', text: 'deploy v88', user: '', owner: 'Ana Lima' }])),
      ['2031-03-15 11:50 | deploy v88'],
    ));
});

describe('JSON with times', () => {
  it('may be a list or one object a line', () => {
    assert.deepEqual(rows(JSON.stringify([{ level: 'info', time: 1931424600123, msg: 'listening' }])), [
      '2031-03-16 10:50 | listening',
    ]);
    const { messages, unread } = readRecord({
      text: '{"timestamp":"2031-03-15T11:50:20Z","message":"disk"}\n{"timestamp":"soon","message":"disk 2"}',
    });
    assert.deepEqual(
      messages.map(({ at }) => at),
      ['2031-03-15T11:50:20Z'],
    );
    assert.deepEqual(unread, [{ line: 2, text: '{"timestamp":"soon","message":"disk 2"}' }]);
  });

  it('may have other names for the same from one object to the next', () => {
    const reading = readRecord({
      text: `{"ts":"2031-03-15T11:50:20Z","msg":"disk"}
{"time":"2031-03-15T11:51:20Z","message":"pump","host":"p-1"}
{"ts":"2031-03-15T11:52:20Z","event":"valve"}
{"code":3}`,
    });
    assert.deepEqual(
      rowsOf(reading).map((row) => row.split(' | ')[1]),
      ['disk', 'pump', 'valve'],
    );
    assert.deepEqual(
      reading.unread.map(({ text }) => text),
      ['{"code":3}', 'columns that are not read: host'],
    );
  });

  it('may have notes of Grafana, which number their users', () => {
    const note = (userId: number, login: string, text: string) => ({
      userId,
      time: 1931424600123,
      text,
      login,
      tags: [],
    });
    assert.deepEqual(
      rows(
        JSON.stringify([
          note(0, '', 'pump {id=7} is hot'),
          note(3, 'mira', 'pump 7\n<a href="https://ci.example/9">run</a>'),
        ]),
      ),
      ['2031-03-16 10:50 | pump {id=7} is hot', '2031-03-16 10:50 | mira | pump 7 [run](https://ci.example/9)'],
    );
  });

  it('tells that there is more only where the document says so', () => {
    const pump = (more: object) => ({ time: '2031-03-15T11:50:20Z', text: 'pump', ...more });
    const told = (value: unknown) =>
      readRecord({ text: JSON.stringify(value) }).unread.filter(({ text }) => text.includes('more than was')).length;
    assert.equal(told([pump({ next: 'step 2', more: 'see the wiki' }), pump({ next: 'step 3', more: true })]), 0);
    assert.equal(told({ items: [pump({ next: 'step 2' })], more: 'see the wiki' }), 0);
    assert.equal(told({ items: [pump({})], more: true }), 1);
    assert.equal(told({ items: [pump({})], next: 'https://pumps.example/2' }), 1);
  });

  it('tells what is there instead', () => {
    assert.throws(
      () => readRecord({ text: '[{"color":"red","size":1}]' }),
      /There is JSON: a list of objects with color, size\./,
    );
    assert.throws(
      () => readRecord({ text: '{"color":"red"}' }, { from: 'pagerduty' }),
      /This is not a log from PagerDuty: it needs JSON with "log_entries".* There is JSON: an object with color\./,
    );
  });
});

describe('JSON with an object a line', () => {
  const good = (minute: number): string => `{"timestamp":"2031-03-15T11:0${minute}:00Z","message":"pump ${minute}"}`;
  const cut = '{"timestamp":"2031-03-15T11:0';
  const pumps = (...minutes: readonly number[]) => minutes.map((each) => `2031-03-15 11:0${each} | pump ${each}`);
  const cases: readonly [name: string, lines: readonly string[], read: readonly number[], unread: readonly number[]][] =
    [
      ['cut at its end', [good(1), good(2), cut], [1, 2], [3]],
      ['cut in its middle', [good(1), cut, good(3)], [1, 3], [2]],
      ['cut in its first line', [cut, good(2), good(3)], [2, 3], [1]],
      ['cut at its start', ['00Z","message":"pump 1"}', good(2), good(3)], [2, 3], [1]],
      ['with a line of something else', [good(1), '-- rotated --', good(3)], [1, 3], [2]],
      ['with blank lines', [good(1), '', cut, '', good(5)], [1, 5], [3]],
      ['with several broken lines', [good(1), cut, '{"a": nothing}', good(4), cut], [1, 4], [2, 3, 5]],
      ['with more behind the end of an object', [good(1), `${good(2)} end`, good(3)], [1, 3], [2]],
      ['with a long line without its end', [good(1), `{"text":"${'x'.repeat(60_000)}"`, good(3)], [1, 3], [2]],
      ['with two objects joined', [good(1), `${good(2)},${good(3)}`, good(4)], [1, 4], [2]],
    ];
  for (const [name, lines, read, unread] of cases)
    for (const end of ['\n', '\r\n'])
      it(`is read ${name}, and what is broken is told (${end === '\n' ? 'LF' : 'CRLF'})`, () => {
        const reading = readRecord({ text: lines.join(end) + end });
        assert.deepEqual(rowsOf(reading), pumps(...read));
        assert.deepEqual(
          reading.unread,
          unread.map((line) => ({ line, text: lines[line - 1]!.slice(0, 500) })),
        );
      });

  it('is told with the name of its file', () => {
    const { unread } = readRecord({ files: [{ name: 'pumps.jsonl', text: `${good(1)}\n${cut}\n` }] });
    assert.deepEqual(unread, [{ line: 2, text: `pumps.jsonl: ${cut}` }]);
  });

  const refused: readonly [name: string, text: string, why: RegExp][] = [
    ['everywhere', `${cut}\n${cut}\n${cut}`, /^This is JSON, but [^.]+\(line \d\)\. Export it again\.$/],
    ['and is a list', `[${good(1)},\n${good(2)}`, /it stops in the middle \(line 2\)/],
    [
      'and is an object with whole ones on its lines',
      `{"logs": [\n${good(1)},\n${good(2)}\n`,
      /it stops in the middle/,
    ],
    ['and is written over several lines', `{\n"logs": [\n${good(1)}\n`, /it stops in the middle/],
  ];
  for (const [name, text, why] of refused)
    it(`is refused where it is broken ${name}`, () =>
      assert.throws(
        () => readRecord({ text }),
        ({ message }: Error) => why.test(message),
      ));

  it('is no JSON where a chat quotes an object', () => {
    const { format, unread } = readRecord(
      { text: `[10:01] Ana: it says\n${good(1)}\n[10:02] Li: odd` },
      { day: '2031-03-15' },
    );
    assert.notEqual(format, 'json');
    assert.deepEqual(unread, []);
  });
});
