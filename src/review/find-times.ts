import type { PlacedSaid } from './placed-said';
import { makeEntry, type RawEntry } from './raw-entry';
import type { Found, Source } from './section-source';
import { readStamp } from './stamp';
import { trimClosingMarks } from './trim';
import type { Unit } from './units';

/** An entry in its section. */
export interface FoundEntry extends Found<RawEntry> {
  /** It tells the day of those below or inside it, and is no entry itself. */
  readonly isDayMark: boolean;
}

/** The entries of a section. Below a timeline every stamp counts; elsewhere only a list or table of clock times, which is a timeline by another name. */
export function findTimes(all: readonly PlacedSaid[], source: Source): readonly FoundEntry[] {
  const runs = countRuns(all);
  const isRun = (unit: Unit, group: number) =>
    unit.form !== 'paragraph' && runs.get(keyOf(unit, group))?.isRun === true;
  const found: Found<RawEntry>[] = [];
  for (const { said, at, group } of all) {
    const { entries, unit } = said;
    if (entries.length === 0 || (unit.within !== 'timeline' && !isRun(unit, group))) continue;
    for (const raw of entries) found.push({ raw, at, group });
  }
  const own = markDays(found);
  if (source.within !== 'timeline' || source.kind === 'timeline') return own;
  return joinHeading(source, own);
}

/** A list or table: how many there are, how many with a time of day. */
interface Run {
  all: number;
  clocked: number;
  isRun: boolean;
}

const keyOf = ({ form }: Unit, group: number): number => 2 * group + (form === 'row' ? 1 : 0);

function countRuns(all: readonly PlacedSaid[]): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>();
  for (const { said, group } of all) {
    const { unit, entries } = said;
    if (unit.form === 'paragraph' || unit.within === 'actions') continue;
    const key = keyOf(unit, group);
    const run = runs.get(key) ?? { all: 0, clocked: 0, isRun: false };
    runs.set(key, run);
    run.all++;
    if (entries.some(({ stamp }) => stamp.minutes !== undefined)) run.clocked++;
    run.isRun = run.clocked >= 3 && run.clocked * 2 >= run.all;
  }
  return runs;
}

/** A day whose item holds the day's entries is no entry itself; what an item holds follows it. */
const markDays = (entries: readonly Found<RawEntry>[]): readonly FoundEntry[] =>
  entries.map((entry, i) => {
    const next = entries[i + 1];
    const holds =
      entry.raw.stamp.minutes === undefined &&
      next !== undefined &&
      next.raw.start + next.at >= entry.raw.start + entry.at &&
      next.raw.end + next.at <= entry.raw.end + entry.at;
    return { raw: entry.raw, at: entry.at, group: entry.group, isDayMark: holds || entry.raw.isDayMark };
  });

/** A heading below a timeline is an entry with all that it holds ("### 14:02 ..."), or names the day of the entries below it. */
function joinHeading({ text, headingEnd }: Source, own: readonly FoundEntry[]): readonly FoundEntry[] {
  const title = /^[#\s]*/.exec(text)?.[0].length ?? 0;
  const stamp = readStamp(trimClosingMarks(text.slice(title, headingEnd)));
  if (!stamp) return own;
  const split = Math.min(title + stamp.length, headingEnd);
  const isAboutDay = stamp.minutes === undefined && own.some(({ raw }) => raw.stamp.minutes !== undefined);
  const when = { start: title, end: split };
  const what = { start: split, end: isAboutDay ? split : text.trimEnd().length };
  const whole = { start: 0, end: isAboutDay ? headingEnd : text.length };
  const raw = makeEntry(text, whole, 'heading', 0, stamp, when, what);
  const heading = { raw, at: 0, group: 0, isDayMark: raw.isDayMark };
  return isAboutDay ? [heading, ...own] : [heading];
}
