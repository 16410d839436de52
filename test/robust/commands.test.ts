import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chooseNames, readCount } from './asked';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });

describe('the commands that read many texts', () => {
  for (const [command, name] of [
    ['fuzz', 'front matter'],
    ['pump', 'paragraph'],
  ] as const)
    it(`refuse a name that is not there, and say which there are: ${command}`, () => {
      const { status, stderr, stdout } = run(`scripts/${command}.ts`, '--only', 'front-mater');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^There is no “front-mater”\. There are: /);
      assert.ok(stderr.includes(name));
    }).timeout(0);

  it('refuse to read nothing', () => {
    for (const texts of ['0', 'many']) assert.equal(run('scripts/fuzz.ts', '--texts', texts).status, 2);
  }).timeout(0);

  it('take a name with a hyphen for each blank, and all names if none is given', () => {
    const all = ['document', 'front matter'];
    assert.deepEqual(chooseNames(all, 'front matter'), ['front matter']);
    assert.deepEqual(chooseNames(all, 'front-matter'), ['front matter']);
    assert.deepEqual(chooseNames(all, undefined), all);
    assert.equal(readCount('texts', '2000', 1), 2000);
  });
});
