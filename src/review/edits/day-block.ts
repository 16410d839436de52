import type { TextChange } from '../../language';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { insertAt } from '../text/text';
import { findNewestFirst, type DayMark, type TimelineEntry } from '../timeline/timeline';
import { endLines, eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { sectionBlockAt } from '../writing/place';
import { writeDayLike } from './day-like';
import { splitDecoration, type EntryWriter } from './entry-writer';
import { mapInSteps } from '../text/steps';
import type { NewEntry } from './new-entry';

/** The days of a timeline that stand on lines of their own, and what a new one looks like. */
export class DayBlocks {
  readonly #review: Review;
  readonly #entries: readonly TimelineEntry[];
  readonly #writer: EntryWriter;
  readonly #days: readonly DayMark[];
  /** Those that are nothing but a day, each with the first entry below it. */
  readonly #models: readonly { readonly mark: DayMark; readonly first: TimelineEntry }[];
  readonly #isLike: boolean;

  /** `isLike`: days are written as those that are there, not in figures. */
  constructor(review: Review, entries: readonly TimelineEntry[], writer: EntryWriter, isLike: boolean) {
    this.#review = review;
    this.#entries = entries;
    this.#writer = writer;
    this.#isLike = isLike;
    this.#days = review.days.filter(({ run }) => run === entries[0]?.run);
    const first = new Map<number | undefined, TimelineEntry>();
    for (const entry of entries) if (!first.has(entry.ruledBy)) first.set(entry.ruledBy, entry);
    this.#models = this.#days.flatMap((mark) => {
      const below = first.get(mark.start);
      return below && this.#isDay(mark) ? [{ mark, first: below }] : [];
    });
  }

  /** Whether a new day would get a line of its own. */
  get areUsed(): boolean {
    return this.#models.length > 0;
  }

  #isDay(mark: DayMark): boolean {
    const { core } = this.#splitDay(mark);
    return !/\p{L}/u.test(core) || writeDayLike(core, mark.date, mark.date) !== undefined;
  }

  #splitDay({ when }: DayMark) {
    return splitDecoration(this.#review.text.slice(when.start, when.end));
  }

  /** A day that no entry is of yet, with its entries. */
  *write(date: string, added: readonly NewEntry[]): Generator<void, TextChange> {
    const { text } = this.#review;
    const { mark, first } = this.#models.findLast((each) => each.mark.date < date) ?? this.#models[0]!;
    const eol = eolAt(text, mark.start);
    // A day that each entry tells itself is not copied.
    const like = { ...first, date: first.own.day ? undefined : date };
    const lines = yield* mapInSteps(added, (entry) => this.#writer.block(like, { ...entry, date }, 1));
    const body =
      this.#headOf(mark, first) + lines.join(`\n${first.form === 'heading' ? '\n' : this.#writer.gap(first)}`);
    const gap = this.#isApart(mark, first) ? '\n\n' : '\n';
    const empty = this.#days.find((each) => each.date === date);
    if (empty) {
      const { start, end, form } = empty;
      const at = form === 'heading' ? start + text.slice(start, end).trimEnd().length : lineEnd(text, start);
      return insertAt(at, endLines(gap + body, eol));
    }
    const before = this.#entries.findLast((each) => each.date !== undefined && each.date < date);
    const isNewestFirst = findNewestFirst(this.#entries).size > 0;
    const above = isNewestFirst
      ? this.#days.at(-1)
      : before && this.#days.findLast(({ start }) => start <= before.start);
    const next = isNewestFirst
      ? this.#days.find((each) => each.date < date)
      : this.#days[above ? this.#days.indexOf(above) + 1 : 0];
    const line = this.#writeDay(mark, date);
    if (mark.form === 'heading') {
      const level = /^#+/.exec(line)?.[0].length ?? 2;
      return sectionBlockAt(text, next?.start ?? this.#endOf(above), level, line.replace(/^#+\s*/, ''), body);
    }
    const block = endLines(line + gap + body, eol);
    const apart = mark.form === 'paragraph' ? eol + eol : eol;
    if (next) return insertAt(lineStart(text, next.start), block + apart);
    const last = this.#entries.at(-1) ?? first;
    return insertAt(last.form === 'row' ? lineEnd(text, last.end) : last.end, apart + block);
  }

  /** Where the last day ends. */
  #endOf(day: DayMark | undefined): number {
    const section = sectionsOf(this.#review).find(({ heading }) => heading.start === day?.start);
    return Math.max(section?.end ?? 0, this.#entries.at(-1)?.end ?? 0);
  }

  /** The head of the table of a day, where each has its own. */
  #headOf(mark: DayMark, first: TimelineEntry): string {
    if (first.form !== 'row' || mark.form === 'row') return '';
    const lines = this.#between(mark, first).trimEnd().split('\n').slice(-2);
    return lines.map((line) => `${line}\n`).join('');
  }

  #isApart(mark: DayMark, first: TimelineEntry): boolean {
    return mark.form === 'heading' || /\n[ \t]*\n/.test(this.#between(mark, first));
  }

  #between(mark: DayMark, first: TimelineEntry): string {
    const { text } = this.#review;
    return text.slice(lineEnd(text, mark.start), lineStart(text, first.start)).replace(/\r\n?/g, '\n');
  }

  /** The line of a day with another one in it. */
  #writeDay(mark: DayMark, date: string): string {
    const { text } = this.#review;
    const { lead, core, trail } = this.#splitDay(mark);
    const rest = text.slice(mark.when.end, lineEnd(text, mark.start));
    const day = (this.#isLike ? writeDayLike(core, mark.date, date) : undefined) ?? date;
    return `${text.slice(lineStart(text, mark.start), mark.when.start)}${lead}${day}${trail}${/[\p{L}\p{N}]/u.test(rest) ? '' : rest}`;
  }
}
