import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitOnSignals } from './exit-on-signals';

/** Starts a program at the head of a process group of its own, so that all it starts can be ended with it. */
export function spawnGroup(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  const detached = process.platform !== 'win32';
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached });
  const { pid } = child;
  if (pid === undefined || !detached) return child;
  // Ctrl+C in a terminal reaches only our own group: take the other one along, however we end.
  const kill = () => signalGroup(pid, 'SIGKILL');
  process.prependOnceListener('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  exitOnSignals();
  return child;
}

/**
 * Waits until the program prints something that `pattern` matches, and keeps on reading.
 * Rejects, with all that was printed, when it ends before that or needs more than two minutes.
 */
export function waitForLine(
  child: ChildProcess,
  pattern: RegExp,
): Promise<{ readonly found: RegExpExecArray; log(): string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (what: string) => reject(new Error(`${child.spawnfile} ${what}.\n${text}`));
    const timer = setTimeout(() => fail('was not ready within two minutes'), 120_000);
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const found = pattern.exec(text);
      if (!found) return;
      clearTimeout(timer);
      resolve({ found, log: () => text });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => fail(`could not be started: ${error.message}`));
    child.on('exit', (code) => fail(`ended with code ${code}`));
  });
}

/** Ends the program and everything it started: kindly first, after five seconds by force. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All gone already.
  }
}
