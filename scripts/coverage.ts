// Runs the unit tests, and counts how much of the code they reach. Less than scripts/coverage/least.json asks for is a failure.
//   npm run coverage
//   npm run coverage -- --where   also lists, file by file, the lines that no test reaches
//   npm run coverage -- --raise   asks for what is reached now, where that is more
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { percentOf, readSummary, rooms, type Shares } from './coverage/summary';
import { runNode } from './run';

const { raise, where } = parseArgs({ options: { raise: { type: 'boolean' }, where: { type: 'boolean' } } }).values;
const file = 'scripts/coverage/least.json';
const dir = makeTemporaryFolder();

const tests = [
  'node_modules/mocha/bin/mocha.js',
  // Room for what lives shortly: with the default, a tenth of the time goes into collecting garbage.
  '--max-semi-space-size=64',
  ...['--require', 'scripts/coverage/workers.cjs', '--parallel', '--jobs', '2'],
  'test/!(memory|processes|robust|vscode)/**/*.test.ts',
];
const report = [
  ...['node_modules/c8/bin/c8.js', 'report', '--temp-directory', join(dir, 'v8'), '--reports-dir', dir],
  ...['--include', `src/{${rooms.join()}}/**`, '--reporter', 'json'],
  ...(where ? ['--reporter', 'text', '--skip-full'] : []),
];
const failed = (await runNode(tests, { NODE_V8_COVERAGE: join(dir, 'v8') })) !== 0;
if ((await runNode(report)) !== 0) throw new Error('c8 could not read what V8 measured');

const least = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Shares>>;
const reached = readSummary(join(dir, 'coverage-final.json'));
const next: Record<string, Shares> = {};
let isLess = false;
for (const room of rooms) {
  const told = reached[room].map(({ kind, share }) => {
    const asked = least[room]?.[kind] ?? 0;
    // A room without files has no share at all.
    const isMissed = !(share >= asked);
    isLess ||= isMissed;
    (next[room] ??= {})[kind] = Math.max(asked, percentOf(share));
    return `${kind} ${share.toFixed(2)} %${isMissed ? `, LESS than ${asked} %` : ''}`;
  });
  console.log(`src/${room}: ${told.join('; ')}`);
}
if (raise && !failed && !isLess) writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
if (isLess)
  console.log('Some code that was tested is not any more, or new code is not: `npm run coverage -- --where` lists it.');
process.exitCode = failed || isLess ? 1 : 0;
