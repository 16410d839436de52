import assert from 'node:assert/strict';
import fc from 'fast-check';
import { propertyOptions } from '../property';

/** An edit was made; it was refused; there was nothing to do. */
export type Outcome = 'done' | 'refused' | 'none';

/** Of the cases, so many have to be edits that were made: the documents have to hold something to do. */
const leastMade = 0.6;

/**
 * Runs a property until so many edits were made: a case in which one is refused, or has nothing to do, is no run. Those must not be many, and
 * of the edits at most this share may be refused.
 */
export function checkMade<T>(
  runs: number,
  seed: number,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  run: (value: T) => Outcome,
): void {
  const counts = { done: 0, refused: 0, none: 0 };
  fc.assert(
    fc.property(arbitrary, (value) => {
      const outcome = run(value);
      counts[outcome]++;
      fc.pre(outcome === 'done');
    }),
    propertyOptions(runs, seed),
  );
  const { done, refused, none } = counts;
  const said = `${done} made, ${refused} refused, ${none} with nothing to do`;
  tellCounts(said);
  assert.ok(done >= leastMade * (done + refused + none), `too few are made: ${said}`);
  assert.ok(refused <= share * (done + refused), `too many are refused: ${said}`);
}

/** What was proven, where a property runs by itself. */
export function tellCounts(said: string): void {
  if (process.env['PROPERTY_RUNS']) console.log(`      ${said}`);
}
