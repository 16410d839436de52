import type { Span, TextChange } from '../../language';
import type { Review } from '../review';
import type { TimelineEntry } from '../timeline/timeline';
import { addBlock } from './add';
import { firstThat, keepsAll, linesOf, without, type Held } from './again';
import { eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { sectionBlockAt } from '../writing/place';
import { insertAt, oneLine } from '../text/text';

/** What a new entry says. */
export interface NewEntry {
  /** `HH:MM` or `HH:MM:SS`, in the review's zone. */
  readonly time: string;
  /** ISO date; written where the neighbours tell theirs. */
  readonly date?: string;
  /** What happened; a slot if empty. */
  readonly text?: string;
  /** A link or other proof, as Markdown. */
  readonly evidence?: string;
  readonly assumed?: boolean;
  /** Who was pairing. */
  readonly pair?: readonly string[];
}

/**
 * Adds an entry to the review's first timeline, in order of time and in the form its neighbours have; a timeline that is missing is
 * added. No changes where it would not be read as an entry.
 */
export function addTimelineEntry(review: Review, entry: NewEntry): readonly TextChange[] {
  const run = review.timeline[0]?.run;
  const entries = review.timeline.filter((each) => each.run === run);
  const said = saying(entry);
  const holds = (_: Held, after: Held): boolean => {
    const count = ({ timeline }: Review) =>
      timeline.filter(
        ({ time, text }) =>
          time?.startsWith(entry.time.slice(0, 5)) && text.replaceAll('\\|', '|') === said.replaceAll('\\|', '|'),
      ).length;
    return after.review.timeline.length === review.timeline.length + 1 && count(after.review) === count(review) + 1;
  };
  const candidates = insertEntry(review.text, entries, { ...entry, ...dayOf(entry, entries) });
  const added = firstThat(
    review,
    candidates,
    (before, after) => keepsAll(before, after, linesOf) && holds(before, after),
  );
  if (added.length > 0) return added;
  const block = `- **${entry.date ? `${entry.date} ` : ''}${entry.time}** ${said}`;
  return addBlock(review, { kind: 'timeline', title: 'Timeline', block }, holds);
}

/**
 * Adds several entries, sorted by time, in one go: each in order with those that are there, with its day where that is not the day
 * of the entry above. Where the order of the timeline does not allow that, they go to its end. A timeline that is missing is added, with
 * `intro` as a line above its first entry. No changes where not all of them would be read as entries, or something else would be lost.
 */
export function addTimelineEntries(review: Review, added: readonly NewEntry[], intro?: string): readonly TextChange[] {
  if (added.length === 0) return [];
  const run = review.timeline[0]?.run;
  const entries = review.timeline.filter((each) => each.run === run);
  const keyOf = (time: string | undefined, text: string) => `${time?.slice(0, 5)} ${text.replaceAll('\\|', '|')}`;
  const keys = added.map((each) => keyOf(each.time, saying(each)));
  const dated = (
    all: readonly { readonly date?: string | undefined; readonly time: string | undefined; readonly text: string }[],
  ) => all.flatMap(({ date, time, text }) => (date === undefined ? [] : [`${date} ${keyOf(time, text)}`]));
  const days = dated(added.map((each) => ({ ...each, text: saying(each) })));
  const holds = (before: Held, after: Held): boolean => {
    const told = ({ review: { timeline } }: Held) => timeline.map(({ time, text }) => keyOf(time, text));
    const isAll = after.review.timeline.length === before.review.timeline.length + added.length;
    const isOnItsDay = without([...dated(before.review.timeline), ...days], dated(after.review.timeline)).length === 0;
    return isAll && isOnItsDay && without(keys, without(told(after), told(before))).length === 0;
  };
  const placed = firstThat(
    review,
    entries.length === 0 ? [] : [insertEntries(review.text, entries, added)],
    (before, after) => keepsAll(before, after, linesOf) && holds(before, after),
  );
  if (placed.length > 0) return placed;
  const block = writeList(added);
  for (const each of intro !== undefined && entries.length === 0 ? [`${intro}\n\n${block}`, block] : [block]) {
    const changes = addBlock(review, { kind: 'timeline', title: 'Timeline', block: each }, holds);
    if (changes.length > 0) return changes;
  }
  return [];
}

/** Entries as a list, each with its day where that is another than that of the one above. */
export function writeList(entries: readonly NewEntry[]): string {
  let day: string | undefined;
  const lines = entries.map((entry) => {
    const when = entry.date !== undefined && entry.date !== day ? `${entry.date} ${entry.time}` : entry.time;
    day = entry.date ?? day;
    return `- **${when}** ${saying(entry)}`;
  });
  return lines.join('\n');
}

/** All at once: those for the same place as one change, in their order. */
function insertEntries(
  text: string,
  entries: readonly TimelineEntry[],
  added: readonly NewEntry[],
): readonly TextChange[] {
  const changes = new Map<number, TextChange>();
  let above: { readonly entry: TimelineEntry | undefined; readonly date: string | undefined } | undefined;
  for (const given of added) {
    const entry = { ...given, ...dayOf(given, entries) };
    const at = placeOf(entry, entries);
    const before = entries.findLast((each) => comparable(each, entry) && !isLater(each, entry, at));
    const like = before ?? entries[0];
    if (!like) return [];
    // The entry above may be one of those that are added.
    const date = above && above.entry === before ? above.date : before?.date;
    above = { entry: before, date: entry.date ?? date };
    // A day that is written there is copied with the form; that of another day is not.
    const dated = { ...like, date: like.own.day && like.date !== entry.date ? undefined : date };
    const { start, end, insert } = before
      ? writeBehind(text, dated, entries, entry)
      : writeInFront(text, dated, entries, entry);
    changes.set(start, { start, end, insert: (changes.get(start)?.insert ?? '') + insert });
  }
  return [...changes.values()];
}

// Without a day it is that of the last entry.
function dayOf({ date }: NewEntry, entries: readonly TimelineEntry[]): { readonly date?: string } {
  const day = date ?? entries.findLast((each) => each.date !== undefined)?.date;
  return day === undefined ? {} : { date: day };
}

function* insertEntry(text: string, entries: readonly TimelineEntry[], entry: NewEntry) {
  const at = placeOf(entry, entries);
  const before = entries.findLast((each) => comparable(each, entry) && !isLater(each, entry, at));
  const next = before ? entries[entries.indexOf(before) + 1] : entries[0];
  if (before) yield [writeBehind(text, before, entries, entry)];
  if (next) yield [writeInFront(text, next, entries, entry)];
}

const minutesOf = (time: string): number => {
  const [h = 0, m = 0, s = 0] = time.split(':').map(Number);
  return h * 60 + m + s / 60;
};

// On the day given, else on that of the last entry; the zone is that of the entries, so that their own offset holds.
function placeOf({ time, date }: NewEntry, entries: readonly TimelineEntry[]): number {
  const like =
    (date === undefined ? undefined : entries.find((each) => each.date === date)) ??
    entries.findLast((each) => each.time !== undefined);
  const at = (day: string): number => Date.parse(day) / 60_000;
  if (like?.time !== undefined && (date === undefined || like.date !== undefined)) {
    const days = date === undefined || like.date === undefined ? 0 : at(date) - at(like.date);
    return like.at - minutesOf(like.time) + days + minutesOf(time);
  }
  return (date === undefined ? 0 : at(date)) + minutesOf(time);
}

const isLater = (each: TimelineEntry, { date }: NewEntry, at: number): boolean =>
  each.time === undefined ? (each.date ?? '') > (date ?? '') : each.at > at;

const comparable = (each: TimelineEntry, { date }: NewEntry): boolean =>
  each.time !== undefined || (date !== undefined && each.date !== undefined);

function saying(entry: NewEntry): string {
  const pair = entry.pair?.length ? ` (pair: ${entry.pair.join(', ')})` : '';
  return oneLine(
    `${entry.text || '[what happened, and who or what saw it]'}${entry.assumed ? ' (assumed)' : ''}${pair}${entry.evidence ? ` (${entry.evidence})` : ''}`,
  );
}

const clockInText = /\d{1,2}(?:[:h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?|[ap]\b)?| ?[ap]\.?m\b\.?)/i;

/** Writes the time as a neighbour has it: its day, decoration and zone stay, twelve hours or twenty-four; another day is written out. */
function writeWhen(text: string, like: TimelineEntry, { time, date }: NewEntry): string {
  const written = text
    .slice(like.when.start, like.when.end)
    .replace(/~|\b(?:ca|approx|around|about)\b\.? ?| ?\bhh:mm\b/gi, '');
  const found = clockInText.exec(written);
  // Where am and pm are told here and there, the new time says it: it must not be taken for one of twenty-four hours.
  const half = (found && /([ap])\.?m?\.?$/i.exec(found[0])?.[1]) ?? (like.time === like.raw.time ? undefined : 'P');
  const [h = 0] = time.split(':').map(Number);
  const suffix = h < 12 ? 'am' : 'pm';
  const clock = half
    ? `${h % 12 || 12}:${time.slice(3, 5)} ${half === half.toUpperCase() ? suffix.toUpperCase() : suffix}`
    : time;
  const { lead, core, trail } = splitDecoration(written);
  const zone = like.own.zone && like.zone ? ` ${like.zone}` : '';
  if (date !== undefined && date !== like.date) return `${lead}${date} ${clock}${zone}${trail}`;
  if (!found) return `${lead}${core} ${clock}${trail}`;
  const day = written.slice(lead.length, Math.max(lead.length, found.index));
  return `${lead}${day}${clock}${zone}${trail}`;
}

/** What stands around the first and the last letter or digit. */
function splitDecoration(written: string): { readonly lead: string; readonly core: string; readonly trail: string } {
  const first = /[\p{L}\p{N}]/u.exec(written)?.index ?? written.length;
  let end = written.length;
  while (end > first && !/[\p{L}\p{N}]/u.test(written[end - 1] ?? '')) end--;
  return { lead: written.slice(0, first), core: written.slice(first, end), trail: written.slice(end) };
}

function writeLine(text: string, like: TimelineEntry, entry: NewEntry): string {
  const gap = text.slice(like.when.end, like.what.start).replace(/\s+/g, ' ');
  return `${writeWhen(text, like, entry)}${like.what.start < like.when.end || gap === '' ? ' ' : gap}${saying(entry)}`;
}

function writeBehind(
  text: string,
  like: TimelineEntry,
  entries: readonly TimelineEntry[],
  entry: NewEntry,
): TextChange {
  const eol = eolAt(text, like.start);
  if (like.form === 'heading')
    return sectionBlockAt(text, like.end, levelOf(text, like), writeWhen(text, like, entry), saying(entry));
  const gap = isLoose(text, like, entries) ? eol : '';
  return insertAt(
    like.form === 'row' ? lineEnd(text, like.end) : like.end,
    eol + gap + writeBlock(text, like, entry, 1),
  );
}

function writeInFront(
  text: string,
  like: TimelineEntry,
  entries: readonly TimelineEntry[],
  entry: NewEntry,
): TextChange {
  const eol = eolAt(text, like.start);
  if (like.form === 'heading')
    return sectionBlockAt(text, like.start, levelOf(text, like), writeWhen(text, like, entry), saying(entry));
  const gap = isLoose(text, like, entries) ? eol : '';
  return insertAt(lineStart(text, like.start), writeBlock(text, like, entry, 0) + eol + gap);
}

/** Does a blank line stand between this entry and the next of its list? */
function isLoose(text: string, like: TimelineEntry, entries: readonly TimelineEntry[]): boolean {
  const next = entries.find((each) => each.group === like.group && each.start > like.start);
  return next !== undefined && (text.slice(like.end, next.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
}

const levelOf = (text: string, like: TimelineEntry): number =>
  /^#{1,6}/.exec(text.slice(like.start, like.start + 6))?.[0].length ?? 3;

function writeBlock(text: string, like: TimelineEntry, entry: NewEntry, step: number): string {
  if (like.form === 'row') return writeRow(text, like, entry);
  const start = lineStart(text, like.start);
  const indent = text.slice(start, like.start).replace(/[^\t]/g, ' ');
  if (like.form === 'paragraph') return `${indent}${writeLine(text, like, entry)}`;
  const mark = /^(?:[-*+]|(\d+)([.)]))[ \t]*/.exec(text.slice(like.start, like.start + 40));
  const number = mark?.[1] === undefined ? undefined : Number(mark[1]) + step;
  return `${indent}${number === undefined ? (mark?.[0] ?? '- ') : `${number}${mark?.[2]} `}${writeLine(text, like, entry)}`;
}

const isWithin = (cell: Span, { when }: TimelineEntry): boolean => cell.start < when.end && cell.end > when.start;

function writeRow(text: string, like: TimelineEntry, entry: NewEntry): string {
  const row = text.slice(lineStart(text, like.start), lineEnd(text, like.start));
  let at = lineStart(text, like.start);
  const cells = row.split(/(?<!\\)\|/).map((cell) => {
    const lead = cell.length - cell.trimStart().length;
    const span = {
      start: at,
      end: at + cell.length,
      said: cell.trim(),
      inner: { start: at + lead, end: at + lead + cell.trim().length },
    };
    at += cell.length + 1;
    return span;
  });
  const outer = (i: number): boolean => (i === 0 || i === cells.length - 1) && cells[i]?.said === '';
  const dayCell = cells.find((cell) => isWithin(cell, like) && /\d/.test(cell.said.replace(clockInText, '')));
  const timed = cells.some((cell) => isWithin(cell, like) && clockInText.test(cell.said));
  const written = cells.map((cell, i) => {
    if (outer(i)) return text.slice(cell.start, cell.end);
    const isWhen = isWithin(cell, like);
    if (isWhen && (clockInText.test(cell.said) || (cell === dayCell && !timed))) {
      const { date: _elsewhere, ...timeOnly } = entry;
      return ` ${writeWhen(text, { ...like, when: cell.inner }, dayCell && dayCell !== cell ? timeOnly : entry)} `;
    }
    if (isWhen)
      return ` ${/\d/.test(cell.said) ? (entry.date !== undefined && entry.date !== like.date ? entry.date : cell.said) : ''} `;
    return cell.start <= like.what.start && cell.end >= like.what.end
      ? ` ${saying(entry).replace(/(?<!\\)\|/g, '\\|')} `
      : ' ';
  });
  return written.join('|');
}
