/** What something that is done in steps takes, in ms. */
export interface Steps {
  readonly total: number;
  /** The longest time in which nothing else could run. */
  readonly longest: number;
}

/** Of each step the quickest of three runs, because others use the machine as well. */
export function measure(start: () => Generator): Steps {
  const [first, ...others] = [timeSteps(start()), timeSteps(start()), timeSteps(start())];
  const times = first.map((time, i) => Math.min(time, ...others.map((other) => other[i] ?? time)));
  return { total: times.reduce((sum, time) => sum + time, 0), longest: times.reduce((a, b) => Math.max(a, b), 0) };
}

/**
 * By the clock, which also runs while others have the processor, or by the time of the processor, which also counts what collects garbage
 * beside: whichever is less is nearer to how long it keeps others waiting.
 */
function timeSteps(steps: Generator): readonly number[] {
  const times: number[] = [];
  for (;;) {
    const [used, start] = [process.cpuUsage(), performance.now()];
    const { done } = steps.next();
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    times.push(Math.min(time, (user + system) / 1000));
    if (done) return times;
  }
}
