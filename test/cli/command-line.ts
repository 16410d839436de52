import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run';
import type { Report } from '../../src/cli/report';

export interface Outcome {
  readonly exit: number;
  readonly printed: string;
  readonly errors: string;
}

/** Runs the command line in this process. */
export async function runHere(
  args: readonly string[],
  input: string | Uint8Array = '',
  colours = false,
): Promise<Outcome> {
  let printed = '';
  let errors = '';
  const exit = await run(args, {
    openInput: () => Readable.from([Buffer.from(input)]),
    print: async (text) => void (printed += text),
    printError: async (line) => void (errors += `${line}\n`),
    colours,
    debug: false,
  });
  return { exit, printed, errors };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command line as a process of its own, its output piped. */
export function runProcess(
  args: readonly string[],
  input: string | Uint8Array = '',
  env = process.env,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root, env });
    let printed = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject).on('close', (exit) => resolve({ exit: exit ?? -1, printed, errors }));
    child.stdin.end(input);
  });
}

/** A folder of files that is gone after the test. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'learning-review-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const readReport = ({ printed }: Outcome): Report => JSON.parse(printed) as Report;
