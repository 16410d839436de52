import type { Review } from '../review';
import type { TimelineEntry } from '../timeline/timeline';

/**
 * The review with no entries but this one, and those below it in its list or table that are later on its day: what is added at its time
 * goes right behind it, whatever the order of the others is, in the form that they have.
 */
export function onlyFrom(review: Review, entry: TimelineEntry): Review {
  const { timeline } = review;
  const isLater = ({ group, date, at }: TimelineEntry): boolean =>
    group === entry.group && date !== undefined && date === entry.date && at > entry.at;
  return {
    ...review,
    timeline: [entry, ...timeline.slice(timeline.indexOf(entry) + 1).filter(isLater)],
    // That of its time.
    ...(entry.zone === undefined ? {} : { zone: entry.zone }),
  };
}
