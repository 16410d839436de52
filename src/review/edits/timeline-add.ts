import type { TextChange } from '../../language';
import type { Review } from '../review';
import { holdsBlock, waysToAdd, type Addition } from './add';
import { keepsAll, linesOf, Trial, without, type Held, type Holds } from './again';
import { Insertions } from './insertions';
import { mapInSteps, runToEnd } from '../text/steps';
import { writeDay } from '../time/day';
import type { TimelineEntry } from '../timeline/timeline';
import { saying, writeList, writeListInSteps, type NewEntry } from './new-entry';

/**
 * Adds an entry to the review's first timeline, in order of time and in the form its neighbours have; a timeline that is missing is
 * added. No changes where it would not be read as an entry.
 */
export const addTimelineEntry = (review: Review, entry: NewEntry): readonly TextChange[] =>
  addTimelineEntries(review, [entry]);

/**
 * Adds several entries, sorted by time, in one go: each in order with those that are there, with its day where that is not the day
 * of the entry above. Where the order of the timeline does not allow that, they go to its end. A timeline that is missing is added, with
 * `intro` as a line above its first entry. No changes where not all of them would be read as entries, or something else would be lost.
 */
export const addTimelineEntries = (review: Review, added: readonly NewEntry[], intro?: string): readonly TextChange[] =>
  runToEnd(addTimelineEntriesInSteps(review, added, intro));

/**
 * The same in small steps. Reading thousands of entries again takes too long for one step, so they are tried part by part, each part
 * in the review as it is, after some from everywhere.
 */
export function* addTimelineEntriesInSteps(
  review: Review,
  added: readonly NewEntry[],
  intro?: string,
): Generator<void, readonly TextChange[]> {
  const parts = split(added, Math.max(shortest, review.text.length / 2));
  const [first, ...others] = parts.length > 1 ? [thin(added, parts[0]?.length ?? 1), ...parts] : parts;
  if (!first) return [];
  const trial = new Trial(review);
  yield;
  const tries = function* ({ write, holds }: Way, part: readonly NewEntry[]): Generator<void, boolean> {
    const changes = yield* write(part);
    yield;
    return trial.fits(changes, holds(part));
  };
  for (const way of yield* findWays(review, first, intro)) {
    let isFit = yield* tries(way, first);
    for (const part of others) isFit &&= yield* tries(way, part);
    if (isFit) return (yield* way.write(added)) ?? [];
  }
  return [];
}

/** UTF-16 units of entries that are tried at once, if the review is not much longer. */
const shortest = 8_000;

function split(added: readonly NewEntry[], most: number): readonly (readonly NewEntry[])[] {
  const parts: NewEntry[][] = [];
  let room = 0;
  for (const entry of added) {
    if (room <= 0) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(entry);
    room -= 30 + (entry.text?.length ?? 0) + (entry.evidence?.length ?? 0);
  }
  return parts;
}

/** So many of a list, from everywhere. */
function thin<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.ceil(all.length / count);
  return all.filter((_, i) => i % step === 0);
}

/** A way to add entries. */
interface Way {
  readonly write: (added: readonly NewEntry[]) => Generator<void, readonly TextChange[] | undefined>;
  readonly holds: (added: readonly NewEntry[]) => Holds;
}

/** The best first: among the entries that are there, then as a block of their own. */
function* findWays(review: Review, some: readonly NewEntry[], intro?: string): Generator<void, readonly Way[]> {
  const run = review.timeline[0]?.run;
  const entries = tellYear(
    review.timeline.filter((each) => each.run === run),
    some[0]?.date,
  );
  const ways: Way[] = [];
  // Days are written as those that are there, else in figures.
  for (const isLike of entries.length > 0 ? [true, false] : [])
    ways.push({
      *write(added) {
        const insertions = new Insertions(review, entries, isLike);
        const inOrder = insertions.isNewestFirst ? added.toReversed() : added;
        yield* mapInSteps(inOrder, (entry) => insertions.add(entry));
        return yield* insertions.end();
      },
      holds: (added) => {
        const holds = holdsEntries(added);
        return (before, after, changes) => keepsAll(before, after, linesOf) && holds(before, after, changes);
      },
    });
  for (const above of intro !== undefined && entries.length === 0 ? [`${intro}\n\n`, ''] : ['']) {
    const addition = (list: string): Addition => ({ kind: 'timeline', title: 'Timeline', block: above + list });
    const count = [...waysToAdd(review, addition(yield* writeListInSteps(some)))].length;
    for (let i = 0; i < count; i++)
      ways.push({
        *write(added) {
          return [...waysToAdd(review, addition(yield* writeListInSteps(added)))][i];
        },
        holds: (added) => {
          const [hasBlock, holds] = [holdsBlock(addition(writeList(added))), holdsEntries(added)];
          return (...held) => hasBlock(...held) && holds(...held);
        },
      });
  }
  return ways;
}

/** Entries that tell their days without a year, in the one that brings the last of them nearest to a day. */
function tellYear(entries: readonly TimelineEntry[], near: string | undefined): readonly TimelineEntry[] {
  const last = entries.at(-1);
  if (!last || near === undefined || last.ruledBy === undefined || entries.some(({ date }) => date !== undefined))
    return entries;
  const today = Date.parse(near) / 60_000;
  const moved = (entry: TimelineEntry, year: number): number => {
    const day = new Date(Math.floor(entry.at / 1440) * 86_400_000);
    return Date.UTC(day.getUTCFullYear() - 1970 + year, day.getUTCMonth(), day.getUTCDate()) / 60_000;
  };
  const around = Number(near.slice(0, 4));
  const distance = (year: number): number => Math.abs(moved(last, year) - today);
  const year = [around, around - 1, around + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return entries.map((entry) => {
    const day = moved(entry, year);
    const date = entry.ruledBy === undefined ? undefined : writeDay(day / 1440);
    return { ...entry, date, at: day + (entry.at - Math.floor(entry.at / 1440) * 1440) };
  });
}

/** Whether all of them are there, each on its day. */
function holdsEntries(added: readonly NewEntry[]): Holds {
  const keyOf = (time: string | undefined, text: string) => `${time?.slice(0, 5)} ${text.replaceAll('\\|', '|')}`;
  const keys = added.map((each) => keyOf(each.time, saying(each)));
  const dated = (
    all: readonly { readonly date?: string | undefined; readonly time: string | undefined; readonly text: string }[],
  ) => all.flatMap(({ date, time, text }) => (date === undefined ? [] : [`${date} ${keyOf(time, text)}`]));
  const days = dated(added.map((each) => ({ ...each, text: saying(each) })));
  return (before, after) => {
    // Without a year nothing tells on which day an entry is.
    const hasYear = after.review.timeline.some(({ date }) => date !== undefined);
    const told = ({ review: { timeline } }: Held) => timeline.map(({ time, text }) => keyOf(time, text));
    const isAll = after.review.timeline.length === before.review.timeline.length + added.length;
    const isOnItsDay =
      !hasYear || without([...dated(before.review.timeline), ...days], dated(after.review.timeline)).length === 0;
    return isAll && isOnItsDay && without(keys, without(told(after), told(before))).length === 0;
  };
}
