import { writeDuration, type Duration } from '../review';
import { widthOf } from './text-width';

/** How long something took, as a bar below the axis, to scale. */
export interface Bar {
  readonly name: Duration['name'];
  readonly from: number;
  readonly to: number;
  readonly text: { readonly value: string; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };
}

const gap = 6;

/** A bar for each duration; its text stands in it where it fits, else beside it. */
export function makeBars(
  durations: readonly Duration[],
  place: (at: number) => number,
  width: number,
  nameOf: (name: Duration['name']) => string,
): readonly Bar[] {
  return durations.map(({ name, minutes, from, to }) => {
    const [start, end] = [place(from.at), place(to.at)];
    const value = `${nameOf(name)} ${minutes < 1 ? '< 1 min' : writeDuration(minutes)}`;
    const length = widthOf(value) + gap;
    const isInside = end - start > length + gap;
    const isRight = end + length < width || start < length;
    const text = isInside
      ? { value, x: (start + end) / 2, anchor: 'middle' as const }
      : isRight
        ? { value, x: Math.min(end + gap, width - length), anchor: 'start' as const }
        : { value, x: start - gap, anchor: 'end' as const };
    return { name, from: start, to: end, text };
  });
}
