/** What something that is done in steps takes of the processor, in ms. */
export interface Steps {
  readonly total: number;
  /** The longest time in which nothing else could run. */
  readonly longest: number;
}

/** Of each step the quicker of two runs, in time of the processor, because others use the machine as well. */
export function measure(start: () => Generator): Steps {
  const [first = [], second = []] = [timeSteps(start()), timeSteps(start())];
  const times = first.map((time, i) => Math.min(time, second[i] ?? time));
  return { total: times.reduce((sum, time) => sum + time, 0), longest: times.reduce((a, b) => Math.max(a, b), 0) };
}

function timeSteps(steps: Generator): readonly number[] {
  const times: number[] = [];
  for (;;) {
    const start = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (done) return times;
  }
}
