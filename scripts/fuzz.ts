// Reads mutated reviews, project files, settings, templates and front matters: nothing may be thrown, nothing that is found or offered may
// lie outside of its text, and no text may take longer than 200 ms for 10,000 characters.
//   npm run fuzz                             2,000 texts of each kind from a fresh seed
//   npm run fuzz -- --texts 100000 --only document --seed 7
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { chooseNames, readCount } from '../test/robust/asked';
import { processorTime, runWithDeadline } from '../test/robust/deadline';
import { findFailure, makeText, shrink, targets, type Target } from '../test/robust/fuzz';

const { values } = parseArgs({
  options: { texts: { type: 'string', default: '2000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const count = readCount('texts', values.texts, 1);
const first = values.seed === undefined ? randomInt(2 ** 31) : readCount('seed', values.seed, 0);
const chosen = chooseNames(
  targets.map(({ name }) => name),
  values.only,
);
/** Milliseconds of processor time that a text may take. */
const allowed = (text: string): number => 200 * Math.max(1, text.length / 10_000);
const deadline = 20_000;

let failed = 0;
for (const target of targets.filter(({ name }) => chosen.includes(name))) {
  const before = failed;
  let slowest = 0;
  // What runs first is slow: it is not compiled yet.
  for (let seed = 0; seed < 200; seed++) findFailure(target, makeText(target, seed));
  for (let seed = first; seed < first + count; seed++) {
    const text = makeText(target, seed);
    const { failure, spent } = attempt(target, text);
    const slow = failure === undefined && spent > allowed(text) && isSlow(target, text);
    if (failure === undefined && !slow) slowest = Math.max(slowest, Math.min(1, spent / allowed(text)));
    if (failure === undefined && !slow) continue;
    failed++;
    const fails = slow
      ? (shorter: string) => isSlow(target, shorter)
      : (shorter: string) => attempt(target, shorter).failure !== undefined;
    console.log(`${target.name}, seed ${seed}: ${failure ?? `${spent.toFixed(0)} ms for ${text.length} characters`}`);
    console.log(`  ${JSON.stringify(shrink(text, fails))}`);
  }
  const share = (100 * slowest).toFixed(0);
  console.log(
    `${target.name}: ${count} texts from seed ${first}, ${failed - before} failed; the slowest took ${share} % of its time`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

interface Attempt {
  readonly failure: string | undefined;
  /** Milliseconds of processor time for the reading. What is done with it by hand, such as an edit, has the deadline alone. */
  readonly spent: number;
}

function attempt(target: Target, text: string): Attempt {
  const spent: number[] = [];
  const failure = findFailure(target, text, (work) => {
    const start = processorTime();
    try {
      return runWithDeadline(work, deadline);
    } finally {
      spent.push(processorTime() - start);
    }
  });
  return { failure, spent: spent[0] ?? 0 };
}

/** Whether it is slow each time: something else may have been done meanwhile, such as a collection of garbage. */
function isSlow(target: Target, text: string): boolean {
  return [1, 2, 3].every(() => attempt(target, text).spent > allowed(text));
}
