import type { TextChange } from '../../language';
import type { Review } from '../review';
import type { TimelineEntry } from '../timeline/timeline';
import { addBlock } from './add';
import { firstThat, keepsAll, linesOf, without, type Held } from './again';
import { Insertions } from './insertions';
import { saying, writeList, type NewEntry } from './new-entry';

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
  const added = firstThat(
    review,
    insert(review, entries, [entry]),
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
    insert(review, entries, added),
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

/** Days are written as those that are there, else in figures. */
function* insert(review: Review, entries: readonly TimelineEntry[], added: readonly NewEntry[]) {
  if (entries.length === 0) return;
  for (const isLike of [true, false]) {
    const insertions = new Insertions(review, entries, isLike);
    for (const entry of added) insertions.add(entry);
    yield insertions.end();
  }
}
