import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Memory } from './typing';

const mega = 1024 * 1024;

describe('memory, while a long review is typed in for 10,000 keystrokes', () => {
  let memory: Memory;

  before(async function () {
    this.timeout(600_000);
    const script = ['--expose-gc', '--import', 'tsx', 'test/memory/typing.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, script);
    memory = JSON.parse(stdout) as Memory;
  });

  it('is what it was after the first 100, but for 20 MB', () => {
    assert.ok(memory.grown <= 20 * mega, `${memory.grown / mega} MB more`);
  });

  it('comes back when the review is closed', () => {
    assert.ok(memory.left <= 5 * mega, `${memory.left / mega} MB are left`);
  });

  it('is shared by 50 open reviews, but for what is their own', () => {
    assert.ok(memory.each <= 0.3 * mega, `${memory.each / mega} MB each`);
  });
});
