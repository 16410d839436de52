import { array, integer, type Arbitrary, type Parameters } from 'fast-check';

/** Options for a property: few runs from a fixed seed in `npm test`; many from a fresh one with PROPERTY_RUNS and PROPERTY_SEED. */
export function propertyOptions(runs: number, seed: number): Parameters<unknown> {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
  return {
    numRuns: PROPERTY_RUNS ? Number(PROPERTY_RUNS) : runs,
    seed: PROPERTY_SEED ? Number(PROPERTY_SEED) : seed,
    endOnFailure: true,
  };
}

/** Any text, with halves of surrogate pairs too. Quicker to set up than `fc.string({ unit: 'binary' })`. */
export const anyText = (maxLength: number): Arbitrary<string> =>
  array(integer({ min: 0, max: 0x10ffff }), { maxLength }).map((codes) => String.fromCodePoint(...codes));
