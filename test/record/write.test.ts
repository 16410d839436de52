import assert from 'node:assert/strict';
import {
  nameRoles,
  readRecord,
  useRoles,
  writeEntries,
  writeEntriesInSteps,
  writeMessages,
} from '../../src/record/index';
import { applyChanges, runToEnd } from '../../src/review/index';
import { read } from '../review/analyse';

const messages = readRecord(
  {
    text: '2031-03-15T11:50:00Z Ana: alert fires\n2031-03-15T11:58:00Z maybe the cache\n2031-03-15T23:30:00Z up again',
  },
  {},
).messages;
const write = (text: string, options = {}): string => {
  const review = read(text);
  return applyChanges(text, writeEntries(messages, review, options));
};

describe('messages become entries', () => {
  it('as a list', () => {
    assert.equal(
      writeMessages(messages),
      'All times in UTC.\n\n- **2031-03-15 11:50** Ana: alert fires\n- **11:58** maybe the cache (assumed)\n- **23:30** up again',
    );
  });

  it('with the zone of those that tell one, where not all do', () => {
    const { messages: some } = readRecord({ text: '2031-03-15 23:48 CET alert fires\n2031-03-15 23:52 up' });
    assert.equal(writeMessages(some), '- **2031-03-15 23:48** alert fires (23:48 CET)\n- **23:52** up');
    const text = '# Outage\n\n## Timeline\n\n- 2031-03-15 22:10 deploy\n';
    const after = applyChanges(text, writeEntries(some, read(text)));
    assert.equal(after, `${text}- 2031-03-15 23:48 alert fires (23:48 CET)\n- 2031-03-15 23:52 up\n`);
    assert.deepEqual(writeEntries(some, read(after)), []);
  });

  it('without a name in front of what ends with it', () => {
    const entry = (said: string) => {
      const [message] = readRecord({ text: `2031-03-15 11:50 Ana Lima: ${said}` }).messages;
      assert.ok(message);
      return writeMessages([message]);
    };
    assert.equal(entry('Acknowledged by Ana Lima.'), '- **2031-03-15 11:50** Acknowledged by Ana Lima.');
    assert.equal(entry('Resolved by Li'), '- **2031-03-15 11:50** Ana Lima: Resolved by Li');
    assert.equal(entry('nearby Ana Lima'), '- **2031-03-15 11:50** Ana Lima: nearby Ana Lima');
  });

  it('in order with those that are there, in their zone and form, with a day where it changes', () => {
    const text =
      '# Outage\n\n## Timeline\n\nAll times in CET.\n\n- 2031-03-15 12:40 deploy\n- 12:55 rollback\n\n## Impact\n\nSome.\n';
    assert.equal(
      write(text),
      '# Outage\n\n## Timeline\n\nAll times in CET.\n\n- 2031-03-15 12:40 deploy\n- 12:50 Ana: alert fires\n- 12:55 rollback\n- 12:58 maybe the cache (assumed)\n- 2031-03-16 00:30 up again\n\n## Impact\n\nSome.\n',
    );
  });

  it('in a table', () => {
    const text =
      '## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 2031-03-15 11:40 | deploy |\n| 11:55 | rollback |\n';
    assert.match(
      write(text),
      /deploy \|\n\| 2031-03-15 11:50 \| Ana: alert fires \|\n\| 11:55 \| rollback \|\n\| 11:58 \| maybe the cache \(assumed\) \|\n\| 23:30/,
    );
  });

  it('of a timeline that is missing', () => {
    assert.match(
      write('# Outage\n\n## Summary\n\nSome.\n'),
      /## Timeline\n\n(?:.*\n\n)?All times in UTC\.\n\n- \*\*2031-03-15 11:50\*\* Ana: alert fires\n/,
    );
  });

  it('in the zone that the entries tell, where the review tells none', () => {
    const there = '## Timeline\n\n- 2031-03-15 12:45 CET deploy\n';
    const text = write(there, { zone: 'America/New_York' });
    assert.match(text, /^- (?:2031-03-15 )?12:50 CET Ana: alert fires$/m);
  });

  it('and not twice', () => {
    for (const text of ['# Outage\n\n## Summary\n\nSome.\n', '## Timeline\n\n- 2031-03-15 11:40 UTC deploy\n']) {
      const once = write(text, { zone: 'UTC' });
      assert.notEqual(once, text);
      assert.deepEqual(writeEntries(messages, read(once), { zone: 'UTC' }), []);
    }
  });

  it('and counts those that are new, whether there is a place for them or not', () => {
    const there = '# Outage\n\n## Timeline\n\nAll times in UTC.\n\n- 2031-03-15 11:50 Ana: alert fires\n';
    const written = runToEnd(writeEntriesInSteps(messages, read(there)));
    assert.deepEqual([written.added, written.changes.length], [2, 1]);
    const full = applyChanges(there, written.changes);
    assert.deepEqual(runToEnd(writeEntriesInSteps(messages, read(full))), { added: 0, changes: [] });
  });

  it('with the address behind, which tells them apart the next time', () => {
    const link = 'https://team.slack.example/archives/C1/p1732197780123456';
    const long = `${'The pool is full and the queue grows. '.repeat(10)}End`;
    const [first] = readRecord({
      html: `<div data-qa="message_content"><a data-ts="1732197780.123456" href="${link}">x</a><p>${long}</p></div>`,
    }).messages;
    assert.ok(first);
    const text = '## Timeline\n\n- 2024-11-21 13:00 UTC deploy\n';
    const after = applyChanges(text, writeEntries([first], read(text), { zone: 'UTC' }));
    assert.equal(after, `${text}- 2024-11-21 14:03 UTC The pool is full and the queue grows. … ([source](${link}))\n`);
    assert.deepEqual(writeEntries([first], read(after.replace('14:03', '14:02')), { zone: 'UTC' }), []);
  });
});

describe('names become roles', () => {
  const text =
    'Ana Lee\n  2:05 PM\nDone.\nBen Cole\n  2:06 PM\nThanks Ana, @Ana Lee did it. See /home/ana\nDeploy Bot\nAPP  2:07 PM\nBen Cole deployed\nAna Lee\n  2:08 PM\n@zoe can you look?';
  const { messages: said, people } = readRecord({ text });

  it('the same person the same role, in the text as well', () => {
    const roles = nameRoles(people);
    assert.deepEqual(
      roles.map(({ name, role }) => [name, role]),
      [
        ['Ana Lee', 'responder 1'],
        ['Ben Cole', 'responder 2'],
        ['zoe', 'responder 3'],
      ],
    );
    assert.deepEqual(
      useRoles(said, roles).map(({ who, text: words }) => `${who}: ${words}`),
      [
        'responder 1: Done.',
        'responder 2: Thanks responder 1, responder 1 did it. See /home/ana',
        'Deploy Bot: Responder 2 deployed',
        'responder 1: Responder 3 can you look?',
      ],
    );
  });

  for (const [name, said, told] of [
    [
      'Dr. Tove Okell (she/her) | SRE',
      'Tove, TOVE or tove? Okell knows, Tove Okell’s graph',
      'X, X or X? X knows, X’s graph',
    ],
    ['Okell, Tove [SRE]', 'Tove Okell and Okell', 'X and X'],
    ['Tove 🌱 Okell', 'thanks Tove', 'thanks X'],
    ['Tove Ida Okell', 'Tove Ida, TOVE OKELL, tove okell', 'X, X, X'],
    ['Tove O’Kell', "Tove O'Kell, O’Kell/tove.service, /home/Tove", 'X, X/tove.service, /home/Tove'],
    ['Tové van der Okell', 'Tove and van der Okell', 'X and X'],
    ['tove.o', 'Tove and tove.o; @tove.o', 'X and X; X'],
    ['李雷', '李雷 is on it', 'X is on it'],
    ['Mark Page', 'Page Mark, the page is down. Mark it', 'Page X, the page is down. Mark it'],
    ['mark', 'mark it', 'mark it'],
  ] as const)
    it(`whoever is called ${name}`, () => {
      const roles = [{ name, aliases: [], role: 'X' }];
      const { messages: lines } = readRecord({ text: `10:00 alert: ${said}` });
      assert.deepEqual(
        useRoles(lines, roles).map(({ text: words }) => words),
        [`alert: ${told}`],
      );
    });

  it('a name that several people share is any of them', () => {
    const roles = [
      { name: 'Tove Okell', aliases: [], role: 'X' },
      { name: 'Tove Berg', aliases: [], role: 'Y' },
    ];
    const { messages: lines } = readRecord({ text: '10:00 alert: Tove asks, Tove Berg sees' });
    assert.equal(useRoles(lines, roles)[0]?.text, 'alert: X or Y asks, Y sees');
  });

  it('the team may have its own', () => {
    const roles = nameRoles(people, { own: new Map([['@ana lee', 'incident commander']]) });
    assert.deepEqual(
      roles.map(({ role }) => role),
      ['incident commander', 'responder 1', 'responder 2'],
    );
  });
});
