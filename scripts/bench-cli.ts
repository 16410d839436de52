// What lint costs from start to exit, over a folder of Markdown: beside alex, harper.js and write-good over the same files, beside Node.js
// itself for a single file, and for ten and a hundred copies of the folder. All in one run: the ratios are what counts and what can fail.
//   npm run bench:cli -- FOLDER
//   npm run bench:cli -- FOLDER --rounds 5    the median of more runs
//   npm run bench:cli -- FOLDER --copies 20   compares 2 with 20 copies, which is quicker; 0 leaves them out
//   npm run bench:cli -- FOLDER --others DIR  takes the other programs from there, and installs them if they are not there
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { Bars } from './bench/bars';
import { install, writeOthers } from './bench/others';
import { compare, runForMemory } from './bench/start-to-exit';
import { cli } from './build/bundles';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    copies: { type: 'string', default: '100' },
    others: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name a folder: npm run bench:cli -- FOLDER');
  process.exit(2);
}
const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((each) => each.isFile() && each.name.endsWith('.md'))
  .map((each) => join(each.parentPath, each.name))
  .sort();
if (files.length === 0) throw new Error(`There is no Markdown in ${folder}.`);
const words = await Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).match(/\S+/g)?.length ?? 0));

const room = makeTemporaryFolder();
const script = join(room, 'cli.mjs');
await build({ ...cli, minify: true, outfile: script });
const lint = [script, 'lint'];
const node = process.execPath;
const bars = new Bars();
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const others = values.others ?? room;
if (!existsSync(join(others, 'node_modules'))) await install(others);
const programs = { ours: { file: node, args: [...lint, ...files] }, ...(await writeOthers(others, files)) };
const took = await compare(programs, Number(values.rounds));
console.log(`${files.length} files of ${words.reduce((one, other) => one + other)} words:`);
for (const [name, time] of Object.entries(took)) console.log(`  ${name.padEnd(12)}${seconds(time)}`);
bars.check('times faster than alex', took.alex / took.ours, { atLeast: 8 });
bars.check('times faster than harper.js', took.harper / took.ours, { atLeast: 30 });
bars.check('times as long as write-good', took.ours / took['write-good'], { atMost: 2 });

const far = words.map((count) => Math.abs(count - 1000));
const nearest = far.indexOf(Math.min(...far));
const single = await compare(
  { ours: { file: node, args: [...lint, files[nearest]!] }, nothing: { file: node, args: ['-e', '0'] } },
  Number(values.rounds) * 5,
);
console.log(`one file of ${words[nearest]} words: ${seconds(single.ours)}; node -e 0: ${seconds(single.nothing)}`);
bars.check('times as long as node -e 0', single.ours / single.nothing, { atMost: 4 });

const copies = Number(values.copies);
if (copies > 0) {
  const fewer = await lintCopies(copies / 10);
  const all = await lintCopies(copies);
  bars.check(`time of ten times as many copies`, all.time / fewer.time, { atMost: 11 });
  bars.check(`memory of ten times as many copies`, all.peak / fewer.peak, { atMost: 1.2 });
}
if (!bars.end()) process.exitCode = 1;

async function lintCopies(count: number) {
  const list: string[] = [];
  for (let copy = 0; copy < count; copy++) {
    const to = join(room, `copies-${count}`, String(copy));
    await mkdir(to, { recursive: true });
    for (const [i, file] of files.entries()) {
      list.push(join(to, `${i}.md`));
      await copyFile(file, join(to, `${i}.md`));
    }
  }
  const names = join(room, `copies-${count}.txt`);
  await writeFile(names, list.join('\n'));
  const { time, peak } = await runForMemory([...lint, '--files-from', names]);
  console.log(`${count} copies: ${seconds(time)}, at most ${peak.toFixed(0)} MB`);
  return { time, peak };
}
