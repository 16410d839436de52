import type { Span } from '../language';

/** What the front matter says of the review; all of it optional. */
export interface FrontMatter {
  /** Where it stands, marks included; empty at 0 where there is none. */
  readonly span: Span;
  readonly title?: string;
  readonly date?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly duration?: string;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  /** Id of the review's template. */
  readonly template?: string;
  /** The time zone of the review's times, as written: `UTC`, `CET`, `+02:00`, `Europe/Berlin`. */
  readonly zone?: string;
  /** `learning-review: true` or `false`: is, or is not, a review. */
  readonly learningReview?: boolean;
  /** Every flat key, lower case, with its text or list. */
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  /** What could not be read, if anything: one sentence, and where. */
  readonly problem?: Span & { readonly message: string; readonly line: number };
}

/** Reads flat `key: value` pairs and lists; that is all a review's front matter holds, at a hundredth of a YAML parser's size. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^\uFEFF?---[ \t]*(\r\n|\r|\n)/.exec(text);
  const fields = new Map<string, string | readonly string[]>();
  if (!match) return describe(fields, { start: 0, end: 0 });
  let at = match[0].length;
  let line = 1;
  let key = '';
  let problem: FrontMatter['problem'];
  let nested = false;
  while (at < text.length) {
    const row = /[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
    const start = at;
    at += row.length;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(row)) return describe(fields, { start: 0, end: at }, problem);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    const complain = (message: string) => (problem ??= { start, end: start + row.length, line, message });
    if (/^\s*(?:#.*)?$/.test(row)) continue;
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(row) ?? /^[ \t]*-()$/.exec(row);
    const pair = /^([\w][\w .-]*?)[ \t]*:(?:[ \t]+(.*))?$/.exec(row);
    if (pair) {
      key = (pair[1] ?? '').toLowerCase();
      const value = (pair[2] ?? '').trim();
      nested = /^[>|][+-]?\d?$/.test(value);
      if (!closes(value))
        complain(`This value of "${pair[1]}" opens a bracket or a quote that does not close on its line.`);
      fields.set(key, readValue(value));
    } else if (item && key) {
      const list = fields.get(key);
      fields.set(key, [...(Array.isArray(list) ? (list as string[]) : []), String(readValue(item[1] ?? ''))]);
    } else if (/^[ \t]/.test(row) && key) {
      if (nested) fields.set(key, `${String(fields.get(key)).replace(/^[>|][+-]?\d?$/, '')} ${row.trim()}`.trim());
    } else complain('This line of the front matter is neither "key: value" nor a list item.');
  }
  if (fields.size === 0) return describe(fields, { start: 0, end: 0 });
  return describe(
    new Map(),
    { start: 0, end: 0 },
    {
      start: 0,
      end: match[0].trimEnd().length,
      line: 1,
      message: 'The front matter opens with "---" and has no closing "---".',
    },
  );
}

const closes = (value: string): boolean =>
  value.startsWith('[')
    ? /\][ \t]*(?:#.*)?$/.test(value)
    : !/^(["']).*$/.test(value) || /^(["'])(?:\\.|(?!\1).|\1\1)*\1[ \t]*(?:#.*)?$/.test(value);

function readValue(value: string): string | readonly string[] {
  const list = /^\[(.*)\]/.exec(value);
  if (list)
    return (list[1] ?? '')
      .split(',')
      .map((each) => String(readValue(each.trim())))
      .filter((each) => each !== '');
  const double = /^"((?:\\.|[^"\\])*)"/.exec(value);
  if (double) return (double[1] ?? '').replace(/\\(["\\/])/g, '$1').replace(/\\n/g, ' ');
  const single = /^'((?:[^']|'')*)'/.exec(value);
  if (single) return (single[1] ?? '').replace(/''/g, "'");
  const bare = value.replace(/(?:^|[ \t])#.*$/, '').trim();
  return /^(?:~|null)$/i.test(bare) ? '' : bare;
}

function describe(
  fields: Map<string, string | readonly string[]>,
  span: Span,
  problem?: FrontMatter['problem'],
): FrontMatter {
  const one = (...keys: string[]): string | undefined => {
    const value = keys.map((key) => fields.get(key)).find((each) => each !== undefined && each.length > 0);
    return typeof value === 'string' ? value : value?.join(', ');
  };
  const many = (...keys: string[]): readonly string[] => {
    const value = keys.map((key) => fields.get(key)).find((each) => each !== undefined);
    return typeof value === 'string'
      ? value
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean)
      : (value ?? []);
  };
  const flag = one('learning-review', 'learningreview')?.toLowerCase();
  const said = {
    title: one('title'),
    date: one('date', 'incident-date', 'incident date'),
    severity: one('severity', 'sev'),
    status: one('status')?.toLowerCase(),
    duration: one('duration'),
    template: one('template'),
    zone: one('zone', 'timezone', 'time-zone', 'time zone', 'tz'),
    learningReview: flag === undefined ? undefined : !/^(?:false|no|off|0)$/.test(flag),
    problem,
  };
  const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { span, services: many('services', 'service'), tags: many('tags', 'labels'), fields, ...present };
}
