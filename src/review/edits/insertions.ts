import type { TextChange } from '../../language';
import type { Review } from '../review';
import { minutesOf } from '../time/stamp';
import { utcOffset } from '../time/zone';
import { findNewestFirst, type TimelineEntry } from '../timeline/timeline';
import { DayBlocks } from './day-block';
import { EntryWriter } from './entry-writer';
import type { NewEntry } from './new-entry';

/** Puts new entries, in order of time, among those of a timeline: each on its own day, in the form of its neighbours. */
export class Insertions {
  readonly #entries: readonly TimelineEntry[];
  readonly #writer: EntryWriter;
  readonly #forms = new Map<string, TimelineEntry | undefined>();
  readonly #blocks: DayBlocks;
  readonly #all: Pool;
  /** That of an entry which tells none. */
  readonly #lastDay: string | undefined;
  /** That of the times of new entries. */
  readonly #zone: string | undefined;
  /** New entries go above older ones, and are added in that order. */
  readonly isNewestFirst: boolean;
  readonly #byDay: ReadonlyMap<string, Pool>;
  /** By the place where they go. */
  readonly #changes = new Map<number, TextChange>();
  readonly #newDays = new Map<string, NewEntry[]>();
  /** The entry above a day that is not there, by that day. */
  readonly #above = new Map<string, TimelineEntry | undefined>();
  /** The first entry, where some of an earlier day were put in front of it, and its own day was not told yet. */
  #untold: TimelineEntry | undefined;
  /** The day of what was added last behind an entry, or in front of one. */
  readonly #written = new Map<string, string | undefined>();

  /** `isLike`: new days are written as those that are there, not in figures. */
  constructor(review: Review, entries: readonly TimelineEntry[], isLike = true) {
    this.#entries = entries;
    this.isNewestFirst = findNewestFirst(entries).size > 0;
    this.#zone = zoneOfNewEntries(review);
    this.#writer = new EntryWriter(review.text, entries, this.#zone);
    this.#blocks = new DayBlocks(review, entries, this.#writer, isLike);
    const days = new Map<string, TimelineEntry[]>();
    for (const entry of entries) {
      const day = entry.date === undefined ? undefined : days.get(entry.date);
      if (day) day.push(entry);
      else if (entry.date !== undefined) days.set(entry.date, [entry]);
    }
    this.#byDay = new Map([...days].map(([date, own]) => [date, new Pool(own, -Infinity)]));
    this.#all = new Pool(entries, Infinity);
    const isDated = ({ date }: TimelineEntry) => date !== undefined;
    this.#lastDay = (this.isNewestFirst ? entries.find(isDated) : entries.findLast(isDated))?.date;
  }

  add(given: NewEntry): void {
    const date = given.date ?? this.#lastDay;
    const entry = date === undefined ? given : { ...given, date };
    const day = date === undefined || this.#byDay.size === 0 ? this.#all : this.#byDay.get(date);
    if (this.isNewestFirst && (day ?? !this.#blocks.areUsed)) this.#addOnTop(entry, day);
    else if (day) this.#addBelow(entry, day);
    else if (this.#blocks.areUsed && date !== undefined) {
      const added = this.#newDays.get(date);
      if (added) added.push(entry);
      else this.#newDays.set(date, [entry]);
    } else {
      const before = this.#findAbove(date ?? '');
      this.#put(before, before ?? this.#entries[0], entry, before?.date);
      if (!before) this.#untold = this.#entries[0];
    }
  }

  /** Behind the last entry of a day that is not later. */
  #addBelow(entry: NewEntry, day: Pool): void {
    const before = day.lastUntil(this.#placeOf(entry, day.entries));
    const [first] = day.entries;
    // In front of the entry that tells the day, nothing tells it yet.
    const isTold = day !== this.#all && (before !== undefined || first?.own.day === false);
    this.#put(before, before ?? first, entry, isTold ? entry.date : before?.date);
  }

  /** In front of the first entry that is not newer, of the same day if there is one. */
  #addOnTop(entry: NewEntry, day: Pool | undefined): void {
    const pool = day?.entries ?? this.#entries;
    const at = this.#placeOf(entry, pool);
    const isOlder = (each: TimelineEntry): boolean =>
      day ? each.time !== undefined && each.at <= at : each.date !== undefined && each.date < (entry.date ?? '');
    const below = pool.find(isOlder);
    const beside = below ?? pool.at(-1);
    const above = below ? this.#entries[this.#entries.indexOf(below) - 1] : beside;
    const told = above?.date ?? (beside && !beside.own.day ? beside.date : undefined);
    this.#put(below ? undefined : beside, beside, entry, told);
  }

  /** Below entries of an earlier day, the first one has to tell its own, if only the review does. */
  #tellDay(beside: TimelineEntry | undefined, date?: string): void {
    const first = this.#untold;
    if (first?.date === undefined || beside !== first || (date !== undefined && date !== first.date)) return;
    this.#untold = undefined;
    if (first.ruledBy === undefined) this.#join(this.#writer.dayInFront(first, first.date));
  }

  /** What was added; what goes to the same place is one change. */
  *end(): Generator<void, readonly TextChange[]> {
    this.#tellDay(this.#untold);
    for (const date of [...this.#newDays.keys()].sort())
      this.#join(yield* this.#blocks.write(date, this.#newDays.get(date) ?? []));
    return [...this.#changes.values()];
  }

  /** Behind `before`, else in front of `beside`. `day`: that of what stands above it. */
  #put(
    before: TimelineEntry | undefined,
    beside: TimelineEntry | undefined,
    entry: NewEntry,
    day: string | undefined,
  ): void {
    if (!beside) return;
    if (!before) this.#tellDay(beside, entry.date);
    const place = `${before ? 'behind' : 'in front of'} ${beside.start}`;
    const above = this.#written.has(place) ? this.#written.get(place) : day;
    this.#written.set(place, entry.date ?? above);
    const form = this.#formOf(beside, above !== entry.date);
    // A day that is written there is copied with the form; that of another day is not.
    const copied = form.date === entry.date ? form.date : undefined;
    const like = { ...form, date: form.own.day ? copied : above };
    this.#join(before ? this.#writer.behind(beside, like, entry) : this.#writer.inFront(beside, like, entry));
  }

  /**
   * The entry of the same list or table whose form a new one takes: one with a time. In a table it tells its day where one is to be
   * told, since there may be a column for each; in a list it does not where none is.
   */
  #formOf(beside: TimelineEntry, tellsDay: boolean): TimelineEntry {
    const isRow = beside.form === 'row';
    const isTold = ({ own }: TimelineEntry) => (isRow ? own.day || !tellsDay : !own.day || tellsDay);
    const fits = (each: TimelineEntry) => each.form === beside.form && each.time !== undefined && isTold(each);
    if (fits(beside) || (!isRow && tellsDay)) return beside;
    const key = `${beside.group} ${beside.form} ${tellsDay}`;
    if (!this.#forms.has(key)) {
      const inGroup = this.#entries.filter(({ group }) => group === beside.group);
      this.#forms.set(key, inGroup.find(fits) ?? (isRow ? inGroup.find(isTold) : undefined));
    }
    return this.#forms.get(key) ?? beside;
  }

  /** When it was, as the entries count it. */
  #placeOf({ time, date }: NewEntry, day: readonly TimelineEntry[]): number {
    const isLike = (each: TimelineEntry): boolean => each.time !== undefined && each.zone === this.#zone;
    const like = day.findLast(isLike) ?? this.#entries.find(isLike);
    const at = (each: string | undefined): number => (each === undefined ? 0 : Date.parse(each) / 60_000);
    if (like?.time === undefined || (date !== undefined && like.date === undefined)) {
      const offset = this.#zone === undefined || date === undefined ? undefined : utcOffset(this.#zone, { date, time });
      return at(date) + minutesOf(time) - (offset ?? 0);
    }
    return like.at - minutesOf(like.time) + (date === undefined ? 0 : at(date) - at(like.date)) + minutesOf(time);
  }

  #findAbove(date: string): TimelineEntry | undefined {
    if (!this.#above.has(date))
      this.#above.set(
        date,
        this.#entries.findLast((each) => each.date !== undefined && each.date < date),
      );
    return this.#above.get(date);
  }

  #join(change: TextChange): void {
    const { start, end, insert } = change;
    this.#changes.set(start, { start, end, insert: (this.#changes.get(start)?.insert ?? '') + insert });
  }
}

/** The zone that the times of new entries are in: the review's, else that of the first time in its timeline. */
export const zoneOfNewEntries = ({ zone, timeline }: Review): string | undefined =>
  zone ?? timeline.find(({ time }) => time !== undefined)?.zone;

/** Entries among which one is looked for. */
class Pool {
  readonly entries: readonly TimelineEntry[];
  /** The earliest time from each entry on. */
  readonly #least: readonly number[];

  /** `untimed`: the time of what tells only a day. */
  constructor(entries: readonly TimelineEntry[], untimed: number) {
    this.entries = entries;
    let least = Infinity;
    this.#least = entries
      .toReversed()
      .map(({ time, at }) => (least = Math.min(least, time === undefined ? untimed : at)))
      .reverse();
  }

  /** The last one that is not later. */
  lastUntil(at: number): TimelineEntry | undefined {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#least[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return this.entries[low - 1];
  }
}
