/**
 * Writes a day (ISO) as another one is written: "Friday, 14 March 2031", "March 14th", "14.03.2031". Nothing where something else
 * stands there, or where it is not clear which figure is which.
 */
export function writeDayLike(written: string, from: string, to: string): string | undefined {
  const [old, now] = [readParts(from), readParts(to)];
  const isNamed = /\p{L}{3}/u.test(written);
  if (/^\d{4}\D\d\d\D\d\d$/.test(written)) return to.replaceAll('-', written.charAt(4));
  if (!isNamed && old.month === old.date) return undefined;
  const widths = isNamed ? [2, 1] : [1, 2];
  const table = new Map<string, string>([
    ...['on', 'of', 'the'].map((word) => [word, word] as const),
    ...old.names.map((name, i) => [name.toLowerCase(), now.names[i] ?? ''] as const),
    [String(old.year), String(now.year)],
    [old.nth, now.nth],
    ...(isNamed ? [] : widths.map((width) => [pad(old.month, width), pad(now.month, width)] as const)),
    ...widths.map((width) => [pad(old.date, width), pad(now.date, width)] as const),
  ]);
  const words = written.match(/\d+|\p{L}+/gu) ?? [];
  return words.every((word) => table.has(word.toLowerCase()))
    ? written.replace(/\d+|\p{L}+/gu, (word) => copyCase(table.get(word.toLowerCase()) ?? '', word))
    : undefined;
}

const pad = (figure: number, width: number): string => String(figure).padStart(width, '0');

function readParts(iso: string) {
  const day = new Date(iso);
  const nameIt = (form: Intl.DateTimeFormatOptions): string =>
    day.toLocaleDateString('en', { ...form, timeZone: 'UTC' });
  const date = day.getUTCDate();
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    date,
    nth: date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th'),
    // "May" is long where it could be both.
    names: (['short', 'long'] as const).flatMap((form) => [nameIt({ month: form }), nameIt({ weekday: form })]),
  };
}

const copyCase = (word: string, like: string): string =>
  like.length > 1 && like === like.toUpperCase()
    ? word.toUpperCase()
    : like === like.toLowerCase()
      ? word.toLowerCase()
      : word;
