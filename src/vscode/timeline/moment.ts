import type { NewEntry, Review, TimelineEntry } from '../../review';
import type { Engine } from '../core/engine';
import { readClock } from './clock';

/**
 * While it happens, and the day after, an entry is about now. Weeks later it is about then: it takes the time of the entry at the cursor,
 * else of the last one, and the time is what one writes first. So it is for the one that is `chosen`, whenever that was.
 */
export function chooseMoment(
  engine: Pick<Engine, 'localTime' | 'zoneOfNewEntries'>,
  review: Review,
  cursor: number,
  now: Date,
  chosen?: TimelineEntry,
): { readonly entry: NewEntry; readonly isNow: boolean } {
  const { timeline, frontMatter } = review;
  const moment = readClock(engine, now, engine.zoneOfNewEntries(review));
  const last = timeline.findLast(({ date }) => date !== undefined)?.date ?? frontMatter.date;
  const age = last === undefined ? 0 : Date.parse(moment.date) - Date.parse(last);
  const twoDays = 2 * 24 * 60 * 60_000;
  const isChosen = chosen?.time !== undefined;
  if (!isChosen && !(age >= twoDays))
    return { entry: last === moment.date || last === undefined ? { time: moment.time } : moment, isNow: true };
  const timed = timeline.filter(({ time }) => time !== undefined);
  const atCursor = timed.findLast(({ start, end }) => start <= cursor && cursor <= end);
  const like = isChosen ? chosen : (atCursor ?? timed.at(-1));
  return { entry: { time: like?.time ?? moment.time, ...(like?.date ? { date: like.date } : {}) }, isNow: false };
}
