import type { Instant, WrittenTime } from './draft';

// A date with a time as machines write it: `2031-03-15T11:50:00.123Z`, `2031-03-15 11:50:00 +0100`, `20311121T140322Z`. What is behind a
// comma may be a fraction, or the next date.
const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9}(?!\d|-\d\d-))?)?(?: ?(Z|UTC|GMT)\b| ?([+-]\d\d):?(\d\d)?(?!\d))?/i;

/** Reads such a date at the start of a text. `length`: how much of it; a time without a zone is a wall clock. */
export function readIso(text: string): { readonly when: Instant | WrittenTime; readonly length: number } | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [whole, year, month, day, hour, minute, second = '0', utc, east, more = '0'] = match;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // There is no 30 February.
  const isReal = midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(day);
  if (!isReal || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  if (utc === undefined && east === undefined) {
    const days = Math.floor(wall / 86_400_000);
    return { when: { day: days, minutes: wall / 60_000 - days * 1440 }, length: whole.length };
  }
  const offset = east === undefined ? 0 : Number(east) * 60 + (east.startsWith('-') ? -1 : 1) * Number(more);
  const zone = offset === 0 ? 'UTC' : `${east}:${more.padStart(2, '0')}`;
  return { when: { instant: wall - offset * 60_000, zone, seconds: true }, length: whole.length };
}

/** A time in a field of JSON or CSV: a date as above, or seconds, ms, µs or ns since 1970, told apart by their length. */
export function readInstant(value: unknown): Instant | WrittenTime | undefined {
  if (typeof value === 'number') return readEpoch(String(value));
  if (typeof value !== 'string') return undefined;
  // Go writes the name of the zone behind its offset.
  const text = value
    .trim()
    .slice(0, 100)
    .replace(/(?<=[+-]\d{4}) [A-Z]{3,4}$/, '');
  const read = readIso(text);
  return read?.length === text.length ? read.when : readEpoch(text);
}

function readEpoch(text: string): Instant | undefined {
  const match = /^(\d{9,19})(\.\d{1,9})?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction] = match;
  if (whole.length <= 10) return { instant: Math.floor(Number(`${whole}${fraction ?? ''}`) * 1000), seconds: true };
  const digits = whole.length <= 13 ? 13 : whole.length <= 16 ? 16 : 19;
  return { instant: Math.floor(Number(whole) / 10 ** (digits - 13)), seconds: true };
}

/** An instant as chats show it: to the minute. */
export const toMinute = (when: Instant | WrittenTime | undefined): Instant | WrittenTime | undefined =>
  when && 'instant' in when ? { ...when, seconds: false } : when;
