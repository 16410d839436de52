/** So many of a list are one step. */
export const stride = 40;

/** Does something with each of a list, with a pause now and then. */
export function* eachInSteps<T>(all: readonly T[], act: (each: T, place: number) => void): Generator<undefined, void> {
  for (let place = 0; place < all.length; place++) {
    act(all[place]!, place);
    if (place % stride === stride - 1) yield undefined;
  }
}

/** Maps a list, with a pause now and then. */
export function* mapInSteps<T, U>(all: readonly T[], map: (each: T) => U): Generator<void, readonly U[]> {
  const mapped: U[] = [];
  yield* eachInSteps(all, (each) => mapped.push(map(each)));
  return mapped;
}

/** What a generator comes to, without its pauses. */
export function runToEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
