import { offsetAt, offsetsAt } from '../review';

/** A wall clock: days since 1970-01-01 and minutes since midnight, seconds as a fraction. */
export interface Wall {
  readonly days: number;
  readonly minutes: number;
}

/** Wall clocks of zones, by name or by abbreviation. */
export class Zones {
  knows(zone: string): boolean {
    return offsetAt(zone, 0) !== undefined;
  }

  /** The wall clock of a zone at an instant (ms since 1970); nothing where the zone is not known. */
  toWall(instant: number, zone: string): Wall | undefined {
    const offset = isInstant(instant) ? offsetAt(zone, instant / 60_000) : undefined;
    if (offset === undefined) return undefined;
    const minutes = instant / 60_000 + offset;
    const days = Math.floor(minutes / 1440);
    return { days, minutes: minutes - days * 1440 };
  }

  /** The instant at which a zone has this wall clock; the earlier of two, and the later clock where it is left out. */
  toInstant({ days, minutes }: Wall, zone: string): number | undefined {
    const wall = days * 1440 + minutes;
    const [offset] = (isInstant(wall * 60_000) && offsetsAt(zone, wall)) || [];
    return offset === undefined ? undefined : (wall - offset) * 60_000;
  }
}

const isInstant = (instant: number): boolean => Math.abs(instant) <= 8.64e15;
