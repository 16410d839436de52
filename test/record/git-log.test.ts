import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a log from Git', () => {
  it('has commits', () => {
    const text = '2031-03-15T11:50:00+01:00\t1a2b3c4\tRaise the *limit*\n2031-03-15T11:40:00+01:00\t1a2b3c5\tLower it';
    assert.equal(readRecord({ text }).format, 'git-log');
    assert.deepEqual(rows(text), [
      '2031-03-15 11:40 | Lower it (commit 1a2b3c5)',
      '2031-03-15 11:50 | Raise the \\*limit\\* (commit 1a2b3c4)',
    ]);
  });

  const hash = '1a2b3c4d5e6f708192a3b4c5d6e7f80912345678';
  const commit = (date: string, ...below: readonly string[]): string =>
    [`commit ${hash}`, 'Author: Ana Lima <ana@site.example>', `Date:   ${date}`, '', '    Raise it', ...below, ''].join(
      '\n',
    );

  const dates: Readonly<Record<string, string | null>> = {
    'Sat Mar 15 11:50:07 2031 +0100': '2031-03-15T10:50:07Z',
    'Sat, 15 Mar 2031 11:50:07 +0100': '2031-03-15T10:50:07Z',
    '2031-03-15 11:50:07 +0100': '2031-03-15T10:50:07Z',
    '2031-03-15T11:50:07+01:00': '2031-03-15T10:50:07Z',
    '1931424607 +0100': '2031-03-16T10:50:07Z',
    '1931424607': '2031-03-16T10:50:07Z',
    'Sat Mar 15 11:50:07 2031': null,
  };
  for (const [date, at] of Object.entries(dates))
    it(`has a date: ${date}`, () => {
      const { format, messages, unread } = readRecord({ text: commit(date) });
      assert.deepEqual([format, messages.length, unread], ['git-log', 1, []]);
      const [{ at: told, time, who, text, id } = {}] = messages;
      assert.deepEqual([told, who, text, id], [at, 'Ana Lima', 'Raise it', hash]);
      assert.match(time ?? '', /50:07$/);
    });

  it('has a date as a team writes it, or as people do', () => {
    const told = (date: string, day?: string) => rows(commit(date), day === undefined ? {} : { day })[0];
    assert.equal(told('27/03/2031 11:50'), '2031-03-27 11:50 | Ana Lima | Raise it');
    // The day that is given is a Saturday.
    assert.equal(told('Sat 11:50', '2031-03-15'), '2031-03-15 11:50 | Ana Lima | Raise it');
    assert.equal(told('Fri 11:50', '2031-03-15'), '2031-03-14 11:50 | Ana Lima | Raise it');
    assert.equal(told('Sun 11:50', '2031-03-15'), '2031-03-09 11:50 | Ana Lima | Raise it');
    assert.equal(told('Sat 11:50'), '11:50 | Ana Lima | Raise it');
    assert.equal(told('Thu Feb 27 11:50', '2031-03-15'), '2031-02-27 11:50 | Ana Lima | Raise it');
  });

  it('has such a date in one line, and none that is a part of a subject', () => {
    const text = [
      '* 1a2b3c4 27/03/2031 11:50 | Raise it (HEAD -> main) [Ana Lima]',
      '* 2b3c4d5 04/03/2031 11:40 | Lower it [li]',
    ];
    assert.deepEqual(rows(text.join('\n')), [
      '2031-03-27 11:50 | Ana Lima | Raise it (HEAD -> main) (commit 1a2b3c4)',
      '2031-03-04 11:40 | li | Lower it (commit 2b3c4d5)',
    ]);
    const columns = [
      '1a2b3c4|27/03/2031 11:50|2031-03-28 09:00:00 +0000|Ana',
      '2b3c4d5|Lower it|2031-03-28 09:10:00 +0000|Ana',
    ];
    assert.deepEqual(rows(columns.join('\n')), [
      '2031-03-28 09:00 | Ana | 27/03/2031 11:50 (commit 1a2b3c4)',
      '2031-03-28 09:10 | Ana | Lower it (commit 2b3c4d5)',
    ]);
    const asked = '1a2b3c4 - Move it (27/03/2031 11:50) (25 minutes ago) <Ana>';
    assert.throws(() => readRecord({ text: asked }), /Write the log again with --date=iso/);
  });

  it('may have two lines for each: when it was, and what by whom', () => {
    const text = [
      '*   1a2b3c4 - Sat, 15 Mar 2031 11:50:00 +0100 (18 hours ago) (HEAD -> main)',
      '|\\            Merge branch raise - Ana Lima',
      '| * 2b3c4d5 - Sat, 15 Mar 2031 11:40:00 +0100 (18 hours ago)',
      '|/            fix: pool - see #7 - li',
      '* 3c4d5e6 - Sat, 15 Mar 2031 11:30:00 +0100 (18 hours ago)',
      '            /api is slow (2 days ago) - li',
    ];
    const expected = [
      '2031-03-15 11:30 | li | /api is slow (2 days ago) (commit 3c4d5e6)',
      '2031-03-15 11:40 | li | fix: pool - see #7 (commit 2b3c4d5)',
      '2031-03-15 11:50 | Ana Lima | Merge branch raise (HEAD -> main) (commit 1a2b3c4)',
    ];
    assert.deepEqual(rows(text.join('\n')), expected);
    const plain = text.map((line) => line.replace(/^[|\\/* ]* (?=\S)/, (drawn) => (drawn.includes('*') ? '' : '  ')));
    assert.deepEqual(rows(plain.join('\n')), expected);
  });

  it('has no name in two lines where a dash may be a part of the subject', () => {
    const text = [
      '1a2b3c4 - Sat, 15 Mar 2031 11:50:00 +0100 (2 days ago)',
      '  raise it - and wait',
      '2b3c4d5 - Sat, 15 Mar 2031 11:40:00 +0100 (2 days ago)',
      '  lower it - no use',
    ];
    assert.deepEqual(rows(text.join('\n')), [
      '2031-03-15 11:40 | lower it - no use (commit 2b3c4d5)',
      '2031-03-15 11:50 | raise it - and wait (commit 1a2b3c4)',
    ]);
  });

  it('has words behind a dash for who only with a capital, or for a login beside such a name', () => {
    const read = (...subjects: readonly string[]) =>
      rows(
        subjects.map((each, i) => `1a2b3c${i} - Sat, 15 Mar 2031 11:5${i}:00 +0100 (2 days ago)\n  ${each}`).join('\n'),
      );
    assert.deepEqual(read('Raise it - over lunch', 'Lower it - over lunch'), [
      '2031-03-15 11:50 | Raise it - over lunch (commit 1a2b3c0)',
      '2031-03-15 11:51 | Lower it - over lunch (commit 1a2b3c1)',
    ]);
    assert.deepEqual(read('Raise it - again', 'Lower it - again'), [
      '2031-03-15 11:50 | Raise it - again (commit 1a2b3c0)',
      '2031-03-15 11:51 | Lower it - again (commit 1a2b3c1)',
    ]);
    for (const name of ['Rik van Dam', 'Ana d’Arc', '佐藤']) {
      const [first] = read(`Raise it - ${name}`, `Lower it - ${name}`);
      assert.equal(first, `2031-03-15 11:50 | ${name} | Raise it (commit 1a2b3c0)`);
    }
  });

  it('has all of a subject over several lines in front of the commit, and signs that it starts with', () => {
    const text = [
      '1a2b3c4 Sat, 15 Mar 2031 11:50:00 +0100',
      '    Raise it',
      '    for all pumps',
      '2b3c4d5 Sat, 15 Mar 2031 11:40:00 +0100',
      '    Lower it',
    ];
    assert.deepEqual(rows(text.join('\n')), [
      '2031-03-15 11:40 | Lower it (commit 2b3c4d5)',
      '2031-03-15 11:50 | Raise it for all pumps (commit 1a2b3c4)',
    ]);
    const long = [...text.slice(0, 3), '    and', '    valves', ...text.slice(3)];
    assert.equal(rows(long.join('\n'))[1], '2031-03-15 11:50 | Raise it (commit 1a2b3c4) for all pumps and valves');
    const drawn = [
      '*   1a2b3c4 - (2031-03-15 11:50:00 +0100)',
      '|\\            / goes to /start',
      '| * 2b3c4d5 - (2031-03-15 11:40:00 +0100)',
      '| |',
      '|/            \\ is a sign since 10:05',
      '* 3c4d5e6 - (2031-03-15 11:30:00 +0100)',
      '| _ is one, too',
      '* | 4d5e6f7 - (2031-03-15 11:20:00 +0100)',
      ' /          Move it',
      '* 5e6f7a8 - (2031-03-15 11:10:00 +0100)',
      '            / is back',
    ];
    const subjects = ['/ is back', 'Move it', '\\_ is one, too', '\\ is a sign since 10:05', '/ goes to /start'];
    assert.deepEqual(
      readRecord({ text: drawn.join('\n') }).messages.map(({ text: said }) => said.replace(/ \(commit .*/, '')),
      subjects,
    );
    // What follows may be a chat.
    const { format } = readRecord({ text: `${text.slice(0, 2).join('\n')}\n11:55 Li: seen\n11:56 Ana: back` });
    assert.equal(format, 'lines');
  });

  it('has the date in front where all commits have one there', () => {
    const text = ['* 1a2b3c4 15.03.2031 11:50 Move it (2031-03-21 08:00)', '* 2b3c4d5 15.03.2031 11:40 Raise it'];
    assert.deepEqual(rows(text.join('\n')), [
      '2031-03-15 11:50 | Move it (2031-03-21 08:00) (commit 1a2b3c4)',
      '2031-03-15 11:40 | Raise it (commit 2b3c4d5)',
    ]);
    const behind = [
      '* 1a2b3c4 21.03.2031 08:00 is when (2031-03-15 11:50:00 +0100)',
      '* 2b3c4d5 Raise it (2031-03-15 11:40:00 +0100)',
    ];
    assert.deepEqual(rows(behind.join('\n')), [
      '2031-03-15 11:40 | Raise it (commit 2b3c4d5)',
      '2031-03-15 11:50 | 21.03.2031 08:00 is when (commit 1a2b3c4)',
    ]);
  });

  it('has a date as a team writes it only with a sign of a commit', () => {
    const calls = ['3f9a4c1e 15/03/2031 11:50:00 GET /pumps 200', '9b02d7ab 15/03/2031 11:50:02 GET /pumps 502'];
    assert.throws(() => rows(calls.join('\n')), /No known format fits/);
    for (const sign of ['* 1a2b3c4', '1a2b3c4 -'])
      assert.deepEqual(rows(`${sign} 15/03/2031 11:50 Raise it`), ['2031-03-15 11:50 | Raise it (commit 1a2b3c4)']);
  });

  it('has no tag for who in a list of tags with their dates, and the nick in a log of a chat', () => {
    const tags = [
      '2031-03-15 11:40:00 +0000\tv1.2.0\tAna Lima\tFirst: up',
      '2031-03-15 11:50:00 +0000\tv1.2.1\tLi\tSecond',
    ];
    assert.deepEqual(rows(tags.join('\n')), [
      '2031-03-15 11:40 | v1.2.0 Ana Lima First: up',
      '2031-03-15 11:50 | v1.2.1 Li Second',
    ]);
    assert.deepEqual(rows('2031-03-15 11:40:00\tana\tup\tagain\n2031-03-15 11:50:00\tli\tyes'), [
      '2031-03-15 11:40 | ana | up again',
      '2031-03-15 11:50 | li | yes',
    ]);
  });

  it('has no time where it only tells how long ago it was', () => {
    assert.deepEqual(rows(`${commit('2 hours ago')}\n${commit('Sat Mar 15 11:50:07 2031')}`), [
      ' | Ana Lima | (2 hours ago) Raise it',
      '2031-03-15 11:50:07 | Ana Lima | Raise it',
    ]);
  });

  it('says what to do where no commit tells its time, and tells those that do not', () => {
    const line = (when: string) => `1a2b3c4 - (HEAD -> main) Raise it (${when}) <Ana Lima>`;
    const others = [
      '1a2b3c4\tAna Lima\t2031-03-15\tRaise it\n2b3c4d5\tLi\t2031-03-15\tLower it',
      '1a2b3c4 2031-03-15 Raise it',
      commit('2031-03-15'),
      '1a2b3c4 (HEAD -> main) HEAD@{0}: commit: Raise it',
      '* 1a2b3c4 (HEAD -> main) Raise it\n|\\\n| * 2345678 Lower it',
    ];
    for (const text of [line('25 minutes ago'), commit('25 minutes ago'), ...others])
      for (const from of ['git-log', undefined] as const)
        assert.throws(() => readRecord({ text }, from ? { from } : {}), /Write the log again with --date=iso/);
    const { messages, unread } = readRecord({ text: `${line('2031-03-15 11:50:00 +0000')}\n${line('3 days ago')}` });
    assert.equal(messages.length, 2);
    assert.deepEqual(unread, [{ line: 2, text: 'Ana Lima: Raise it (HEAD -> main) (3 days ago) (commit 1a2b3c4)' }]);
  });

  it('names who wrote it as well without an address', () => {
    const by = (name: string): string => `    Co-authored-by: ${name}`;
    assert.deepEqual(rows(commit('2031-03-15T11:50:00Z', '', by('Li Ek <li@site.example>'), by('<b>'))), [
      '2031-03-15 11:50 | Ana Lima | Raise it Co-authored-by: Li Ek Co-authored-by: \\<b>',
    ]);
  });

  it('may have the time behind the commit', () => {
    const line = '1a2b3c4 2031-03-15 11:50:00 +0000 | Raise it | now (HEAD -> main) [Ana Lima]';
    assert.deepEqual(rows(line), ['2031-03-15 11:50 | Ana Lima | Raise it \\| now (HEAD -> main) (commit 1a2b3c4)']);
  });

  it('may have a time without seconds and without a zone there, or one as Git writes it', () => {
    const lines = [
      '1a2b3c4 2031-03-15 11:50 | Raise it (since 2031-03-14) (HEAD -> main) [Ana Lima]',
      '2345678 2031-03-15 11:40 | Lower it (2031-03-14) (tag: v2.1) [bot[bot]]',
    ];
    assert.deepEqual(rows(lines.join('\n')), [
      '2031-03-15 11:50 | Ana Lima | Raise it (since 2031-03-14) (HEAD -> main) (commit 1a2b3c4)',
      '2031-03-15 11:40 | bot[bot] | Lower it (2031-03-14) (tag: v2.1) (commit 2345678)',
    ]);
    assert.deepEqual(rows('1a2b3c4 Sat Mar 15 11:50:07 2031 +0100 Ana Lima Raise it'), [
      '2031-03-15 11:50:07 | Ana Lima Raise it (commit 1a2b3c4)',
    ]);
    assert.deepEqual(rows('1a2b3c4 - Raise it (2031-03-14) again (2031-03-15 11:50:00 +0000) <Ana Lima>'), [
      '2031-03-15 11:50 | Ana Lima | Raise it (2031-03-14) again (commit 1a2b3c4)',
    ]);
  });

  it('may be what moved a branch', () => {
    const moves: readonly (readonly [string, string])[] = [
      ['11:54:00 +0000', 'commit (amend): Raise it: more'],
      ['11:53:00 +0000', 'merge fix: Fast-forward'],
      ['11:52:00 +0000', 'checkout: moving from fix to main'],
      ['12:51:00 +0100', 'commit: Raise it'],
    ];
    const text = moves.map(([time, what]) => `1a2b3c4 HEAD@{2031-03-15 ${time}}: ${what}`).join('\n');
    const reading = readRecord({ text });
    assert.deepEqual(
      reading.messages.map(({ time, kind, text: said }) => [time, kind, said]),
      [
        ['11:51', 'action', 'Raise it (commit 1a2b3c4)'],
        ['11:52', 'noise', 'checkout: moving from fix to main (commit 1a2b3c4)'],
        ['11:53', 'action', 'merge fix: Fast-forward (commit 1a2b3c4)'],
        ['11:54', 'action', 'Raise it: more (amended) (commit 1a2b3c4)'],
      ],
    );
    assert.deepEqual([reading.noise, reading.unread], [[], []]);
  });

  it('names the tags of a commit, and not its branches', () => {
    const named = commit('2031-03-15T11:50:00Z').replace(
      hash,
      `${hash} (HEAD -> main, tag: v2.1, tag: live, origin/x)`,
    );
    assert.deepEqual(rows(`${named}\n${commit('2031-03-15T11:51:00Z')}`), [
      '2031-03-15 11:50 | Ana Lima | (tag: v2.1) (tag: live) Raise it',
      '2031-03-15 11:51 | Ana Lima | Raise it',
    ]);
  });

  it('has the author, and the day of its writing, where it tells who put it in as well', () => {
    const text = `commit ${hash} (HEAD -> main)\nMerge: 1a2b3c4 2b3c4d5\nAuthor:     Ana Lima <ana@site.example>
AuthorDate: 2031-03-15T11:50:00+01:00\nCommit:     Robot <noreply@site.example>\nCommitDate: 2031-03-16T12:00:00+01:00

    Raise it\n\n    Date: tomorrow\n`;
    assert.deepEqual(rows(text), ['2031-03-15 11:50 | Ana Lima | Raise it Date: tomorrow']);
  });

  const below: Readonly<Record<string, readonly string[]>> = {
    'with --stat': [
      ' src/limit.ts | 12 ++++----',
      ' "a b".png    | Bin 0 -> 12 bytes',
      ' 2 files changed, 4 insertions(+)',
      ' create mode 100644 x',
    ],
    'with --name-status': ['M\tsrc/limit.ts', 'R087\told.ts\tnew.ts'],
    'with --name-only': ['src/limit.ts', '.env'],
    'with --numstat': ['4\t8\tsrc/limit.ts', '-\t-\tlogo.png'],
    'with -p': [
      'diff --git a/limit.ts b/limit.ts',
      'index 1a2b3c4..2b3c4d5 100644',
      '--- a/limit.ts',
      '+++ b/limit.ts',
      '@@ -1,2 +1,2 @@ f()',
      '     return limit;',
      '-    10:05 old',
      '+    10:06 new',
      '\\ No newline at end of file',
    ],
  };
  for (const [what, lines] of Object.entries(below))
    it(`has no files in its text ${what}`, () => {
      const each = commit('2031-03-15T11:50:00Z', '', ...lines);
      const { messages, unread } = readRecord({ text: `${each}\n${each}` });
      assert.deepEqual(
        messages.map(({ text }) => text),
        ['Raise it', 'Raise it'],
      );
      assert.deepEqual(unread, []);
    });

  it('tells what is neither message nor file, and keeps lists and notes of the message', () => {
    const text = commit(
      '2031-03-15T11:50:00Z',
      '',
      '    - one | 2',
      '',
      'Notes:',
      '    seen',
      '',
      'What else was done',
    );
    const reading = readRecord({ text });
    assert.deepEqual(
      reading.messages.map((each) => each.text),
      ['Raise it - one | 2 seen'].map((each) => each.replace('|', '\\|')),
    );
    assert.deepEqual(
      reading.unread.map((each) => each.text),
      ['What else was done'],
    );
  });

  it('may have lost the indent of its messages', () => {
    assert.deepEqual(rows(commit('2031-03-15T11:50:00Z').replace('    Raise', 'Raise')), [
      '2031-03-15 11:50 | Ana Lima | Raise it',
    ]);
  });

  it('may be drawn as a graph', () => {
    const text = `*   commit 1a2b3c4 (HEAD -> main)
|\\  Merge: 2b3c4d5 3c4d5e6
| | Author: Ana Lima <ana@site.example>
| | Date:   2031-03-15T11:50:00Z
| |
| |     Merge it
| |     * all
| |
| * commit 2b3c4d5
|/  Author: Li <li@site.example>
|   Date:   2031-03-15T11:40:00Z
|
|       Raise it
|
* commit 3c4d5e6
  Author: Li <li@site.example>
  Date:   2031-03-15T11:30:00Z

      Begin`;
    const reading = readRecord({ text });
    assert.deepEqual(reading.unread, []);
    assert.deepEqual(rows(text), [
      '2031-03-15 11:30 | Li | Begin',
      '2031-03-15 11:40 | Li | Raise it',
      '2031-03-15 11:50 | Ana Lima | Merge it * all',
    ]);
    const short = `* 2b3c4d5 - (2031-03-15 11:50:00 +0000) Raise - and hold - the limit - Ana Lima (HEAD -> main)
|\\
| * 3c4d5e6 - (2031-03-15 11:40:00 +0000) Lower it at 11:39 - Li
|/`;
    assert.deepEqual(readRecord({ text: short }).unread, []);
    assert.deepEqual(rows(short), [
      '2031-03-15 11:40 | Li | Lower it at 11:39 (commit 3c4d5e6)',
      '2031-03-15 11:50 | Ana Lima | Raise - and hold - the limit (HEAD -> main) (commit 2b3c4d5)',
    ]);
  });

  for (const [what, by] of Object.entries({ bars: '|', tabs: '\t', commas: ',', semicolons: ';' }))
    it(`may have one line for each commit, with ${what}`, () => {
      const lines = [
        ['1a2b3c4', 'Ana Lima', 'ana@site.example', '2031-03-15 11:50:00 +0000', `Raise it${by} and more`],
        ['2b3c4d5', 'bot[bot]', 'bot@site.example', '3 days ago', 'Bump the limit'],
      ];
      const { format, messages } = readRecord({ text: lines.map((cells) => cells.join(by)).join('\n') });
      assert.equal(format, 'git-log');
      assert.deepEqual(
        messages.map(({ time, who, text }) => [time, who, text.replaceAll('\\', '').replace(by, '')]),
        [
          ['11:50', 'Ana Lima', 'Raise it and more (commit 1a2b3c4)'],
          [null, 'bot[bot]', 'Bump the limit (3 days ago) (commit 2b3c4d5)'],
        ],
      );
    });

  it('is neither a table nor another log with something like a commit in it', () => {
    const others: readonly (readonly [string, string])[] = [
      ['csv', 'id,time,message\n1a2b3c4,2031-03-15T11:50:00Z,alert\n2b3c4d5,2031-03-15T11:51:00Z,up'],
      ['lines', '2031-03-15T11:50:00Z|0af7651916cd43dd8448eb211c80319c|ERROR|pool is full'],
      ['lines', 'Author: Ana Lima\nDate: 2031-03-15 11:50\n\n11:50 alert\n11:51 up'],
      ['lines', `${'10:05 Ana Lima: it is down\n'.repeat(9)}${commit('2031-03-15T11:50:00Z')}`],
      ['lines', '1a2b3c4d5e6f 2031-03-15 11:50:00 GET / - 200'],
      ['lines', '1a2b3c4 Raise it\n2b3c4d5 Lower it\n10:05 alert\n10:06 up'],
    ];
    for (const [format, text] of others) assert.equal(readRecord({ text }).format, format);
  });

  it('is no chat in which somebody shows some commits', () => {
    const line = (when: string) => `* 1a2b3c4 - (${when}) Raise it <Ana Lima>`;
    const whens = ['25 minutes ago', '2031-03-15 11:40:00 +0100'];
    for (const shown of whens.flatMap((when) => [line(when), `${line(when)}\n${line(when)}`, commit(when)]))
      for (const [first, last] of [
        ['11:50 Ana: it is down, see', '11:55 Li: rolled back'],
        ['Ana Lima [11:50]\nit is down, see', 'Li Ek [11:55]\nrolled back'],
      ] as const) {
        const text = `${first}\n${shown}\n${last}`;
        const reading = readRecord({ text }, { day: '2031-03-15' });
        assert.notEqual(reading.format, 'git-log', text);
        assert.deepEqual(
          reading.messages.map(({ time }) => time),
          ['11:50', '11:55'],
          text,
        );
      }
    // A note above a long log, and what was typed to get it, make it no chat.
    const noted = ['11:50 deployed', ...Array.from({ length: 5 }, () => line('2031-03-15 11:40:00 +0100'))].join('\n');
    assert.equal(readRecord({ text: noted }).format, 'git-log');
    assert.throws(
      () =>
        readRecord({
          text: `$ git log --graph\n${line('2 hours ago')}\n${line('3 hours ago')}\n${line('4 hours ago')}`,
        }),
      /Write the log again/,
    );
  });

  it('is no list of orders or words', () => {
    for (const text of [
      '1234567 2031-03-15 Order sent',
      'deadbeef is bad\nfeedface is old',
      '1234567 pumps\n7654321 on',
    ])
      assert.throws(() => readRecord({ text }), /No known format fits/, text);
  });

  // Unverified shapes.
  it('may be runs and deployments of GitHub', () => {
    assert.deepEqual(
      rows(
        JSON.stringify([
          {
            createdAt: '2031-03-15T11:50:00Z',
            displayTitle: 'Release 7',
            conclusion: 'success',
            url: 'https://github.example/1',
          },
        ]),
      ),
      ['2031-03-15 11:50 | Release 7 (success)'],
    );
    assert.deepEqual(
      rows(
        JSON.stringify([
          { id: 1, sha: 'abcdef012345', ref: 'main', environment: 'production', created_at: '2031-03-15T11:50:00Z' },
        ]),
      ),
      ['2031-03-15 11:50 | Deployment of main to production'],
    );
  });

  it('may have a name, a date and a subject between a dash and a colon', () => {
    const text =
      '4f1d2c3 - Zoë O’Brien, Sat Mar 15 14:15:03 2031 +0100 : Revert "cart, now"\n4f1d2c4 - Li Ek, Sat Mar 15 14:16:03 2031 +0100 : Up : again';
    assert.deepEqual(
      rowsOf(readRecord({ text }, { zone: 'UTC' })).map((row) => row.slice(11)),
      [
        '13:15:03 | Zoë O’Brien | Revert "cart, now" (commit 4f1d2c3)',
        '13:16:03 | Li Ek | Up : again (commit 4f1d2c4)',
      ],
    );
  });
});
