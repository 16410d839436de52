import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Closing } from './closing';
import type { Importing } from './importing';
import type { Typing } from './typing';

const mega = 1024 * 1024;

async function measure<T>(script: string): Promise<T> {
  const args = ['--expose-gc', '--import', 'tsx', `test/memory/${script}`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as T;
}

describe('memory, while a long review is typed in for 10,000 keystrokes', () => {
  it('is what it was after the first 100, but for 20 MB', async () => {
    const { grown } = await measure<Typing>('typing.ts');
    assert.ok(grown <= 20 * mega, `${grown / mega} MB more`);
  }).timeout(600_000);
});

describe('memory of reviews that are opened and closed', () => {
  let memory: Closing;

  before(async function () {
    this.timeout(600_000);
    memory = await measure('closing.ts');
    // Else it shows nothing that they are given back.
    assert.ok(memory.open >= 2 * mega, `${memory.open / mega} MB`);
  });

  it('comes back when they are closed', () => {
    assert.ok(memory.left <= 5 * mega, `${memory.left / mega} MB are left`);
  });

  it('comes back whole: nobody holds a document that was closed, or what was read of it', () => {
    assert.equal(memory.isHeld, false);
  });

  it('is shared by 50 that are open, but for what is their own', () => {
    assert.ok(memory.each <= 0.3 * mega, `${memory.each / mega} MB each`);
  });
});

describe('memory of a record with 50,000 messages', () => {
  it('is a few times its text', async () => {
    const { kept, length, messages } = await measure<Importing>('importing.ts');
    assert.equal(messages, 50_000);
    assert.ok(kept <= 8 * length, `${kept / length} times`);
  }).timeout(600_000);
});
