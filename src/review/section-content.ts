import type { Tree } from '@lezer/common';
import { sectionKind, type SectionKind, type Span } from '../language';
import type { OutlineNode } from './outline';
import { readAction, type RawAction } from './raw-action';
import { readChains, type RawChain } from './raw-chain';
import { makeEntry, readEntries, type RawEntry } from './raw-entry';
import { readNotes, type RawNotes } from './raw-notes';
import type { SectionState } from './section';
import { readState } from './section-state';
import { findZone, readStamp } from './stamp';
import { trimClosingMarks } from './trim';
import { readUnits, type Unit } from './units';

/** What a section's heading and own text hold. Offsets are relative to the heading's start, so that it can be kept while the text moves. */
export interface SectionContent extends RawNotes {
  readonly state: Exclude<SectionState, 'missing'>;
  /** Kinds told by bold labels, where a review uses them in place of headings. */
  readonly labels: readonly SectionKind[];
  /** The zone that the heading, a table's head or a sentence ("All times in CET") names. */
  readonly zone?: string;
  readonly entries: readonly RawEntry[];
  readonly actions: readonly RawAction[];
  readonly factors: readonly Span[];
  readonly chains: readonly RawChain[];
}

// Bold at the start of a line or item, with a colon or nothing behind it.
const label = /^[ \t]{0,3}(?:[-*+][ \t]+)?(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|\r?$))/gm;

/** The kinds that bold labels in a text tell. */
export const readLabels = (text: string): readonly SectionKind[] =>
  [...text.matchAll(label)].map((match) => sectionKind(match[1] ?? '')).filter((kind) => kind !== 'other');

/** Reads a section's heading and own text from the document's tree. `known`: the template's own lines. */
export function readContent(
  document: string,
  tree: Tree,
  node: Pick<OutlineNode, 'heading' | 'body' | 'title' | 'kind' | 'within'>,
  known: ReadonlySet<string>,
): SectionContent {
  const from = node.heading.start;
  const text = document.slice(from, node.body.end);
  const body = document.slice(node.body.start, node.body.end);
  const shift = node.body.start - from;
  const units = readUnits(tree, document, node.body.start, node.body.end, node.within).map((unit) =>
    moveUnit(unit, shift),
  );
  const entries = readTimes(text, units, node, node.heading.end - from);
  const zone =
    node.within === 'timeline' || entries.length > 0 ? readZone(text, node.title, units) : findZoneStatement(text);
  const actions = readActions(text, units, node, node.heading.end - from);
  const chains = node.within === 'factors' || node.within === 'analysis' ? readChains(text, units, node.title) : [];
  return {
    state: readState(body, known),
    labels: node.within === 'other' ? readLabels(body) : [],
    ...(zone ? { zone } : {}),
    entries,
    actions,
    factors: chains.length > 0 && units.length > 0 ? [] : readFactors(units),
    chains,
    ...readNotes(text, units, node),
  };
}

const moveSpan = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

const moveUnit = (unit: Unit, by: number): Unit => ({
  ...moveSpan(unit, by),
  text: moveSpan(unit.text, by),
  group: unit.group + by,
  ...(unit.mark ? { mark: moveSpan(unit.mark, by) } : {}),
  ...(unit.checkbox ? { checkbox: moveSpan(unit.checkbox, by) } : {}),
  ...(unit.cells ? { cells: unit.cells.map((cell) => moveSpan(cell, by)) } : {}),
});

function readTimes(
  text: string,
  units: readonly Unit[],
  node: Pick<OutlineNode, 'title' | 'kind' | 'within'>,
  headingEnd: number,
): readonly RawEntry[] {
  // Below a timeline every stamp counts; elsewhere only a list or table of clock times, which is a timeline by another name.
  const read = units.map((unit) => ({ unit, entries: readEntries(text, unit) }));
  const isRun = (group: number, form: Unit['form']): boolean => {
    const list = read.filter(({ unit }) => unit.group === group && unit.form === form && unit.within !== 'actions');
    const clocked = list.filter(({ entries }) => entries.some((entry) => entry.stamp.minutes !== undefined));
    return form !== 'paragraph' && clocked.length >= 3 && clocked.length * 2 >= list.length;
  };
  const runs = new Map<string, boolean>();
  const counts = ({ group, form, within }: Unit): boolean => {
    const key = `${form} ${group}`;
    if (!runs.has(key)) runs.set(key, isRun(group, form));
    return within === 'timeline' || runs.get(key) === true;
  };
  const own = markDays(read.filter(({ unit }) => counts(unit)).flatMap(({ entries }) => entries));
  if (node.within !== 'timeline' || node.kind === 'timeline') return own;
  const title = /^[#\s]*/.exec(text)?.[0].length ?? 0;
  const stamp = readStamp(trimClosingMarks(text.slice(title, headingEnd)));
  if (!stamp) return own;
  const split = Math.min(title + stamp.length, headingEnd);
  const aboutDay = stamp.minutes === undefined && own.some((entry) => entry.stamp.minutes !== undefined);
  const when = { start: title, end: split };
  const what = aboutDay ? { start: split, end: split } : { start: split, end: text.trimEnd().length };
  const heading = makeEntry(
    text,
    { start: 0, end: aboutDay ? headingEnd : text.length },
    'heading',
    0,
    stamp,
    when,
    what,
  );
  return aboutDay ? [heading, ...own] : [heading];
}

// A day whose item holds the day's entries is no entry itself.
const markDays = (entries: readonly RawEntry[]): readonly RawEntry[] =>
  entries.map((entry) => {
    const holds =
      entry.stamp.minutes === undefined &&
      entries.some((other) => other !== entry && other.start >= entry.start && other.end <= entry.end);
    return holds ? { ...entry, isDayMark: true } : entry;
  });

const between = / listed| below| are| shown| given| in|[\s(,_*`=:]|event|entries|displayed/iy;

/** The zone of the first sentence about times: "All times are in CET". A few words may stand between. */
function findZoneStatement(text: string): string | undefined {
  const times = /\btimes?(?:stamps?)?\b/i.exec(text);
  if (!times) return undefined;
  const start = times.index + times[0].length;
  between.lastIndex = start;
  let end = start;
  for (let words = 0; words < 6 && between.test(text); words++) end = between.lastIndex;
  return findZone(text.slice(times.index, end) + (/^[^.\n|]*/.exec(text.slice(end, end + 30))?.[0] ?? ''));
}

function readZone(text: string, title: string, units: readonly Unit[]): string | undefined {
  const heads = units.find((unit) => unit.form === 'row')?.cells?.map((cell) => cell.column.toUpperCase()) ?? [];
  return (
    findZone(title) ??
    findZoneStatement(text) ??
    findZone(heads.filter((head) => /TIME|DATE|WHEN|UTC/.test(head)).join(' '))
  );
}

function readActions(
  text: string,
  units: readonly Unit[],
  node: Pick<OutlineNode, 'title' | 'kind' | 'within'>,
  headingEnd: number,
): readonly RawAction[] {
  const inside = units.filter((unit) => unit.within === 'actions');
  const listed = inside.filter((unit) => unit.form !== 'paragraph' && (unit.depth === 0 || isUnderLabel(unit, units)));
  const tasks = units.filter(
    (unit) =>
      unit.checkbox && ['lessons', 'went-poorly', 'resolution', 'response', 'other', 'summary'].includes(unit.within),
  );
  const chosen =
    listed.length > 0
      ? [...listed, ...inside.filter((unit) => unit.labelled)]
      : inside.filter((unit) => unit.form === 'paragraph').flatMap((unit) => splitLines(text, unit));
  const actions = [...tasks, ...chosen].map((unit) => readAction(text, unit)).filter((action) => action !== undefined);
  const numbered = /^(?:\W*\d+[.)]|\[?#\d|\[?[A-Z]+-\d)/.test(node.title);
  if (node.within !== 'actions' || node.kind !== 'other' || (listed.length > 0 && !numbered)) return actions;
  const start = /^[#\s]*/.exec(text)?.[0].length ?? 0;
  // A numbered heading is an item whatever it says; another one has to read like something to do.
  const form = numbered ? 'item' : 'paragraph';
  const heading = readAction(text, {
    form,
    within: 'actions',
    start: 0,
    end: text.length,
    text: { start, end: headingEnd },
    depth: 0,
    group: 0,
  });
  return heading ? [{ ...heading, form: 'heading' }] : actions;
}

// Items below a label ("- **Actions**:") stand one level deeper and are no details of it.
const isUnderLabel = (unit: Unit, units: readonly Unit[]): boolean =>
  !units.some(
    (other) =>
      other !== unit &&
      other.form === 'item' &&
      other.start < unit.start &&
      other.end >= unit.end &&
      other.within === 'actions',
  );

const splitLines = (text: string, unit: Unit): readonly Unit[] => {
  const lines = [...text.slice(unit.text.start, unit.text.end).matchAll(/[^\r\n]+/g)];
  // One action per line only where each line is a sentence of its own.
  if (!lines.every((line) => /^[^\p{L}]*\p{Lu}/u.test(line[0]) && /[.!)\]][\s*_`]*$/.test(line[0]))) return [unit];
  return lines.map((line) => {
    const start = unit.text.start + line.index;
    const span = { start, end: start + line[0].length };
    return { ...unit, ...span, text: span };
  });
};

function readFactors(units: readonly Unit[]): readonly Span[] {
  const inside = units.filter((unit) => unit.within === 'factors' && unit.depth === 0);
  const listed = inside.filter((unit) => unit.form !== 'paragraph');
  return (listed.length > 0 ? listed : inside).map(({ text: { start, end } }) => ({ start, end }));
}
