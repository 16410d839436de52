// Runs bundled unit tests for many mutants in this process.  node run-units.mjs JOB, a JSON file (UnitTests writes it)
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import Mocha from 'mocha';
import { runPlan, takeReached, type Line, type Plan } from './host';

export interface UnitJob {
  readonly plan: Plan;
  /** What loads the code by itself, and the tests. */
  readonly sources: string;
  readonly files: readonly string[];
}

const { plan, sources, files } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as UnitJob;
const say = (line: Line): void => void writeSync(1, `\nmutants ${JSON.stringify(line)}\n`);
/** How much of a processor has been used, in ms: a busy machine is no reason to call something slow. */
const now = (): number => (({ user, system }) => (user + system) / 1000)(process.cpuUsage());

Mocha.Runnable.prototype.timeout = Mocha.Suite.prototype.timeout = function (this: unknown, ms?: number | string) {
  return ms === undefined ? 0 : this;
} as never;
const mocha = new Mocha({ reporter: 'min' });
Object.assign(globalThis, { Mocha, mocha });
const load = async (file: string) => {
  await import(pathToFileURL(file).href);
  say({ loaded: file, reached: takeReached() });
};
await load(sources);
for (const file of files) {
  mocha.suite.emit('pre-require', globalThis, file, mocha);
  await load(file);
}
const hangs = endHangs();
await runPlan(plan, {
  say,
  now,
  begin: (ms) => (hangs[0] = now() + 5_000 + 10 * ms),
});
process.exit(0);

/** Ends this process when it has used more of a processor than the number that it returns. */
function endHangs(): Float64Array {
  const until = new Float64Array(new SharedArrayBuffer(8));
  until[0] = Infinity;
  const code = `const { workerData } = require('node:worker_threads');
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if ((user + system) / 1000 > workerData[0]) process.kill(process.pid, 'SIGKILL');
    }, 500);`;
  new Worker(code, { eval: true, workerData: until }).unref();
  return until;
}
