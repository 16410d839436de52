// Chats show days in the language of whoever copied them. These are those that `Intl` is asked for.
const languages = 'de fr es it pt nl sv da nb fi pl cs sk hu ro hr tr ru uk bg el ja zh ko'.split(' ');
const english = 'en';
const week = [1, 2, 3, 4, 5, 6, 7];
const year = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

let words: ReadonlyMap<string, string> | undefined;
let shortDays: ReadonlyMap<string, string> | undefined;

let monthStarts: ReadonlyMap<string, string | undefined> | undefined;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions, date: number): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(date);
}

/** How a month is called; in some languages it has another form behind a day. */
const monthNames: readonly ((language: string, month: number) => string)[] = [
  (language, month) => format(language, { month: 'long' }, Date.UTC(2001, month, 15)),
  (language, month) =>
    format(language, { month: 'long', day: 'numeric' }, Date.UTC(2001, month, 15)).replace(/[\d.\s]|\bde\b/g, ''),
  (language, month) => format(language, { month: 'short' }, Date.UTC(2001, month, 15)),
];

/** Months, days of the week, today and yesterday, each with its English name. */
function learn(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const add = (name: (language: string) => string): void => {
    for (const language of [english, ...languages]) {
      const word = simplify(name(language)).replace(/\.$/, '');
      if (!known.has(word)) known.set(word, name(english));
    }
  };
  for (const month of year) for (const name of monthNames) add((language) => name(language, month));
  for (const day of week) add((language) => format(language, { weekday: 'long' }, Date.UTC(2001, 0, day)));
  for (const ago of [0, -1])
    add((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(ago, 'day'));
  return known;
}

/** Short names of the days of the week, each with its English name. */
function learnShortDays(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const name = (language: string, day: number): string =>
    format(language, { weekday: 'short' }, Date.UTC(2001, 0, day));
  for (const day of week)
    for (const language of languages) {
      const word = simplify(name(language, day)).replace(/\.$/, '');
      if (!known.has(word)) known.set(word, name(english, day));
    }
  return known;
}

/**
 * The names of months, and what they start with, each with the short English one; nothing for what may be one of several. A whole name is
 * none that only starts so: “červen” and “červenec”.
 */
function learnMonthStarts(): ReadonlyMap<string, string | undefined> {
  const [whole, starts] = [new Map<string, string | undefined>(), new Map<string, string | undefined>()];
  const shortOf = (month: number): string => format(english, { month: 'short' }, Date.UTC(2001, month, 15));
  const ofEnglish = new Set(year.map((month) => simplify(shortOf(month))));
  const add = (known: Map<string, string | undefined>, word: string, month: string): void => {
    const isShared = known.has(word) && known.get(word) !== month && !ofEnglish.has(word);
    if (isShared || !known.has(word)) known.set(word, isShared ? undefined : month);
  };
  for (const language of [english, ...languages])
    for (const month of year)
      for (const name of monthNames) {
        const letters = [...simplify(name(language, month)).replace(/\.$/, '')];
        add(whole, letters.join(''), shortOf(month));
        for (let count = 3; count < letters.length; count++)
          add(starts, letters.slice(0, count).join(''), shortOf(month));
      }
  return new Map([...starts, ...whole]);
}

/** The short English name of a month, by three letters or more of how it starts in any language: `Mär`, `févr`, `sept`. */
export const monthOf = (word: string): string | undefined => (monthStarts ??= learnMonthStarts()).get(simplify(word));

/** `ven 14:10`, `Fr. 14:10`, `пт, 14:10`: right in front of a time it is a day; two letters of English may be any word without a mark behind. */
const shortDay = /^(\p{L}{2,4})(\.?,?) (?=(?:(?:um|à|às|alle|at|a las?|om|kl\.?) )?\d{1,2}[:.h]\d\d)/u;

/** A short text with a day or a time, in English: `Gestern um 14:10 Uhr` as `yesterday at 14:10 Uhr`. */
export function useEnglish(text: string): string {
  // Most are nothing but a time.
  if (/^[\d:.\s]*(?:[ap]m)?$/i.test(text)) return text;
  const known = (words ??= learn());
  const halves = (said: string): string =>
    said.replace(
      /(?:(午前|上午|오전)|午後|下午|오후) ?(\d{1,2}:\d\d)/gu,
      (_, morning, clock) => `${clock} ${morning ? 'AM' : 'PM'}`,
    );
  const tell = (word: string): string => known.get(simplify(word)) ?? word;
  const days = (shortDays ??= learnShortDays());
  return halves(text)
    .replace(shortDay, (whole, word: string, mark: string) =>
      word.length > 2 || mark !== '' || /[^a-z]/i.test(word) ? `${days.get(simplify(word)) ?? word + mark} ` : whole,
    )
    .replace(/(?<=\d) de (?=\p{L})|(?<=\p{L}) de (?=\d{4})/gu, ' ')
    .replace(/(\p{L}[\p{L}’']*)(?: (\p{L}+))?/gu, (both, one: string, two?: string) =>
      two === undefined ? tell(one) : (known.get(simplify(both)) ?? `${tell(one)} ${tell(two)}`),
    )
    .replace(/(?<=[\p{L}\d,]) (?:um|à|às|alle(?: ore)?|a las?|om|klo?\.?|[ovвоу]|saat) (?=\d)/giu, ' at ');
}

/** `Mi., 5. März 2031` without the short day of the week, whose marks tell it from a word. */
export function withoutShortDay(text: string): string {
  const [whole = '', word = ''] = /^(\p{L}{2,4})(?:\.,?|,) (?=\d)/u.exec(text) ?? [];
  return whole !== '' && (shortDays ??= learnShortDays()).has(simplify(word)) ? text.slice(whole.length) : text;
}

const simplify = (word: string): string => word.toLowerCase().replaceAll('’', "'");
