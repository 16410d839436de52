import { habit } from '../time/stamp-habit';
import type { RawRun } from './raw-run';

/** How a timeline writes its days and times. */
export interface Habits {
  /** 03/04 as another date of it tells; else as in most of the world, or as where its zone is. */
  readonly dayFirst: boolean;
  readonly hasYear: boolean;
  /** Some entries say am or pm, and no clock runs to twenty-four. */
  readonly twelve: boolean;
  /** The zone that its first time tells, where no other is told: it is that of those below. */
  readonly zone: string | undefined;
}

export function readHabits({ parts, zone: governing }: RawRun): Habits {
  let bits = 0;
  let zone: string | undefined;
  for (const { entries } of parts)
    for (const { raw } of entries) {
      const isFirst = (bits & habit.timed) === 0;
      bits |= raw.habit;
      if ((raw.habit & habit.timed) === 0) continue;
      const own = raw.stamp.zone;
      if (isFirst) zone = own;
      else if (own !== undefined && own !== zone) zone = undefined;
    }
  return {
    dayFirst: (bits & habit.dayFirst) > 0 || ((bits & habit.monthFirst) === 0 && !isMonthFirstIn(governing ?? zone)),
    hasYear: (bits & habit.hasYear) > 0,
    twelve: isTwelve(bits),
    zone,
  };
}

/**
 * Whether some clocks say am or pm and some do not, but none is of twenty-four hours: past twelve, or with a zero in front where those
 * that say it have none.
 */
function isTwelve(bits: number): boolean {
  const isPadded = (bits & habit.toldPadded) > 0;
  if ((bits & habit.full) > 0 || ((bits & habit.openPadded) > 0 && !isPadded)) return false;
  return (isPadded || (bits & habit.told) > 0) && (bits & (habit.open | habit.openPadded)) > 0;
}

/** Whether the month comes first in a date such as 03/04 where a zone is. */
export const isMonthFirstIn = (zone: string | undefined): boolean =>
  /^(?:(?:[PMCE][SD]?T|AK[SD]T|HST)$|US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles)|(?:Eastern|Pacific|Central|Mountain)\b)/.test(
    zone ?? '',
  );
