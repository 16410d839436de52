import { dayOf, type Clock } from './clock';
import type { Scale, Stretch } from './scale';
import { widthOf } from './text-width';

/** Where the middle of a text is. */
export interface Label {
  readonly x: number;
  readonly text: string;
}

/** A time on the axis. Labels stay inside the picture; one that would touch its neighbour is left out. */
export interface Tick {
  readonly x: number;
  readonly label?: Label;
  /** Below: the day, at its first time, and the zone at the very first. */
  readonly day?: Label;
}

const day = 1440;
// In minutes: what people count by.
const steps = [
  10 / 60,
  30 / 60,
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  day,
  2 * day,
  7 * day,
  14 * day,
  28 * day,
];
const apart = 64;

/** The step between two ticks, in minutes. */
export function chooseStep({ perMinute }: Scale): number {
  const longest = Math.ceil(apart / perMinute / (91 * day)) * 91 * day;
  return steps.find((each) => each * perMinute >= apart) ?? longest;
}

/**
 * Round times along the axis.
 * @param width of the picture
 * @param nameDay of a day that no entry tells: its number, from 1
 */
export function makeTicks(
  scale: Scale,
  clock: Clock,
  width: number,
  nameDay: (number: number) => string,
): readonly Tick[] {
  const step = chooseStep(scale);
  const firstDay = dayOf(clock.local(scale.stretches[0].start));
  const days = new Set<number>();
  const [fitTime, fitDay] = [makeRow(width), makeRow(width)];
  return scale.stretches.flatMap((stretch) =>
    roundTimes(stretch, step, clock).map((at): Tick => {
      const x = scale.place(at);
      const number = dayOf(clock.local(at));
      const date = clock.date(at) ?? (number === firstDay ? '' : nameDay(number - firstDay + 1));
      const isDay = step >= day && date !== '';
      const below = [isDay || days.has(number) ? '' : date, days.size === 0 ? clock.zone : '']
        .filter(Boolean)
        .join(' ');
      const label = fitTime(x, isDay ? date : clock.time(at));
      const under = label && below ? fitDay(x, below) : undefined;
      if (label) days.add(number);
      return { x, ...(label ? { label } : {}), ...(under ? { day: under } : {}) };
    }),
  );
}

/** Takes texts from left to right as long as there is room for them. */
function makeRow(width: number): (x: number, text: string) => Label | undefined {
  let free = 0;
  return (x, text) => {
    const half = widthOf(text) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle - half < free) return undefined;
    free = middle + half + 8;
    return { x: middle, text };
  };
}

/** The multiples of `step` in a stretch, by the clock; its own start where it holds none. */
function roundTimes({ start, end }: Stretch, step: number, clock: Clock): readonly number[] {
  const local = clock.local(start);
  const first = start + Math.ceil(local / step) * step - local;
  const count = Math.min(Math.floor((end - first) / step + 1e-6) + 1, 100);
  return count > 0 ? Array.from({ length: count }, (_, i) => first + i * step) : [start];
}
