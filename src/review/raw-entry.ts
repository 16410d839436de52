import type { Span } from '../language';
import { oneLine } from './edits/text';
import { findEvidence } from './evidence';
import { findHandles, findPair } from './people';
import { readStamp, writeTime, type Stamp } from './stamp';
import type { Unit } from './units';

/** A timeline entry as one section tells it: its day and zone may yet come from elsewhere. Offsets are relative to the section. */
export interface RawEntry extends Span {
  readonly form: 'item' | 'row' | 'paragraph' | 'heading';
  readonly group: number;
  readonly stamp: Stamp;
  /** `08:05`, or `08:05:30`; missing where only the day is told. */
  readonly time: string | undefined;
  /** The date and time as written, decoration included. */
  readonly when: Span;
  /** What happened. */
  readonly what: Span;
  /** `what` on one line. */
  readonly text: string;
  /** A day on a line of its own, which holds for the entries below it. */
  readonly isDayMark: boolean;
  /** Kinds of evidence beside it. */
  readonly evidence: readonly ('image' | 'link' | 'log' | 'ticket')[];
  /** Marked as an assumption: "(assumed)", "Assumption:", "(?)". */
  readonly assumed: boolean;
  readonly people: readonly string[];
  readonly pair: readonly string[];
}

const assumption =
  /\(\s*(?:assumed|assumption|unconfirmed|unverified|\?)\s*\)|\bassum(?:ption|ed|ing)\b\s*[:)]|\?\s*$/i;

/** Builds an entry from what was read about it. */
export function makeEntry(
  text: string,
  whole: Span,
  form: RawEntry['form'],
  group: number,
  stamp: Stamp,
  when: Span,
  what: Span,
): RawEntry {
  const all = text.slice(whole.start, whole.end);
  const evidence = [...new Set(findEvidence(all).map((each) => each.kind))];
  const { start, end } = whole;
  return {
    start,
    end,
    form,
    group,
    stamp,
    time: stamp.minutes === undefined ? undefined : writeTime(stamp.minutes),
    when,
    what,
    ...readWhat(text, what, stamp),
    evidence,
    assumed: assumption.test(text.slice(what.start, what.end)),
    people: findHandles(all),
    pair: findPair(all),
  };
}

function readWhat(text: string, what: Span, stamp: Stamp): Pick<RawEntry, 'text' | 'isDayMark'> {
  const said = oneLine(text.slice(what.start, what.end));
  const more = said.replace(/[\s*_`()[\].,:-]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, '');
  return { text: said, isDayMark: stamp.minutes === undefined && more === '' };
}

/** Reads an entry from a list item, a row or a paragraph; a paragraph may hold several, one per line. */
export function readEntries(text: string, unit: Unit): readonly RawEntry[] {
  if (unit.form === 'row') return readRow(text, unit);
  if (unit.form === 'item') return readLine(text, unit, unit.text, unit) ?? [];
  const entries: RawEntry[] = [];
  for (const line of text.slice(unit.start, unit.end).matchAll(/[^\r\n]+/g)) {
    const span = { start: unit.start + line.index, end: unit.start + line.index + line[0].length };
    const [entry] = readLine(text, span, span, unit) ?? [];
    const last = entries.at(-1);
    if (entry) entries.push(entry);
    else if (last) {
      const what = { start: last.what.start, end: span.end };
      entries[entries.length - 1] = { ...last, end: span.end, what, ...readWhat(text, what, last.stamp) };
    }
  }
  return entries;
}

function readLine(text: string, whole: Span, line: Span, { form, group }: Unit): readonly RawEntry[] | undefined {
  const said = text.slice(line.start, line.end);
  const stamp = readStamp(said);
  if (stamp) {
    const split = line.start + stamp.length;
    const when = { start: line.start, end: line.start + said.slice(0, stamp.length).trimEnd().length };
    // A time alone on its line: what happened stands below it, in the same item.
    const end = split === line.end ? whole.end : line.end;
    return [makeEntry(text, whole, form, group, stamp, when, { start: split, end })];
  }
  // "First detected 2024-05-01 08:59": the time stands at the end.
  const tail = /(?:\d{4}-\d\d?-\d\d?[ T])?\b\d{1,2}:\d\d(?::\d\d)?(?: ?[A-Z]{3,4})?[ \t]*$/.exec(said);
  const late = tail && tail.index > 0 && tail.index < 60 ? readStamp(tail[0]) : undefined;
  if (!tail || !late) return undefined;
  const when = { start: line.start + tail.index, end: line.start + said.trimEnd().length };
  return [makeEntry(text, whole, form, group, late, when, { start: line.start, end: when.start })];
}

const timeColumn = /\b(?:time|times|timestamp|when|date|day|utc|hour|clock)\b/;
const eventColumn = /\b(?:event|what|description|notes?|action|details?|activity|summary|happened|message)\b/;

function readRow(text: string, unit: Unit): readonly RawEntry[] {
  const cells = unit.cells ?? [];
  const named = cells.filter(
    (cell) => timeColumn.test(cell.column) && !eventColumn.test(cell.column.replace(timeColumn, '')),
  );
  const times = (named.length > 0 ? named : cells.slice(0, 1)).filter((cell) => cell.end > cell.start);
  const said = times.map((cell) => text.slice(cell.start, cell.end)).join(' ');
  const stamp = readStamp(said);
  const [first] = times;
  if (!stamp || !first || (named.length === 0 && stamp.minutes === undefined)) return [];
  const year = /\b(20\d\d)\b/.exec(times.map((cell) => cell.column).join(' '))?.[1];
  const zone = stamp.zone ?? undefined;
  const day = stamp.day && year && stamp.day.year === undefined ? { ...stamp.day, year: Number(year) } : stamp.day;
  const rest = cells.filter((cell) => !times.includes(cell));
  const what = rest.find((cell) => eventColumn.test(cell.column)) ?? rest[0] ?? { start: unit.end, end: unit.end };
  const when = { start: first.start, end: times.at(-1)?.end ?? first.end };
  return [
    makeEntry(text, unit, 'row', unit.group, { ...stamp, ...(day ? { day } : {}), ...(zone ? { zone } : {}) }, when, {
      start: what.start,
      end: what.end,
    }),
  ];
}
