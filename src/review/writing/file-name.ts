/** What a file name's pattern may hold. `date` is written YYYY-MM-DD. */
export interface FileNameParts {
  readonly title: string;
  readonly date: string;
  readonly template: string;
}

/** Fills `${date}`, `${year}`, `${month}`, `${day}`, `${slug}` and `${template}` in; what else stands there is kept. Always ends in `.md`. */
export function nameFile(pattern: string, { title, date, template }: FileNameParts): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const values: Readonly<Record<string, string>> = {
    date,
    year,
    month,
    day,
    slug: slug(title),
    template: slug(template),
  };
  const filled = pattern.replace(/\$\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  // What no file system takes, and the dots and blanks that some drop at the ends.
  const safe = filled
    .replace(/[<>:"|?*\\\u0000-\u001f]/g, '-')
    .split('/')
    .map(trimDots)
    .filter((part) => part !== '')
    .join('/');
  return /\.(?:md|markdown)$/i.test(safe) ? safe : `${safe || slug(title)}.md`;
}

function trimDots(part: string): string {
  let end = part.length;
  while (end > 0 && '. '.includes(part.charAt(end - 1))) end--;
  return part.slice(0, end).replace(/^[. ]+/, '');
}

/** The same name with a number, for when the name is taken: `a.md` -> `a-2.md`. */
export function numberFile(name: string, number: number): string {
  return number < 2 ? name : name.replace(/(\.[^./]*)$/, `-${number}$1`);
}

/** A title as a part of a file name: lower case, words joined by hyphens, in any script. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let joined = '';
  for (const word of words ?? []) {
    const longer = joined === '' ? word : `${joined}-${word}`;
    if (longer.length > 60 && joined !== '') break;
    joined = longer;
  }
  return [...joined].slice(0, 60).join('') || 'review';
}
