import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere, withFiles } from './command-line';

const chat = 'Odd line\nMira\n  2:05 PM\nIt is down\nJonas\n  2:06 PM\n@Mira I think it is the cache\n';

describe('learning-review import', () => {
  it('prints messages as JSON', async () => {
    const { exit, printed, errors } = await runHere(
      ['import', '-', '--format', 'json', '--day', '2031-03-15', '--zone', 'Europe/Berlin'],
      chat,
    );
    assert.equal(exit, 0);
    assert.deepEqual(JSON.parse(printed), {
      version: 1,
      messages: [
        {
          at: '2031-03-15T13:05:00Z',
          time: '14:05',
          date: '2031-03-15',
          zone: 'Europe/Berlin',
          who: 'Mira',
          kind: 'observation',
          text: 'It is down',
          link: null,
        },
        {
          at: '2031-03-15T13:06:00Z',
          time: '14:06',
          date: '2031-03-15',
          zone: 'Europe/Berlin',
          who: 'Jonas',
          kind: 'assumption',
          text: '@Mira I think it is the cache',
          link: null,
        },
      ],
      unread: [{ line: 1, text: 'Odd line' }],
    });
    assert.equal(errors, 'not read, line 1: Odd line\n');
  });

  it('prints entries, with roles if asked for', async () => {
    const { exit, printed } = await runHere(['import', '-', '--names', 'roles'], chat);
    assert.equal(exit, 0);
    assert.equal(
      printed,
      '- **14:05** responder 1: It is down\n- **14:06** responder 2: Responder 1 I think it is the cache (assumed)\n',
    );
  });

  it('takes the day that the name of a log tells', () =>
    withFiles({ '2031-03-15.log': '[14:05:00] <mira> it is down\n' }, async (path) => {
      const { printed } = await runHere(['import', path('2031-03-15.log'), '--format', 'json']);
      assert.match(printed, /"date": "2031-03-15"/);
    }));

  it('takes the zone of the project file where none is named', () => {
    const files = {
      '.learning-review.json': '{ "zone": "Europe/Berlin", "profil": "strict" }',
      'chat.txt': '2031-03-15 14:05 Mira: It is down\n',
    };
    return withFiles(files, async (path) => {
      const zoneOf = async (...args: readonly string[]) => {
        const { printed, errors } = await runHere(['import', path('chat.txt'), '--format', 'json', ...args]);
        const [message] = (JSON.parse(printed) as { messages: { zone: string }[] }).messages;
        return [message?.zone, errors.split(': ')[1]];
      };
      assert.deepEqual(await zoneOf(), [
        'Europe/Berlin',
        'There is no “profil” here (did you mean “profile”?); it is ignored.\n',
      ]);
      assert.deepEqual(await zoneOf('--zone', 'Asia/Tokyo'), ['Asia/Tokyo', undefined]);
    });
  });

  it('tells what has no time, which is no entry', async () => {
    const log = '1a2b3c4 - Raise it (2031-03-15 11:50:00 +0000) <Ana>\n2b3c4d5 - Lower it (3 days ago) <Ana>\n';
    const { exit, printed, errors } = await runHere(['import', '-'], log);
    assert.deepEqual(
      [exit, printed],
      [0, 'All times in UTC.\n\n- **2031-03-15 11:50** Ana: Raise it (commit 1a2b3c4)\n'],
    );
    assert.equal(errors, 'not read, line 2: Ana: Lower it (3 days ago) (commit 2b3c4d5)\n');
  });

  it('leaves out what says nothing, and says so', async () => {
    const { exit, printed, errors } = await runHere(['import', '-'], '10:00 Ana: thanks\n10:01 alert');
    assert.deepEqual([exit, printed], [0, '- **10:01** alert\n']);
    assert.match(errors, /^1 message says nothing of the incident and is left out/);
  });

  const refused: readonly (readonly [readonly string[], string, RegExp])[] = [
    [['import'], '', /Name the files or the folder/],
    [['import', '-', '--from', 'fax'], chat, /"fax" is not a format of records; use one of slack-html, slack/],
    [['import', '-', '--names', 'drop'], chat, /use keep or roles/],
    [['import', '-', '--format', 'pretty'], chat, /use markdown or json/],
    [['import', '-', '--zone', 'Mars'], chat, /“Mars” is not a time zone/],
    [['import', '-', '--day', 'monday'], chat, /“monday” is not a day/],
    [['import', '-', '--out', 'x.html'], chat, /--out is not an option of import/],
    [['lint', '-', '--zone', 'UTC'], chat, /--zone is not an option of lint/],
    [['import', '-'], '', /nothing to import/],
    [['import', '-'], '[{"ts": 1', /This is JSON, but it stops in the middle \(line 1\)/],
    [['import', '-', '--from', 'csv'], 'a,b\n1,2', /Its headers are a, b/],
    [['import', 'no-such-file'], '', /no such file/],
  ];
  for (const [args, input, problem] of refused)
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const { exit, printed, errors } = await runHere(args, input);
      assert.equal(exit, 2);
      assert.equal(printed, '');
      assert.match(errors, problem);
      assert.equal(errors.trim().split('\n').length, 1);
    });

  it('reads the files of a folder as one record', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'learning-review-'));
    try {
      writeFileSync(join(folder, 'a.log'), '2031-03-15 10:02 UTC two\n');
      writeFileSync(join(folder, 'b.log'), '2031-03-15 10:01 UTC one\n');
      mkdirSync(join(folder, '.hidden'));
      writeFileSync(join(folder, '.hidden/c.log'), '2031-03-15 10:00 UTC none\n');
      const { printed } = await runHere(['import', folder]);
      assert.equal(printed, 'All times in UTC.\n\n- **2031-03-15 10:01** one\n- **10:02** two\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
