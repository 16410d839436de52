import { readDay } from '../time/day';
import type { Stamp } from '../time/stamp';
import { habit } from '../time/stamp-habit';
import type { RawRun } from './raw-run';

/** How a timeline writes its days and times. */
export interface Habits {
  /** 03/04 as another date of it tells; else as in most of the world, or as where its zone is. */
  readonly dayFirst: boolean;
  /** The first day that is told with its year, in days since 1970: those in front of it without one lie near it. */
  readonly firstDay: number | undefined;
  /** The number of the first day, where days are told by their number: 1, or 0. */
  readonly firstCount: number;
  /** Some entries say am or pm, and no clock runs to twenty-four. */
  readonly twelve: boolean;
  /** The zone that its first time tells, where no other is told: it is that of those below. */
  readonly zone: string | undefined;
  /** Where the newest entry stands first, how many midnights its times pass without a day of their own; else nothing. */
  readonly midnights: number | undefined;
}

/** Reads the habits of a timeline. `today`: the day of the review, in days since 1970. */
export function readHabits(run: RawRun, today: number | undefined): Habits {
  const { parts, zone: governing } = run;
  let bits = 0;
  let zone: string | undefined;
  let written: Stamp['day'];
  let count: number | undefined;
  for (const { entries } of parts)
    for (const { raw } of entries) {
      const isFirst = (bits & habit.timed) === 0;
      bits |= raw.habit;
      if (written === undefined && (raw.habit & habit.hasYear) > 0) written = raw.stamp.day;
      if ((raw.habit & habit.counted) > 0) count ??= raw.stamp.count;
      if ((raw.habit & habit.timed) === 0) continue;
      const own = raw.stamp.zone;
      if (isFirst) zone = own;
      else if (own !== undefined && own !== zone) zone = undefined;
    }
  const dayFirst = isDayFirst(bits) ?? isDayFirstNear(run, bits, today) ?? !isMonthFirstIn(governing ?? zone);
  const twelve = isTwelve(bits);
  return {
    dayFirst,
    firstDay: written && readDay(written, undefined, dayFirst),
    firstCount: count === 0 ? 0 : 1,
    twelve,
    zone,
    // Halves of the day that are left open are chosen as if the oldest stood first.
    midnights: twelve ? undefined : countMidnights(run, dayFirst),
  };
}

/** What its figures show; nothing where each could be either. */
function isDayFirst(bits: number): boolean | undefined {
  if ((bits & habit.dayFirst) > 0) return true;
  return (bits & habit.monthFirst) > 0 ? false : undefined;
}

/** Whether 03/04 is the day of the review, or near it, only with the day or only with the month first; nothing where neither or both are. */
function isDayFirstNear({ parts }: RawRun, bits: number, today: number | undefined): boolean | undefined {
  if (today === undefined || (bits & habit.unclear) === 0) return undefined;
  const day = parts.flatMap(({ entries }) => entries).find(({ raw }) => (raw.habit & habit.unclear) > 0)!.raw.stamp
    .day!;
  const [dayFirst, monthFirst] = [true, false].map((first) => {
    const read = readDay(day, today, first);
    return read !== undefined && Math.abs(read - today) <= 7;
  });
  return dayFirst === monthFirst ? undefined : dayFirst;
}

/** See `Habits.midnights`. Most timelines show with their second entry that the oldest stands first. */
function countMidnights({ parts }: RawRun, dayFirst: boolean): number | undefined {
  const steps = new Steps(dayFirst);
  for (const { entries } of parts)
    for (const { raw } of entries) {
      steps.read(raw.stamp);
      if (steps.hasUp) return undefined;
    }
  return steps.downs >= 2 && steps.downs > steps.midnights ? steps.midnights : undefined;
}

/** Tells whether the times of a timeline go down from entry to entry, by its clocks and days as written. */
class Steps {
  hasUp = false;
  downs = 0;
  midnights = 0;
  readonly #dayFirst: boolean;
  #minutes: number | undefined;
  #day: Stamp['day'];
  #dayCount: number | undefined;
  #zone: string | undefined;

  constructor(dayFirst: boolean) {
    this.#dayFirst = dayFirst;
  }

  read({ day, count, minutes, zone }: Stamp): void {
    const counted = count === undefined || this.#dayCount === undefined ? 0 : count - this.#dayCount;
    const change = day && this.#day ? this.#compareDays(day, this.#day) : counted;
    this.#count(change);
    // Times of two days tell nothing, nor does the first day beside times without one.
    if (change !== 0 || (day && !this.#day)) this.#minutes = undefined;
    this.#day = day ?? this.#day;
    this.#dayCount = count ?? this.#dayCount;
    if (minutes === undefined) return;
    if (this.#minutes !== undefined && zone === this.#zone) {
      const step = minutes - this.#minutes;
      // More than half a day may be a midnight the other way, or a long wait: it proves nothing on its own.
      const passes = day === undefined && Math.abs(step) > 12 * 60;
      if (passes) this.midnights++;
      this.#count(passes ? -step : step);
    }
    this.#minutes = minutes;
    this.#zone = zone;
  }

  /** How far a day is behind another, roughly: without a year in both, by the shorter way around the year. */
  #compareDays(day: NonNullable<Stamp['day']>, other: NonNullable<Stamp['day']>): number {
    const [a, b] = [day, other].map((each) => {
      const swap = each.order === 'dm' || (each.order === '?' && this.#dayFirst);
      return swap ? each.b * 31 + each.a : each.a * 31 + each.b;
    });
    const change = (a ?? 0) - (b ?? 0);
    if (day.year !== undefined && other.year !== undefined) return (day.year - other.year) * 12 * 31 + change;
    return Math.abs(change) > 6 * 31 ? -change : change;
  }

  #count(step: number): void {
    this.hasUp ||= step > 0;
    if (step < 0) this.downs++;
  }
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
