/** A time of day as written. */
export interface Clock {
  /** Since midnight; seconds as a fraction. */
  readonly minutes: number;
  /** Whether it says am or pm (`told`), or may be meant either way (`open`): hours from 1 to 12 that do not say. */
  readonly half: 'told' | 'open' | undefined;
  /** Whether its hour starts with a zero, as most clocks of twenty-four hours have it. */
  readonly isPadded: boolean;
  /** Whether it tells seconds, or is written as ISO has it: a sign behind it starts an offset. */
  readonly isExact: boolean;
  /** Whether figures of it are not known: "15:3x". It is then read as the first time that it may be. */
  readonly isVague: boolean;
  readonly length: number;
}

/** The number of some figures; those that are not known ("3x") count as nought. */
const num = (text: string | undefined): number => Number((text ?? '0').replace(/[x?]/gi, '0'));

const gap = '[ \\u00a0\\u2009\\u202f]{0,2}';
const half = `(?<half>[ap])\\.? ?m\\b\\.?`;
// `Z` belongs to ISO; another letter or figure makes it a name, a version, an address.
const end = '(?=Z(?![a-z0-9])|UTC|GMT|hrs|h(?![a-z])|Uhr|-?ish\\b|(?![a-z0-9%]|[:.]\\d))';

/** Words that make a length of a clock: "2h30 of downtime". */
const ofLength = '(?:of|long|later|into|after|before|ago)';

const forms: readonly RegExp[] = [
  new RegExp(
    `^(?<t>T)?(?<h>\\d{1,2})(?:[:h]| h )(?<m>\\d[\\dx?]|xx|\\?\\?)(?::(?<s>\\d\\d|xx|\\?\\?)(?:[.,]\\d+)?)?(?:${gap}${half}|(?<letter>[ap])(?![a-z]))?${end}`,
    'i',
  ),
  new RegExp(`^(?<h>\\d{1,2})(?:\\.(?<m>\\d\\d))?${gap}${half}(?![a-z0-9])`, 'i'),
  /^(?<t>T)(?<h>\d\d)(?<m>\d\d)(?<s>\d\d)?(?:[.,]\d+)?(?![0-9A-Ya-z])/,
  /^(?<h>\d\d)(?<m>\d\d)(?=h\b| ?(?:UTC|GMT|Z|hrs|hours)\b)/,
  /^(?<h>\d{1,2})(?:\.(?<m>\d\d))?(?= ?Uhr\b)/,
  // "14.02-14.09 Uhr"
  /^(?<h>\d{1,2})\.(?<m>\d\d)(?= ?[-\u2013] ?\d{1,2}\.\d\d ?Uhr\b)/,
  // "14h09min"; with one figure for the hour it is how long
  /^(?<h>\d\d)h(?<m>\d\d)min(?![a-z])/i,
  // with one figure for the hour it may be how long, too
  /^(?<h>\d\d)\.(?<m>\d\d)(?= ?(?:hod|uur)\b)/,
  // "午後2時30分", "14時30分", "2:30" behind a half of the day in Korean, Japanese or Chinese
  /^(?<cjk>오전|오후|午前|午後|上午|下午|凌晨|早上|晚上) ?(?<h>\d{1,2})(?:[:：](?<m>\d\d)(?![\d:])| ?[时時点點시](?: ?(?<minute>\d{1,2}) ?[分분])?)(?![間间])/,
  /^(?<h>\d{1,2}) ?[时時点點시] ?(?<m>\d{1,2}) ?[分분](?! ?[間间钟鐘後后간후])/,
  // "2-4 PM"
  new RegExp(`^(?<h>\\d{1,2})(?= ?[-\\u2013] ?\\d{1,2}(?::\\d\\d)?${gap}[ap]\\.?m\\b)`, 'i'),
];
// Behind a day a point may stand for the colon.
const pointed = /^(?<h>\d\d)\.(?<m>\d\d)(?=[\s:,)*_]|$)(?! (?:is|was|has|had|will|LTS)\b)/;

/** And nothing may stand between hours and minutes, where they begin with a zero or something ends them: "0117", "1240: ". */
const run = /^(?<h>0\d|(?:1\d|2[0-4])(?=\d\d[*_`)]{0,3}(?: ?[-\u2013\u2014:]|$)))(?<m>[0-5]\d)(?![\w.])/;

/** The same behind a word for a time. */
const pointedShort = /^(?<h>\d{1,2})\.(?<m>\d\d)(?=[\s:,)*_]|$)/;

/** The same where times are told and nothing else, such as in front of an entry; but not how much, which version or which year. */
const notClock =
  '(?:is|was|has|had|will|LTS|[kmgt]i?b|m?s|[%hx]|million|percent|release|version|hod|uur|hours?|min(?:utes?)?)';
const bare = [
  new RegExp(`^(?<h>\\d{1,2})\\.(?<m>\\d\\d)(?=[\\s:,)*_\\u2013-]|$)(?! ${notClock}\\b)`, 'i'),
  /^(?<h>0\d|(?:1\d|2[1-4])(?=\d\d[*_`)]{0,3}(?: ?[-\u2013\u2014:]|$)))(?<m>[0-5]\d)(?![\w.])/,
];

const unit = /^ ?(?:Uhr|uur|hod\.?|hrs?|hours|h|o['\u2019]clock|-?ish)(?![a-z])/i;
// "1:30 hours", "0:45 min of downtime", "16:10 ratio": how long, or how many.
const amount = new RegExp(
  `^ ?(?:(?:hours?|hrs?|h|minutes?|mins?|seconds) ${ofLength}\\b` +
    '|(?:minutes|mins?|seconds|secs?|later|ago|elapsed|ratio|odds|aspect|LTS)\\b|\\(duration\\))',
);

/** The same behind "2h30", with what lasts that long at the end. */
const hoursAmount = new RegExp(`^ ?${ofLength}\\b`);
const lasting = new RegExp(
  '^ (?:(?:of )?(?:\\w+ )?(?:downtime|outage|delay|lag|gap|wait|window|degradation|interruption)s?|total|' +
    'to (?:detect|recover|repair|resolve|respond|restore))\\W*$',
  'i',
);

/** What tells of figures that they are a time: a day in front of them, a word for a time of day ("kl."), or an entry that they start. */
export type Expecting = 'day' | 'word' | 'entry' | undefined;

/** Reads a time of day at the very start of a text. */
export const readClock = (text: string, expecting?: Expecting): Clock | undefined =>
  readWord(text) ?? readFigures(text, expecting);

function readFigures(text: string, expecting: Expecting): Clock | undefined {
  const match = matchForm(text) ?? matchPointed(text, expecting);
  if (!match) return undefined;
  const { h = '', m = match.groups?.['minute'], s, t } = match.groups ?? {};
  const length = match[0].length + readUnit(match[0], text.slice(match[0].length, match[0].length + 30));
  if (Number.isNaN(length) || num(h) > 24 || num(m) > 59 || num(s) > 60) return undefined;
  const noon = halfOf(match.groups ?? {});
  const hours = noon ? (num(h) % 12) + (noon === 'p' ? 12 : 0) : num(h);
  const isOpen = num(h) >= 1 && num(h) <= 12 && t === undefined;
  return {
    minutes: hours * 60 + num(m) + num(s) / 60,
    half: noon ? 'told' : isOpen ? 'open' : undefined,
    isPadded: h.startsWith('0'),
    isExact: s !== undefined || t !== undefined,
    isVague: /[x?]/i.test(`${m} ${s}`),
    length,
  };
}

/** The last figures of a clock that ends a span, and shares those in front with the one that starts it: "16:39:32-38", "14:02–09". */
export function readRest(text: string, between: string, first: Clock): Clock | undefined {
  const figures = /^[-\u2013]$/.test(between) ? /^\d\d(?![\w%/]|[:.]\d)/.exec(text)?.[0] : undefined;
  const by = first.isExact ? 1 : 60;
  const shared = Math.floor((first.minutes + 1e-6) / by) * by;
  const minutes = shared + num(figures) / (60 / by);
  // "14:00-16" may end at four.
  const isRest = figures !== undefined && num(figures) < 60 && minutes > first.minutes && first.minutes % 60 !== 0;
  return isRest ? { ...first, minutes, length: figures.length } : undefined;
}

/** "noon" and "midnight", where nothing follows that makes words or a name of them: "Noon shift", "Midnight Commander". */
const words = new RegExp(
  '^(?:12 )?(?:([Nn]oon|NOON|[Mm]idday)|[Mm]idnight|MIDNIGHT)' +
    '(?=[*_`)\\]]{0,3}(?: ?[-\u2013\u2014:|,]|$)|[*_`)\\]]{1,3} | (?:UTC|GMT|[A-Z]{2,4}T)\\b|(?<=^12 \\w{4,8}) )',
  'u',
);

function readWord(text: string): Clock | undefined {
  const match = words.exec(text);
  if (!match) return undefined;
  const minutes = match[1] ? 720 : 0;
  return { minutes, half: 'told', isPadded: false, isExact: false, isVague: false, length: match[0].length };
}

/** `a` or `p`, where the clock tells its half of the day. */
function halfOf({ h, half, letter, cjk }: Readonly<Record<string, string | undefined>>): string | undefined {
  // Twelve at night is midnight.
  if (cjk === '晚上' && h === '12') return 'a';
  if (cjk !== undefined) return /오후|午後|下午|晚上/.test(cjk) ? 'p' : 'a';
  return (half ?? letter)?.toLowerCase();
}

function matchPointed(text: string, expecting: Expecting): RegExpExecArray | null {
  switch (expecting) {
    case 'word':
      return pointedShort.exec(text);
    case 'day':
      return pointed.exec(text) ?? run.exec(text);
    case 'entry':
      return bare[0]!.exec(text) ?? bare[1]!.exec(text);
    default:
      return null;
  }
}

function matchForm(text: string): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

/** How far the word for hours behind a clock reaches; no number where it makes an amount of it. */
function readUnit(clock: string, rest: string): number {
  const word = unit.exec(rest)?.[0] ?? '';
  const isLong = /^ ?hours/i.test(word) && /^[1-9]:/.test(clock);
  const isHours = /\dh\d/i.test(clock) && hoursAmount.test(rest);
  const isLasting = /^\d[:h]/i.test(clock) && lasting.test(rest);
  // "10:00am later" is no length.
  if (/m\.?$/i.test(clock)) return word.length;
  return isLong || isHours || isLasting || amount.test(rest) ? NaN : word.length;
}

const lengths = new RegExp(
  `^${['d(?:ays?)?', 'h(?:ours?|rs?)?', 'm(?:in(?:ute)?s?)?', 's(?:ec(?:ond)?s?)?']
    .map((name) => `(?:(\\d{1,6}(?:\\.\\d)?) ?${name}(?![a-z]) ?)?`)
    .join('')}`,
  'i',
);

// Without a `T`, "+02:00" may be an offset, and "+5 min" how much longer.
const sinceStart = new RegExp(
  '^(?:[Tt] ?(?:0(?!\\w|:\\d)|([+\\-\u2212\u2013]) ?~?(?=\\d))' +
    '|(\\+)(?=\\d{1,3}:\\d\\d(?![\\d:]| ?(?:offset|hours?|h|hrs?|minutes?|mins?|UTC|GMT|time|zone|is|was|and|or|to)\\b)' +
    '|\\d{1,3}(?:\\.\\d)? ?(?:min|m|h|hrs?|hours?|mins?|minutes?)[*_`)\\]]{0,3}(?: ?[-\u2013\u2014:|,]|$| [A-Z])))',
);

/** Reads minutes since the start: `T+12m`, `T+0:15`, `T-5 min`, `T+1h30m`, `T0`. */
export function readSinceStart(text: string): { readonly minutes: number; readonly length: number } | undefined {
  const start = sinceStart.exec(text);
  if (!start) return undefined;
  const mark = start[1] ?? start[2];
  if (mark === undefined) return { minutes: 0, length: start[0].length };
  const sign = mark === '+' ? 1 : -1;
  const rest = text.slice(start[0].length, start[0].length + 40);
  const clock = /^(\d{1,3})[:h](\d\d)(?::(\d\d))?(?![\w:])/.exec(rest);
  if (clock) {
    const minutes = num(clock[1]) * 60 + num(clock[2]) + num(clock[3]) / 60;
    return { minutes: sign * minutes, length: start[0].length + clock[0].length };
  }
  const parts = lengths.exec(rest);
  if (!parts?.[0]) {
    const bare = /^\d{1,4}(?![\w.:])/.exec(rest);
    return bare ? { minutes: sign * num(bare[0]), length: start[0].length + bare[0].length } : undefined;
  }
  const minutes = num(parts[1]) * 1440 + num(parts[2]) * 60 + num(parts[3]) + num(parts[4]) / 60;
  return { minutes: sign * minutes, length: start[0].length + parts[0].trimEnd().length };
}

/**
 * The time of day that a clock without am or pm means next to one that says it, in minutes: the next time that it shows these figures,
 * or shortly before.
 */
export function nextHalf(minutes: number, after: number): number {
  const forward = (minutes - after + 1440) % 720;
  const next = forward > 660 ? after + forward - 720 : after + forward;
  return (next + 1440) % 1440;
}

/** The same, for one that stands above the first that says it. */
export function lastHalf(minutes: number, before: number): number {
  return (before - ((before - minutes + 1440) % 720) + 1440) % 1440;
}
