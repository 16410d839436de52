import type { TimelineEntry } from '../../review';
import type { Engine } from '../core/engine';

/** "+4 min"; nothing where the time since the entry before is not told, or there is none. */
export function tellSince(
  { isComparable, writeDuration }: Pick<Engine, 'isComparable' | 'writeDuration'>,
  before: TimelineEntry | undefined,
  entry: TimelineEntry,
): string | undefined {
  if (before?.run !== entry.run || !isComparable(before, entry)) return undefined;
  const isTold = (each: TimelineEntry) => each.time !== undefined || each.sinceStart !== undefined;
  const minutes = entry.at - before.at;
  return isTold(before) && isTold(entry) && minutes >= 1 ? `+${writeDuration(minutes)}` : undefined;
}
