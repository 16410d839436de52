import type { Stamp } from './stamp';

/** What a stamp shows of how its timeline writes days and times, as bits: thousands of entries are asked with a keystroke. */
export const habit = {
  hasYear: 1,
  dayFirst: 2,
  monthFirst: 4,
  /** A time, by the clock or since the start. */
  timed: 8,
  /** A clock of twenty-four hours; one that says am or pm; one that leaves that open. The others have a zero in front. */
  full: 16,
  told: 32,
  open: 64,
  toldPadded: 128,
  openPadded: 256,
  /** A day by its number. */
  counted: 512,
  /** A day in figures of which either may be the month. */
  unclear: 1024,
} as const;

/** The bits of one stamp. */
export function readHabit({ day, count, half, isPadded, minutes, sinceStart }: Stamp): number {
  let bits = 0;
  if (day?.year !== undefined) bits |= habit.hasYear;
  if (day?.tells) bits |= day.order === 'dm' ? habit.dayFirst : habit.monthFirst;
  if (day?.order === '?') bits |= habit.unclear;
  if (count !== undefined) bits |= habit.counted;
  if (minutes !== undefined || sinceStart !== undefined) bits |= habit.timed;
  if (minutes === undefined) return bits;
  if (half === undefined) return bits | habit.full;
  return bits | (isPadded ? habit[`${half}Padded`] : habit[half]);
}
