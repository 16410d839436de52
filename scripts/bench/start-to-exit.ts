import { spawn } from 'node:child_process';
import { summarise } from './summary';

/** What to run as a process of its own. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  /** What it prints if it has done its work: exit codes tell how much was found. */
  readonly says?: RegExp;
}

/** How long it takes from start to exit, in ms, and the end of what it prints. */
async function runToExit({
  file,
  args,
  says = /^/,
}: Program): Promise<{ readonly time: number; readonly end: string }> {
  const start = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  // Of many files, all of it would be hundreds of MB.
  let end = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (end = (end + text).slice(-10_000)));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const time = performance.now() - start;
  if (!says.test(end)) throw new Error(`${file} has not done its work:\n${end}`);
  return { time, end };
}

/** The median of each, in ms. They take turns, so that what else the machine does meets all of them. */
export async function compare<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(programs) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const { time } = await runToExit(programs[name]);
      // What runs first reads its files from the disk.
      if (round > 0) times.get(name)!.push(time);
    }
  return Object.fromEntries(names.map((name) => [name, summarise(times.get(name)!).median])) as Record<Name, number>;
}

const tellPeak = "process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS}`))";

/** How long a script of Node.js takes, in ms, and how much memory it has at most, in MB. */
export async function runForMemory(args: readonly string[]): Promise<{ readonly time: number; readonly peak: number }> {
  const withPeak = ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`, ...args];
  const { time, end } = await runToExit({ file: process.execPath, args: withPeak, says: /^peak \d+$/m });
  return { time, peak: Number(/^peak (\d+)$/m.exec(end)![1]) / 1024 };
}
