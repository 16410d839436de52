import { build } from 'esbuild';
import { spawn, type StdioOptions } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { cli } from '../../scripts/build/bundles';
import type { Report } from '../../src/review/index';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal/terminal';

export interface Outcome {
  readonly exit: number;
  readonly printed: string;
  readonly errors: string;
}

/** A terminal that keeps what is printed; `own` takes the place of what is given here. */
export function createTerminal(input: string | Uint8Array = '', own: Partial<Terminal> = {}) {
  const kept = { printed: '', errors: '' };
  const terminal: Terminal = {
    openInput: () => Readable.from([Buffer.from(input)]),
    print: async (text) => void (kept.printed += text),
    printError: async (line) => void (kept.errors += `${line}\n`),
    colours: false,
    width: 80,
    debug: false,
    ...own,
  };
  return { terminal, kept };
}

/** Runs the command line in this process. */
export async function runHere(
  args: readonly string[],
  input: string | Uint8Array = '',
  own: Partial<Terminal> = {},
): Promise<Outcome> {
  const { terminal, kept } = createTerminal(input, own);
  const exit = await run(args, terminal);
  return { exit, ...kept };
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ProcessOptions {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** The current folder; the root of the repository if it is not given. */
  readonly cwd?: string;
  /** What standard input is, instead of `input`. */
  readonly stdin?: number;
  /** Where standard output and standard error go; `closed`: into a pipe that nobody reads. */
  readonly stdout?: number | 'closed';
  readonly stderr?: number | 'closed';
  /** As somebody whom permissions stop: as root, another user is taken. */
  readonly restricted?: boolean;
}

/** Bundles the command line, as it is shipped, for the tests of this `describe`. Returns what runs it as a process. */
export function bundleCommandLine(): (args: readonly string[], options?: ProcessOptions) => Promise<Outcome> {
  let folder = '';
  before(async function () {
    this.timeout(300_000);
    folder = await mkdtemp(join(tmpdir(), 'learning-review-'));
    await chmod(folder, 0o755);
    await build({ ...cli, absWorkingDir: root, outfile: join(folder, 'cli.mjs'), logLevel: 'error' });
  });
  after(() => rm(folder, { recursive: true, force: true }));
  return (args, options) => runProcess([join(folder, 'cli.mjs'), ...args], options);
}

/** Runs Node.js until it ends. */
export function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<Outcome> {
  const {
    input = '',
    stdin = 'pipe',
    env = process.env,
    cwd = root,
    stdout = 'pipe',
    stderr = 'pipe',
    restricted = false,
  } = options;
  const stdio: StdioOptions = [stdin, stdout === 'closed' ? 'pipe' : stdout, stderr === 'closed' ? 'pipe' : stderr];
  const user = restricted && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio, ...user });
    let printed = '';
    let errors = '';
    if (stdout === 'closed') child.stdout?.destroy();
    if (stderr === 'closed') child.stderr?.destroy();
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
    // What a signal has ended has the exit code that shells give it.
    const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
    child
      .on('error', reject)
      .on('close', (exit, signal) => resolve({ exit: exit ?? codeOf(signal!), printed, errors }));
    // Whoever reads nothing may be gone before we have written.
    child.stdin?.on('error', () => {}).end(input);
  });
}

/** A folder of files that is gone after the test. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'learning-review-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const readReport = ({ printed }: Outcome): Report => JSON.parse(printed) as Report;
