/** A point in time as written at the start (or end) of a text. */
export interface Stamp {
  /** Characters taken, with decoration around (`**`, `[`, "ca.") and the separator behind. */
  readonly length: number;
  /** Day as written; `order` is `?` where 03/04 could be either. */
  readonly day?: { readonly year?: number; readonly a: number; readonly b: number; readonly order: 'md' | 'dm' | '?' };
  /** Minutes since midnight; seconds as a fraction. */
  readonly minutes?: number;
  /** End of a span such as `13:30-13:45`. */
  readonly until?: number;
  readonly zone?: string;
  readonly approximate: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +)?';
const noise = /^(?:[\s*_`~[({>"']|\b(?:ca|approx|circa|around|about|at|on|date|day|from)\b\.?:?)+/i;
const zoneName =
  /^[\s(]*((?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|Z|[ACEMPHJKNW][SD]T|BST|IST|CES?T|EES?T|WES?T|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|SGT|HKT|[ECMP]T|[+-]\d\d:?\d\d|(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][a-z_]+)(?![A-Za-z0-9])\)?/;
const weekdayAhead = new RegExp(`^${weekday}(?=\\d|${month})`, 'i');

const days: readonly (readonly [RegExp, (m: RegExpExecArray) => Stamp['day']])[] = [
  [
    /^(\d{4,5})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    (m) => ({ year: num(m[1]) % 10000, a: num(m[2]), b: num(m[3]), order: 'md' }),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d)/, (m) => ({ ...year(m[3]), a: num(m[1]), b: num(m[2]), order: 'dm' })],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})(?!\d)/,
    (m) => ({ ...year(m[3]), a: num(m[1]), b: num(m[2]), order: numericOrder(num(m[1]), num(m[2])) }),
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})(?=\s+\d{1,2}:\d\d)/,
    (m) => ({ a: num(m[1]), b: num(m[2]), order: numericOrder(num(m[1]), num(m[2])) }),
  ],
  [
    new RegExp(`^${month} ?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,? +(\\d{4})(?!\\d))?`, 'i'),
    (m) => ({ ...year(m[3]), a: named(m[1]), b: num(m[2]), order: 'md' }),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ${month}(?:,? +(\\d{4})(?!\\d))?`, 'i'),
    (m) => ({ ...year(m[3]), a: named(m[2]), b: num(m[1]), order: 'md' }),
  ],
];

const num = (text: string | undefined): number => Number(text ?? 0);
const named = (text: string | undefined): number => months.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
const year = (text: string | undefined): { year?: number } =>
  text ? { year: text.length === 2 ? 2000 + num(text) : num(text) } : {};
const numericOrder = (a: number, b: number): 'md' | 'dm' | '?' => (a > 12 ? 'dm' : b > 12 ? 'md' : '?');

const clocks: readonly RegExp[] = [
  /^T?(?<h>\d{1,2})[:h](?<m>\d\d)(?::(?<s>\d\d)(?:[.,]\d+)?)?(?:[ \u00a0]?(?<half>[ap])\.?m\.?|(?<letter>[ap]))?(?!\w|:\d)/i,
  /^(?<h>\d{1,2})(?:\.(?<m>\d\d))?[ \u00a0]?(?<half>[ap])\.?m\.?(?!\w)/i,
  /^(?<h>\d\d)(?<m>\d\d)(?= ?(?:UTC|GMT|Z|hrs)\b)/,
];

function readClock(text: string): { readonly minutes: number; readonly length: number } | undefined {
  const match = clocks.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const { h, m, s, half, letter } = match.groups ?? {};
  const noon = (half ?? letter)?.toLowerCase();
  const hours = (num(h) % (noon ? 12 : 25)) + (noon === 'p' ? 12 : 0);
  return num(h) > 24 || num(m) > 59
    ? undefined
    : { minutes: hours * 60 + num(m) + num(s) / 60, length: match[0].length };
}

/** Reads a date, a time or both at the very start of `text`; nothing where there is neither. */
export function readStamp(text: string): Stamp | undefined {
  let at = 0;
  let approximate = false;
  const skip = (pattern: RegExp): string => {
    const found = pattern.exec(text.slice(at))?.[0] ?? '';
    at += found.length;
    return found;
  };
  const skipNoise = () => {
    if (/~|ca\b|approx|circa|around|about/i.test(skip(noise))) approximate = true;
    skip(weekdayAhead);
  };
  skipNoise();
  let day: Stamp['day'];
  let dayEnd = 0;
  for (const [pattern, make] of days) {
    const match = pattern.exec(text.slice(at));
    const read = match && make(match);
    if (!match || !read || !isDay(read)) continue;
    day = read;
    at += match[0].length;
    dayEnd = at;
    const between = skip(/^(?:[\s,*_`~\])}]|\b(?:at|between|around|about|ca|approx)\b\.?|[-–—](?=\s*\d{1,2}:\d\d))+/i);
    if (/~|ca|approx|ar?ound|about/i.test(between)) approximate = true;
    break;
  }
  const time = readClock(text.slice(at));
  if (!time && !day) return undefined;
  at = time ? at + time.length : dayEnd;
  // "13:30-08:00" is a span unless it is an ISO time with seconds.
  const maySpan = !/:\d\d:\d\d[.,\d]*$/.test(text.slice(0, at)) && /^-\d/.test(text.slice(at));
  let zone = time && !maySpan ? readZone(text.slice(at)) : undefined;
  at += zone?.length ?? 0;
  let until: number | undefined;
  const bridge = /^[\s*_`]*(?:-|–|—|to|and|until)[\s*_`]*/.exec(text.slice(at));
  const second = time && bridge ? readClock(text.slice(at + bridge[0].length)) : undefined;
  if (second && bridge) {
    until = second.minutes;
    at += bridge[0].length + second.length;
    zone ??= readZone(text.slice(at));
    at += zone?.length ?? 0;
  }
  skip(/^(?:[*_`~\])}"']|\[\^[^\]\s]+\])*(?:\s*[-–—:.,|]+(?=\s|[*_`]|$)[*_`]*)?\s*/);
  return {
    length: at,
    approximate,
    ...(day ? { day } : {}),
    ...(time ? { minutes: time.minutes } : {}),
    ...(until === undefined ? {} : { until }),
    ...(zone ? { zone: zone.name } : {}),
  };
}

const isDay = ({ a, b }: { readonly a: number; readonly b: number }): boolean =>
  a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;

function readZone(text: string): { readonly name: string; readonly length: number } | undefined {
  const match = zoneName.exec(text);
  return match?.[1] ? { name: match[1].replace(/\s/g, ''), length: match[0].length } : undefined;
}

const zoneInText =
  /(?<![A-Za-z0-9])(?:(?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|(?:[ACEMPHJKNW][SD]T|BST|IST|CES?T|EES?T|WES?T|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|SGT|HKT|[ECMP]T)|(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][A-Za-z_]+)(?![A-Za-z0-9])/;

/** The zone that a sentence such as "All times in CET" or a head such as "Time (UTC)" names. */
export const findZone = (text: string): string | undefined => zoneInText.exec(text)?.[0].replace(/\s/g, '');

/** `08:05`, or `08:05:30` where seconds are told. */
export function writeTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}
