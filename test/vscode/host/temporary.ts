import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitOnSignals } from './exit-on-signals';

/** Makes a folder that is gone when this process is. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'learning-review-'));
  process.on('exit', () => removeFolder(folder));
  exitOnSignals();
  return folder;
}

/** Removes a folder, also when a program that is just ending still writes to it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
