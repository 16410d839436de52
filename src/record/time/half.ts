/**
 * The minutes of a time that leaves out its half of the day: those that come next after the message before, or are at most an hour back.
 * `minutes` and `last` count from midnight.
 */
export function nextHalf(minutes: number, last: number): number {
  const morning = minutes % 720;
  const least = Math.floor(last) - 60;
  return morning < least && morning + 720 >= least ? morning + 720 : morning;
}
