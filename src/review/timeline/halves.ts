import type { Stamp } from '../time/stamp';
import { lastHalf, nextHalf } from '../time/stamp-clock';
import type { RawEntry } from './raw-entry';
import type { RawRun } from './raw-run';

/** A time in the half of the day that is meant. */
export type Half = Pick<Stamp, 'minutes' | 'until'>;

/** Which half of the day is meant where a timeline says am and pm, but not everywhere: what its neighbours say. */
export function chooseHalves({ parts }: RawRun): ReadonlyMap<RawEntry, Half> {
  const chosen = new Map<RawEntry, Half>();
  const all = parts.flatMap(({ entries }) => entries.map(({ raw }) => raw));
  const choose = (raw: RawEntry, minutes: number): number => {
    const { until } = raw.stamp;
    chosen.set(raw, { minutes, until: until === undefined ? undefined : nextHalf(until, minutes) });
    return minutes;
  };
  const first = all.findIndex(({ stamp }) => stamp.half === 'told');
  let near = all[first]?.stamp.minutes ?? 0;
  for (const raw of all.slice(0, first).reverse())
    if (raw.stamp.half === 'open' && raw.stamp.minutes !== undefined)
      near = choose(raw, lastHalf(raw.stamp.minutes, near));
  for (const raw of all.slice(first)) {
    const { half, minutes } = raw.stamp;
    if (minutes !== undefined) near = half === 'open' ? choose(raw, nextHalf(minutes, near)) : minutes;
  }
  return chosen;
}
