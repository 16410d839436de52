import type { Milestone, TimelineEntry } from '../review';
import { widthOf } from './text-width';

/** What stands at a moment that counts: its text, above the axis, on a pole. */
export interface Flag {
  readonly x: number;
  readonly milestone: Milestone;
  readonly entry: TimelineEntry;
  readonly text: string;
  /** Of the text. */
  readonly length: number;
  /** 0 is the row next to the axis. */
  readonly row: number;
  /** On which side of the pole the text stands. */
  readonly side: 'left' | 'right';
}

type Unplaced = Omit<Flag, 'length' | 'row' | 'side'>;

/** From a pole to its text. */
export const gap = 5;

/**
 * Gives flags their rows, so that no text touches another and no pole crosses one: those that point to the right are
 * higher the further left they stand, those that point to the left the other way round.
 * @param width of the picture
 */
export function placeFlags(flags: readonly Unplaced[], width: number): readonly Flag[] {
  const sorted = [...flags].sort((a, b) => a.x - b.x).map((flag) => ({ ...flag, length: widthOf(flag.text) }));
  const isInside = (flag: Flag): boolean => extent(flag)[0] >= 0 && extent(flag)[1] <= width;
  const choices = [...sorted.keys(), sorted.length].map((left) => hoist(sorted, sorted.length - left));
  const cost = (placed: readonly Flag[]): number =>
    placed.filter((flag) => !isInside(flag)).length * 1000 +
    placed.flatMap((a) => placed.filter((b) => crosses(a, b))).length * 100 +
    Math.max(...placed.map(({ row }) => row));
  const [best] = [...choices].sort((a, b) => cost(a) - cost(b));
  return best ?? [];
}

/** The first `right` flags point to the right, the others to the left. */
function hoist(sorted: readonly Omit<Flag, 'row' | 'side'>[], right: number): readonly Flag[] {
  const placed: Flag[] = [];
  const pointing = sorted.map((flag, i) => ({ ...flag, side: i < right ? ('right' as const) : ('left' as const) }));
  for (const flag of [...pointing.slice(0, right).reverse(), ...pointing.slice(right)]) {
    const rows = [...sorted.keys()].map((row) => ({ ...flag, row }));
    const free = rows.filter((choice) => !placed.some((other) => touches(choice, other)));
    const clear = free.find((choice) => !placed.some((other) => crosses(choice, other) || crosses(other, choice)));
    placed.push(clear ?? free[0] ?? { ...flag, row: sorted.length });
  }
  return placed.sort((a, b) => a.x - b.x);
}

/** Where its text begins and ends. */
function extent({ x, length, side }: Flag): readonly [number, number] {
  return side === 'right' ? [x + gap, x + gap + length] : [x - gap - length, x - gap];
}

function touches(a: Flag, b: Flag): boolean {
  const [from, to] = extent(a);
  const [otherFrom, otherTo] = extent(b);
  return a.row === b.row && from < otherTo + 2 * gap && otherFrom < to + 2 * gap;
}

/** Whether the pole of `upper` goes through the text of `lower`. */
function crosses(upper: Flag, lower: Flag): boolean {
  const [from, to] = extent(lower);
  return upper.row > lower.row && upper.x > from - 2 && upper.x < to + 2;
}
