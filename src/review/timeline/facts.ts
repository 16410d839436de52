import { matchesOf } from '../../language';
import { cutAt } from '../text/trim';
import { makeEntry, type RawEntry } from './raw-entry';
import { readStamp, type Stamp } from '../time/stamp';
import { findZoneName } from '../time/zone-name';
import { monthName, readWrittenDay, weekdayName, type WrittenDay } from '../time/stamp-day';

/** "Incident date", else "When" or "Started", else "Date". */
export type DayLabel = 'incident' | 'start' | 'plain';

/** What lines such as "Date: 2031-03-04" and "Impact started: 14:02" tell of the incident, wherever they stand. */
export interface Facts {
  /** The day that counts most. */
  readonly day?: WrittenDay;
  /** How sure it is that this is the day of the incident. */
  readonly by?: DayLabel;
  /** When it started. */
  readonly start?: RawEntry;
  /** Each day that is told with its year, once. */
  readonly mentioned: readonly WrittenDay[];
  /** The first that is a line of its own: "_4 March 2031_". */
  readonly alone: WrittenDay | undefined;
  /** The first of them that something happened on: "On 4 March 2031 ...". */
  readonly on: WrittenDay | undefined;
  /** The zone of such a line. */
  readonly zone: string | undefined;
}

const thing = '(?:incident|outage|event|impact|issue|problem|disruption|fault)';
const startWord = '(?:start(?:s|ed|ing)?|beg[ai]n|begins|beginning|occurr?ed|onset)';
const andTime = '(?: ?(?:/|&|and) ?time)?';
const label = [
  `(?<start>(?:${thing}'?s? )?${startWord}(?: (?:of )?(?:the )?${thing})?(?: (?:date|time|at|on|and|&|/)){0,3})`,
  `${thing} (?:date|day|when)${andTime}|(?:date|day)s?${andTime} of (?:the )?${thing}|when|happened`,
  `(?<plain>(?:date|day|dates)${andTime})`,
  `(?<span>(?:${thing} )?(?:duration|window|time ?frame|period)|${thing} (?:lasted|ran))`,
  // "Incident: 6 May 2031", "Outage on: 6 May 2031"
  `${thing}(?: on)?(?=[*_\`]{0,3}: {0,3}[*_\`]{0,3} {0,3}(?:\\d|${monthName}|${weekdayName}))`,
].join('|');
// In a line, an item, a row or a heading; what the label says stands behind it or below.
const lead =
  '(?:^[ \\t>]*(?:(?:[-*+#]{1,6}|\\d{1,2}[.)])[ \\t]+)?|[|;\\u00b7\\u2022][ \\t]*)(?:<[a-z]{1,6}>)?(?:\\|[ \\t]*)?[*_`]{0,3}';
const note = '(?: ?\\([^()\\r\\n]{1,30}\\))?';
/** Right behind the label, or below it, there as an item of its own too. */
const gap =
  '[*_`]{0,3}[ \\t]*(?:[:|=\\u2013-](?:</[a-z]{1,6}>)?[ \\t*_|`]{0,40}|:?[*_]{0,3}(?:\\r?\\n){1,2}[ \\t*_]{0,20}(?:[-+][ \\t]{1,3})?)(?=\\S)|' +
  '[*_]{2}[ \\t]{1,3}(?=\\S)|</[a-z]{1,6}>:?[ \\t]*';
const fact = new RegExp(`${lead}(?:${label})${note}(?=(?<gap>${gap}))`, 'gim');
/** "Duration: from 14:02", "Duration: 40 minutes (14:02 ...": what may stand in front of where a span begins. */
const ahead = /^(?:[~\d][\w .,]{1,30}\()?(?:(?:from|between) )?/i;

/** Reads such lines of a section. */
export function readFacts(text: string): Facts {
  let day: WrittenDay | undefined;
  let by: DayLabel | undefined;
  let start: RawEntry | undefined;
  let zone: string | undefined;
  for (const match of matchesOf(fact, text)) {
    const isSpan = match.groups?.['span'] !== undefined;
    const said = match.index + match[0].length + match.groups!['gap']!.length;
    const end = said + (isSpan ? ahead.exec(text.slice(said, said + 60))![0].length : 0);
    const stamp = readStamp(text.slice(end, end + 120));
    if (!stamp) continue;
    const isStart = match.groups?.['start'] !== undefined || (isSpan && stamp.day !== undefined);
    zone ??= zoneOf(stamp, text, end);
    if (isStart && stamp.minutes !== undefined) start ??= makeStart(text, match.index, end, stamp);
    if (stamp.day?.year === undefined) continue;
    const own = labelOf(match);
    if (by !== undefined && ranks[own] >= ranks[by]) continue;
    day = stamp.day;
    by = own;
  }
  return { ...(day && by ? { day, by } : {}), ...(start ? { start } : {}), zone, ...readMentions(text) };
}

const ranks: Readonly<Record<DayLabel, number>> = { incident: 0, start: 1, plain: 2 };
const named = new RegExp(`\\b${thing}\\b`, 'i');

const labelOf = ({ 0: label, groups }: RegExpMatchArray): DayLabel =>
  named.test(label) ? 'incident' : groups?.['plain'] === undefined ? 'start' : 'plain';

const yearOf = '(?:19|2[01])\\d\\d(?![\\d-])';
const nth = '\\d{1,2}(?:st|nd|rd|th)?';
const fullDay = `(?:19|2[01])\\d\\d-\\d\\d-\\d\\d(?![\\d-])|(?:${monthName})\\.? ${nth},? ${yearOf}|${nth}(?: of)? (?:${monthName})\\.?,? ${yearOf}`;
const ofDay = '(?:(?:morning|afternoon|evening|night|day) of )?';
const mention = new RegExp(
  `(?<on>\\b(?:on|yesterday \\(|today \\()\\s?(?:the )?${ofDay}(?:(?:${weekdayName}),? )?)?(?<![\\w/-])(?<day>${fullDay})`,
  'gi',
);

const aloneLine = new RegExp(
  `^[ \\t*_\`(]{0,5}(?:by [^\\s,][^,\\r\\n]{1,39}, )?(?:(?:${weekdayName}),? )?(?<day>${fullDay})[*_\`).]{0,5}[ \\t]*$`,
  'im',
);

/** UTF-16 units. A section that is longer is a record, and would take a step too long. */
const longest = 20_000;

/** The days that a text tells with their year, near its start. */
function readMentions(text: string): Pick<Facts, 'mentioned' | 'on' | 'alone'> {
  const mentioned: WrittenDay[] = [];
  const seen = new Set<string>();
  let on: WrittenDay | undefined;
  const line = aloneLine.exec(text.slice(0, 1000))?.groups!['day'];
  const alone = line === undefined ? undefined : readWrittenDay(line)?.day;
  for (const { groups } of matchesOf(mention, text.slice(0, longest))) {
    // "As far as we know on 4 March" is told in passing.
    const isOn = on === undefined && /^[OYyTt]/.test(groups!['on'] ?? '');
    const said = groups!['day']!;
    if (seen.has(said) && !isOn) continue;
    seen.add(said);
    const day = readWrittenDay(said)?.day;
    if (!day) continue;
    if (isOn) on = day;
    if (!mentioned.some((each) => isSameDay(each, day))) mentioned.push(day);
  }
  return { mentioned, on, alone };
}

/** Whether two days that name their month, or are told as in ISO, are one. */
export const isSameDay = (one: WrittenDay, other: WrittenDay): boolean =>
  one.year === other.year && one.a === other.a && one.b === other.b;

/** The zone of a time, or of a later one in its line: "10:00 - 14:00 (UTC)". */
const zoneOf = ({ minutes, zone }: Stamp, text: string, at: number): string | undefined =>
  minutes === undefined ? undefined : (zone ?? findZoneName(cutAt(text.slice(at, at + 200), /[\r\n]/)));

function makeStart(text: string, from: number, at: number, stamp: Stamp): RawEntry {
  const end = at + text.slice(at, at + stamp.length).trimEnd().length;
  const lead = /^[^A-Za-z]*/.exec(text.slice(from, at))?.[0].length ?? 0;
  const words = /^[A-Za-z'&/ ]*/.exec(text.slice(from + lead, at))?.[0].trimEnd().length ?? 0;
  const what = { start: from + lead, end: from + lead + words };
  return makeEntry(text, { start: from, end }, 'paragraph', 0, stamp, { start: at, end }, what);
}
