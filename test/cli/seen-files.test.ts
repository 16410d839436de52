import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Projects } from '../../src/cli/settings/projects';
import { SeenFiles } from '../../src/cli/settings/seen-files';
import { Problems } from '../../src/cli/terminal/problem';
import { withFiles } from './command-line';

describe('Files that were looked for', () => {
  let folder: string;
  let seen: SeenFiles;
  const path = (name: string) => join(folder, name);
  const isOld = (isNeeded: (path: string) => boolean = () => true) => seen.isOld(isNeeded);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seen-'));
    seen = new SeenFiles();
    await writeFile(path('a.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are old once one of them has come, changed or gone, and stayed so for two looks', async () => {
    for (const change of [
      () => writeFile(path('b.json'), '{}'),
      () => writeFile(path('a.json'), '{ "zone": "UTC" }'),
      () => rm(path('a.json')),
    ]) {
      seen = new SeenFiles();
      await seen.look(path('a.json'));
      await seen.look(path('b.json'));
      assert.deepEqual([await isOld(), await isOld()], [false, false]);
      await change();
      assert.deepEqual([await isOld(), await isOld(), await isOld()], [false, true, true]);
    }
  });

  it('are not old while an editor saves one: it is away for a moment', async () => {
    await seen.look(path('a.json'));
    await rm(path('a.json'));
    assert.equal(await isOld(), false);
    await writeFile(path('a.json'), '{ "zone": "UTC" }');
    assert.equal(await isOld(), false);
    assert.equal(await isOld(), true);
  });

  it('are old also where one was read again since it changed, because what was read first is kept', async () => {
    assert.equal(await seen.look(path('a.json')), true);
    await rm(path('a.json'));
    assert.equal(await seen.look(path('a.json')), false);
    assert.deepEqual([await isOld(), await isOld()], [false, true]);
  });

  it('are not looked at while nobody needs them, and nothing is missed', async () => {
    await seen.look(path('a.json'));
    await writeFile(path('a.json'), '{ "zone": "UTC" }');
    const nobody = () => false;
    assert.deepEqual([await isOld(nobody), await isOld(nobody)], [false, false]);
    assert.deepEqual([await isOld(), await isOld()], [false, true]);
  });
});

describe('What documents need of project files', () => {
  it('is looked at, also what a file extends and its templates; what others need is not', () =>
    withFiles(
      {
        'a/.learning-review.json': '{ "extends": "../shared/.learning-review.json", "templates": "ours" }',
        'a/ours/quick.md': '# Quick\n',
        'shared/.learning-review.json': '{}',
        'b/.learning-review.json': '{}',
      },
      async (path) => {
        const [own, other] = [path('a/in/review.md'), path('b/review.md')];
        const printError = () => Promise.resolve();
        for (const [name, isNeeded] of [
          ['a/in/.learning-review.json', true],
          ['shared/.learning-review.json', true],
          ['a/ours/quick.md', true],
          ['b/.learning-review.json', false],
          ['.learning-review.json', false],
          // Then it extends nothing any more.
          ['a/.learning-review.json', true],
        ] as const) {
          const projects = new Projects(new Problems({ printError, debug: false }));
          await mkdir(path('a/in'), { recursive: true });
          for (const each of [own, other]) await projects.around(each);
          await writeFile(path(name), `{ "documents": ["${name}"] }`);
          const told = [await projects.isOld([own]), await projects.isOld([own])];
          assert.deepEqual(told, [false, isNeeded], name);
          if (name === 'a/in/.learning-review.json') await rm(path(name));
        }
      },
    ));
});
