import type { TimelineEntry } from '../review';

/** One entry on the axis, or several that stand too close to be told apart. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly TimelineEntry[];
}

/** @param entries in the order of time */
export function makeMarks(
  entries: readonly TimelineEntry[],
  place: (at: number) => number,
  radius: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const entry of entries) {
    const x = place(entry.at);
    const last = marks.at(-1);
    if (last && x - last.to < 2 * radius + 1)
      marks[marks.length - 1] = { from: last.from, to: x, entries: [...last.entries, entry] };
    else marks.push({ from: x, to: x, entries: [entry] });
  }
  return marks;
}
