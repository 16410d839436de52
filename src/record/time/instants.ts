import type { Stamp } from '../../review';
import type { Instant, WrittenTime } from '../model/draft';

// A date with a time as machines write it: `2031-03-15T11:50:00.123Z`, `2031-03-15 11:50:00 +0100`, `20311121T140322Z`. What is behind a
// comma may be a fraction, or the next date. Behind a blank, `-10 nodes` is a number; an offset has a nought.
const iso = new RegExp(
  String.raw`^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9}(?!\d|-\d\d-))?)?` +
    String.raw`(?: ?(Z|UTC|GMT)\b| ?([+-]\d\d)(?::?(\d\d)|(?<! [+-][1-9]\d)|(?= ?(?:$|[\])|,;])))(?!\d))?`,
  'i',
);

/** `2031-03-15 14:02-14:10`: a span that people write, where its end is later; machines put seconds or a `T` in front of an offset. */
const span = /^\d{4}-\d\d-\d\d (\d\d:\d\d) ?-(\d\d:\d\d)(?!\d)/;

/** Reads such a date at the start of a text. `length`: how much of it; a time without a zone is a wall clock. */
export function readIso(text: string): { readonly when: Instant | WrittenTime; readonly length: number } | undefined {
  const match = iso.exec(text);
  const [, start = '', end = ''] = span.exec(text) ?? [];
  if (!match || start < end) return undefined;
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
  if (Math.abs(offset) > 14 * 60 || offset % 15 !== 0) return undefined;
  const zone = offset === 0 ? 'UTC' : `${east}:${more.padStart(2, '0')}`;
  return { when: { instant: wall - offset * 60_000, zone, seconds: true }, length: whole.length };
}

/** A text without the time of its row or line, to the second, where it starts with it as well. */
export function withoutTime(text: string, when: Instant | WrittenTime): string {
  const level = /^\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE)\]?\s{1,5}/.exec(text)?.[0] ?? '';
  const open = level.length + (text.startsWith('[', level.length) ? 1 : 0);
  const own = readIso(text.slice(open, open + 60)) ?? readSyslog(text.slice(open, open + 60), when);
  if (!own || !isSame(own.when, when)) return text;
  const behind = text.slice(open + own.length).replace(/^[\])]/, '');
  // A span, of which its start is a part.
  if (/^\s{0,3}(?:[-–—]|to\b|until\b)\s{0,3}\d{1,2}:\d\d/.test(behind)) return text;
  // A dash right in front of a word or figure belongs to it.
  const rest = behind.replace(/^(?:[\s:|,]|-(?=\s)){0,5}/, '');
  return rest === '' ? text : level + rest;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Mar  5 10:05:33`, in the year of another time. */
function readSyslog(text: string, near: Instant | WrittenTime): ReturnType<typeof readIso> {
  const [whole, name = '', date = '', clock = ''] = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d)(?= )/.exec(text) ?? [];
  const at = 'instant' in near ? near.instant : typeof near.day === 'number' ? near.day * 86_400_000 : NaN;
  if (whole === undefined || Number.isNaN(at)) return undefined;
  const day = [months.indexOf(name) + 1, Number(date)].map((each) => String(each).padStart(2, '0')).join('-');
  const read = readIso(`${new Date(at).getUTCFullYear()}-${day} ${clock}`);
  return read && { ...read, length: whole.length };
}

function isSame(one: Instant | WrittenTime, other: Instant | WrittenTime): boolean {
  if ('instant' in one) return 'instant' in other && Math.floor(other.instant / 1000) === one.instant / 1000;
  const [whole, hours = '0', minutes = '0'] = /^([+-]\d\d):(\d\d)$/.exec(other.zone ?? '') ?? [];
  if (!('instant' in other))
    return typeof other.day === 'number' && other.day === one.day && Math.abs(other.minutes - one.minutes) < 1 / 120;
  if (whole === undefined && other.zone !== undefined && other.zone !== 'UTC') return false;
  const offset = Number(hours) * 60 + (hours.startsWith('-') ? -1 : 1) * Number(minutes);
  const wall = typeof one.day === 'number' ? one.day * 1440 + one.minutes : NaN;
  return Math.abs(Math.floor(other.instant / 1000) / 60 + offset - wall) < 1 / 120;
}

const again = /\d[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)? ?(?:\/|and\b)/i;

/** What people write of a time beside its minute: that it is about so, and how long it took. Nothing of an end that is days later. */
export function readExtent(
  { minutes = 0, until, lastDay, approximate }: Stamp,
  written: string,
): Pick<WrittenTime, 'length' | 'isAgain' | 'isAbout'> {
  const length = until === undefined || (lastDay && until >= minutes) ? 0 : (until - minutes + 1440) % 1440;
  return {
    ...(length > 0 ? { length, isAgain: again.test(written) } : {}),
    ...(approximate ? { isAbout: true } : {}),
  };
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
