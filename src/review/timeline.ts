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
export function resolveRun(text: string, run: RawRun, day: number | undefined): readonly TimelineEntry[] {
  const all = run.parts.flatMap((part) => part.entries.map((entry) => ({ entry, part })));
  const orders = all.map(({ entry }) => entry.stamp.day?.order);
  // 03/04: as another date of the timeline tells; else as in most of the world, or as where its zone is.
  const american = /^(?:[PMCE][SD]?T|AK[SD]T|HST)$/.test(run.zone ?? '');
  const dayFirst = orders.includes('dm') || (!orders.includes('md') && !american);
  const titled = findDay(run.title);
  let today = (titled && readDay(titled, day, dayFirst)) ?? day;
  // Without a year anywhere the days can be compared, but not told.
  const told = today !== undefined || all.some(({ entry }) => entry.stamp.day?.year !== undefined);
  let previous: number | undefined;
  let ruledBy: number | undefined;
  const entries: TimelineEntry[] = [];
  for (const { entry, part } of all) {
    const { stamp } = entry;
    const own = stamp.day && readDay(stamp.day, today, dayFirst);
    if (own !== undefined) {
      today = own;
      ruledBy = entry.start + part.offset;
      previous = undefined;
    } else if (previous !== undefined && stamp.minutes !== undefined && stamp.minutes < previous - 12 * 60) {
      // From late evening to early morning: the next day.
      today = (today ?? 0) + 1;
    }
    if (stamp.minutes !== undefined) previous = stamp.minutes;
    if (isDayMark(text, part.offset, entry, part.entries)) continue;
    const zone = stamp.zone ?? part.zone ?? run.zone;
    const date = told && today !== undefined ? writeDay(today) : undefined;
    const offset = zone === undefined ? 0 : (readOffset(zone) ?? 0);
    const at = (today ?? 0) * 1440 + (stamp.minutes ?? 0) - (stamp.minutes === undefined ? 0 : offset);
    const move = (span: Span): Span => ({ start: span.start + part.offset, end: span.end + part.offset });
    const what = move(entry.what);
    entries.push({
      ...move(entry),
      form: entry.form,
      group: entry.form === 'heading' ? run.start : entry.group + part.offset,
      run: run.start,
      ...(date ? { date } : {}),
      ...(stamp.minutes === undefined ? {} : { time: writeTime(stamp.minutes) }),
      ...(zone ? { zone } : {}),
      own: { day: own !== undefined, zone: stamp.zone !== undefined },
      ...(ruledBy === undefined ? {} : { ruledBy }),
      at,
      approximate: stamp.approximate,
      when: move(entry.when),
      what,
      text: text.slice(what.start, what.end).replace(/\s+/g, ' ').trim(),
      evidence: entry.evidence,
      assumed: entry.assumed,
      people: entry.people,
      pair: entry.pair,
    });
  }
  return entries;
}

function isDayMark(text: string, offset: number, entry: RawEntry, siblings: readonly RawEntry[]): boolean {
  if (entry.stamp.minutes !== undefined) return false;
  const said = text
    .slice(entry.what.start + offset, entry.what.end + offset)
    .replace(/[\s*_`()[\].,:-]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, '');
  return (
    said === '' || siblings.some((other) => other !== entry && other.start >= entry.start && other.end <= entry.end)
  );
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
  return entries.flatMap((entry, i) => {
    const after = entries.slice(0, i).findLast((other) => other.run === entry.run);
    return after && isBefore(entry, after) ? [{ entry, after }] : [];
  });
}

/** Whether `a` is told to have happened before `b`. */
export function isBefore(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.time === undefined || b.time === undefined)
    return a.date !== undefined && b.date !== undefined && a.date < b.date;
  return a.at < b.at;
}
