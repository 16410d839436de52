import { moveSpan } from '../../language';
import { eachInSteps } from '../text/steps';
import { findDay, readDay, writeDay } from '../time/day';
import { writeTime } from '../time/stamp';
import { habit } from '../time/stamp-habit';
import { Clock } from './clock';
import { readHabits, type Habits } from './habits';
import { chooseHalves, type Half } from './halves';
import type { RawEntry } from './raw-entry';
import type { RawRun } from './raw-run';
import { remember } from './remember';
import { isBefore, type DayMark, type TimelineEntry } from './timeline';

/** Where an entry is in time, wherever in the document it stands. It holds for as long as nothing above it says otherwise. */
interface Told {
  readonly raw: RawEntry;
  readonly isDayMark: boolean;
  /** The day that it tells itself, in days since 1970. */
  readonly day: number | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly until: string | undefined;
  readonly untilDate: string | undefined;
  readonly zone: string | undefined;
  /** The clock at it, and the clock as it leaves it, which is another where it ends on a later day. */
  readonly clock: Clock;
  readonly left: Clock;
}

/** A timeline as it was resolved. */
interface Resolved {
  /** What all entries are read by, and the clock before them. */
  readonly habits: Habits;
  readonly clock: Clock;
  readonly told: readonly Told[];
  /** Beside each the entry that it is; none where it only tells a day. */
  readonly entries: readonly (TimelineEntry | undefined)[];
}

/** The timelines behind a list of entries, for the next reading. */
const resolved = new WeakMap<readonly TimelineEntry[], readonly Resolved[]>();

/**
 * Gives every entry its day, zone and place in time. `day`: the day of the review itself, used where nothing nearer tells one.
 * `before`: the entries of before. An entry that stays is not read again where the clock is as it was there, and is the same object
 * where it has not moved.
 */
export function* resolveRuns(
  runs: readonly RawRun[],
  day: number | undefined,
  before: readonly TimelineEntry[] = [],
): Generator<void, { readonly timeline: readonly TimelineEntry[]; readonly days: readonly DayMark[] }> {
  const timeline: TimelineEntry[] = [];
  const days: DayMark[] = [];
  const old = resolved.get(before) ?? [];
  const now: Resolved[] = [];
  for (const [i, run] of runs.entries()) now.push(yield* resolveRun(run, day, old[i], timeline, days));
  resolved.set(timeline, now);
  return { timeline, days };
}

function* resolveRun(
  run: RawRun,
  day: number | undefined,
  before: Resolved | undefined,
  timeline: TimelineEntry[],
  marks: DayMark[],
): Generator<void, Resolved> {
  const reader = new RunReader(run, day, before);
  const entries: (TimelineEntry | undefined)[] = [];
  const starts = new Starts(run.start);
  let ruledBy: number | undefined;
  for (const part of run.parts) {
    starts.enter(part.offset);
    yield* eachInSteps(part.entries, ({ raw, at, group: list, isDayMark }) => {
      const told = reader.read(raw, isDayMark, part.zone);
      const by = at + part.offset;
      if (told.day !== undefined) ruledBy = raw.start + by;
      const group = raw.form === 'heading' ? run.start : list + part.offset;
      const place = (start: number): TimelineEntry => {
        const old = reader.entry;
        const stays =
          old?.start === raw.start + by && old.group === group && old.run === start && old.ruledBy === ruledBy;
        return stays ? old : placeEntry(told, by, group, start, ruledBy);
      };
      const entry = starts.place(place, raw, isDayMark);
      if (isDayMark) {
        const { date } = told;
        if (date !== undefined)
          marks.push({ ...moveSpan(raw, by), form: raw.form, run: entry.run, date, when: moveSpan(raw.when, by) });
        entries.push(undefined);
        return;
      }
      entries.push(entry);
      timeline.push(entry);
    });
  }
  return { habits: reader.habits, clock: reader.start, told: reader.told, entries };
}

/** Tells where a timeline ends and another one starts: below a heading, or with "T+0", where the time goes back that went on before. */
class Starts {
  #start: number;
  /** Where a heading stands below which nothing is told yet. */
  #heading: number | undefined;
  #first: TimelineEntry | undefined;
  #last: TimelineEntry | undefined;

  constructor(start: number) {
    this.#start = start;
  }

  /** Goes on below the heading at `start`. */
  enter(start: number): void {
    this.#heading = start === this.#start ? undefined : start;
  }

  /** Places what comes next. `place`: in the timeline that starts there. */
  place(place: (start: number) => TimelineEntry, { form, stamp }: RawEntry, isDayMark: boolean): TimelineEntry {
    const entry = place(this.#start);
    // A heading that tells a time or a day is a part of the timeline.
    if (form === 'heading') this.#heading = undefined;
    const start = this.#heading ?? (stamp.sinceStart === 0 && form !== 'heading' ? entry.start : undefined);
    if (!isDayMark) this.#heading = undefined;
    if (start !== undefined && this.#goesBack(entry)) {
      this.#start = start;
      this.#heading = this.#first = this.#last = undefined;
      return this.#keep(place(start), isDayMark);
    }
    return this.#keep(entry, isDayMark);
  }

  #goesBack(entry: TimelineEntry): boolean {
    const [first, last] = [this.#first, this.#last];
    return first !== undefined && last !== undefined && isBefore(first, last) && isBefore(entry, last);
  }

  #keep(entry: TimelineEntry, isDayMark: boolean): TimelineEntry {
    if (isDayMark) return entry;
    this.#first ??= entry;
    return (this.#last = entry);
  }
}

/** Written out, and with every field each time: thousands of these are made anew with a keystroke. */
function placeEntry(
  { raw, day, date, time, until, untilDate, zone, clock }: Told,
  by: number,
  group: number,
  run: number,
  ruledBy: number | undefined,
): TimelineEntry {
  const { sinceStart } = raw.stamp;
  return {
    start: raw.start + by,
    end: raw.end + by,
    form: raw.form,
    group,
    run,
    date,
    time,
    until,
    untilDate,
    zone,
    offsetMinutes: clock.offset,
    sinceStart,
    own: { day: day !== undefined, zone: raw.stamp.zone !== undefined },
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
}

/** Reads the entries of one timeline in order. Those that were read before are counted from both ends. */
class RunReader {
  readonly habits: Habits;
  /** The clock before all entries. */
  readonly start: Clock;
  readonly told: Told[] = [];
  /** What stood for the entry that was read last; nothing where it had to be read anew. */
  entry: TimelineEntry | undefined;
  readonly #run: RawRun;
  readonly #halves: readonly (Half | undefined)[] | undefined;
  readonly #days: DayReader;
  readonly #writeDay = remember(writeDay);
  readonly #before: Resolved | undefined;
  /** How many more there are than before. */
  readonly #grown: number;
  /** Nothing above was another. */
  #isAbove = true;
  #clock: Clock;
  #dayZone: string | undefined;

  constructor(run: RawRun, day: number | undefined, before: Resolved | undefined) {
    const habits = readHabits(run, day);
    const titled = findDay(run.title);
    const start = Clock.start(
      (titled && readDay(titled, day, habits.dayFirst)) ?? day,
      habits.firstDay !== undefined,
      habits.midnights,
    );
    this.#run = run;
    this.habits = habits;
    this.#days = new DayReader(habits);
    this.#halves = habits.twelve ? chooseHalves(run) : undefined;
    // Where halves of the day are left open, each entry depends on all around it.
    const isAsBefore =
      before?.habits.dayFirst === habits.dayFirst &&
      before.habits.firstDay === habits.firstDay &&
      before.habits.firstCount === habits.firstCount &&
      !before.habits.twelve &&
      !habits.twelve &&
      before.clock.isSame(start);
    this.#before = isAsBefore ? before : undefined;
    this.#grown = run.parts.reduce((sum, { entries }) => sum + entries.length, 0) - (before?.told.length ?? 0);
    this.start = this.#clock = this.#before?.clock ?? start;
  }

  read(raw: RawEntry, isDayMark: boolean, partZone: string | undefined): Told {
    const isTimed = (raw.habit & habit.timed) > 0;
    // A zone beside a day is that of what stands below, also of the next days.
    if (isDayMark) this.#dayZone = raw.stamp.zone ?? this.#dayZone;
    const zone =
      raw.stamp.zone ?? this.#dayZone ?? partZone ?? this.#run.zone ?? (isTimed ? this.habits.zone : undefined);
    const place = this.#placeOf(raw);
    const old = this.#before?.told[place];
    const isKept =
      old?.raw === raw &&
      old.isDayMark === isDayMark &&
      old.zone === zone &&
      this.#clockBefore(place)?.isLike(this.#clock);
    const told = isKept ? old : this.#tell(raw, isDayMark, zone);
    this.entry = isKept ? this.#before?.entries[place] : undefined;
    this.#clock = told.left;
    this.told.push(told);
    return told;
  }

  /** Where the next entry was before. */
  #placeOf(raw: RawEntry): number {
    const place = this.told.length;
    this.#isAbove &&= this.#before?.told[place]?.raw === raw;
    return this.#isAbove ? place : place - this.#grown;
  }

  #clockBefore(place: number): Clock | undefined {
    return place === 0 ? this.#before?.clock : this.#before?.told[place - 1]?.left;
  }

  /** A day that is not told by its date. */
  #dayOf({ count, weekday, later }: RawEntry['stamp']): number | undefined {
    const { today } = this.#clock;
    const next = later === undefined || today === undefined ? undefined : today + later;
    return this.#countDay(count) ?? this.#clock.dayNamed(weekday) ?? next;
  }

  /** A day by its number, from the day that the review or the first entry tells. */
  #countDay(count: number | undefined): number | undefined {
    if (count === undefined) return undefined;
    return (this.start.today ?? this.habits.firstDay ?? 0) + count - this.habits.firstCount;
  }

  /** The date of the end of a span, where it is a later one: `last`, or the next one where the clock passes midnight. */
  #endOf(today: number | undefined, last: number | undefined, span: Half): string | undefined {
    if (today === undefined) return undefined;
    const end = last ?? (passesMidnight(span) ? today + 1 : today);
    return end > today ? this.#writeDay(end) : undefined;
  }

  #tell(raw: RawEntry, isDayMark: boolean, zone: string | undefined): Told {
    const { day: written, lastDay, sinceStart } = raw.stamp;
    const chosen = this.#halves?.[this.told.length] ?? raw.stamp;
    const day = written ? this.#days.read(written, this.#clock.today) : this.#dayOf(raw.stamp);
    const clock = this.#clock.read(day, chosen.minutes, zone);
    const last = lastDay && this.#days.read(lastDay, clock.today);
    const isDated =
      clock.isTold && (isDayMark ? day : sinceStart === undefined ? clock.today : undefined) !== undefined;
    return {
      raw,
      isDayMark,
      day,
      date: isDated && clock.today !== undefined ? this.#writeDay(clock.today) : undefined,
      time: chosen === raw.stamp ? raw.time : chosen.minutes === undefined ? undefined : writeTime(chosen.minutes),
      until: chosen.until === undefined ? undefined : writeTime(chosen.until),
      untilDate: isDated ? this.#endOf(clock.today, last, chosen) : undefined,
      zone,
      clock,
      left: last === undefined || last <= (clock.today ?? last) ? clock : clock.lastingTo(last),
    };
  }
}

/** "23:50 – 00:20" */
const passesMidnight = ({ minutes, until }: Half): boolean =>
  minutes !== undefined && until !== undefined && until < minutes - 12 * 60;

/** Reads days as one timeline writes them. Most entries are of the day of the one above. */
class DayReader {
  readonly #dayFirst: boolean;
  readonly #first: number | undefined;
  #last: RawEntry['stamp']['day'];
  #days: number | undefined;

  constructor({ dayFirst, firstDay }: Habits) {
    this.#dayFirst = dayFirst;
    this.#first = firstDay;
  }

  read(day: NonNullable<RawEntry['stamp']['day']>, near: number | undefined): number | undefined {
    if (day.year === undefined) return readDay(day, near ?? this.#first, this.#dayFirst);
    const last = this.#last;
    if (last?.year !== day.year || last.a !== day.a || last.b !== day.b || last.order !== day.order) {
      this.#last = day;
      this.#days = readDay(day, near, this.#dayFirst);
    }
    return this.#days;
  }
}
