import type { Span } from '../language';
import { findDay, readDay, writeDay } from './day';
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
  readonly date?: string;
  /** `08:05`, or `08:05:30`; missing where only the day is told. */
  readonly time?: string;
  /** As written beside it, else what governs the timeline. */
  readonly zone?: string;
  /** Whether the day, and the zone, stand in the entry itself. */
  readonly own: { readonly day: boolean; readonly zone: boolean };
  /** Where the entry or line starts that tells the day, if it is one of this timeline. */
  readonly ruledBy?: number;
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
}

/** The raw entries of one timeline, with what governs them. */
export interface RawRun {
  /** Where the timeline's section starts. */
  readonly start: number;
  /** Its heading, which may name a day. */
  readonly title: string;
  readonly zone?: string;
  readonly parts: readonly { readonly offset: number; readonly zone?: string; readonly entries: readonly RawEntry[] }[];
}

/** Gives every entry its day, zone and place in time. `day`: the day of the review itself, used where nothing nearer tells one. */
export function resolveRun(run: RawRun, day: number | undefined): readonly TimelineEntry[] {
  const all = run.parts.flatMap((part) => part.entries.map((entry) => ({ entry, part })));
  const orders = all.map(({ entry }) => entry.stamp.day?.order);
  // 03/04: as another date of the timeline tells; else as in most of the world, or as where its zone is.
  const american = /^(?:[PMCE][SD]?T|AK[SD]T|HST)$/.test(run.zone ?? '');
  const dayFirst = orders.includes('dm') || (!orders.includes('md') && !american);
  const titled = findDay(run.title);
  let today = (titled && readDay(titled, day, dayFirst)) ?? day;
  // Without a year anywhere the days can be compared, but not told.
  const told = today !== undefined || all.some(({ entry }) => entry.stamp.day?.year !== undefined);
  const dates = new Map<number, string | undefined>();
  const dateOf = (day: number): string | undefined => {
    if (!dates.has(day)) dates.set(day, writeDay(day));
    return dates.get(day);
  };
  let previous: number | undefined;
  let ruledBy: number | undefined;
  const entries: TimelineEntry[] = [];
  for (const { entry, part } of all) {
    const { minutes, day: written } = entry.stamp;
    const own = written && readDay(written, today, dayFirst);
    if (own !== undefined) {
      today = own;
      ruledBy = entry.start + part.offset;
    } else if (previous !== undefined && minutes !== undefined && minutes < previous - 12 * 60) {
      // From late evening to early morning: the next day.
      today = (today ?? 0) + 1;
    }
    if (own !== undefined || minutes !== undefined) previous = minutes;
    if (entry.isDayMark) continue;
    const date = told && today !== undefined ? dateOf(today) : undefined;
    entries.push(place(entry, part, run, { today: today ?? 0, date, ruledBy, ownDay: own !== undefined }));
  }
  return entries;
}

interface Day {
  readonly today: number;
  readonly date: string | undefined;
  readonly ruledBy: number | undefined;
  readonly ownDay: boolean;
}

function place(
  entry: RawEntry,
  part: RawRun['parts'][number],
  run: RawRun,
  { today, date, ruledBy, ownDay }: Day,
): TimelineEntry {
  const { form, group, stamp, when, what, text, evidence, assumed, people, pair } = entry;
  const { minutes } = stamp;
  const by = part.offset;
  const zone = stamp.zone ?? part.zone ?? run.zone;
  const offset = zone === undefined || minutes === undefined ? 0 : (readOffset(zone) ?? 0);
  return {
    start: entry.start + by,
    end: entry.end + by,
    form,
    group: form === 'heading' ? run.start : group + by,
    run: run.start,
    ...(date === undefined ? undefined : { date }),
    ...(minutes === undefined ? undefined : { time: writeTime(minutes) }),
    ...(zone === undefined ? undefined : { zone }),
    own: { day: ownDay, zone: stamp.zone !== undefined },
    ...(ruledBy === undefined ? undefined : { ruledBy }),
    at: today * 1440 + (minutes ?? 0) - offset,
    approximate: stamp.approximate,
    when: { start: when.start + by, end: when.end + by },
    what: { start: what.start + by, end: what.end + by },
    text,
    evidence,
    assumed,
    people,
    pair,
  };
}

/** `08:05`, or `08:05:30` where seconds are told. */
export function writeTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}

/** The entries that come before the one above them in the same timeline; those told by the day alone are compared by the day. */
export function findOutOfOrder(
  entries: readonly TimelineEntry[],
): readonly { readonly entry: TimelineEntry; readonly after: TimelineEntry }[] {
  const last = new Map<number, TimelineEntry>();
  return entries.flatMap((entry) => {
    const after = last.get(entry.run);
    last.set(entry.run, entry);
    return after && isBefore(entry, after) ? [{ entry, after }] : [];
  });
}

/** Whether `a` is told to have happened before `b`. */
export function isBefore(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.time === undefined || b.time === undefined)
    return a.date !== undefined && b.date !== undefined && a.date < b.date;
  return a.at < b.at;
}
