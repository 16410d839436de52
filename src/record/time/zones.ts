import { findZone, readStamp, type Zone } from '../../review';

/** A wall clock: days since 1970-01-01 and minutes since midnight, seconds as a fraction. */
export interface Wall {
  readonly days: number;
  readonly minutes: number;
}

/** Wall clocks of zones, by name or by abbreviation. What was asked for is kept as long as the object. */
export class Zones {
  readonly #known = new Map<string, Zone | undefined>();

  knows(zone: string): boolean {
    return this.#find(zone) !== undefined;
  }

  /** The wall clock of a zone at an instant (ms since 1970); nothing where the zone is not known. */
  toWall(instant: number, zone: string): Wall | undefined {
    const offset = isInstant(instant) ? this.#find(zone)?.at(instant / 60_000) : undefined;
    if (offset === undefined) return undefined;
    const minutes = instant / 60_000 + offset;
    const days = Math.floor(minutes / 1440);
    return { days, minutes: minutes - days * 1440 };
  }

  /** The instant at which a zone has this wall clock; the earlier of two, and the later clock where it is left out. */
  toInstant({ days, minutes }: Wall, zone: string): number | undefined {
    const wall = days * 1440 + minutes;
    const offset = isInstant(wall * 60_000) ? this.#find(zone)?.atLocal(wall)[0] : undefined;
    return offset === undefined ? undefined : (wall - offset) * 60_000;
  }

  #find(zone: string): Zone | undefined {
    if (!this.#known.has(zone)) this.#known.set(zone, findZone(zone));
    return this.#known.get(zone);
  }
}

/** Of a zone, in UTF-16 units. */
const longest = 40;

/** Reads a zone at the start of a text: `CET`, `(UTC+2)`, `Europe/Berlin`. `length`: how much of it. Zones are read behind a time. */
export function readZone(text: string): { readonly zone: string; readonly length: number } | undefined {
  const from = text.search(/\S/);
  const time = '10:00 ';
  const stamp = from < 0 ? undefined : readStamp(time + text.slice(from, from + longest));
  if (stamp?.zone === undefined) return undefined;
  const whole = text.slice(0, from + stamp.length - time.length);
  return { zone: stamp.zone, length: whole.replace(/[\s|:,;–—-]{1,9}$/, '').length };
}

/** An offset as it is told: `+0100` as `+01:00`, none as `UTC`. */
export function tellOffset(zone: string): string {
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (hours === undefined) return zone;
  return /^[+-]00$/.test(hours) && minutes === '00' ? 'UTC' : `${hours}:${minutes}`;
}

const isInstant = (instant: number): boolean => Math.abs(instant) <= 8.64e15;
