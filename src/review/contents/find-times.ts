import { moveSpan, type Span } from '../../language';
import { oneLine } from '../text/text';
import type { PlacedSaid } from './placed-said';
import { closeBracket, makeEntry, readWithZone, trimLabel, type RawEntry } from '../timeline/raw-entry';
import type { Found } from '../blocks/found';
import type { FoundEntry } from '../timeline/found-entry';
import type { Source } from './source';
import { hasTime, readLateStamp, readDayName } from '../time/stamp';
import { eachInSteps } from '../text/steps';
import { trimClosingMarks } from '../text/trim';
import type { Unit } from '../blocks/units';

/**
 * The entries of a section. Below a timeline every stamp counts; elsewhere only a list or table of clock times, or paragraphs that have
 * days as well, which is a timeline by another name.
 */
export function* findTimes(all: readonly PlacedSaid[], source: Source): Generator<void, readonly FoundEntry[]> {
  const runs = yield* countRuns(all);
  const isRun = ({ form }: Unit, group: number) => runs.of(form, group).isRun;
  const found: Found<RawEntry>[] = [];
  // What stands below a time that is a paragraph or an item of its own.
  let open: Found<RawEntry> | undefined;
  let below: Span | undefined;
  const close = (next?: RawEntry): void => {
    const last = found.pop();
    // In front of times of that day it is about all of them.
    const isHead = last?.raw.isDayMark && next !== undefined && next.stamp.day === undefined;
    if (last) found.push(below && !isHead ? joinBelow(last, below, source.text) : last);
    below = undefined;
  };
  yield* eachInSteps(all, ({ said, at, group }) => {
    const { unit, entries } = said;
    if (unit.within !== 'timeline' && !isRun(unit, group)) return;
    if (entries.length > 0) {
      close(entries[0]);
      const raw = entries.at(-1)!;
      open = !unit.isCode && isAlone(raw) ? { raw, at, group } : undefined;
    } else if (open && goesBelow(open, unit, group))
      below = { start: below?.start ?? unit.text.start + at, end: Math.max(below?.end ?? 0, unit.end + at) };
    for (const raw of entries) found.push({ raw, at, group });
  });
  close();
  const own = markDays(found, source.text);
  if (source.within !== 'timeline' || source.kind === 'timeline') return own;
  return joinHeading(source, own);
}

/** A list, a table, or the paragraphs of a section: how many there are, how many with a time of day, and how many of those say something. */
class Run {
  all = 0;
  clocked = 0;
  worded = 0;

  /** Times with nothing but figures are measured: "| 14:02 | 0.27 |". */
  get isRun(): boolean {
    return this.clocked >= 3 && this.clocked * 2 >= this.all && this.worded * 2 >= this.clocked;
  }
}

/** The runs of a section. What is asked for is mostly the one of before. */
class Runs {
  readonly #all = new Map<string, Run>();
  #last: { readonly form: Unit['form']; readonly group: number; readonly run: Run } | undefined;

  of(form: Unit['form'], group: number): Run {
    if (this.#last?.form === form && this.#last.group === group) return this.#last.run;
    const key = `${form} ${group}`;
    const run = this.#all.get(key) ?? new Run();
    this.#all.set(key, run);
    this.#last = { form, group, run };
    return run;
  }
}

function* countRuns(all: readonly PlacedSaid[]): Generator<void, Runs> {
  const runs = new Runs();
  yield* eachInSteps(all, ({ said, group }) => {
    const { unit } = said;
    if (unit.within === 'actions' || unit.within === 'evidence') return;
    const run = runs.of(unit.form, group);
    run.all++;
    if (said.clocked !== 'none') run.clocked++;
    if (said.clocked === 'words') run.worded++;
  });
  return runs;
}

/** Whether a unit goes on with a time that stands alone; below a day only paragraphs do. */
const goesBelow = ({ raw, group }: Found<RawEntry>, unit: Unit, list: number): boolean =>
  raw.isDayMark ? unit.form === 'paragraph' : raw.form === 'item' ? list === group : unit.form !== 'row';

const isAlone = ({ form, stamp, what }: RawEntry): boolean =>
  (form === 'paragraph' || (form === 'item' && hasTime(stamp))) && what.start === what.end;

/** A time, or a day, with all that stands between it and the next one. */
function joinBelow({ raw, at, group }: Found<RawEntry>, below: Span, text: string): Found<RawEntry> {
  const whole = { start: raw.start + at, end: below.end };
  return {
    raw: makeEntry(text, whole, raw.form, raw.group, raw.stamp, moveSpan(raw.when, at), below),
    at: 0,
    group,
  };
}

/** "**2031-05-04 – ice**" or "2031-05-04 (SEV1)" above a list of times. */
function titles({ raw, at }: Found<RawEntry>, next: RawEntry, text: string): boolean {
  if (raw.form !== 'paragraph' || next.form === 'paragraph' || next.stamp.day || !hasTime(next.stamp)) return false;
  return wholeTitle.test(text.slice(raw.start + at, raw.end + at).trim()) || /^\([^()]{1,40}\):?$/.test(raw.text);
}
const wholeTitle = /^\*\*[^*\n]{1,100}\*\*:?$/;

/** A day whose item holds the day's entries, or that is a title above their list, is no entry itself; what an item holds follows it. */
const markDays = (entries: readonly Found<RawEntry>[], text: string): readonly FoundEntry[] =>
  entries.map((entry, i) => {
    const next = entries[i + 1];
    const isDay = !hasTime(entry.raw.stamp) && next !== undefined;
    const holds = isDay && (next.raw.end + next.at <= entry.raw.end + entry.at || titles(entry, next.raw, text));
    return { raw: entry.raw, at: entry.at, group: entry.group, isDayMark: holds || entry.raw.isDayMark };
  });

/**
 * A heading below a timeline is an entry with all that it holds ("### 14:02 ..."). Over entries it names their day, or a phase
 * ("### 14:02-15:30 Repair"), which is an entry of its own.
 */
function joinHeading({ text, headingEnd }: Source, own: readonly FoundEntry[]): readonly FoundEntry[] {
  const title = /^[#\s]*/.exec(text)?.[0].length ?? 0;
  const said = trimClosingMarks(text.slice(title, headingEnd));
  const holdsTimes = own.some(({ raw }) => hasTime(raw.stamp));
  const stamp = readWithZone(said, false) ?? (holdsTimes ? readDayName(said) : undefined);
  if (!stamp) {
    // "### Alert fires (14:02)"; over times of its own it is a phase: "### Mitigation, 14:02 to 15:30".
    const late = holdsTimes ? undefined : readLateStamp(said);
    if (!late) return own;
    const when = { start: title + late.start, end: title + said.length };
    const what = trimLabel(text, { start: title, end: when.start });
    return [place(closeBracket(makeEntry(text, { start: 0, end: text.length }, 'heading', 0, late.stamp, when, what)))];
  }
  const split = stamp.length >= said.length ? headingEnd : title + stamp.length;
  const isAboutDay = !hasTime(stamp) && holdsTimes;
  const isOver = isAboutDay || (hasTime(stamp) && own.some(isListed));
  const end = isOver ? headingEnd : text.length;
  const when = { start: title, end: title + said.slice(0, stamp.length).trimEnd().length };
  const what = { start: split, end: isAboutDay ? split : text.slice(0, end).trimEnd().length };
  const whole = { start: 0, end };
  const raw = makeEntry(text, whole, 'heading', 0, stamp, when, what);
  const closes = said.length < text.slice(title, headingEnd).trimEnd().length;
  const plain =
    closes && split < headingEnd ? oneLine(`${said.slice(stamp.length)} ${text.slice(headingEnd, end)}`) : raw.text;
  const heading = place(plain === raw.text ? raw : { ...raw, text: plain });
  return isOver ? [heading, ...own] : [heading];
}

/** Whether an entry begins with its time; words may tell one in passing. */
const isListed = ({ raw: { stamp, when, what } }: FoundEntry): boolean => hasTime(stamp) && when.start < what.start;

const place = (raw: RawEntry): FoundEntry => ({ raw, at: 0, group: 0, isDayMark: raw.isDayMark });
