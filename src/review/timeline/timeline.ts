import { moveSpan, type Span } from '../../language';
import { findDay, readDay, writeDay } from '../time/day';
import type { FoundEntry } from './found-entry';
import { hasTime, type RawEntry } from './raw-entry';
import { writeTime } from '../time/stamp';
import { lastHalf, nextHalf } from '../time/stamp-clock';
import { findZone, type Zone } from '../time/zone';
import { eachInSteps } from '../text/steps';

/** A time, what happened, who or what saw it. Offsets are the document's. */
export interface TimelineEntry extends Span {
  readonly form: RawEntry['form'];
  /** Entries of one list, table, run of paragraphs or of headings share it; they can change places. */
  readonly group: number;
  /** Entries of one timeline share it. */
  readonly run: number;
  /** ISO date, its own or that of what stands above; missing where nothing tells the day. */
  readonly date: string | undefined;
  /** `08:05`, or `08:05:30`; missing where only the day is told. */
  readonly time: string | undefined;
  /** The end of a span (`13:30-13:45`), written like `time`. */
  readonly until: string | undefined;
  /** As written beside it, else what governs the timeline. */
  readonly zone: string | undefined;
  /** Minutes east of UTC then and there; missing where no zone is told, or it depends on a day that is not. */
  readonly offsetMinutes: number | undefined;
  /** Minutes since the start, where only that is told (`T+12m`). */
  readonly sinceStart: number | undefined;
  /** Whether the day, and the zone, stand in the entry itself. */
  readonly own: { readonly day: boolean; readonly zone: boolean };
  /** Where the entry or line starts that tells the day, if it is one of this timeline. */
  readonly ruledBy: number | undefined;
  /**
   * Minutes since 1970, or since midnight of the first day where no day is told: in UTC where the offset is known, else by the clock
   * there; of what only tells it since the start, since then. Compare where `isComparable` says so.
   */
  readonly at: number;
  readonly approximate: boolean;
  /** The date and time as written. */
  readonly when: Span;
  /** What happened. */
  readonly what: Span;
  /** `what` on one line. */
  readonly text: string;
  readonly evidence: RawEntry['evidence'];
  readonly assumed: boolean;
  readonly people: readonly string[];
  readonly pair: readonly string[];
  /** What its section tells of it: the same object for as long as its words are, wherever it stands. */
  readonly raw: RawEntry;
}

/** A day on a line of its own, such as a heading: it holds for the entries below it. */
export interface DayMark extends Span {
  readonly form: RawEntry['form'];
  readonly run: number;
  readonly date: string;
  /** The day as written. */
  readonly when: Span;
}

/** The raw entries of one timeline, with what governs them. */
export interface RawRun {
  /** Where the timeline's section starts. */
  readonly start: number;
  /** Its heading, which may name a day. */
  readonly title: string;
  readonly zone?: string;
  readonly parts: readonly {
    readonly offset: number;
    readonly zone?: string;
    readonly entries: readonly FoundEntry[];
  }[];
}

/**
 * Gives every entry its day, zone and place in time. `day`: the day of the review itself, used where nothing nearer tells one.
 * `before`: the entries of before; those of which all is as it was are taken from there.
 */
export function* resolveRuns(
  runs: readonly RawRun[],
  day: number | undefined,
  before: readonly TimelineEntry[] = [],
): Generator<void, { readonly timeline: readonly TimelineEntry[]; readonly days: readonly DayMark[] }> {
  const timeline: TimelineEntry[] = [];
  const days: DayMark[] = [];
  for (const run of runs) yield* resolveRun(run, day, before, timeline, days);
  return { timeline, days };
}

function* resolveRun(
  run: RawRun,
  day: number | undefined,
  before: readonly TimelineEntry[],
  entries: TimelineEntry[],
  marks: DayMark[],
): Generator<void, void> {
  const { dayFirst, hasYear, twelve, zone: told } = readHabits(run);
  const halves = twelve ? chooseHalves(run) : undefined;
  const titled = findDay(run.title);
  const clock = new RunningClock((titled && readDay(titled, day, dayFirst)) ?? day, hasYear);
  const writeDayOnce = remember(writeDay);
  const days = new DayReader(dayFirst);
  let ruledBy: number | undefined;
  for (const part of run.parts)
    yield* eachInSteps(part.entries, ({ raw, at, group: list, isDayMark }) => {
      const { day: written, sinceStart } = raw.stamp;
      const chosen = halves?.get(raw) ?? raw.stamp;
      const by = at + part.offset;
      const own = written && days.read(written, clock.today);
      const zone = raw.stamp.zone ?? part.zone ?? run.zone ?? (hasTime(raw.stamp) ? told : undefined);
      if (own !== undefined) ruledBy = raw.start + by;
      clock.read(own, chosen.minutes, zone);
      if (isDayMark) {
        const date = own === undefined || !clock.isTold ? undefined : writeDayOnce(own);
        if (date !== undefined)
          marks.push({ ...moveSpan(raw, by), form: raw.form, run: run.start, date, when: moveSpan(raw.when, by) });
        return;
      }
      const group = raw.form === 'heading' ? run.start : list + part.offset;
      const date =
        clock.isTold && clock.today !== undefined && sinceStart === undefined ? writeDayOnce(clock.today) : undefined;
      // Written out, and with every field each time: thousands of these are made anew with a keystroke.
      const entry: TimelineEntry = {
        start: raw.start + by,
        end: raw.end + by,
        form: raw.form,
        group,
        run: run.start,
        date,
        time: chosen === raw.stamp ? raw.time : chosen.minutes === undefined ? undefined : writeTime(chosen.minutes),
        until: chosen.until === undefined ? undefined : writeTime(chosen.until),
        zone,
        offsetMinutes: clock.offset,
        sinceStart,
        own: { day: own !== undefined, zone: raw.stamp.zone !== undefined },
        ruledBy,
        at: sinceStart ?? clock.at,
        approximate: raw.stamp.approximate,
        when: { start: raw.when.start + by, end: raw.when.end + by },
        what: { start: raw.what.start + by, end: raw.what.end + by },
        text: raw.text,
        evidence: raw.evidence,
        assumed: raw.assumed,
        people: raw.people,
        pair: raw.pair,
        raw,
      };
      const old = before[entries.length];
      entries.push(old && isSame(old, entry) ? old : entry);
    });
}

/** Reads days as one timeline writes them. Most entries are of the day of the one above. */
class DayReader {
  readonly #dayFirst: boolean;
  #last: RawEntry['stamp']['day'];
  #days: number | undefined;

  constructor(dayFirst: boolean) {
    this.#dayFirst = dayFirst;
  }

  read(day: NonNullable<RawEntry['stamp']['day']>, near: number | undefined): number | undefined {
    if (day.year === undefined) return readDay(day, near, this.#dayFirst);
    const last = this.#last;
    if (last?.year !== day.year || last.a !== day.a || last.b !== day.b || last.order !== day.order) {
      this.#last = day;
      this.#days = readDay(day, near, this.#dayFirst);
    }
    return this.#days;
  }
}

/** Follows the entries of one timeline from one day and zone to the next. Its fields tell the entry that was read last. */
class RunningClock {
  /** Days since 1970; without a year anywhere they can be compared, but not told. */
  today: number | undefined;
  readonly isTold: boolean;
  at = 0;
  offset: number | undefined;
  /** The last entry with a time. */
  #isRunning = false;
  #minutes = 0;
  #at = 0;
  #offset: number | undefined;
  readonly #zoneOf = remember(findZone);

  constructor(day: number | undefined, hasYear: boolean) {
    this.today = day;
    this.isTold = day !== undefined || hasYear;
  }

  /** Reads on: a day if one is told here, and the time of day in a zone, if one is told. */
  read(day: number | undefined, minutes: number | undefined, name: string | undefined): void {
    const zone = name === undefined || minutes === undefined ? undefined : this.#zoneOf(name);
    if (day !== undefined) this.today = day;
    else if (minutes !== undefined && this.#isRunning) this.#passMidnight(minutes, zone);
    const local = (this.today ?? 0) * 1440 + (minutes ?? 0);
    this.offset = zone && this.#offsetOf(zone, local);
    this.at = local - (this.offset ?? 0);
    if (minutes !== undefined) {
      this.#isRunning = true;
      this.#minutes = minutes;
      this.#at = this.at;
      this.#offset = this.offset;
    } else if (day !== undefined) this.#isRunning = false;
  }

  /** From late evening to early morning it is the next day; where the zone changes, by the clock of the new one. */
  #passMidnight(minutes: number, zone: Zone | undefined): void {
    let before = this.#minutes;
    const here = zone?.fixed ?? (this.isTold ? zone?.at(this.#at) : undefined);
    if (here !== undefined && this.#offset !== undefined && here !== this.#offset) {
      this.today = Math.floor((this.#at + here) / 1440);
      before = this.#at + here - this.today * 1440;
      if (minutes > before + 12 * 60) this.today--;
    }
    if (minutes < before - 12 * 60) this.today = (this.today ?? 0) + 1;
  }

  /** Where the clocks go back and show a time twice, the one that is not before the last entry. */
  #offsetOf(zone: Zone, local: number): number | undefined {
    if (zone.fixed !== undefined || !this.isTold) return zone.fixed;
    const offsets = zone.atLocal(local);
    if (offsets.length < 2 || this.#offset === undefined) return offsets[0];
    return offsets.find((offset) => local - offset >= this.#at) ?? offsets[0];
  }
}

/** Which half of the day is meant where a timeline says am and pm, but not everywhere: what its neighbours say. */
function chooseHalves({ parts }: RawRun): ReadonlyMap<RawEntry, Pick<RawEntry['stamp'], 'minutes' | 'until'>> {
  const chosen = new Map<RawEntry, Pick<RawEntry['stamp'], 'minutes' | 'until'>>();
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

/** Whether both say the same in the same place. */
const isSame = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.raw === b.raw &&
  a.start === b.start &&
  a.group === b.group &&
  a.run === b.run &&
  a.date === b.date &&
  a.time === b.time &&
  a.until === b.until &&
  a.zone === b.zone &&
  a.offsetMinutes === b.offsetMinutes &&
  a.own.day === b.own.day &&
  a.ruledBy === b.ruledBy &&
  a.at === b.at;

/** How a timeline writes its days and times. */
interface Habits {
  /** 03/04 as another date of it tells; else as in most of the world, or as where its zone is. */
  readonly dayFirst: boolean;
  readonly hasYear: boolean;
  /** Some entries say am or pm, and no clock runs to twenty-four. */
  readonly twelve: boolean;
  /** The zone that its first time tells, where no other is told: it is that of those below. */
  readonly zone: string | undefined;
}

function readHabits({ parts, zone: governing }: RawRun): Habits {
  let [hasYear, isDayFirst, isMonthFirst] = [false, false, false];
  let clocks = 0;
  let first: RawEntry | undefined;
  let zone: string | undefined;
  for (const part of parts)
    for (const { raw } of part.entries) {
      const { day, half, isPadded, minutes, zone: own } = raw.stamp;
      if (day?.year !== undefined) hasYear = true;
      if (day?.order === 'dm') isDayFirst = true;
      else if (day?.order === 'md') isMonthFirst = true;
      if (minutes !== undefined)
        clocks |= half === undefined ? clockKinds.full : clockKinds[half] << (isPadded ? clockKinds.padding : 0);
      if (!hasTime(raw.stamp)) continue;
      if (first === undefined) {
        first = raw;
        zone = own;
      } else if (own !== undefined && own !== zone) zone = undefined;
    }
  return {
    dayFirst: isDayFirst || (!isMonthFirst && !isMonthFirstIn(governing ?? zone)),
    hasYear,
    twelve: isTwelve(clocks),
    zone,
  };
}

/** Kinds of clocks, as bits: thousands of entries are asked with a keystroke. Those with a zero in front are shifted. */
const clockKinds = { full: 1, told: 2, open: 4, padding: 2 } as const;

/**
 * Whether some clocks say am or pm and some do not, but none is of twenty-four hours: past twelve, or with a zero in front where those
 * that say it have none.
 */
function isTwelve(clocks: number): boolean {
  const { full, told, open, padding } = clockKinds;
  const isPadded = (clocks & (told << padding)) > 0;
  if ((clocks & full) > 0 || ((clocks & (open << padding)) > 0 && !isPadded)) return false;
  return (isPadded || (clocks & told) > 0) && (clocks & (open | (open << padding))) > 0;
}

/** Whether the month comes first in a date such as 03/04 where a zone is. */
export const isMonthFirstIn = (zone: string | undefined): boolean =>
  /^(?:(?:[PMCE][SD]?T|AK[SD]T|HST)$|US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles)|(?:Eastern|Pacific|Central|Mountain)\b)/.test(
    zone ?? '',
  );

/** The same function, asked once for each argument. */
function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    if (!known.has(key)) known.set(key, find(key));
    const value = known.get(key) as Value;
    last = { key, value };
    return value;
  };
}

/** The entry with its offsets moved, as if it stood elsewhere. */
export function moveEntry(entry: TimelineEntry, by: number): TimelineEntry {
  const { when, what } = entry;
  return { ...entry, ...moveSpan(entry, by), when: moveSpan(when, by), what: moveSpan(what, by) };
}

/** The entries that come before the one above them in the same timeline; those told by the day alone are compared by the day. */
export function findOutOfOrder(
  entries: readonly TimelineEntry[],
): readonly { readonly entry: TimelineEntry; readonly after: TimelineEntry }[] {
  const found: { readonly entry: TimelineEntry; readonly after: TimelineEntry }[] = [];
  const last = new Map<number, TimelineEntry>();
  for (const entry of entries) {
    const after = last.get(entry.run);
    last.set(entry.run, entry);
    if (after && isBefore(entry, after)) found.push({ entry, after });
  }
  return found;
}

/** Whether two times of one timeline can be compared: both offsets are known, or both are by the same clock. */
export function isComparable(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.sinceStart !== undefined || b.sinceStart !== undefined)
    return a.sinceStart !== undefined && b.sinceStart !== undefined;
  if ((a.date === undefined) !== (b.date === undefined)) return false;
  return a.zone === b.zone || (a.offsetMinutes !== undefined && b.offsetMinutes !== undefined);
}

/** Whether `a` is told to have happened before `b`. */
export function isBefore(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.sinceStart === undefined && b.sinceStart === undefined && (a.time === undefined || b.time === undefined))
    return a.date !== undefined && b.date !== undefined && a.date < b.date;
  return isComparable(a, b) && a.at < b.at;
}
