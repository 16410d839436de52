import { isComparable, sectionsOf, type Review, type TimelineEntry } from '../review';

/** The timelines that are worth a picture, each with its timed entries in the order of time. */
export function findTimelines(review: Review): readonly (readonly TimelineEntry[])[] {
  const runs = new Map<number, TimelineEntry[]>();
  for (const entry of review.timeline) {
    if (entry.time === undefined || !Number.isFinite(entry.at)) continue;
    const run = runs.get(entry.run);
    if (run) run.push(entry);
    else runs.set(entry.run, [entry]);
  }
  const sections = new Set(
    sectionsOf(review)
      .filter((section) => section.within === 'timeline')
      .map((section) => section.start),
  );
  const told = [...runs].filter(([start, run]) => sections.has(start) && isDrawable(run)).map(([, run]) => run);
  // Without a section of that kind, the longest list of times is taken for the timeline; two times may be anything.
  const [longest] = [...runs.values()].filter((run) => run.length > 2).sort((a, b) => b.length - a.length);
  const chosen = told.length > 0 ? told : longest && isDrawable(longest) ? [longest] : [];
  return chosen.map((run) => [...run].sort((a, b) => a.at - b.at));
}

/** Whether there is more than one moment, and all can stand on one axis. */
const isDrawable = (run: readonly TimelineEntry[]): boolean =>
  run.some(({ at }) => at !== run[0]?.at) && run.every((entry) => run[0] && isComparable(entry, run[0]));
