import type { Span } from '../language';
import { findDay, readDay, writeDay } from './day';
import type { FoundEntry } from './find-times';
import { Memory } from './memory';
import { moveSpan } from './move';
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
  readonly parts: readonly {
    readonly offset: number;
    readonly zone?: string;
    readonly entries: readonly FoundEntry[];
  }[];
}

/** What every entry was last made into. */
const memory = new Memory<RawEntry, TimelineEntry>();

/** What an entry was read from: the same for as long as its words are, wherever it stands. */
export const entrySource = (entry: TimelineEntry): object => memory.sourceOf(entry);

/** Gives every entry its day, zone and place in time. `day`: the day of the review itself, used where nothing nearer tells one. */
export function resolveRun(run: RawRun, day: number | undefined): readonly TimelineEntry[] {
  const stamps = run.parts.flatMap((part) => part.entries.flatMap(({ raw }) => raw.stamp.day ?? []));
  // 03/04: as another date of the timeline tells; else as in most of the world, or as where its zone is.
  const american = /^(?:[PMCE][SD]?T|AK[SD]T|HST)$/.test(run.zone ?? '');
  const dayFirst =
    stamps.some(({ order }) => order === 'dm') || (!stamps.some(({ order }) => order === 'md') && !american);
  const titled = findDay(run.title);
  let today = (titled && readDay(titled, day, dayFirst)) ?? day;
  // Without a year anywhere the days can be compared, but not told.
  const told = today !== undefined || stamps.some(({ year }) => year !== undefined);
  const dates = new Map<number, string | undefined>();
  const dateOf = (day: number): string | undefined => {
    if (!dates.has(day)) dates.set(day, writeDay(day));
    return dates.get(day);
  };
  let previous: number | undefined;
  let ruledBy: number | undefined;
  const entries: TimelineEntry[] = [];
  for (const part of run.parts)
    for (const { raw, at, group, isDayMark } of part.entries) {
      const { minutes, day: written } = raw.stamp;
      const own = written && readDay(written, today, dayFirst);
      if (own !== undefined) {
        today = own;
        ruledBy = raw.start + at + part.offset;
      } else if (previous !== undefined && minutes !== undefined && minutes < previous - 12 * 60) {
        // From late evening to early morning: the next day.
        today = (today ?? 0) + 1;
      }
      if (own !== undefined || minutes !== undefined) previous = minutes;
      if (isDayMark) continue;
      const zone = raw.stamp.zone ?? part.zone ?? run.zone;
      entries.push(
        place(raw, {
          by: at + part.offset,
          group: raw.form === 'heading' ? run.start : group + part.offset,
          run: run.start,
          today: today ?? 0,
          date: told && today !== undefined ? dateOf(today) : undefined,
          ruledBy,
          zone,
          ownDay: own !== undefined,
        }),
      );
    }
  return entries;
}

/** Where an entry stands in the document, and in time. */
interface Place {
  readonly by: number;
  readonly group: number;
  readonly run: number;
  readonly today: number;
  readonly date: string | undefined;
  readonly ruledBy: number | undefined;
  readonly zone: string | undefined;
  readonly ownDay: boolean;
}

/** The entry as it was made last, moved if need be; made anew where its day or zone is another. */
function place(raw: RawEntry, { by, group, run, today, date, ruledBy, zone, ownDay }: Place): TimelineEntry {
  const { minutes } = raw.stamp;
  const offset = zone === undefined || minutes === undefined ? 0 : (readOffset(zone) ?? 0);
  const at = today * 1440 + (minutes ?? 0) - offset;
  const start = raw.start + by;
  const last = memory.of(raw);
  const isSame =
    last !== undefined &&
    last.date === date &&
    last.zone === zone &&
    last.at === at &&
    last.own.day === ownDay &&
    (last.ruledBy === undefined) === (ruledBy === undefined);
  if (!isSame) {
    const { stamp, when, what, text, evidence, assumed, people, pair } = raw;
    return memory.keep(raw, {
      start,
      end: raw.end + by,
      form: raw.form,
      group,
      run,
      ...(date === undefined ? undefined : { date }),
      ...(minutes === undefined ? undefined : { time: writeTime(minutes) }),
      ...(zone === undefined ? undefined : { zone }),
      own: { day: ownDay, zone: stamp.zone !== undefined },
      ...(ruledBy === undefined ? undefined : { ruledBy }),
      at,
      approximate: stamp.approximate,
      when: moveSpan(when, by),
      what: moveSpan(what, by),
      text,
      evidence,
      assumed,
      people,
      pair,
    });
  }
  if (last.start === start && last.group === group && last.run === run && last.ruledBy === ruledBy) return last;
  return memory.keep(raw, {
    ...last,
    start,
    end: raw.end + by,
    group,
    run,
    ...(ruledBy === undefined ? undefined : { ruledBy }),
    when: moveSpan(raw.when, by),
    what: moveSpan(raw.what, by),
  });
}

/** The entry with its offsets moved, as if it stood elsewhere. */
export function moveEntry(entry: TimelineEntry, by: number): TimelineEntry {
  const { when, what } = entry;
  return { ...entry, ...moveSpan(entry, by), when: moveSpan(when, by), what: moveSpan(what, by) };
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
