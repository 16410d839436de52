// Everything that proves the product. A step that fails does not keep the others from running, unless they build on it.
//   npm test              all steps
//   npm test -- unit web  only these
import { join } from 'node:path';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { nameFailures, readCounts } from './counts';
import { measured, mochaOf } from './coverage/measured';
import { runNode, tsx } from './run';

interface Step {
  readonly args: readonly string[];
  /** A step without which this one makes no sense. */
  readonly needs?: string;
  readonly tests?: true;
  /** Only when it is asked for. */
  readonly onDemand?: true;
  readonly env?: NodeJS.ProcessEnv;
}

const dir = makeTemporaryFolder();
const coverage = join(dir, 'v8');
const measuring = { env: { NODE_V8_COVERAGE: coverage }, tests: true } as const;

const mocha = 'node_modules/mocha/bin/mocha.js';
const steps: Readonly<Record<string, Step>> = {
  check: { args: [...tsx, 'scripts/check.ts'] },
  unit: { args: mochaOf(measured.unit), ...measuring },
  // What holds for any document, tried on many that are made up from a fixed seed.
  properties: { args: mochaOf(measured.properties), ...measuring },
  readings: { args: mochaOf(measured.readings), ...measuring },
  coverage: { args: [...tsx, 'scripts/coverage.ts', '--of', coverage], needs: 'unit' },
  robust: { args: [mocha, '--parallel', '--jobs', '2', 'test/robust/*.test.ts'], tests: true },
  // What is released, as others start it and build on it, and that all of it says the same.
  processes: { args: [mocha, '--parallel', '--jobs', '2', 'test/processes/*.test.ts'], tests: true },
  memory: { args: [mocha, 'test/memory/*.test.ts'], tests: true },
  package: { args: [...tsx, 'scripts/package.ts'] },
  vsix: { args: [mocha, 'test/vscode/vsix/*.test.ts'], needs: 'package', tests: true },
  editor: { args: [...tsx, 'test/vscode/node.ts'], needs: 'package', tests: true },
  web: { args: [...tsx, 'test/vscode/web.ts'], needs: 'package', tests: true },
  desktop: { args: [...tsx, 'test/vscode/node.ts', '--desktop'], needs: 'package', tests: true, onDemand: true },
  oldest: {
    args: [...tsx, 'test/vscode/node.ts'],
    env: { VSCODE_HOST: 'oldest' },
    needs: 'package',
    tests: true,
    onDemand: true,
  },
  workbench: { args: [mocha, 'test/vscode/workbench/**/*.test.ts'], needs: 'package', tests: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Not a step: ${unknown.join(', ')}. Steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const failures: string[] = [];
/** Told again at the end: what a step printed may be far above, or cut off. */
const named: string[] = [];
const total = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 ? !asked.includes(name) : step.onDemand) continue;
  await runStep(name, step);
}
if (failures.length > 0) console.log(`\n${named.join('\n')}\n\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function runStep(name: string, { args, env, needs, tests }: Step): Promise<void> {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const skipped = needs !== undefined && failures.includes(needs);
  const file = join(dir, name);
  const code = skipped ? 1 : await runNode(args, { ...env, TEST_COUNTS: file });
  const counts = readCounts(file);
  const { passed, failed } = counts;
  // A step whose tests did not even run has not passed.
  const ok = code === 0 && failed === 0 && (!tests || passed > 0);
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  if (!ok) failures.push(name);
  if (!ok && !skipped) named.push(...nameFailures(name, counts));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${skipped ? `not run, it needs ${needs}` : ok ? 'ok' : 'FAILED'} (${seconds} s)`);
}
