import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFailures, readCounts } from '../../scripts/counts';
import { makeTemporaryFolder } from '../vscode/host/temporary';

const dir = makeTemporaryFolder();

/** Runs tests as a step of `npm test` does, and reads what they came to. */
function count(code: string) {
  const [test, file] = [join(dir, 'some.test.cjs'), join(dir, 'counts')];
  writeFileSync(test, code);
  const args = ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter', 'scripts/count-reporter.cjs', test];
  spawnSync(process.execPath, args, { env: { ...process.env, TEST_COUNTS: file } });
  return readCounts(file);
}

describe('What tests came to', () => {
  it('is counted, and names those that failed with the beginning of their messages', () => {
    const message = ['not equal', '', ...Array.from({ length: 30 }, (_, i) => `+ line ${i}`)].join('\\n');
    const counts = count(`describe('A lamp', () => {
      it('glows', () => {});
      it('dims', () => { throw new Error('${message}'); });
      after(() => { throw new Error('no switch'); });
    });`);
    assert.equal(counts.passed, 1);
    assert.equal(counts.failed, 2);
    assert.deepEqual(nameFailures('editor', counts), [
      'editor: A lamp dims',
      ...['not equal', '+ line 0', '+ line 1', '+ line 2', '+ line 3'].map((line) => `    ${line}`),
      'editor: A lamp "after all" hook for "dims"',
      '    no switch',
    ]);
  });

  it('says so where a step fails and no test does', () => {
    assert.deepEqual(nameFailures('web', readCounts(join(dir, 'none'))), [
      'web: no test says what failed; its own output does',
    ]);
  });
});
