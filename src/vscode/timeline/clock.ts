import type { Engine } from '../core/engine';

/** A moment as a timeline tells it. */
export interface Moment {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM. */
  readonly time: string;
}

/** Reads the clock in a review's zone; in UTC where that is no zone. */
export function readClock({ localTime }: Pick<Engine, 'localTime'>, now: Date, zone = 'UTC'): Moment {
  const [date = '', clock = ''] = now.toISOString().split('T');
  const local = localTime(zone, now.getTime()) ?? { date, time: clock };
  return { date: local.date, time: local.time.slice(0, 5) };
}
