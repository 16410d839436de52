// Reads mutated reviews, settings, templates and front matters: nothing may be thrown, no finding may lie outside of its text, and no text
// may take longer than 200 ms for 10,000 characters.
//   npm run fuzz                             2,000 texts of each kind from a fresh seed
//   npm run fuzz -- --texts 100000 --only document --seed 7
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { processorTime, runWithDeadline } from '../test/robust/deadline';
import { findFailure, makeText, shrink, targets, type Target } from '../test/robust/fuzz';

const { values } = parseArgs({
  options: { texts: { type: 'string', default: '2000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const count = Number(values.texts);
const first = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
/** Milliseconds of processor time that a text may take. */
const allowed = (text: string): number => 200 * Math.max(1, text.length / 10_000);
const deadline = 20_000;

let failed = 0;
for (const target of targets) {
  if (values.only !== undefined && values.only !== target.name) continue;
  const before = failed;
  let slowest = 0;
  // What runs first is slow: it is not compiled yet.
  for (let seed = 0; seed < 200; seed++) findFailure(target, makeText(target, seed));
  for (let seed = first; seed < first + count; seed++) {
    const text = makeText(target, seed);
    const start = processorTime();
    const failure = attempt(target, text);
    const spent = processorTime() - start;
    const slow = failure === undefined && spent > allowed(text) && isSlow(target, text);
    if (failure === undefined && !slow) slowest = Math.max(slowest, Math.min(1, spent / allowed(text)));
    if (failure === undefined && !slow) continue;
    failed++;
    const fails = slow
      ? (shorter: string) => isSlow(target, shorter)
      : (shorter: string) => attempt(target, shorter) !== undefined;
    console.log(`${target.name}, seed ${seed}: ${failure ?? `${spent.toFixed(0)} ms for ${text.length} characters`}`);
    console.log(`  ${JSON.stringify(shrink(text, fails))}`);
  }
  const share = (100 * slowest).toFixed(0);
  console.log(
    `${target.name}: ${count} texts from seed ${first}, ${failed - before} failed; the slowest took ${share} % of its time`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

function attempt(target: Target, text: string): string | undefined {
  try {
    return runWithDeadline(() => findFailure(target, text), deadline);
  } catch (error) {
    return String(error);
  }
}

/** Whether it is slow each time: something else may have been done meanwhile, such as a collection of garbage. */
function isSlow(target: Target, text: string): boolean {
  return [1, 2, 3].every(() => {
    const start = processorTime();
    attempt(target, text);
    return processorTime() - start > allowed(text);
  });
}
