import type { TimelineEntry } from '../../review';

/** A moment as a timeline tells it. */
export interface Moment {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM. */
  readonly time: string;
}

/** What people mean by a name that is winter or summer time, as the day has it. */
const seasonal: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
};

/** Reads the clock in a review's zone: a name of the time zone database, an offset, or what entries with this zone tell; else UTC. */
export function readClock(now: Date, zone: string, entries: readonly TimelineEntry[]): Moment {
  const minutes =
    readOffset(zone) ?? offsetOf(entries.find((entry) => entry.zone === zone && entry.time !== undefined));
  if (minutes !== undefined && !zone.includes('/')) return write(now, minutes);
  return readRegion(now, seasonal[zone.toUpperCase()] ?? zone) ?? write(now, minutes ?? 0);
}

function write(now: Date, minutes: number): Moment {
  const text = new Date(now.getTime() + minutes * 60_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Minutes east of UTC of `+02:00`, `UTC-7` and the like. */
function readOffset(zone: string): number | undefined {
  if (/^(?:UTC|GMT|Z)$/i.test(zone)) return 0;
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : undefined;
}

/** The offset that an entry was read with: between its clock and UTC lies less than half a day. */
function offsetOf(entry: TimelineEntry | undefined): number | undefined {
  if (!entry || seasonal[entry.zone?.toUpperCase() ?? '']) return undefined;
  const [h = 0, m = 0] = entry.time?.split(':').map(Number) ?? [];
  const day = 1440;
  const east = (((h * 60 + m - Math.floor(entry.at)) % day) + day) % day;
  return east >= day / 2 + 120 ? east - day : east;
}

function readRegion(now: Date, timeZone: string): Moment | undefined {
  try {
    // Sweden writes dates and times as ISO does.
    const text = now.toLocaleString('sv-SE', { timeZone });
    return { date: text.slice(0, 10), time: text.slice(11, 16) };
  } catch {
    return undefined;
  }
}
