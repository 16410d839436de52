import { moveSpan, type Span } from '../../language';
import { minutesOf } from '../time/stamp';
import type { RawEntry } from './raw-entry';

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
  /** The ISO date of that end, where it tells another day (`30 March 22:10 – 31 March 01:20`). */
  readonly untilDate: string | undefined;
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

/** The entry with its offsets moved, as if it stood elsewhere. */
export function moveEntry(entry: TimelineEntry, by: number): TimelineEntry {
  const { when, what } = entry;
  return { ...entry, ...moveSpan(entry, by), when: moveSpan(when, by), what: moveSpan(what, by) };
}

/**
 * The entries that come before the one above them in the same timeline, or after it where the newest stands first; those told by the
 * day alone are compared by the day.
 */
export function findOutOfOrder(
  entries: readonly TimelineEntry[],
): readonly { readonly entry: TimelineEntry; readonly after: TimelineEntry }[] {
  const newest = findNewestFirst(entries);
  const found: { readonly entry: TimelineEntry; readonly after: TimelineEntry }[] = [];
  eachStep(entries, (entry, after) => {
    if (newest.has(entry.run) ? isBefore(after, entry) : isBefore(entry, after)) found.push({ entry, after });
  });
  return found;
}

/** The timelines whose newest entry stands first: each goes down at least twice, and almost never up. */
export function findNewestFirst(entries: readonly TimelineEntry[]): ReadonlySet<number> {
  const steps = new Map<number, { up: number; down: number }>();
  eachStep(entries, (entry, after) => {
    let own = steps.get(entry.run);
    if (!own) steps.set(entry.run, (own = { up: 0, down: 0 }));
    if (isBefore(entry, after)) own.down++;
    else if (isBefore(after, entry)) own.up++;
  });
  return new Set([...steps].filter(([, { up, down }]) => down >= 2 && down >= up * 5).map(([run]) => run));
}

/** Takes each entry with the one above it in its timeline; nothing is made for it, as there are thousands with a keystroke. */
function eachStep(entries: readonly TimelineEntry[], take: (entry: TimelineEntry, above: TimelineEntry) => void): void {
  const left = new Map<number, TimelineEntry>();
  let above: TimelineEntry | undefined;
  for (const entry of entries) {
    if (above && above.run !== entry.run) {
      left.set(above.run, above);
      above = left.get(entry.run);
    }
    if (above) take(entry, above);
    above = entry;
  }
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
  // Where seconds are not told, a time is all of its minute.
  return isComparable(a, b) && a.at < (Number.isInteger(a.at) ? Math.floor(b.at) : b.at);
}

/** Whether a span goes on while another entry happens: "19:21–19:38" beside 19:22. */
export function lastsTo({ at, time, until, ...entry }: TimelineEntry, other: TimelineEntry): boolean {
  if (time === undefined || until === undefined || !isComparable({ at, time, until, ...entry }, other)) return false;
  const length = (minutesOf(until) - minutesOf(time) + 24 * 60) % (24 * 60);
  return at <= other.at && other.at <= at + length;
}
