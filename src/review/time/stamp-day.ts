/** A day as written; `order` is `?` where 03/04 could be either. */
export interface WrittenDay {
  readonly year?: number;
  readonly a: number;
  readonly b: number;
  readonly order: 'md' | 'dm' | '?';
  /** Its figures show which comes first, as in 15/03. The name of a month, or a year in front, shows nothing of others. */
  readonly tells?: true;
}

/** A day, and how many characters it takes. */
export interface DayRead {
  readonly day: WrittenDay;
  readonly length: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** How the names of months begin, for a pattern. */
export const monthStart = months.join('|');
export const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const weekdayName =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const nth = '(?:st|nd|rd|th)?';
/** Behind a day, other figures are a time: "8 Feb 0117". */
const yearOf = '(?:19|2[01])\\d\\d';
const clock = '\\d{1,2}[:.h]\\d\\d';

/** A day of the week in front of a day, or of a time. Behind its whole name, a stop ends a sentence. */
export const weekdayAhead = new RegExp(`^\\(?(?:${weekdayName})(?:(?<!day)\\.)?\\)?,?[\\s|]+(?=\\d|${monthName})`, 'i');
/** One behind a day. */
export const weekdayBehind = new RegExp(`^,?[\\s|]*\\(?(?:${weekdayName})(?![a-z])\\.?\\)?`, 'i');

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
/** The number of a day of the week by its name, with marks around; 0 is Sunday. Nothing where there is none. */
export function weekdayOf(text: string): number | undefined {
  const at = weekdays.indexOf(
    text
      .replace(/^[^a-z]+/i, '')
      .slice(0, 3)
      .toLowerCase(),
  );
  return at < 0 ? undefined : at;
}

const num = (text: string | undefined): number => Number(text ?? 0);
const named = (text: string | undefined): number => months.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
const numericOrder = (a: number, b: number): 'md' | 'dm' | '?' => (a > 12 ? 'dm' : b > 12 ? 'md' : '?');

function year(text: string | undefined): { readonly year?: number } {
  if (!text) return {};
  if (text.length === 2) return { year: 2000 + num(text) };
  // "20202" and "22025": a key that was hit twice.
  return { year: num(text.length === 4 || /^(?:19|20)/.test(text) ? text.slice(0, 4) : text.slice(-4)) };
}

/** The last of some days whose month is told once: "Nov 7-13", "7 - 13 Nov". */
const untilDay = `[-\u2013]\\d{1,2}${nth}(?!\\d|[:.h]\\d)`;

const apart = `(?: ?[-\u2013] ?\\d{1,2}${nth})?`;

type Form = readonly [RegExp, (m: RegExpExecArray) => WrittenDay];

function figures(m: RegExpExecArray, given?: WrittenDay['order']): WrittenDay {
  const [a, b] = [num(m[1]), num(m[2])];
  const order = given ?? numericOrder(a, b);
  return { ...year(m[3]), a, b, order, ...(order === '?' ? {} : { tells: true }) };
}

// Forms that cannot be anything else, wherever they stand.
const plain: readonly Form[] = [
  [
    // "2031-03-04/05", "2031-03-04 → 03-06": the first of some days.
    /^(\d{4,5})([-/.\u2010-\u2013])(\d{1,2})\2(\d{1,2})(?!\d|\.\d)(?:\/\d\d(?![\d/:])| ?(?:\u2192|->) ?\d\d-\d\d(?![\d:-]))?/,
    (m) => ({ ...year(m[1]), a: num(m[3]), b: num(m[4]), order: 'md' }),
  ],
  [
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?=[T _-]\d\d:?\d\d)/,
    (m) => ({ ...year(m[1]), a: num(m[2]), b: num(m[3]), order: 'md' }),
  ],
  [
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/,
    (m) => ({ ...year(m[1]), a: num(m[2]), b: num(m[3]), order: 'md' }),
  ],
  [/^(\d\d)(\d\d)(?= \d\d:\d\d:\d\d\.\d)/, (m) => ({ a: num(m[1]), b: num(m[2]), order: 'md' })],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d|\.\d)/, (m) => figures(m, 'dm')],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/, (m) => figures(m)],
  [
    new RegExp(
      `^(${monthName})\\.?[ \\t]{0,3}(\\d{1,2})${nth}(?!\\d|[:.h]\\d)(?:${untilDay})?(?:,?[ \\t]{1,3}(${yearOf})(?!\\d|:\\d))?`,
      'i',
    ),
    (m) => ({ ...year(m[3]), a: named(m[1]), b: num(m[2]), order: 'md' }),
  ],
  [
    new RegExp(
      `^(\\d{1,2})${nth}${apart}\\.?(?:[ \\t]{0,2}|[-/]| of )(${monthName})(?![a-z])\\.?(?:,?[ \\t]{1,3}(${yearOf})(?!\\d)|[-/](\\d{4}|\\d\\d)(?!\\d))?`,
      'i',
    ),
    (m) => ({ ...year(m[3] ?? m[4]), a: named(m[2]), b: num(m[1]), order: 'md' }),
  ],
];

// Those that could be a version, a share or a number: where a time follows, or nothing does.
const bare: readonly Form[] = [
  [
    new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)?(?=[, \\t][\\s*_|]*(?:at |um )?${clock}|[\\s*_:)\\]-]*$)`),
    (m) => figures(m, 'dm'),
  ],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d\d)(?!\d)/, (m) => figures(m)],
  [/^(\d{1,2})[-/](\d{1,2})(?=[\s,*_|]+\d{1,2}:\d\d)/, (m) => figures(m)],
];

const isDay = ({ a, b }: WrittenDay): boolean => a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;

function readForms(text: string, forms: readonly Form[]): DayRead | undefined {
  for (const [pattern, make] of forms) {
    const match = pattern.exec(text);
    const day = match && make(match);
    if (match && day && isDay(day)) return { day, length: match[0].length };
  }
  return undefined;
}

// Behind a day of the week, and with nothing else: "Wed 5/3".
const behindWeekday: readonly Form[] = [[/^(\d{1,2})\/(\d{1,2})(?=[\s*_:)\]-]{0,9}$)/, (m) => figures(m)]];

/** Reads a day at the very start of a text. `weekday`: a day of the week stands in front. */
export const readWrittenDay = (text: string, weekday = false): DayRead | undefined =>
  readForms(text, plain) ?? readForms(text, bare) ?? (weekday ? readForms(text, behindWeekday) : undefined);

const lead = new RegExp(`^[\\s,([*_\`]{0,4}(?:on |of )?(?:the )?(?:(?:${weekdayName})\\.?,? )?`, 'i');

/** Reads a day behind a time: `on 7 March`, ` Mar 6`, `, 2031-03-07`. */
export function readDayBehind(text: string): DayRead | undefined {
  const start = lead.exec(text)?.[0].length ?? 0;
  const found = readForms(text.slice(start), start > 0 ? plain : []);
  if (!found) return undefined;
  const closing = /^(?:[)*_`]|\](?!\()){1,3}/.exec(text.slice(start + found.length))?.[0].length ?? 0;
  return { day: found.day, length: start + found.length + closing };
}
