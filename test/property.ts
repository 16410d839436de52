import type { Parameters } from 'fast-check';

/** Options for a property: few runs from a fixed seed in `npm test`; many from a fresh one with PROPERTY_RUNS and PROPERTY_SEED. */
export function propertyOptions(runs: number, seed: number): Parameters<unknown> {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
  return {
    numRuns: PROPERTY_RUNS ? Number(PROPERTY_RUNS) : runs,
    seed: PROPERTY_SEED ? Number(PROPERTY_SEED) : seed,
    endOnFailure: true,
  };
}
