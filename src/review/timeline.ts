import { moveSpan, type Span } from '../language';
import { findDay, readDay, writeDay } from './day';
import type { FoundEntry } from './find-times';
import type { RawEntry } from './raw-entry';
import { readOffset } from './zone';

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
  /** As written beside it, else what governs the timeline. */
  readonly zone: string | undefined;
  /** Whether the day, and the zone, stand in the entry itself. */
  readonly own: { readonly day: boolean; readonly zone: boolean };
  /** Where the entry or line starts that tells the day, if it is one of this timeline. */
  readonly ruledBy: number | undefined;
  /** Minutes in UTC since 1970, or since midnight of the first day where no day is told. Compare within a run only. */
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
export function resolveRuns(
  runs: readonly RawRun[],
  day: number | undefined,
  before: readonly TimelineEntry[] = [],
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const run of runs) resolveRun(run, day, before, entries);
  return entries;
}

function resolveRun(
  run: RawRun,
  day: number | undefined,
  before: readonly TimelineEntry[],
  entries: TimelineEntry[],
): void {
  const { dayFirst, hasYear } = readHabits(run);
  const titled = findDay(run.title);
  let today = (titled && readDay(titled, day, dayFirst)) ?? day;
  // Without a year anywhere the days can be compared, but not told.
  const told = today !== undefined || hasYear;
  // Most entries are of the day and zone of the one above.
  const writeDayOnce = remember(writeDay);
  const offsetOf = remember((zone: string) => readOffset(zone) ?? 0);
  let previous: number | undefined;
  let ruledBy: number | undefined;
  for (const part of run.parts)
    for (const { raw, at, group: list, isDayMark } of part.entries) {
      const { minutes, day: written } = raw.stamp;
      const by = at + part.offset;
      const own = written && readDay(written, today, dayFirst);
      if (own !== undefined) {
        today = own;
        ruledBy = raw.start + by;
      } else if (previous !== undefined && minutes !== undefined && minutes < previous - 12 * 60) {
        // From late evening to early morning: the next day.
        today = (today ?? 0) + 1;
      }
      if (own !== undefined || minutes !== undefined) previous = minutes;
      if (isDayMark) continue;
      const zone = raw.stamp.zone ?? part.zone ?? run.zone;
      const group = raw.form === 'heading' ? run.start : list + part.offset;
      const date = told && today !== undefined ? writeDayOnce(today) : undefined;
      const shift = zone === undefined || minutes === undefined ? 0 : offsetOf(zone);
      // Written out, and with every field each time: thousands of these are made anew with a keystroke.
      const entry: TimelineEntry = {
        start: raw.start + by,
        end: raw.end + by,
        form: raw.form,
        group,
        run: run.start,
        date,
        time: raw.time,
        zone,
        own: { day: own !== undefined, zone: raw.stamp.zone !== undefined },
        ruledBy,
        at: (today ?? 0) * 1440 + (minutes ?? 0) - shift,
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
    }
}

/** Whether both say the same in the same place. */
const isSame = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.raw === b.raw &&
  a.start === b.start &&
  a.group === b.group &&
  a.run === b.run &&
  a.date === b.date &&
  a.zone === b.zone &&
  a.own.day === b.own.day &&
  a.ruledBy === b.ruledBy &&
  a.at === b.at;

/** How a timeline writes its days: 03/04 as another date of it tells; else as in most of the world, or as where its zone is. */
function readHabits({ parts, zone }: RawRun): { readonly dayFirst: boolean; readonly hasYear: boolean } {
  let [hasYear, isDayFirst, isMonthFirst] = [false, false, false];
  for (const part of parts)
    for (const { raw } of part.entries) {
      const { day } = raw.stamp;
      if (day?.year !== undefined) hasYear = true;
      if (day?.order === 'dm') isDayFirst = true;
      else if (day?.order === 'md') isMonthFirst = true;
    }
  const american = /^(?:[PMCE][SD]?T|AK[SD]T|HST)$/.test(zone ?? '');
  return { dayFirst: isDayFirst || (!isMonthFirst && !american), hasYear };
}

/** The same function, asked once for each argument. */
function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as Value;
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

/** Whether `a` is told to have happened before `b`. */
export function isBefore(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.time === undefined || b.time === undefined)
    return a.date !== undefined && b.date !== undefined && a.date < b.date;
  return a.at < b.at;
}
