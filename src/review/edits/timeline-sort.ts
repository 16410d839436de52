import type { Span, TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { findNewestFirst, isBefore, type TimelineEntry } from '../timeline/timeline';
import { firstThat, linesOf, without, type Held } from './again';
import { groupBy } from '../text/group-by';
import { eolAt } from '../writing/line-ending';

/**
 * Puts the entries of each list, table or run of headings in the order of time, the newest first where most have it so; entries
 * told at the same time keep theirs, and what has no comparable time stays behind what it followed. Where entries take their day from
 * one above, they stay below it.
 */
export function sortTimeline(review: Review): readonly TextChange[] {
  const headed = sectionsByStart(review.sections);
  const keyed = review.timeline.map((entry) => {
    // A heading's entry takes what stands below it along, and changes places with those of its own level.
    const own = entry.form === 'heading' ? headed.get(entry.start) : undefined;
    const end = own ? own.section.end : entry.end;
    const key = [entry.form, entry.group, entry.run, own?.section.level, own?.parent?.start].join(' ');
    return { key, entry, slot: slotOf(review.text, entry, end) };
  });
  const newest = findNewestFirst(review.timeline);
  const isFirst = (a: TimelineEntry, b: TimelineEntry) => (newest.has(a.run) ? isBefore(b, a) : isBefore(a, b));
  const sorted = groupBy(keyed, ({ key }) => key)
    .map((group) => sortGroup(review.text, group, isFirst))
    .filter(({ length }) => length > 0);
  const candidates = function* () {
    yield outermost(sorted);
    // One list that cannot be sorted keeps no other from it.
    for (const changes of sorted) yield changes;
  };
  return firstThat(review, candidates(), holdsStill);
}

/** A list inside an entry that moves is sorted the next time. */
function outermost(groups: readonly (readonly TextChange[])[]): readonly TextChange[] {
  const taken: TextChange[] = [];
  for (const changes of groups)
    if (!changes.some((each) => taken.some(({ start, end }) => each.start < end && start < each.end)))
      taken.push(...changes);
  return taken;
}

function holdsStill(before: Held, after: Held): boolean {
  const entries = ({ review }: Held) => review.timeline.map(({ date, time, text }) => `${date} ${time} ${text}`);
  const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && without(a, b).length === 0;
  return (
    same(entries(before), entries(after)) &&
    same(before.actions, after.actions) &&
    same(before.sections, after.sections) &&
    same(before.ignores, after.ignores) &&
    same(linesOf(before), linesOf(after))
  );
}

interface Placed {
  readonly entry: TimelineEntry;
  readonly slot: Slot;
}

/** The sections by where they start, each with the one that it stands in. */
function sectionsByStart(
  sections: readonly Section[],
  parent?: Section,
  found = new Map<number, { readonly section: Section; readonly parent: Section | undefined }>(),
): typeof found {
  for (const section of sections) {
    if (section.state !== 'missing') found.set(section.start, { section, parent });
    sectionsByStart(section.children, section, found);
  }
  return found;
}

type IsFirst = (a: TimelineEntry, b: TimelineEntry) => boolean;

function sortGroup(text: string, group: readonly Placed[], isFirst: IsFirst): readonly TextChange[] {
  const entries = group.map(({ entry }) => entry);
  const slots = group.map(({ slot }) => slot);
  // Entries inside others, or paragraphs on shared lines, cannot change places.
  if (slots.some((slot, i) => slot.start < (slots[i - 1]?.end ?? 0))) return [];
  return segment(entries).flatMap(([from, to]) => {
    const order = sortStable(entries.slice(from, to), isFirst);
    return order.flatMap((source, i): readonly TextChange[] => {
      const slot = slots[from + i];
      const content = slots[from + source];
      return source === i || !slot || !content ? [] : [fill(text, slot, content, i === order.length - 1)];
    });
  });
}

// Where an entry, or a line, tells the day of those below it, these stay below it and it stays where it is.
function segment(entries: readonly TimelineEntry[]): readonly (readonly [number, number])[] {
  const rulers = new Set(entries.filter((entry) => !entry.own.day).map((entry) => entry.ruledBy));
  const keys = entries.map((entry, i) => {
    if (!entry.own.day) return `below ${entry.ruledBy}`;
    return rulers.has(entry.start) ? `alone ${i}` : 'free';
  });
  const starts = keys.flatMap((key, i) => (i === 0 || key !== keys[i - 1] ? [i] : []));
  return starts.map((start, i) => [start, starts[i + 1] ?? entries.length] as const);
}

/** Indices in the order of time. */
function sortStable(entries: readonly TimelineEntry[], isFirst: IsFirst): readonly number[] {
  const order: number[] = [];
  entries.forEach((entry, i) => {
    let at = order.length;
    while (at > 0) {
      const above = entries[order[at - 1] ?? 0];
      if (!above || !isFirst(entry, above)) break;
      at--;
    }
    order.splice(at, 0, i);
  });
  return order;
}

interface Slot extends Span {
  /** A numbered list keeps its numbers in place. */
  readonly mark?: string;
}

function slotOf(text: string, { start, form }: TimelineEntry, end: number): Slot {
  if (form !== 'item') return { start, end };
  const mark = /^\d+[.)][ \t]+/.exec(text.slice(start, end))?.[0];
  return mark ? { start: start + mark.length, end, mark } : { start, end };
}

function fill(text: string, slot: Slot, content: Slot, isLast: boolean): TextChange {
  let insert = text.slice(content.start, content.end);
  // A heading's entry runs up to the next heading: at the end of the text its last line may be open.
  if (!isLast && content.end === text.length && !/[\r\n]$/.test(insert)) {
    const eol = eolAt(text, slot.start);
    insert += /[\r\n]$/.test(text.slice(0, slot.end)) ? eol + eol : '';
  }
  // Lines below the first are indented to fit behind the mark.
  const by = (slot.mark?.length ?? 0) - (content.mark?.length ?? 0);
  if (by > 0) insert = insert.replace(/(\r\n|\r|\n)(?=[ \t]+\S)/g, `$1${' '.repeat(by)}`);
  return { start: slot.start, end: slot.end, insert };
}
