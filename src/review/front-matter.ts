import type { Span } from '../language';
import { FrontMatterPairs } from './front-matter-pairs';
import { rowsOf, type Row } from './rows';

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
  const pairs = new FrontMatterPairs();
  for (const row of rowsOf(text)) {
    if (row.line === 0) {
      if (!opens(row) || row.end === text.length) break;
    } else if (isFence(row.text)) return describe(pairs.fields, { start: 0, end: row.end }, pairs.problem);
    else pairs.read(row);
  }
  if (pairs.fields.size === 0) return describe(new Map(), { start: 0, end: 0 });
  const message = 'The front matter opens with "---" and has no closing "---".';
  return describe(new Map(), { start: 0, end: 0 }, { start: 0, end: text.indexOf('---') + 3, line: 1, message });
}

/** Where the front matter ends, its last break included; 0 where there is none. Its lines may hold anything. */
export function frontMatterEnd(text: string): number {
  for (const row of rowsOf(text)) {
    if (row.line === 0 && !opens(row)) return 0;
    if (row.line > 0 && isFence(row.text)) return Math.min(row.next, text.length);
  }
  return 0;
}

const opens = ({ text }: Row): boolean => /^\uFEFF?---[ \t]*$/.test(text);
const isFence = (row: string): boolean => /^(?:---|\.\.\.)[ \t]*$/.test(row);

function describe(
  fields: ReadonlyMap<string, string | readonly string[]>,
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
