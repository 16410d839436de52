import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/language';
import { ProjectFiles, isTooLarge, readBytes, readProject, sortByPath, withProject } from '../../src/project';

type Files = Readonly<Record<string, unknown>>;

const openFiles = (files: Files): ProjectFiles =>
  new ProjectFiles(async (path) => (path in files ? JSON.stringify(files[path]) : undefined));

/** What holds for a folder. */
const nearest = (files: Files, folder: string) => openFiles(files).nearest(folder);

/** What is told of each file. */
const tell = async (files: Files, folder: string): Promise<readonly string[]> =>
  ((await nearest(files, folder))?.parts ?? []).flatMap(({ path, mistakes }) =>
    mistakes.map(({ line, column, sentence }) => `${path}:${line}:${column}: ${sentence}`),
  );

describe('Project files', () => {
  it('hold for their folder and those below, and the nearest wins', async () => {
    const files = { '/a/.learning-review.json': { zone: 'UTC' }, '/a/b/.learning-review.json': { profile: 'strict' } };
    assert.deepEqual((await nearest(files, '/a/c/d'))?.project, { zone: 'UTC' });
    assert.deepEqual((await nearest(files, '/a/b/c'))?.project, { profile: 'strict' });
    assert.equal(await nearest(files, '/c'), undefined);
    assert.equal((await nearest({ '/.learning-review.json': {} }, '/a/b'))?.path, '/.learning-review.json');
    assert.equal((await nearest({ 'C:/.learning-review.json': {} }, 'C:/a'))?.path, 'C:/.learning-review.json');
  });

  it('extend others: values of their own win, lists are added, names are put together', async () => {
    const files = {
      '/a/.learning-review.json': {
        extends: '../shared/base.json',
        profile: 'strict',
        phrases: ['on fire'],
        rules: { absolutes: 'off' },
      },
      '/shared/base.json': {
        extends: 'all.json',
        profile: 'gentle',
        zone: 'UTC',
        phrases: ['at fault', 'on fire'],
        rules: { absolutes: 'error', 'if-only': 'off' },
        templates: 'ours',
      },
      '/shared/all.json': { zone: 'CET', documents: ['ops/**'] },
    };
    const found = await nearest(files, '/a');
    assert.deepEqual(
      { ...found?.project, extends: undefined },
      {
        extends: undefined,
        profile: 'strict',
        zone: 'UTC',
        phrases: ['at fault', 'on fire'],
        rules: { absolutes: 'off', 'if-only': 'off' },
        templates: '/shared/ours',
        documents: ['ops/**'],
      },
    );
    assert.equal(found && sortByPath(found, '/a/ops/x.md').isDocument, true);
    assert.deepEqual(
      found?.parts.map(({ path }) => path),
      ['/a/.learning-review.json', '/shared/base.json', '/shared/all.json'],
    );
  });

  it('come before what they extend, however that writes a name and whatever list it is in', async () => {
    const files = {
      '/a/.learning-review.json': {
        extends: 'base.json',
        things: ['Alice'],
        sections: { lessons: ['promises'] },
        flag: [{ phrase: 'Nuke', suggestion: 'delete' }],
      },
      '/a/base.json': {
        persons: ['Ana', 'alice'],
        sections: { actions: ['Promises', 'To do'] },
        flag: [{ phrase: 'nuke' }, { phrase: 'on fire' }],
      },
    };
    const { persons, things, sections, flag } = (await nearest(files, '/a'))?.project ?? {};
    assert.deepEqual([persons, things], [['Ana'], ['Alice']]);
    assert.deepEqual(sections, { actions: ['To do'], lessons: ['promises'] });
    assert.deepEqual(flag, [{ phrase: 'Nuke', suggestion: 'delete' }, { phrase: 'on fire' }]);
  });

  it('that extend what is not there, or each other in a circle, say so', async () => {
    const [own, base] = ['/a/.learning-review.json', '/a/base.json'];
    assert.deepEqual(await tell({ [own]: { extends: 'bse.json' } }, '/a'), [
      `${own}:1:12: extends: “bse.json” is not there; it is ignored.`,
    ]);
    assert.deepEqual(await tell({ [own]: { extends: './.learning-review.json' } }, '/a'), [
      `${own}:1:12: extends: “./.learning-review.json” leads back to a file before it, in a circle; it is ignored.`,
    ]);
    const circle = { [own]: { extends: 'base.json' }, [base]: { zone: 'UTC', extends: './.learning-review.json' } };
    assert.deepEqual(await tell(circle, '/a'), [
      `${base}:1:25: extends: “./.learning-review.json” leads back to a file before it, in a circle; it is ignored.`,
    ]);
    assert.equal((await nearest(circle, '/a'))?.project.zone, 'UTC');
  });

  it('do not extend others without end', async () => {
    const files = new ProjectFiles(async (path) =>
      JSON.stringify({
        extends: path.replace(/^.*\//, '') === '.learning-review.json' ? '1' : `${+path.slice(3) + 1}`,
      }),
    );
    const { parts = [] } = (await files.nearest('/a')) ?? {};
    assert.ok(parts.length < 30);
    assert.match(parts.at(-1)?.mistakes[0]?.sentence ?? '', /is one file too many in a row/);
  });

  it('read each file once', async () => {
    const asked: string[] = [];
    const files = new ProjectFiles(async (path) => {
      asked.push(path);
      return path === '/.learning-review.json' ? '{}' : undefined;
    });
    await Promise.all([files.nearest('/a/b'), files.nearest('/a/c'), files.nearest('/a/b')]);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('that cannot be read are there all the same, and say why', async () => {
    const files = new ProjectFiles(async (path) => {
      if (path === '/a/b/.learning-review.json') return isTooLarge();
      return path.startsWith('/a/') ? '{ "zone": "UTC" }' : undefined;
    });
    const file = await files.nearest('/a/b');
    assert.deepEqual(file, {
      path: '/a/b/.learning-review.json',
      project: {},
      parts: [
        {
          path: '/a/b/.learning-review.json',
          mistakes: [
            {
              line: 1,
              column: 1,
              offset: 0,
              length: 0,
              sentence: 'This file cannot be read: it is too large; the limit is 2 MB.',
              isUnreadable: true,
            },
          ],
        },
      ],
    });
  });

  it('come before the settings of a user, which fill what is open', () => {
    const user = {
      ...defaultSettings,
      profile: 'gentle',
      rules: { absolutes: 'hint' },
      phrases: ['at fault'],
    } as const;
    assert.deepEqual(withProject(user, {}), user);
    assert.deepEqual(withProject(user, { profile: 'strict', rules: { absolutes: 'off' }, phrases: ['on fire'] }), {
      profile: 'strict',
      rules: { absolutes: 'off' },
      phrases: ['at fault', 'on fire'],
    });
    assert.deepEqual(withProject(user, { rules: { 'if-only': 'off' } }).rules, { absolutes: 'hint', 'if-only': 'off' });
  });
});

describe('The bytes of a file', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read = (bytes: Uint8Array) => readBytes(bytes, (each) => decoder.decode(each));
  const utf16 = Buffer.from('\ufeff{}', 'utf16le');
  const told: Readonly<Record<string, readonly Uint8Array[]>> = {
    'it is written in UTF-16; save it as UTF-8': [utf16, Buffer.from(utf16).swap16()],
    'this looks like a binary file, not text': [Uint8Array.of(0x89, 0x50, 0), Uint8Array.of(0xff, 0), Uint8Array.of(0)],
    'it is not valid UTF-8; save it as UTF-8': [
      Uint8Array.of(0x61, 0xe9, 0x62),
      Uint8Array.of(0xff),
      Uint8Array.of(0xfe),
    ],
  };
  for (const [because, all] of Object.entries(told))
    it(`may tell: ${because}`, () => {
      for (const bytes of all) assert.deepEqual(read(bytes), { because });
    });

  it('are its text, with or without a mark', () => {
    for (const text of ['', '{ "phrases": ["Änderung"] }', '\ufeff{}'])
      assert.equal(read(Buffer.from(text)), text.replace('\ufeff', ''));
  });
});

describe('Patterns for files', () => {
  const sort = async (project: object, path: string) => {
    const file = await nearest({ '/a/.learning-review.json': project }, '/a');
    const { isDocument, isIgnored } = sortByPath(file!, path);
    return isIgnored ? 'ignored' : isDocument ? 'review' : undefined;
  };
  const fits: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
    ['*.md', ['x.md', '.md'], ['b/x.md', 'x.mdx', 'xmd']],
    ['**/*.md', ['x.md', 'b/c/x.md'], ['b/x.txt']],
    ['ops/**', ['ops/x.md', 'ops/b/x.md'], ['ops2/x.md', 'b/ops/x.md']],
    ['ops', ['ops', 'ops/x.md', 'ops/b/x.md'], ['ops.md', 'b/ops/x.md']],
    ['ops/', ['ops/x.md'], ['opsx/x.md']],
    ['./ops/x.md', ['ops/x.md'], ['ops/y.md']],
    ['**/drafts/*-?.md', ['drafts/a-1.md', 'b/drafts/x-y-2.md'], ['drafts/a-10.md', 'drafts/b/a-1.md']],
    ['{ops,sre}/*.{md,mdx}', ['ops/x.md', 'sre/x.mdx'], ['b/x.md', 'ops/x.txt']],
    ['a/**/b/**/c.md', ['a/b/c.md', 'a/x/y/b/z/c.md', 'a/b/b/c.md'], ['a/c.md', 'a/b/c/d.md']],
    ['*a*b*c*', ['xaxbxc', 'abcabc'], ['acb', 'ab']],
  ];
  for (const [pattern, yes, no] of fits)
    it(`${pattern} fits what it should`, async () => {
      for (const path of yes) assert.equal(await sort({ documents: [pattern] }, `/a/${path}`), 'review', path);
      for (const path of no) assert.equal(await sort({ documents: [pattern] }, `/a/${path}`), undefined, path);
    });

  it('of files to leave alone win over those of documents', async () => {
    const project = { documents: ['**'], ignore: ['drafts', '**/template-*.md'] };
    assert.equal(await sort(project, '/a/x.md'), 'review');
    assert.equal(await sort(project, '/a/drafts/x.md'), 'ignored');
    assert.equal(await sort(project, '/a/b/template-1.md'), 'ignored');
    assert.equal(await sort(project, '/b/x.md'), undefined);
  });

  it('take no longer than they are long, whatever they are', async () => {
    const pattern = `${'*a'.repeat(100)}b`;
    assert.equal(await sort({ documents: [pattern] }, `/a/${'a'.repeat(4000)}`), undefined);
    assert.equal(await sort({ documents: [`${'**/a/'.repeat(50)}b`] }, `/a/${'a/'.repeat(2000)}c`), undefined);
    const { mistakes } = readProject(JSON.stringify({ documents: ['{a,b}'.repeat(20)] }));
    assert.match(mistakes[0]?.sentence ?? '', /stands for too many patterns/);
  });
});
