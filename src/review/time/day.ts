import type { Stamp } from './stamp';
import { monthStart } from './stamp-day';

/** Days since 1970-01-01 of a day as written; a missing year is the one that lies nearest to `near`, an ambiguous order from `dayFirst`. */
export function readDay(
  day: NonNullable<Stamp['day']>,
  near: number | undefined,
  dayFirst: boolean,
): number | undefined {
  const swap = day.order === 'dm' || (day.order === '?' && dayFirst);
  const [month, date] = swap ? [day.b, day.a] : [day.a, day.b];
  if (month > 12 || date > daysIn(month, day.year)) return undefined;
  const told = daysAt(day.year ?? 1970, month, date);
  if (Number.isNaN(told)) return undefined;
  if (day.year !== undefined || near === undefined) return told;
  // December stands nearer to the March after it than to the one before.
  const year = new Date(near * 86_400_000).getUTCFullYear();
  return [year, year - 1, year + 1]
    .map((each) => daysAt(each, month, date))
    .reduce((best, each) => (Math.abs(each - near) < Math.abs(best - near) ? each : best));
}

const daysAt = (year: number, month: number, date: number): number =>
  Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);

/** How many days a month has; in a leap year where the year is not told. */
const daysIn = (month: number, year = 2000): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2024-05-01` of days since 1970-01-01. */
export function writeDay(days: number): string | undefined {
  const at = new Date(days * 86_400_000);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}

const nth = '(?:st|nd|rd|th)?';
/** "5 to 6 May", "May 5-6": the last of some days. */
const untilDay = `(?: ?(?:[-\u2013/&]|to|and) ?\\d{1,2}${nth}\\.?)?`;
const writtenDay = new RegExp(
  `\\b(?:(\\d{1,2})${nth}\\.?${untilDay} (?:of )?)?(${monthStart})[a-z]{0,6}\\.?(?: (\\d{1,2})${nth}${untilDay})?,? (20\\d\\d|19\\d\\d)\\b`,
  'i',
);

/** The first day written out in a text, such as a title: with a year, so that it cannot be a version. */
export function findDay(text: string): Stamp['day'] | undefined {
  const iso = /\b(20\d\d|19\d\d)[-/](\d{1,2})[-/](\d{1,2})\b/.exec(text);
  if (iso) return { year: Number(iso[1]), a: Number(iso[2]), b: Number(iso[3]), order: 'md' };
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d|19\d\d)(?![\d.])/.exec(text);
  if (dotted) return { year: Number(dotted[3]), a: Number(dotted[1]), b: Number(dotted[2]), order: 'dm' };
  const slashed = findSlashedDay(text);
  if (slashed) return slashed;
  const named = writtenDay.exec(text);
  const date = Number(named?.[1] ?? named?.[3] ?? 0);
  const month = monthStart.split('|').indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return named && date > 0 ? { year: Number(named[4]), a: month, b: date, order: 'md' } : undefined;
}

/** "28/11/2031" can only be one day; "03/04/2031" could be two. */
function findSlashedDay(text: string): Stamp['day'] | undefined {
  const found = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d|19\d\d)(?![\d/])/.exec(text);
  if (!found) return undefined;
  const [a, b, year] = found.slice(1).map(Number) as [number, number, number];
  if (Math.min(a, b) > 12 || Math.max(a, b) <= 12) return undefined;
  return { year, a, b, order: a > 12 ? 'dm' : 'md' };
}
