/** How long a slice of work may keep others waiting, in ms. */
export const longestSlice = 10;

/**
 * Runs a generator to its end in slices, letting typing and other extensions in between.
 * Gives up with `undefined` once `isCurrent` says that nobody waits for the result any more.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  isCurrent: () => boolean,
  now: () => number = () => performance.now(),
): Promise<T | undefined> {
  for (;;) {
    const until = now() + longestSlice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (now() < until);
    await new Promise((resume) => setTimeout(resume, 0));
    if (!isCurrent()) return undefined;
  }
}
