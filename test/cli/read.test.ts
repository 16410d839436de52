import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReviewData } from '../../src/cli/review-data/review-schema';
import { root, runHere, withFiles } from './command-line';

const schema = JSON.parse(readFileSync(join(root, 'schemas/read.json'), 'utf8')) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** The reviews that are printed, in version 1 of their shape. */
async function read(args: readonly string[], input: string | Uint8Array = ''): Promise<readonly ReviewData[]> {
  const { exit, printed, errors } = await runHere(['read', '--format', 'json', ...args], input);
  assert.deepEqual([exit, errors], [0, '']);
  const data = JSON.parse(printed) as { readonly version: number; readonly files: readonly ReviewData[] };
  assert.ok(validate(data), JSON.stringify(validate.errors));
  assert.equal(data.version, 1);
  return data.files;
}

async function readOne(text: string): Promise<ReviewData> {
  const [review] = await read(['-'], text);
  assert.ok(review);
  return review;
}

const review = `---
title: The pump stops
date: 4 June 2031
---

# The pump stops

## Timeline

All times in Europe/Berlin.

| Time | What |
| --- | --- |
| 14:02 | **Impact starts**: \`pump\\|1\` stops ([graph](https://example.org/g)) |
| 14:05-14:09 UTC | [what happened] |
| 2031-06-05 14:05:30 | @li notices it &amp; calls |
| 2031-06-05 16:00 | Resolved |
| 2031-06-05 23:10 - 2031-06-06 01:30 | Watched |

## Action items

- [x] Add a [second](https://example.org/p) pump (owner: @li, due: 1 Apr 2032, type: prevent, ticket: OPS-7)
- [-] Paint it (owner: [@name], due: Q2)

## Impact

<!-- Who noticed? -->
`;

describe('command line, read', () => {
  it('gives a review as data', async () => {
    const { sections, ...said } = await readOne(review);
    assert.deepEqual(said, {
      path: '-',
      isReview: true,
      because: 'headings',
      title: 'The pump stops',
      date: '2031-06-04',
      zone: 'Europe/Berlin',
      timeline: [
        entry(14, { time: '14:02', text: 'Impact starts: pump|1 stops (graph)' }),
        entry(15, { time: '14:05', until: '14:09', zone: 'UTC', offsetMinutes: 0, text: null }),
        entry(16, { date: '2031-06-05', time: '14:05:30', text: '@li notices it & calls' }),
        entry(17, { date: '2031-06-05', time: '16:00', text: 'Resolved' }),
        entry(18, { date: '2031-06-05', time: '23:10', until: '01:30', untilDate: '2031-06-06', text: 'Watched' }),
      ],
      actions: [
        action(22, 'Add a second pump', 'done', ['@li', '2032-04-01', 'prevent', 'OPS-7']),
        action(23, 'Paint it', 'cancelled', [null, 'Q2', null, null]),
      ],
      durations: { detect: 1444, respond: null, mitigate: null, resolve: 1558 },
    });
    assert.deepEqual(
      sections.filter(({ state }) => state !== 'missing'),
      [
        { title: 'Timeline', kind: 'timeline', state: 'written', line: 8 },
        { title: 'Action items', kind: 'actions', state: 'written', line: 20 },
        { title: 'Impact', kind: 'impact', state: 'empty', line: 25 },
      ],
    );
    assert.ok(sections.some(({ state, line }) => state === 'missing' && line === null));
  });

  const entry = (line: number, own: Partial<ReviewData['timeline'][number]>) => ({
    date: '2031-06-04',
    until: null,
    untilDate: null,
    zone: 'Europe/Berlin',
    offsetMinutes: 120,
    ...own,
    line,
  });
  const action = (
    line: number,
    text: string | null,
    state: string,
    [owner, due, type, ticket]: readonly (string | null)[],
  ) => ({ text, owner, due, type, state, ticket, line });

  it('tells what begins with a link, which is no gap', async () => {
    const lines =
      '- 14:02 [Plan 8](https://example.org/p) is sent to both halls \\\n- 14:05 [what happened] (at the gate)\n';
    const { timeline, actions } = await readOne(
      `# Outage\n\n## Timeline\n\n${lines}\n## Action items\n\n- [ ] [Second pump](https://example.org/p) for hall 2\n`,
    );
    assert.deepEqual(
      [...timeline, ...actions].map(({ text }) => text),
      ['Plan 8 is sent to both halls', null, 'Second pump for hall 2'],
    );
  });

  it('has null for all that an empty document does not say', async () => {
    const { sections, ...said } = await readOne('');
    assert.deepEqual(said, {
      path: '-',
      isReview: true,
      because: 'path',
      title: null,
      date: null,
      zone: null,
      timeline: [],
      actions: [],
      durations: { detect: null, respond: null, mitigate: null, resolve: null },
    });
    assert.ok(sections.every(({ state }) => state === 'missing'));
  });

  it('shows the words of an entry as people read them', async () => {
    const said = [
      ['[P1] \\*Pager\\* goes off', '[P1] *Pager* goes off'],
      ['~~Ana~~ _Li_ restarts `db-1`<br>and waits', 'Ana Li restarts db-1 and waits'],
      ['![graph](g.png) at https://example.org/x <!-- where? -->', 'graph at https://example.org/x'],
      ['snake_case [log][l] [^1] C #', 'snake_case log C #'],
    ];
    const { timeline } = await readOne(`## Timeline\n\n${said.map(([written]) => `- 10:00 ${written}\n`).join('')}`);
    assert.deepEqual(
      timeline.map(({ text }) => text),
      said.map(([, shown]) => shown),
    );
  });

  it('says what makes a file a review, or that it says it is none', () =>
    withFiles(
      { 'note.md': '# Note\n', 'postmortem.md': '# Pump\n', 'no.md': '---\nlearning-review: false\n---\n' },
      async (path) => {
        const files = await read(['note.md', 'postmortem.md', 'no.md'].map(path));
        assert.deepEqual(
          files.map(({ isReview, because }) => [isReview, because]),
          [
            [true, 'path'],
            [true, 'path'],
            [false, 'front-matter'],
          ],
        );
      },
    ));

  it('finds the reviews in a folder, and counts lines', () =>
    withFiles(
      { 'b-postmortem.md': '# B\r\n\r\n## Timeline\r\n\r\n- 10:00 Alert\r\n', 'shopping.md': '# Milk\n' },
      async (path) => {
        await mkdir(path('deep'));
        await writeFile(path('deep/incident-7.md'), '# Deep\n\n## Timeline\n');
        const files = await read([path('.')]);
        assert.deepEqual(
          files.map(({ title, sections }) => [title, sections.find(({ kind }) => kind === 'timeline')?.line]),
          [
            ['B', 3],
            ['Deep', 3],
          ],
        );
        assert.equal(files[0]?.timeline[0]?.line, 5);
      },
    ));

  it('keeps the schema for our samples', async () => {
    const files = await read(['examples']);
    assert.ok(files.length > 3);
    assert.ok(files.every(({ sections }) => sections.length > 3));
  });

  it('is a page for people by default', async () => {
    const { exit, printed } = await runHere(['read', '-'], review);
    assert.equal(exit, 0);
    assert.match(printed, /^<stdin>\nThe pump stops, 2031-06-04, Europe\/Berlin\n\nSections\n/);
    assert.match(printed, /^ {2} 8 {2}Timeline +written$/m);
    assert.match(printed, /^ {2}15 {2}2031-06-04 14:05-14:09 UTC +\(not written yet\)$/m);
    assert.match(printed, /^1 d to detect, 1 d 1 h to resolve$/m);
    assert.match(printed, /^ {2}22 {2}\[x\] {2}Add a second pump {2}@li, 2032-04-01, prevent, OPS-7$/m);
  });

  it('lets no text control the terminal', async () => {
    const { printed } = await runHere(['read', '-'], '# A\u202E\n\n## Timeline\n\n- 10:00 red \u001B[31m alert\n');
    assert.match(printed, /A\\u\{202e\}/);
    assert.match(printed, /red \\u\{1b\}\[31m alert/);
  });

  it('says one thing per problem, and reads the others', () =>
    withFiles(
      {
        'good.md': review,
        'bad.md': new Uint8Array([0xff, 0x41]),
        'binary.md': new Uint8Array([0x41, 0]),
      },
      async (path) => {
        await mkdir(path('empty'));
        const names = ['good.md', 'none.md', 'bad.md', 'binary.md', 'empty'].map(path);
        const { exit, printed, errors } = await runHere(['read', '--format', 'json', ...names]);
        assert.equal(exit, 2);
        assert.ok(validate(JSON.parse(printed)));
        assert.equal((JSON.parse(printed) as { readonly files: readonly unknown[] }).files.length, 1);
        assert.deepEqual(errors.trim().split('\n'), [
          `${path('none.md')}: there is no such file.`,
          `${path('bad.md')}: it is not valid UTF-8; save it as UTF-8.`,
          `${path('binary.md')}: this looks like a binary file, not text.`,
          `${path('empty')}: there is no learning review in this folder.`,
        ]);
      },
    ));

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['read'], /^Name the folders or files to read, or - for standard input\./],
    [['read', '-', '-'], /^Standard input \(-\) can be read only once\./],
    [['read', '-', '--format', 'markdown'], /^"markdown" is not a format; use pretty or json\./],
    [['read', '-', '--settings', 'x.json'], /^--settings is not an option of read\./],
  ];
  for (const [args, saying] of refused)
    it(`refuses ${args.join(' ')}`, async () => {
      const { exit, printed, errors } = await runHere(args);
      assert.deepEqual([exit, printed], [2, '']);
      assert.match(errors, saying);
    });
});
