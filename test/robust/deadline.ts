import { runInThisContext } from 'node:vm';

const slot = 'learningReviewWork';

/** Runs work that may never end, and throws when it has not ended after `milliseconds`: a pattern that is busy is stopped, too. */
export function runWithDeadline<T>(work: () => T, milliseconds: number): T {
  const shared = globalThis as Record<string, unknown>;
  shared[slot] = work;
  try {
    return runInThisContext(`${slot}()`, { timeout: milliseconds }) as T;
  } finally {
    Reflect.deleteProperty(shared, slot);
  }
}

/** Milliseconds that this process has computed: what others do on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
