import { matchesOf, type Span } from '../../language';
import { findDay } from '../time/day';
import { linesIn } from '../text/lines';
import { oneLine } from '../text/text';
import { findEvidence } from '../blocks/evidence';
import { findHandles, findPair } from '../blocks/people';
import { hasTime, makeStamp, readLateStamp, readStamp, writeTime, type Stamp } from '../time/stamp';
import { readHabit } from '../time/stamp-habit';
import { weekdayName } from '../time/stamp-day';
import { isUnfilled } from '../text/slot';
import { trimEnd } from '../text/trim';
import type { Cell, Unit } from '../blocks/units';
import { isZone } from '../time/zone';
import { findZoneName, isAboutZone } from '../time/zone-name';

/** A timeline entry as one section tells it: its day and zone may yet come from elsewhere. Offsets are relative to the section. */
export interface RawEntry extends Span {
  readonly form: 'item' | 'row' | 'paragraph' | 'heading';
  readonly group: number;
  readonly stamp: Stamp;
  /** What the stamp shows of how its timeline writes times; see `habit`. */
  readonly habit: number;
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
    habit: readHabit(stamp),
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
  const written = text.slice(what.start, what.end).replace(hardBreak, '$1 ');
  const said = closeMarks(oneLine(written.replace(aroundText, '')));
  return { text: said, isDayMark: !hasTime(stamp) && saysNoMore(said) };
}

const besideDay = new RegExp(`[\\s*_\`()[\\].,:-]|\\b${weekdayName}\\b`, 'gi');

/** Whether nothing but a weekday or a zone stands behind a day: "(UTC)", "(all times in CET)". */
function saysNoMore(said: string): boolean {
  const rest = said.length > 100 ? said : said.replace(besideDay, '');
  return rest === '' || isZone(rest) || isAboutZone(said);
}

/** A stamp at the start of a text; a zone beside a day that stands alone is that of the times below it: "4 May (UTC)". */
export function readWithZone(said: string, isEntry: boolean): Stamp | undefined {
  const stamp = readStamp(said, isEntry);
  if (!stamp || hasTime(stamp)) return stamp;
  const behind = said.slice(stamp.length);
  const zone = saysNoMore(behind) ? findZoneName(behind) : undefined;
  return zone === undefined ? stamp : { ...stamp, zone };
}

/** The mark of the list that tells what happened, and a line below it. */
const aroundText = /^\s*[-*+] (?=\S)|\n[ \t]*(?:-{3,}|\*{3,}|_{3,})\s*$/g;

/** The sign for a break at the end of a line. */
const hardBreak = /(^|[^\\])\\(?=[ \t]{0,20}(?:[\r\n]|$))/g;

/** What is said without the end of bold text or of a link whose start stands with the time: "**14:02 Alert fires**", "[14:02 Alert](...)". */
function closeMarks(written: string): string {
  const said = written.replace(linkEnd, '$1').replace(reference, '');
  const mark = /(?:\*\*|__|\*|_)$/.exec(said)?.[0];
  return mark && said.split(mark).length % 2 === 0 ? said.slice(0, -mark.length).trimEnd() : said;
}

/** A number that leads to a list of references: "[[9]](#references)". */
const reference = /\s?\[\[\d{1,3}\]\]\(#[^()\s]{1,60}\)/g;
const linkEnd = /^([^\][\n]{0,500}[^\][\n\\])\]\([^()\s]{1,500}\)/;

/** Reads an entry from a list item, a row or a paragraph; a paragraph may hold several, one per line. */
export function readEntries(text: string, unit: Unit): readonly RawEntry[] {
  if (unit.form === 'row') return readRow(text, unit);
  if (unit.isCode) return splitBreaks(text, unit.text).flatMap((line) => readLine(text, unit, line, unit) ?? []);
  if (unit.form === 'item') {
    const [first = unit, ...others] = splitBreaks(text, unit.text, anyBreak);
    return [
      ...(readLine(text, unit, first, unit) ?? []),
      ...others.flatMap((line) => readLine(text, { start: line.start, end: unit.end }, line, unit) ?? []),
    ];
  }
  const entries: RawEntry[] = [];
  let above = '';
  for (const line of linesIn(text.slice(unit.start, unit.end))) {
    const span = { start: unit.start + line.index, end: unit.start + line.index + line[0].length };
    const goesOn = entries.length > 0 && leadsToTime.test(above);
    above = line[0];
    for (const part of splitBreaks(text, span)) {
      const own = (goesOn && part.start === span.start ? undefined : readLine(text, span, part, unit)) ?? [];
      const last = entries.at(-1);
      if (own.length > 0) entries.push(...own);
      // What begins without a time goes on with what stands above.
      else if (last && !last.isDayMark) {
        const what = { start: last.what.start, end: part.end };
        entries[entries.length - 1] = { ...last, end: part.end, what, ...readWhat(text, what, last.stamp) };
      }
    }
  }
  return entries;
}

const lineBreak = /<br ?\/?>\s{0,9}/gi;
/** Words that a sentence does not end with: a time behind them is a part of it. */
const leading = '\\b(?:about|after|and|around|at|before|between|by|for|from|in|of|on|or|since|than|the|to|until|with)';
const leadsToTime = new RegExp(`${leading}\\s*$`, 'i');
/** Breaks of HTML, and of lines. */
const anyBreak = new RegExp(`<br ?/?>\\s{0,9}|(?<!${leading})[ \\t]{0,9}(?:\\r\\n|\\r|\\n)\\s{0,20}`, 'gi');

/** The parts of a line or cell that breaks make, where a time starts each of them; else the whole. */
function splitBreaks(text: string, { start, end }: Span, breaks = lineBreak): readonly Span[] {
  const said = text.slice(start, end);
  const parts: Span[] = [];
  let at = 0;
  for (const { 0: mark, index } of matchesOf(breaks, said)) {
    const next = index + mark.length;
    const stamp = readStamp(said.slice(next));
    if (!stamp || !hasTime(stamp)) continue;
    parts.push({ start: start + at, end: start + index });
    at = next;
  }
  return [...parts, { start: start + at, end }];
}

/** "(node 2)" */
const onlyNote = /^\([^()\n]{1,40}\)[\s*_:]*$/;

/** A line of a table of contents: a link to a part of the document, and nothing else. */
const leadsOn = /^[\s*_]{0,9}\[[^\][\n]+\]\(#[^()\s]*\)[*_.,;]{0,9}\s{0,9}(?:<br ?\/?>\s{0,9})?$/;

function readLine(
  text: string,
  whole: Span,
  line: Span,
  { form, group, within }: Unit,
): readonly RawEntry[] | undefined {
  const said = text.slice(line.start, line.end);
  if (leadsOn.test(said)) return undefined;
  const make = (stamp: Stamp, when: Span, what: Span) => [makeEntry(text, whole, form, group, stamp, when, what)];
  if (isAboutZone(said)) {
    // "All times in PST, on 5 February 2031": a day, and no time.
    const day = findDay(said);
    return day && make(makeStamp({ length: said.length, day }), line, { start: line.end, end: line.end });
  }
  const stamp = readWithZone(said, within === 'timeline');
  if (stamp) {
    const split = line.start + stamp.length;
    const when = { start: line.start, end: line.start + said.slice(0, stamp.length).trimEnd().length };
    // A time alone on its line, or with a note: what happened stands below it, in the same item.
    const isShort =
      split === line.end || (onlyNote.test(said.slice(stamp.length)) && (hasTime(stamp) || stamp.zone === undefined));
    const end = isShort ? whole.end : line.end;
    return make(stamp, when, { start: split, end });
  }
  const late = aboutLength.test(said) ? undefined : readLateStamp(said);
  if (late) {
    const when = { start: line.start + late.start, end: line.start + said.trimEnd().length };
    return make(late.stamp, when, trimLabel(text, { start: line.start, end: when.start })).map(closeBracket);
  }
  const inner = readInnerStamp(said);
  return inner && make(inner.stamp, { start: line.start + inner.start, end: line.start + inner.end }, line);
}

/** An entry whose last bracket was cut by the time in it: "First change (commit c3078 - 8:11 AM)". */
export const closeBracket = (entry: RawEntry): RawEntry =>
  entry.text.lastIndexOf('(') > entry.text.lastIndexOf(')') ? { ...entry, text: `${entry.text})` } : entry;

/** What is said in front of a time, without the colon or dash between, and without the bold that a label may be in. */
export function trimLabel(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const words = trimEnd(said, /[\s:,*_`\u2013\u2014-]/);
  const isLabel = /[*_`]/.test(said.slice(words.length));
  const lead = isLabel ? (/^[\s*_`]*/.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + lead, end: start + words.length };
}

// "Duration: 1:30", "Time to detect: 0:12"; not "took the time to test it".
const aboutLength = /^[^:]{0,30}\b(?:durations?|(?<!the )time to|downtime|length|mtt\w|tt\w)\b/i;
// "Start: 14:02 (deploy)", "10.0.0.1 - - [21/Nov/2031:14:03:22 +0000] GET /".
const labelAhead = /^[\s*_`]{0,4}[A-Za-z][A-Za-z '/-]{1,40}[*_`]{0,3}:(?: |[*_`]{1,3} ?)(?=[\dT*_`])/;
const addressAhead = /^\S{1,60} \S{1,40} \S{1,60} (?=\[\d)/;

/** A time behind a label, or in the middle of an access log's line. */
function readInnerStamp(
  said: string,
): { readonly stamp: Stamp; readonly start: number; readonly end: number } | undefined {
  const start = (labelAhead.exec(said) ?? addressAhead.exec(said))?.[0].length ?? 0;
  const stamp = start > 0 && !aboutLength.test(said) ? readStamp(said.slice(start)) : undefined;
  if (!stamp || !hasTime(stamp)) return undefined;
  return { stamp, start, end: start + said.slice(start, start + stamp.length).trimEnd().length };
}

const timeColumn = /\b(?:time|times|timestamp|when|date|day|utc|hour|clock|start(?:ed)?|from|tz|zone|timezone)\b/;
const endColumn = /\b(?:end(?:ed)?|until|to|finish(?:ed)?)\b/;
const eventColumn =
  /\b(?:event|observations?|symptoms?|what|description|notes?|action|details?|activity|summary|happened|message)\b/;

/** What else such a row tells of the event. */
const moreColumn = /\b(?:actions?|details?|findings?|impact|outcome|results?|response|description)\b/;

/** The cells of a row that tell when: those under such a head; without one, those in front that a time or day fills. */
function findTimeCells(text: string, cells: readonly Cell[]): readonly Cell[] {
  const named = cells.filter(
    ({ column }) =>
      timeColumn.test(column) && !endColumn.test(column) && !eventColumn.test(column.replace(timeColumn, '')),
  );
  if (named.length > 0) return named.filter((cell) => cell.end > cell.start);
  const [first, second] = cells;
  if (!first || first.end === first.start) return [];
  const [when, next] = [first, second].map((cell) => cell && readStamp(text.slice(cell.start, cell.end)));
  return when && second && !hasTime(when) && next && hasTime(next) ? [first, second] : [first];
}

/** "(elsewhere) 14:02" */
const noteAhead = /^\s*\([^()\d]{1,40}\)\s/;

function readRow(text: string, unit: Unit): readonly RawEntry[] {
  const cells = unit.cells ?? [];
  const times = findTimeCells(text, cells);
  const [first] = times;
  const stamp = readTimeCells(text, times, unit.within === 'timeline');
  if (!stamp || !first || (!timeColumn.test(first.column) && !hasTime(stamp))) return [];
  const year = /\b(20\d\d)\b/.exec(times.map((cell) => cell.column).join(' '))?.[1];
  const day = stamp.day && year && stamp.day.year === undefined ? { ...stamp.day, year: Number(year) } : stamp.day;
  const { endings, ...end } = readEnd(text, cells, stamp);
  const rest = cells.filter((cell) => !times.includes(cell) && !endings.includes(cell));
  const what = rest.find((cell) => eventColumn.test(cell.column)) ?? rest[0] ?? { start: unit.end, end: unit.end };
  const more = rest.filter((cell) => cell !== what && cell.start > what.start && moreColumn.test(cell.column));
  const make: Make = (told, when, said) => {
    const entry = makeEntry(text, unit, 'row', unit.group, told, when, said);
    const texts =
      said.start === what.start && said.end === what.end
        ? more.map((cell) => oneLine(text.slice(cell.start, cell.end)))
        : [];
    const filled = [entry.text, ...texts].filter((each) => !isUnfilled(each));
    return filled.length > 0 ? { ...entry, text: filled.join(' – ') } : entry;
  };
  const when = { start: first.start, end: times.at(-1)?.end ?? first.end };
  return (
    readBreaks(text, { first, what, day }, make) ?? [
      make({ ...stamp, day, ...end }, when, { start: what.start, end: what.end }),
    ]
  );
}

/** The end of a span, beside its start or in cells of its own. */
function readEnd(
  text: string,
  cells: readonly Cell[],
  { until, lastDay }: Stamp,
): Pick<Stamp, 'until' | 'lastDay'> & { readonly endings: readonly Cell[] } {
  const endings = cells.filter(({ column }) => endColumn.test(column) && !eventColumn.test(column));
  if (until !== undefined || endings.length === 0) return { until, lastDay, endings };
  const end = readStamp(endings.map((cell) => text.slice(cell.start, cell.end)).join(' '));
  return end?.minutes === undefined
    ? { until, lastDay, endings: [] }
    : { until: end.minutes, lastDay: end.day, endings };
}

function readTimeCells(text: string, times: readonly Cell[], isTimeline: boolean): Stamp | undefined {
  const isEntry = isTimeline && times.some(({ column }) => timeColumn.test(column));
  const { said: told, zone } = joinTimes(times.map((cell) => tellCell(text, cell)));
  const stamp = readWithZone(told, isEntry) ?? readStamp(told.replace(noteAhead, ''), isEntry);
  return stamp && zone !== undefined && stamp.zone === undefined ? { ...stamp, zone } : stamp;
}

/** A day and a time in cells of their own, without the note or zone behind the day: "4 May (CEST)". */
function joinTimes(cells: readonly string[]): { readonly said: string; readonly zone?: string | undefined } {
  const [first = '', ...others] = cells;
  const day = others.length > 0 ? readWithZone(first, true) : undefined;
  const behind = first.slice(day?.length);
  if (!day || hasTime(day) || (day.zone === undefined && !note.test(behind))) return { said: cells.join(' ') };
  return { said: [first.slice(0, day.length).trim(), ...others].join(' '), zone: day.zone };
}
const note = /^\([^()]{1,40}\)[*_`]{0,3}$/;

/** "2" below "Day" */
function tellCell(text: string, { start, end, column }: Cell): string {
  const said = text.slice(start, end);
  return column === 'day' && /^\d{1,2}$/.test(said) ? `Day ${said}` : said;
}

type Make = (stamp: Stamp, when: Span, what: Span) => RawEntry;

/** The entries of a row whose cells hold several, with breaks between: as many times as lines, or lines that start with a time. */
function readBreaks(
  text: string,
  { first, what, day }: { readonly first: Span; readonly what: Span; readonly day: Stamp['day'] },
  make: Make,
): readonly RawEntry[] | undefined {
  const clocks = splitBreaks(text, first);
  const lines = text.slice(what.start, what.end).split(lineBreak).length;
  if (clocks.length > 1 && clocks.length === lines) return joinBreaks(text, clocks, what, day, make);
  const parts = splitBreaks(text, what);
  if (parts.length === 1) return undefined;
  const above = readStamp(text.slice(first.start, first.end));
  return parts.flatMap((part) => {
    const own = readStamp(text.slice(part.start, part.end));
    if (!own || !hasTime(own)) return above ? [make({ ...above, day }, first, part)] : [];
    const split = part.start + own.length;
    const end = part.start + text.slice(part.start, split).trimEnd().length;
    return [make({ ...own, day: own.day ?? day }, { start: part.start, end }, { start: split, end: part.end })];
  });
}

/** Times in one cell, each with its line in another. */
function joinBreaks(
  text: string,
  clocks: readonly Span[],
  { start, end }: Span,
  day: Stamp['day'],
  make: Make,
): readonly RawEntry[] {
  const breaks = [...matchesOf(lineBreak, text.slice(start, end))];
  return clocks.flatMap((when, i) => {
    const own = readStamp(text.slice(when.start, when.end));
    const before = breaks[i - 1];
    const from = before ? start + before.index + before[0].length : start;
    const to = breaks[i] ? start + breaks[i].index : end;
    return own ? [make({ ...own, day: own.day ?? day }, when, { start: from, end: to })] : [];
  });
}
