import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `task` while no other process is in a task under the same `path`; waits for one that is. */
export async function withLock(path: string, task: () => void): Promise<void> {
  while (!takeLock(path)) await sleep(200);
  try {
    task();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function takeLock(path: string): boolean {
  const owner = join(path, 'pid');
  try {
    mkdirSync(path);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // A process that was killed leaves its lock behind.
  if (isGone(owner)) rmSync(path, { recursive: true, force: true });
  return false;
}

function isGone(owner: string): boolean {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
