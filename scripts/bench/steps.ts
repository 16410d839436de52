/** What something that is done in steps takes, in ms. */
export interface Steps {
  readonly total: number;
  /** The longest time in which nothing else could run. */
  readonly longest: number;
}

/** Of each step the quicker of two runs, because others use the machine as well. */
export function measure(start: () => Generator): Steps {
  const [first = [], second = []] = [timeSteps(start()), timeSteps(start())];
  const times = first.map((time, i) => Math.min(time, second[i] ?? time));
  return { total: times.reduce((sum, time) => sum + time, 0), longest: times.reduce((a, b) => Math.max(a, b), 0) };
}

function timeSteps(steps: Generator): readonly number[] {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    times.push(performance.now() - start);
    if (done) return times;
  }
}
