// Everything that proves the product. A step that fails does not keep the others from running, unless they build on it.
//   npm test              all steps
//   npm test -- unit web  only these
import { join } from 'node:path';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { nameFailures, readCounts } from './counts';
import { measured, mochaOf } from './coverage/measured';
import { readNode, runNode, tsx } from './run';

interface Step {
  readonly args: readonly string[];
  /** Steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  readonly tests?: true;
  /** Only when it is asked for. */
  readonly onDemand?: true;
  readonly env?: NodeJS.ProcessEnv;
}

const dir = makeTemporaryFolder();
const asked = process.argv.slice(2);
const coverage = join(dir, 'v8');
// Measuring takes a quarter of the time, so it is left out where nobody reads what was measured.
const isMeasured = asked.length === 0 || asked.includes('coverage');
const measuring = { env: isMeasured ? { NODE_V8_COVERAGE: coverage } : {}, tests: true } as const;

const mocha = 'node_modules/mocha/bin/mocha.js';
const steps: Readonly<Record<string, Step>> = {
  // These take longest, so they start first.
  package: { args: [...tsx, 'scripts/package.ts'] },
  editor: { args: [...tsx, 'test/vscode/node.ts'], needs: ['package'], tests: true },
  check: { args: [...tsx, 'scripts/check.ts'] },
  unit: { args: mochaOf(measured.unit), ...measuring },
  // What holds for any document, tried on many that are made up from a fixed seed.
  properties: { args: mochaOf(measured.properties), ...measuring },
  readings: { args: mochaOf(measured.readings), ...measuring },
  coverage: { args: [...tsx, 'scripts/coverage.ts', '--of', coverage], needs: ['unit', 'properties', 'readings'] },
  robust: { args: [mocha, '--parallel', '--jobs', '2', 'test/robust/*.test.ts'], tests: true },
  // What is released, as others start it and build on it, and that all of it says the same.
  processes: { args: [mocha, '--parallel', '--jobs', '2', 'test/processes/*.test.ts'], tests: true },
  memory: { args: [mocha, 'test/memory/*.test.ts'], tests: true },
  vsix: { args: [mocha, 'test/vscode/vsix/*.test.ts'], needs: ['package'], tests: true },
  web: { args: [...tsx, 'test/vscode/web.ts'], needs: ['package'], tests: true },
  desktop: { args: [...tsx, 'test/vscode/node.ts', '--desktop'], needs: ['package'], tests: true, onDemand: true },
  oldest: {
    args: [...tsx, 'test/vscode/node.ts'],
    env: { VSCODE_HOST: 'oldest' },
    needs: ['package'],
    tests: true,
    onDemand: true,
  },
  workbench: { args: [mocha, 'test/vscode/workbench/**/*.test.ts'], needs: ['package'], tests: true },
};

const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Not a step: ${unknown.join(', ')}. Steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const failures: string[] = [];
/** Told again at the end: what a step printed may be far above, or cut off. */
const named: string[] = [];
const total = { passed: 0, failed: 0 };
const chosen = Object.keys(steps).filter((name) => (asked.length > 0 ? asked.includes(name) : !steps[name]!.onDemand));
const waiting = [...chosen];
const running = new Map<string, Promise<void>>();
// VS Code waits for itself half of the time, so two steps side by side take little longer than the longer one.
while (waiting.length > 0 || running.size > 0) {
  const next = running.size < 2 ? waiting.findIndex(isReady) : -1;
  if (next < 0) {
    await Promise.race(running.values());
    continue;
  }
  const [name = ''] = waiting.splice(next, 1);
  const ended = runStep(name, steps[name]!).finally(() => running.delete(name));
  running.set(name, ended);
}
if (failures.length > 0) console.log(`\n${named.join('\n')}\n\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Has all that a step builds on come to an end? */
function isReady(name: string): boolean {
  return !steps[name]!.needs?.some((each) => waiting.includes(each) || running.has(each));
}

async function runStep(name: string, { args, env, needs = [], tests }: Step): Promise<void> {
  console.log(`== ${name} starts`);
  const start = Date.now();
  const missing = needs.filter((each) => failures.includes(each));
  const skipped = missing.length > 0;
  const file = join(dir, name);
  const { code, output } = skipped ? { code: 1, output: '' } : await runQuietly(args, { ...env, TEST_COUNTS: file });
  const counts = readCounts(file);
  const { passed, failed } = counts;
  // A step whose tests did not even run has not passed.
  const ok = code === 0 && failed === 0 && (!tests || passed > 0);
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  if (!ok) failures.push(name);
  if (!ok && !skipped) named.push(...nameFailures(name, counts));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`\n== ${name}\n${output}`);
  console.log(
    `== ${name}: ${skipped ? `not run, it needs ${missing.join(', ')}` : ok ? 'ok' : 'FAILED'} (${seconds} s)\n`,
  );
}

/** What one step prints is shown as it comes; what several print, when each has ended. */
async function runQuietly(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return chosen.length > 1 ? readNode(args, env) : { code: await runNode(args, env), output: '' };
}
