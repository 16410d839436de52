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
 * Gives flags their rows and sides, so that no text touches another and no pole crosses one. Best are few rows, and sides
 * that do not alternate. Nothing where there is no such way; there is one as soon as all texts fit on the right.
 * @param flags at most one for each milestone: every choice of sides is tried
 * @param width of the picture
 */
export function placeFlags(flags: readonly Unplaced[], width: number): readonly Flag[] | undefined {
  const sorted = [...flags].sort((a, b) => a.x - b.x).map((flag) => ({ ...flag, length: widthOf(flag.text), row: 0 }));
  const isFine = (flag: Flag, _: number, all: readonly Flag[]): boolean =>
    extent(flag)[0] >= 0 &&
    extent(flag)[1] <= width &&
    !all.some((other) => other.row > flag.row && meets(other, flag));
  const cost = (placed: readonly Flag[]): number =>
    Math.max(...placed.map(({ row }) => row)) +
    placed.filter(({ side }, i) => side === 'right' && placed[i - 1]?.side === 'left').length * placed.length;
  const [best] = Array.from({ length: 2 ** sorted.length }, (_, choice) =>
    hoist(sorted.map((flag, i) => ({ ...flag, side: (choice >> i) % 2 === 0 ? 'right' : 'left' }))),
  )
    .filter((placed) => placed.every(isFine))
    .map((placed) => ({ placed, cost: cost(placed) }))
    .sort((a, b) => a.cost - b.cost);
  return best?.placed;
}

/** From the axis upwards: a flag whose pole meets a text has to hang lower than that text, so it comes first. */
function hoist(flags: readonly Flag[]): readonly Flag[] {
  const right = flags.filter(({ side }) => side === 'right').reverse();
  const waiting = new Set([...right, ...flags.filter(({ side }) => side === 'left')]);
  const placed: Flag[] = [];
  while (waiting.size > 0) {
    const left = [...waiting];
    const next = left.find((flag) => !left.some((other) => other !== flag && meets(other, flag))) ?? left[0];
    if (!next) break;
    waiting.delete(next);
    const lowest = Math.max(0, ...placed.filter((other) => meets(other, next)).map(({ row }) => row + 1));
    const rows = flags.map((_, i) => ({ ...next, row: lowest + i }));
    placed.push(rows.find((choice) => !placed.some((other) => touches(choice, other))) ?? next);
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

/** Whether a pole, if it is long enough, goes through a text. */
function meets(pole: Flag, text: Flag): boolean {
  const [from, to] = extent(text);
  return pole.x > from - 2 && pole.x < to + 2;
}
