import type { Span } from '../../language';
import { oneLine } from '../text/text';
import type { FieldValue, FrontMatterPairs, FrontMatterProblem } from './pairs';
import { rowsOf, type Row } from './rows';
import { readToml } from './toml';
import { readYaml } from './yaml';

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
  /** Every key with a text or a list of texts, lower case. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** What could not be read, if anything: one sentence, and where. */
  readonly problem?: FrontMatterProblem;
}

/** Reads the front matter, YAML between `---` or TOML between `+++`: its texts and lists of texts. */
export function readFrontMatter(text: string): FrontMatter {
  const found = findFence(text);
  if (!found) return describe({ fields: new Map() }, { start: 0, end: 0 });
  const { mark, rows, end } = found;
  if (end !== undefined) return describe(mark === '+++' ? readToml(rows) : readYaml(rows), { start: 0, end });
  const start = text.indexOf(mark);
  const message = `The front matter opens with "${mark}" and has no closing "${mark}".`;
  const problem = { start, end: start + mark.length, line: 1, message };
  return describe({ fields: new Map(), problem }, { start: 0, end: 0 });
}

/** Where the front matter ends, its last break included; 0 where there is none. Its lines may hold anything. */
export function frontMatterEnd(text: string): number {
  return findFence(text)?.next ?? 0;
}

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*$/;
const closing: Readonly<Record<string, RegExp>> = { '---': /^(?:---|\.\.\.)[ \t]*$/, '+++': /^\+\+\+[ \t]*$/ };
/** What shows that a rule (`---`) is meant as the beginning of front matter, though nothing closes it. */
const begins: Readonly<Record<string, RegExp>> = { '---': /^["'\p{L}_][^:]*:(?:\s|$)/u, '+++': /^["'\w][^=]*=/ };

interface Fence {
  readonly mark: string;
  /** The lines between the marks. */
  readonly rows: readonly Row[];
  /** Where the closing mark ends, and where the line below it starts; nothing where it does not close. */
  readonly end?: number;
  readonly next?: number;
}

function findFence(text: string): Fence | undefined {
  const rows: Row[] = [];
  let mark: string | undefined;
  for (const row of rowsOf(text)) {
    if (mark === undefined) {
      mark = opening.exec(row.text)?.[1];
      if (mark === undefined) return undefined;
    } else if (closing[mark]?.test(row.text))
      return { mark, rows, end: row.end, next: Math.min(row.next, text.length) };
    else rows.push(row);
  }
  return mark !== undefined && rows.some((row) => begins[mark]?.test(row.text)) ? { mark, rows } : undefined;
}

/** "incident_date", "Incident Date" and "incidentDate" are one. */
const plainKey = (key: string): string => key.replace(/[-_ ]/g, '');

function describe({ fields, problem }: FrontMatterPairs, span: Span): FrontMatter {
  const plain = new Map([...fields].toReversed().map(([key, value]) => [plainKey(key), value]));
  const one = (...keys: string[]): string | undefined => {
    const value = keys.map((key) => plain.get(key)).find((each) => each !== undefined && each.length > 0);
    return value === undefined ? undefined : oneLine(typeof value === 'string' ? value : value.join(', '));
  };
  const many = (...keys: string[]): readonly string[] => {
    const value = keys.map((key) => plain.get(key)).find((each) => each !== undefined);
    return (typeof value === 'string' ? value.split(',') : (value ?? [])).map(oneLine).filter(Boolean);
  };
  const flag = one('learningreview')?.toLowerCase();
  const said = {
    title: one('title'),
    date: one(
      'incidentdate',
      'dateofincident',
      'date',
      'occurredat',
      'occurred',
      'startedat',
      'started',
      'start',
      'day',
    ),
    severity: one('severity', 'sev'),
    status: one('status')?.toLowerCase(),
    duration: one('duration'),
    template: one('template'),
    zone: one('zone', 'timezone', 'tz'),
    learningReview: flag === undefined ? undefined : !/^(?:false|no|off|0)$/.test(flag),
    problem,
  };
  const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { span, services: many('services', 'service'), tags: many('tags', 'labels'), fields, ...present };
}
