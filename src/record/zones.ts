import { readOffset } from '../review';

/** A wall clock: days since 1970-01-01 and minutes since midnight, seconds as a fraction. */
export interface Wall {
  readonly days: number;
  readonly minutes: number;
}

// Names that mean one thing in summer and another in winter.
const seasonal: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

const quarter = 15 * 60_000;

/** Offsets of zones, by name or by abbreviation. What was asked for is kept as long as the object. */
export class Zones {
  readonly #formats = new Map<string, Intl.DateTimeFormat | number | undefined>();
  readonly #offsets = new Map<string, number>();

  knows(zone: string): boolean {
    return this.#find(zone) !== undefined;
  }

  /** The wall clock of a zone at an instant (ms since 1970); nothing where the zone is not known. */
  toWall(instant: number, zone: string): Wall | undefined {
    const offset = this.#offsetAt(instant, zone);
    if (offset === undefined) return undefined;
    const minutes = instant / 60_000 + offset;
    const days = Math.floor(minutes / 1440);
    return { days, minutes: minutes - days * 1440 };
  }

  /** The instant at which a zone has this wall clock; the earlier of two, and the later clock where it is left out. */
  toInstant({ days, minutes }: Wall, zone: string): number | undefined {
    const wall = (days * 1440 + minutes) * 60_000;
    const first = this.#offsetAt(wall - 14 * 60 * 60_000, zone);
    const second = this.#offsetAt(wall + 14 * 60 * 60_000, zone);
    if (first === undefined || second === undefined) return undefined;
    const early = wall - first * 60_000;
    if (first === second || this.#offsetAt(early, zone) === first) return early;
    const late = wall - second * 60_000;
    return this.#offsetAt(late, zone) === second ? late : early;
  }

  #offsetAt(instant: number, zone: string): number | undefined {
    const found = this.#find(zone);
    if (found === undefined || typeof found === 'number') return found;
    if (Math.abs(instant) > 8.64e15 || Number.isNaN(instant)) return undefined;
    // No zone has ever changed its clock within a quarter of an hour.
    const slot = Math.floor(instant / quarter);
    const key = `${zone} ${slot}`;
    let offset = this.#offsets.get(key);
    if (offset === undefined) {
      offset = readWall(found, slot * quarter) - slot * 15;
      this.#offsets.set(key, offset);
    }
    return offset;
  }

  #find(zone: string): Intl.DateTimeFormat | number | undefined {
    if (!this.#formats.has(zone)) this.#formats.set(zone, readOffset(zone) ?? makeFormat(seasonal[zone] ?? zone));
    return this.#formats.get(zone);
  }
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** Minutes of the wall clock since 1970. */
function readWall(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}
