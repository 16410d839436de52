// Runs the tests that need no process and no editor, and counts how much of the code they reach. Less than scripts/coverage/least.json asks
// for is a failure.
//   npm run coverage
//   npm run coverage -- --where   also lists, file by file, the lines that no test reaches
//   npm run coverage -- --raise   asks for what is reached now, where that is more
//   npm run coverage -- --of DIR  runs nothing, and reads what was measured before
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { measured, mochaOf } from './coverage/measured';
import { percentOf, readSummary, rooms, type Shares } from './coverage/summary';
import { runNode } from './run';

const { of, raise, where } = parseArgs({
  options: { of: { type: 'string' }, raise: { type: 'boolean' }, where: { type: 'boolean' } },
}).values;
const file = 'scripts/coverage/least.json';
const dir = makeTemporaryFolder();
const from = of ?? join(dir, 'v8');

const report = [
  ...['node_modules/c8/bin/c8.js', 'report', '--temp-directory', from, '--reports-dir', dir],
  ...['--include', `src/{${rooms.join()}}/**`, '--reporter', 'json'],
  ...(where ? ['--reporter', 'text', '--skip-full'] : []),
];
let failed = false;
for (const files of of === undefined ? Object.values(measured) : [])
  failed = (await runNode(mochaOf(files), { NODE_V8_COVERAGE: from })) !== 0 || failed;
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
