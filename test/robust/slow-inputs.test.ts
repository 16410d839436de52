import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { slowInputs } from './slow-inputs';

describe('inputs that kept patterns busy', () => {
  it('are read at once', async function () {
    // No measure, only an end: on the slowest machine it takes seconds, and hours when one of them is back.
    const limit = 300_000;
    this.timeout(2 * limit);
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/robust/read-slow-inputs.ts'], {
      timeout: limit,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let read = '';
    child.stdout.on('data', (data: Buffer) => (read += data.toString()));
    await once(child, 'close');
    assert.deepEqual(read.trimEnd().split('\n'), Object.keys(slowInputs));
  });
});
