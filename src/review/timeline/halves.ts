import type { Stamp } from '../time/stamp';
import { lastHalf, nextHalf } from '../time/stamp-clock';
import type { RawRun } from './raw-run';

/** A time in the half of the day that is meant. */
export type Half = Pick<Stamp, 'minutes' | 'until'>;

/**
 * Which half of the day is meant where a timeline says am and pm, but not everywhere: what its neighbours say. For each entry in order,
 * where it says nothing itself: entries with the same words are one object, and may stand in both halves.
 */
export function chooseHalves({ parts }: RawRun): readonly (Half | undefined)[] {
  const all = parts.flatMap(({ entries }) => entries.map(({ raw }) => raw.stamp));
  const chosen: (Half | undefined)[] = all.map(() => undefined);
  const choose = (i: number, minutes: number): number => {
    const { until } = all[i]!;
    chosen[i] = { minutes, until: until === undefined ? undefined : nextHalf(until, minutes) };
    return minutes;
  };
  const first = all.findIndex(({ half }) => half === 'told');
  let near = all[first]?.minutes ?? 0;
  for (let i = first - 1; i >= 0; i--) {
    const { half, minutes } = all[i]!;
    if (half === 'open' && minutes !== undefined) near = choose(i, lastHalf(minutes, near));
  }
  for (let i = Math.max(first, 0); i < all.length; i++) {
    const { half, minutes } = all[i]!;
    if (minutes !== undefined) near = half === 'open' ? choose(i, nextHalf(minutes, near)) : minutes;
  }
  return chosen;
}
