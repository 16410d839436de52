// How long the command line takes over a folder of Markdown, from start to exit, beside alex and write-good, which look for words of
// theirs in it. Each is run in turn, several times, in one run; the ratios are what counts.
//   npm run compare-speed -- FOLDER [--rounds N]
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { cli } from './build/bundles';

const run = promisify(execFile);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name a folder: npm run compare-speed -- FOLDER');
  process.exit(2);
}
const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((each) => each.isFile() && each.name.endsWith('.md'))
  .map((each) => join(each.parentPath, each.name));
if (files.length === 0) throw new Error(`There is no Markdown in ${folder}.`);

const room = await mkdtemp(join(tmpdir(), 'compare-speed-'));
try {
  await run('npm', ['install', '--prefix', room, '--no-audit', '--no-fund', 'alex@11.0.1', 'write-good@1.0.8']);
  const bin = (name: string) => join(room, 'node_modules', '.bin', name);
  const ours = join(room, 'cli.mjs');
  await build({ ...cli, outfile: ours });
  const commands: Readonly<Record<string, readonly string[]>> = {
    ours: [process.execPath, ours, 'lint', ...files],
    alex: [bin('alex'), '--quiet', ...files],
    'write-good': [bin('write-good'), ...files],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [name, [file, ...args]] of Object.entries(commands)) {
      const start = performance.now();
      // They leave with another code where they find something.
      await run(file!, args, { maxBuffer: 2 ** 28 }).catch(() => undefined);
      // What runs first reads its files from the disk.
      if (round > 0) times[name]!.push(performance.now() - start);
    }
  }
  const median = (name: string) => times[name]!.toSorted((a, b) => a - b)[Math.floor(times[name]!.length / 2)]!;
  for (const name of Object.keys(commands)) console.log(`${name.padEnd(12)} ${(median(name) / 1000).toFixed(2)} s`);
  console.log(
    `${files.length} files: ${(median('alex') / median('ours')).toFixed(1)} times faster than alex (at least 5)`,
  );
  console.log(`takes ${(median('ours') / median('write-good')).toFixed(1)} times as long as write-good (at most 3)`);
} finally {
  await rm(room, { recursive: true, force: true });
}
