/** A seeded random sample without replacement, so that a reading can be repeated. */
export function pick<T>(from: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return from
    .map((value) => [next(), value] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, value]) => value);
}
