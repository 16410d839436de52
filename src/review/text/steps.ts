/** Maps a list, with a pause now and then. */
export function* mapInSteps<T, U>(all: readonly T[], map: (each: T) => U): Generator<void, readonly U[]> {
  const mapped: U[] = [];
  for (const each of all) {
    mapped.push(map(each));
    if (mapped.length % 100 === 0) yield;
  }
  return mapped;
}

/** What a generator comes to, without its pauses. */
export function runToEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
