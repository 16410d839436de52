import type { Span, TextChange } from '../../language';
import type { TimelineEntry } from '../timeline/timeline';
import { eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { sectionBlockAt } from '../writing/place';
import { insertAt } from '../text/text';
import { trimEnd } from '../text/trim';
import { utcOffset } from '../time/zone';
import { writeDayLike } from './day-like';
import { saying, type NewEntry } from './new-entry';

// New entries in the form that those of a timeline have.

const clockInText = /\d{1,2}(?:[:h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?|[ap]\b)?| ?[ap]\.?m\b\.?)/i;

/** Writes the time as a neighbour has it: its day, decoration and zone stay, twelve hours or twenty-four; another day is written out. */
function writeWhen(text: string, like: TimelineEntry, { time, date }: NewEntry): string {
  const written = text
    .slice(like.when.start, like.when.end)
    .replace(/~|\b(?:ca|approx|around|about)\b\.? ?| ?\bhh:mm\b/gi, '');
  const found = clockInText.exec(written) ?? findCompact(written, like);
  // Where am and pm are told here and there, the new time says it: it must not be taken for one of twenty-four hours.
  const half = (found && /([ap])\.?m?\.?$/i.exec(found[0])?.[1]) ?? (like.time === like.raw.time ? undefined : 'P');
  const [h = 0] = time.split(':').map(Number);
  const suffix = h < 12 ? 'am' : 'pm';
  const clock = half
    ? `${h % 12 || 12}:${time.slice(3, 5)} ${half === half.toUpperCase() ? suffix.toUpperCase() : suffix}`
    : time;
  const { lead, core } = splitDecoration(written);
  // The point of "p.m." belongs to the clock.
  const trail = written.slice(Math.max(lead.length + core.length, found ? found.index + found[0].length : 0));
  const zone = like.own.zone && like.zone ? ` ${like.zone}` : '';
  if (date !== undefined && date !== like.date)
    return `${lead}${writeDayAs(written, like, found, date)} ${clock}${zone}${trail}`;
  if (!found) return `${lead}${core} ${clock}${trail}`;
  const day = written.slice(lead.length, Math.max(lead.length, found.index));
  return `${lead}${day}${clock}${zone}${trail}`;
}

/** A day, in figures unless the timeline tells days without a year. */
function writeDayAs(
  written: string,
  { raw }: TimelineEntry,
  clock: { readonly index: number } | null | undefined,
  date: string,
): string {
  const { day } = raw.stamp;
  if (!clock || !day || day.year !== undefined || day.order === '?') return date;
  const [month, at] = day.order === 'dm' ? [day.b, day.a] : [day.a, day.b];
  const from = [date.slice(0, 4), ...[month, at].map((figure) => String(figure).padStart(2, '0'))].join('-');
  return writeDayLike(splitDecoration(written.slice(0, clock.index)).core, from, date) ?? date;
}

/** "0905" */
function findCompact(
  written: string,
  { time = '' }: TimelineEntry,
): { readonly 0: string; readonly index: number } | undefined {
  const clock = time.slice(0, 5).replace(':', '');
  const index = clock === '' ? -1 : written.lastIndexOf(clock);
  return index < 0 ? undefined : { 0: clock, index };
}

/** What stands around the first and the last letter or digit; brackets that open between these close there: "14:02 (UTC)". */
export function splitDecoration(written: string): {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
} {
  const first = /[\p{L}\p{N}]/u.exec(written)?.index ?? written.length;
  let end = written.length;
  while (end > first && !/[\p{L}\p{N}]/u.test(written[end - 1] ?? '')) end--;
  const core = written.slice(first, end);
  const isOpen = (opening: string, closing: string): boolean =>
    written.charAt(end) === closing && core.lastIndexOf(opening) > core.lastIndexOf(closing);
  if (isOpen('(', ')') || isOpen('[', ']')) end++;
  return { lead: written.slice(0, first), core: written.slice(first, end), trail: written.slice(end) };
}

function writeLine(text: string, like: TimelineEntry, entry: NewEntry): string {
  const between = text.slice(like.when.end, like.what.start);
  const isOneLine = !/[\r\n]/.test(between);
  // A bar is that of a cell. What happened stays below a time that is a paragraph of its own.
  const gap = between.includes('|') ? ' ' : isOneLine || isApart(between) ? between : between.replace(/\s+/g, ' ');
  return `${writeWhen(text, like, entry)}${like.what.start < like.when.end || gap === '' ? ' ' : gap}${saying(entry)}`;
}

/** Whether a blank line parts what stands around. */
const isApart = (between: string): boolean => /\n[ \t>]*\n/.test(between.replace(/\r\n?/g, '\n'));

/** Writes new entries beside those that are there. */
export class EntryWriter {
  readonly #text: string;
  readonly #zone: string | undefined;
  /** Two neighbours of the same list or table: an entry and the next one, the last entry and the one above. */
  readonly #pairs = new Map<TimelineEntry, readonly [TimelineEntry, TimelineEntry]>();
  /** Where items, rows or lines start that hold several entries, with breaks between. */
  readonly #shared = new Set<number>();

  /** `zone`: that of the new times. */
  constructor(text: string, entries: readonly TimelineEntry[], zone: string | undefined) {
    this.#text = text;
    this.#zone = zone;
    const last = new Map<number, TimelineEntry>();
    for (const entry of entries) {
      const above = last.get(entry.group);
      if (above) this.#pairs.set(above, [above, entry]).set(entry, [above, entry]);
      if (above?.start === entry.start) this.#shared.add(entry.start);
      last.set(entry.group, entry);
    }
  }

  /** `beside` is as `like` in what is written, and stands where the entry goes. */
  behind(beside: TimelineEntry, like: TimelineEntry, entry: NewEntry): TextChange {
    const text = this.#text;
    if (beside.form === 'heading') return this.#section(beside.end, like, entry);
    const eol = eolAt(text, beside.start);
    if (this.#shared.has(beside.start) && like.when.start >= beside.start && like.when.end <= beside.end) {
      const line = writeLine(text, like, entry);
      return insertAt(beside.what.end, `<br>${beside.form === 'row' ? line.replace(/(?<!\\)\|/g, '\\|') : line}`);
    }
    return insertAt(
      beside.form === 'row' ? lineEnd(text, beside.end) : beside.end,
      eol + this.gap(beside) + this.block(like, entry, 1),
    );
  }

  inFront(beside: TimelineEntry, like: TimelineEntry, entry: NewEntry): TextChange {
    const text = this.#text;
    if (beside.form === 'heading') return this.#section(beside.start, like, entry);
    return insertAt(
      lineStart(text, beside.start),
      this.block(like, entry, 0) + eolAt(text, beside.start) + this.gap(beside),
    );
  }

  /** A line with the day of those below it, in front of an entry. */
  dayInFront(beside: TimelineEntry, date: string): TextChange {
    const text = this.#text;
    if (beside.form === 'heading') return sectionBlockAt(text, beside.start, levelOf(text, beside), date, '');
    const line = beside.form === 'row' ? writeDayRow(text, beside, date) : `${leadOf(text, beside, 0)}**${date}**`;
    return insertAt(lineStart(text, beside.start), line + eolAt(text, beside.start) + this.gap(beside));
  }

  /** What stands between two entries beside the break: a blank line in a loose list. */
  gap(beside: TimelineEntry): string {
    const [upper, lower] = this.#pairs.get(beside) ?? [];
    const between = upper && lower && this.#text.slice(upper.end, lower.start).replace(/\r\n?/g, '\n');
    const blank = /\n([ \t>]*)\n/.exec(between ?? '');
    return blank ? (blank[1] ?? '').trimEnd() + eolAt(this.#text, beside.start) : '';
  }

  /** The lines of an entry. */
  block(like: TimelineEntry, entry: NewEntry, step: number): string {
    const text = this.#text;
    if (like.form === 'heading')
      return `${'#'.repeat(levelOf(text, like))} ${this.#titleOf(like, entry)}\n\n${saying(entry)}`;
    return writeBlock(text, this.#inZone(like, entry), entry, step);
  }

  /** Another zone than that of the new times is not copied; where one governs the place, and shows another time, the new one tells its own. */
  #inZone(like: TimelineEntry, { time, date = like.date }: NewEntry): TimelineEntry {
    const zone = this.#zone;
    if (like.zone === zone) return like;
    const isGoverned = !like.own.zone && like.zone !== undefined;
    const offsetOf = (name: string): number | undefined =>
      date === undefined ? undefined : utcOffset(name, { date, time });
    const isOther = isGoverned && zone !== undefined && (offsetOf(zone) ?? NaN) !== offsetOf(like.zone);
    return { ...like, zone, own: { ...like.own, zone: isOther } };
  }

  #section(at: number, like: TimelineEntry, entry: NewEntry): TextChange {
    const text = this.#text;
    return sectionBlockAt(text, at, levelOf(text, like), this.#titleOf(like, entry), saying(entry));
  }

  /** The time as a heading: what happened stands below it, so nothing parts them. */
  #titleOf(like: TimelineEntry, entry: NewEntry): string {
    return trimEnd(writeWhen(this.#text, this.#inZone(like, entry), entry), /[\s:,\u2013\u2014-]/);
  }
}

const levelOf = (text: string, like: TimelineEntry): number =>
  /^#{1,6}/.exec(text.slice(like.start, like.start + 6))?.[0].length ?? 3;

function writeBlock(text: string, like: TimelineEntry, entry: NewEntry, step: number): string {
  if (like.form === 'row') return writeRow(text, like, entry);
  return `${leadOf(text, like, step)}${writeLine(text, like, entry)}`;
}

/** What a line begins with: blanks, and the mark of an item with its number moved on. */
function leadOf(text: string, like: TimelineEntry, step: number): string {
  const indent = text.slice(lineStart(text, like.start), like.start).replace(/[^\t>]/g, ' ');
  if (like.form === 'paragraph') return indent;
  const mark = /^(?:[-*+]|(\d+)([.)]))[ \t]*/.exec(text.slice(like.start, like.start + 40));
  const number = mark?.[1] === undefined ? undefined : Number(mark[1]) + step;
  return `${indent}${number === undefined ? (mark?.[0] ?? '- ') : `${number}${mark?.[2]} `}`;
}

const isWithin = (cell: Span, { when }: TimelineEntry): boolean => cell.start < when.end && cell.end > when.start;

/** The cells of a row. `isOuter`: what stands outside of the bars at its ends. */
function cellsOf(text: string, like: TimelineEntry) {
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
  return cells.map((cell, i) => ({ ...cell, isOuter: (i === 0 || i === cells.length - 1) && cell.said === '' }));
}

function writeDayRow(text: string, like: TimelineEntry, date: string): string {
  const cells = cellsOf(text, like);
  const first = cells.find((cell) => isWithin(cell, like));
  return cells
    .map((cell) => (cell.isOuter ? text.slice(cell.start, cell.end) : cell === first ? ` **${date}** ` : ' '))
    .join('|');
}

function writeRow(text: string, like: TimelineEntry, entry: NewEntry): string {
  const cells = cellsOf(text, like);
  const dayCell = cells.find((cell) => isWithin(cell, like) && /\d/.test(cell.said.replace(clockInText, '')));
  const timed = cells.some((cell) => isWithin(cell, like) && clockInText.test(cell.said));
  const written = cells.map((cell) => {
    if (cell.isOuter) return text.slice(cell.start, cell.end);
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
