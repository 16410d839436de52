import { matchesOf } from '../../language';
import { lastHalf, nextHalf, readClock, readRest, readSinceStart, type Clock } from './stamp-clock';
import {
  monthName,
  readDayBehind,
  readWrittenDay,
  weekdayAhead,
  weekdayBehind,
  weekdayName,
  weekdayOf,
  type WrittenDay,
} from './stamp-day';
import { readZone } from './zone-name';

/** A point in time as written at the start (or end) of a text. */
export interface Stamp {
  /** Characters taken, with decoration around (`**`, `[`, "ca.") and the separator behind. */
  readonly length: number;
  readonly day: WrittenDay | undefined;
  /** The day by its number, where only that is told: `Day 2`. */
  readonly count: number | undefined;
  /** The day of the week, where only that is told: 0 is Sunday. */
  readonly weekday: number | undefined;
  /** How many days it is behind the entry above, where only that is told: "Next morning, 08:30". */
  readonly later: number | undefined;
  /** The day on which a span ends that begins on another: what follows is of that one. */
  readonly lastDay: WrittenDay | undefined;
  /** Minutes since midnight; seconds as a fraction. */
  readonly minutes: number | undefined;
  /** End of a span such as `13:30-13:45`. */
  readonly until: number | undefined;
  /** Whether the clock says am or pm (`told`), or leaves open which half of the day it means. */
  readonly half: Clock['half'];
  /** Whether the hour starts with a zero. */
  readonly isPadded: boolean;
  readonly zone: string | undefined;
  /** Minutes since the start, where only that is told (`T+12m`). */
  readonly sinceStart: number | undefined;
  readonly approximate: boolean;
}

/** A stamp that tells this. It has every field, always in this order: thousands of them are looked at with a keystroke. */
export function makeStamp({ length = 0, day, lastDay, minutes, until, half, ...more }: Partial<Stamp>): Stamp {
  const { count, weekday, later, isPadded = false, zone, sinceStart, approximate = false } = more;
  return { length, day, count, weekday, later, lastDay, minutes, until, half, isPadded, zone, sinceStart, approximate };
}

/** Whether a stamp tells more than a day. */
export const hasTime = ({ minutes, sinceStart }: Stamp): boolean => minutes !== undefined || sinceStart !== undefined;

/** A stamp and its decoration are no longer than that. */
const longest = 300;

const mark =
  '[\\s*_`~\\u2248[({|>"\'=\\\\@\\u2022\\u2192\\u2013\\u2014-]|\\u00b1\\??|[\\u200b-\\u200f\\u2060]|\\ufe0f|\\p{So}';
const word =
  '\\b(?:ca|approx|circa|around|about|at|on|date|day|from|between|since|kl|um|gegen|vers|(?:(?:just|shortly) )?(?:after|before))\\b\\.?:?' +
  '|(?:\u00e0s?|a las?|alle|om)(?= \\d\\d?[:.h]\\d\\d)';
const noise = new RegExp(
  `^(?:${mark}|:[a-z][\\w+-]{1,30}:|</?[a-z][^<>]{0,80}>|<\\d{1,3}>(?:1 )?|<(?=\\d)|${word})+`,
  'iu',
);
/** A day by its number: "Day 2, 09:40", "**Day 2** – the search"; not "Day 2 support". */
const counted =
  /^[\s*_`~([|]*day (\d{1,2})(?=[\s*_`]*(?:[:,|()\u2013\u2014-]|$)| \d{1,2}[:.h]\d\d)[*_`]*(?: ?[,:|]| (?=\())?/i;
const nextDay = new RegExp(
  '^[\\s*_`(]{0,5}(?:on )?(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)' +
    '[*_`)]{0,3}(?:,|:| at| around)?\\s{1,3}(?=\\d)',
  'i',
);
/** Words behind which a point stands for the colon of a clock: "kl. 11.30". */
const pointing = /\b(?:kl|um|om)\.?\s*$/i;
const vague = /(?<!~)~(?!~)|\u2248|\b(?:after|before|ca|approx|circa|around|about|gegen|vers)\b|ish\b/i;
const betweenDayAndTime =
  /^(?:[\s,*_`~|\])}]|\b(?:at|between|from|around|about|ca|approx|um|kl)\b\.?|[-\u2013\u2014:](?=\s*(?:~|at )?\d\d?[:.h]\d\d))+/i;
/** The level that klog writes in front of month and day: `I0306 11:52:03.123456`. */
const level = /^[IWEF](?=\d{4} \d\d:\d\d:\d\d\.\d)/;
/** A second time at which the same happened: "09:41, 10:02 — ...", "07:44 + 08:44: ...". */
const another = /^(?:,| ?[+&]) \d{1,2}:\d\d(?=[*_`)]{0,3}(?:$|:| [\u2013\u2014-] |[*_]{2} ))/;
/** Where the day is known, and the time is not, or only about: "4 March ??:??", "4 March, evening:". */
const untold = '\\((?:exact )?time (?:tb[acd]|unknown|not known)\\)';
const unknownClock = new RegExp(`^(?:[ ,T]{1,2}(?:\\?\\?|xx):(?:\\?\\?|xx)(?!\\w|:\\S)| ?${untold})`, 'i');
const weekdayLine = new RegExp(
  `^[\\s*_\`~([|]{0,9}(${weekdayName})[*_\`)\\]]{0,4}[,:]?[*_\`]{0,3}\\s{0,9}(?=$|\\()`,
  'i',
);
/** "(Saturday)", and not "Saturday the pumps ran". */
const weekdayAlone = new RegExp(`^,? ?(?:\\((?:${weekdayName})\\)|(?:${weekdayName})(?=[*_:]|$))`, 'i');
const partOfDay =
  /^[ ,]{1,2}\(?(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night|overnight)\)?(?=[*_`:)]| [\u2013\u2014-] )/i;
const bridge =
  /^[\s*_`)\]]{0,6}(?:->|--|[-\u2013\u2014\u2192\u2026/]|(?<=\s)~(?=\s)|\.\.\.?|\b(?:to|till|until|and|through|bis)\b)[\s*_`(~]{0,6}/i;
const closing =
  /^(?:\+(?=[\s*_:]|$)| ?\((?:approx|ca|circa|est)\.?\)| ?\[(?:now|current|ongoing|today)\]| ?[)}]| ?\](?!\()|[*_`~"'=\\]|<\/[a-z]{1,10}>|\[\^[^\]\s]+\]|\]\([^()\s]{1,250}\))*(?:\s*(?:->|=>|[-\u2013\u2014:.,;|\u2192>\u2500-\u257f]+)(?=[\s*_`<]|$)[*_`~]*(?:<\/[a-z]{1,10}>)?)?\s*/i;

/** Reads on from a place in a text. */
class Reader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text.length > longest ? text.slice(0, longest) : text;
  }

  get rest(): string {
    return this.#text.slice(this.at);
  }

  /** Whether what was read says "about". */
  get isVague(): boolean {
    return vague.test(this.#text.slice(0, this.at));
  }

  /** Moves behind what a pattern matches here, and gives it. */
  skip(pattern: RegExp): string {
    const found = pattern.exec(this.rest)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Moves behind what was read. */
  take<T extends { readonly length: number }>(read: T | undefined): T | undefined {
    this.at += read?.length ?? 0;
    return read;
  }
}

/**
 * Reads a date, a time or both at the very start of `text`, with decoration around and whatever parts them from what follows: ISO, log
 * lines, `date` and mail, twelve hours or twenty-four, a span, a zone. Nothing where there is neither; what only looks like a time
 * (a version, a share, a port) is none. `isEntry`: it starts an entry of a timeline, so that "9.04" and "0250" are times.
 */
export function readStamp(text: string, isEntry = false): Stamp | undefined {
  const reader = new Reader(text);
  const count = takeCount(reader);
  const countEnd = reader.at;
  const isNext = reader.skip(nextDay) !== '';
  const stamp = readPoint(reader, isEntry);
  if (isNext) return stamp && (stamp.day || !hasTime(stamp) ? stamp : makeStamp({ ...stamp, later: 1 }));
  if (stamp === undefined && count === undefined && isEntry) return readWeekday(text);
  if (count === undefined || stamp?.day) return stamp;
  if (stamp) return makeStamp({ ...stamp, count });
  reader.at = countEnd;
  return isEntry ? readDayOnly(reader, undefined, count) : undefined;
}

/** A day of the week on a line of its own: "**Friday**", "Mon (UTC)". */
function readWeekday(text: string): Stamp | undefined {
  const [whole = '', name = ''] = weekdayLine.exec(text.slice(0, longest)) ?? [];
  return name === '' ? undefined : makeStamp({ length: whole.length, weekday: weekdayOf(name) });
}

function readPoint(reader: Reader, isEntry: boolean): Stamp | undefined {
  const ahead = reader.skip(noise);
  const sinceStart = reader.take(readSinceStart(reader.rest));
  if (sinceStart) {
    reader.skip(closing);
    return makeStamp({ length: reader.at, sinceStart: sinceStart.minutes, approximate: reader.isVague });
  }
  reader.skip(level);
  const weekday = reader.skip(weekdayAhead);
  const day = reader.take(readWrittenDay(reader.rest, weekday !== ''))?.day;
  const dayEnd = reader.at;
  if (day) {
    reader.skip(weekdayBehind);
    reader.skip(betweenDayAndTime);
  }
  const expecting = isEntry ? 'entry' : undefined;
  const clock = reader.take(readClock(reader.rest, pointing.test(ahead) ? 'word' : day ? 'day' : expecting));
  if (!clock && !day) return undefined;
  if (!clock) {
    reader.at = dayEnd;
    return readDayOnly(reader, day, undefined);
  }
  const span = readSpan(reader, clock, expecting);
  const written = day ?? span.day ?? reader.take(readDayBehind(reader.rest))?.day;
  const dated = weekday !== '' || clock.isExact ? takeYear(reader, written) : written;
  const zone = span.zone ?? takeZone(reader, clock);
  if (ahead.endsWith('<')) reader.skip(/^>/);
  reader.skip(closing);
  const approximate = clock.isVague || reader.isVague;
  const told = { ...span, isPadded: clock.isPadded, zone, approximate };
  return makeStamp({ ...told, length: reader.at, day: dated, weekday: dated ? undefined : weekdayOf(weekday) });
}

/** A day that is told by its number or its name alone, at the start of a text: "Day 2 – repair", "Monday". */
export function readDayName(text: string): Stamp | undefined {
  const stamp = readStamp(text, true);
  return (stamp?.count ?? stamp?.weekday) === undefined || hasTime(stamp!) ? undefined : stamp;
}

function takeCount(reader: Reader): number | undefined {
  const figure = counted.exec(reader.rest)?.[1];
  reader.skip(counted);
  return figure === undefined ? undefined : Number(figure);
}

/** A day with the year behind the time, where `date` and C put it. */
function takeYear(reader: Reader, day: WrittenDay | undefined): WrittenDay | undefined {
  if (!day || day.year !== undefined) return day;
  const year = reader.skip(/^ {1,2}(?:19|20)\d\d(?!\d|:\d)/).trim();
  return year === '' ? day : { ...day, year: Number(year) };
}

/** What follows a day without a time; it may be the end of a span of days: "2031-03-04 to 2031-03-06 (overnight)". */
function readDayOnly(reader: Reader, day: WrittenDay | undefined, count: number | undefined): Stamp {
  const start = reader.at;
  const lastDay = reader.skip(bridge) === '' ? undefined : reader.take(readWrittenDay(reader.rest))?.day;
  if (lastDay) reader.skip(/^ \((?:overnight|inclusive|incl\.)\)/);
  else reader.at = start;
  reader.skip(weekdayAlone);
  if (reader.skip(unknownClock) !== '') reader.take(readZone(reader.rest));
  reader.skip(partOfDay);
  reader.skip(closing);
  return makeStamp({ length: reader.at, day, count, lastDay, approximate: reader.isVague });
}

type Span = Pick<Stamp, 'day' | 'lastDay' | 'minutes' | 'until' | 'half' | 'zone'>;

/** What follows a clock: its zone, the end of a span, the same moment in another zone. */
function readSpan(reader: Reader, first: Clock, expecting: 'entry' | undefined): Span {
  const zone = takeZone(reader, first);
  const start = reader.at;
  // "21:42 (5 March) - 10:36 (6 March)"
  let day = reader.take(readDayBehind(reader.rest))?.day;
  let lastDay: WrittenDay | undefined;
  let second: Clock | undefined;
  const between = reader.skip(bridge);
  if (between !== '') {
    lastDay = reader.take(readWrittenDay(reader.rest))?.day;
    if (lastDay) reader.skip(betweenDayAndTime);
    second = reader.take(readClock(reader.rest, lastDay ? 'day' : expecting) ?? readRest(reader.rest, between, first));
    if (second && day) lastDay ??= reader.take(readDayBehind(reader.rest))?.day;
  }
  if (!second) {
    reader.at = start;
    day = lastDay = undefined;
    reader.skip(another);
  }
  const other = second ? takeZone(reader, second) : undefined;
  retold(reader);
  // "14:02 UTC / 10:02 ET" is one moment.
  if (!second || (zone !== undefined && other !== undefined && other !== zone))
    return { day, lastDay: undefined, minutes: first.minutes, until: undefined, half: first.half, zone };
  return { day, lastDay, ...joinHalves(first, second), zone: zone ?? other };
}

/** "14:02 UTC (16:02 CEST)": the same moment again. */
function retold(reader: Reader): void {
  // "14:02 (T+12)": since the start.
  reader.skip(/^ ?\(T ?[+\u2212-] ?\d[^()\n]{0,14}\)/);
  const start = reader.at;
  if (reader.skip(/^ ?[([/=] ?/) !== '') {
    const clock = reader.take(readClock(reader.rest));
    // "14:02-14:09 UTC / 16:02-16:09 CEST"
    const isSpan = clock && reader.skip(bridge) !== '';
    const last = isSpan ? reader.take(readClock(reader.rest)) : clock;
    if (last && takeZone(reader, last)) {
      reader.skip(/^[)\]]/);
      return;
    }
  }
  reader.at = start;
}

/** "1:42-1:59 PM" says once what holds for both ends. */
function joinHalves(first: Clock, second: Clock): Pick<Span, 'minutes' | 'until' | 'half'> {
  const half = first.half === 'told' ? first.half : second.half === 'told' && first.half ? 'told' : first.half;
  if (first.half === 'told' && second.half === 'open')
    return { minutes: first.minutes, until: nextHalf(second.minutes, first.minutes), half };
  if (first.half === 'open' && second.half === 'told')
    return { minutes: lastHalf(first.minutes, second.minutes), until: second.minutes, half };
  return { minutes: first.minutes, until: second.minutes, half };
}

/** A zone behind a clock; "13:30-08:00" is a span, unless the clock is exact. */
function takeZone(reader: Reader, { isExact }: Clock): string | undefined {
  if (!isExact && /^\s?[-\u2212]\d/.test(reader.rest) && !/^\s?[-\u2212]\d{4}(?!\d)/.test(reader.rest))
    return undefined;
  return reader.take(readZone(reader.rest))?.name;
}

const lateStart = new RegExp(
  `(?<=[\\s([*_\`|])(?=\\d|~|T[+-]\\d|(?:at|on|around|about|ca|approx|${weekdayName}|${monthName})\\b)`,
  'gi',
);
const lateClock = new RegExp(
  `\\d[:h]\\d\\d|\\d ?[ap]\\.?m\\b|T[+-]\\d|\\dZ|\\d Uhr|\\d{4}-\\d\\d-\\d\\d \\d{1,2}\\.\\d\\d$|\\d ${untold}$`,
  'i',
);
const lateUntold = new RegExp(`${untold}$`, 'i');
// "Chapter 3:16", "took 1:30", "the score was 21:17".
const noTime =
  /\b(?:(?:ratio|scor\w+|score|odds|port|version|release|v|aspect|scale)(?: of| was| is|:){0,2}|chapter|verse|page|took|takes?|lasted|won|lost|of|for|in|over|within|than|after|before|until|since)\s*$/i;

/** A date and time that end a line: "First detected 2024-05-01 08:59", "Alert fires (14:02 UTC)". A sentence tells it in passing. */
export function readLateStamp(line: string): { readonly stamp: Stamp; readonly start: number } | undefined {
  const end = line.trimEnd().length;
  if (line[end - 1] === '.' || !lateClock.test(line.slice(Math.max(0, end - 40), end))) return undefined;
  const from = Math.max(1, end - 70);
  for (const { index } of matchesOf(lateStart, line.slice(from - 1, end))) {
    const start = from - 1 + index;
    const stamp = readStamp(line.slice(start, end));
    if (stamp && (hasTime(stamp) || lateUntold.test(line.slice(0, end))) && start + stamp.length >= end)
      return noTime.test(line.slice(0, start)) ? undefined : { stamp, start: openingOf(line, start) };
  }
  return undefined;
}

/** Where the bracket or decoration in front of a place starts. */
function openingOf(line: string, start: number): number {
  let at = start;
  while (at > 0 && /[([*_`]/.test(line[at - 1] ?? '')) at--;
  return at;
}

/** `08:05`, or `08:05:30` where seconds are told. */
export function writeTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}

/** The minutes since midnight of a time as `writeTime` writes it; seconds as a fraction. */
export function minutesOf(time: string): number {
  const [h = 0, m = 0, s = 0] = time.split(':').map(Number);
  return h * 60 + m + s / 60;
}
