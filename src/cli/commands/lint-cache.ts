import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Settings } from '../../language/index';
import { tool, type Linted, type LintOptions, type TemplateSource } from '../../review/index';
import { exists } from '../files/exists';
import { toSlashes } from '../files/paths';
import { replaceFile } from '../files/replace-file';
import { Problem } from '../terminal/problem';
import { giveReason } from '../terminal/reasons';

type Lint = (text: string, settings: Settings, options: LintOptions) => Linted;

type Hash = (...parts: readonly string[]) => string;

/** What is kept of a text. The words of a finding are not: whoever asks has the text. */
interface Kept extends Pick<Linted, 'isReview'> {
  readonly findings: readonly Omit<Linted['findings'][number], 'text'>[];
  readonly actions: readonly (readonly [action: string, from: number, place: ReturnType<Linted['placeAction']>])[];
}

/** A row of the file: of which document it is, with slashes from the folder of the file on, and `Kept` as JSON. */
interface Row {
  readonly path: string;
  readonly kept: string;
}

const start = 'cache of learning-review ';
const head = `${start}${tool.version}`;

/** Bytes of the longest file. */
const longest = 100_000_000;

/** Findings of earlier runs, by all that they depend on. */
export class LintCache {
  readonly path: string;
  readonly #hash: Hash;
  readonly #old: ReadonlyMap<string, Row>;
  /** What was read in this run. */
  readonly #used = new Map<string, Row>();

  private constructor(path: string, hash: Hash, old: ReadonlyMap<string, Row>) {
    this.path = path;
    this.#hash = hash;
    this.#old = old;
  }

  /** Reads a cache. What is broken in it, or was written by another version, counts as not there. */
  static async open(path: string): Promise<LintCache> {
    const { createHash } = await import('node:crypto');
    const hash: Hash = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    const [first, ...lines] = (await readCache(path)).split('\n');
    const old = new Map<string, Row>();
    for (const line of first === head ? lines : []) {
      const [sum, key, name, kept] = line.split('\t');
      if (key !== undefined && name !== undefined && kept !== undefined && sum === hash(key, name, kept))
        old.set(key, { path: JSON.parse(name) as string, kept });
    }
    return new LintCache(path, hash, old);
  }

  /** What `lint` says of a text, from an earlier run if there is one. */
  lint(path: string, text: string, settings: Settings, options: LintOptions, lint: Lint): Linted {
    const key = this.#hash(text, JSON.stringify([settings, { ...options, templates: sourcesOf(options) }]));
    const name = toSlashes(relative(dirname(resolve(this.path)), resolve(path)));
    const kept = this.#old.get(key)?.kept ?? write(lint(text, settings, options));
    this.#used.set(key, { path: name, kept });
    // What is new goes the same way, so that it makes no difference.
    return read(kept, text);
  }

  /** Writes what was read in this run, and what is left of documents that are there and were not read. */
  async close(): Promise<void> {
    const read = new Set([...this.#used.values()].map(({ path }) => path));
    const rows = new Map(this.#used);
    for (const [key, row] of this.#old)
      if (!read.has(row.path) && (await exists(resolve(dirname(this.path), row.path)))) rows.set(key, row);
    if (rows.size === this.#old.size && [...rows.keys()].every((key) => this.#old.has(key))) return;
    replaceFile(this.path, [head, ...this.#write(rows), ''].join('\n'), whyForeign);
  }

  /** The lines of the file, with a sum in front of each that shows whether it is whole. */
  #write(rows: ReadonlyMap<string, Row>): readonly string[] {
    let left = longest;
    return [...rows]
      .map(([key, { path, kept }]) => {
        const content = [key, JSON.stringify(path), kept];
        return [this.#hash(...content), ...content].join('\t');
      })
      .filter((line) => (left -= line.length) > 0);
  }
}

/** The text of a cache; none where there is no file. Bytes that are broken only break their line. */
async function readCache(path: string): Promise<string> {
  if (!(await exists(path))) return '';
  if (!(await stat(path)).isFile()) throw new Problem(`${path}: this is not a file, so nothing is kept there.`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Problem(`${path}: ${giveReason(error)}.`);
  });
  const why = text === '' ? undefined : whyForeign(text);
  if (why !== undefined) throw new Problem(`${path}: ${why}.`);
  return text;
}

const whyForeign = (text: string): string | undefined =>
  text.startsWith(start)
    ? undefined
    : 'this is not a cache of Learning Review, so it stays as it is; name another file with --cache-location';

/** What templates are made from. The rest of them follows from that, and takes time. */
const sourcesOf = ({ templates }: LintOptions) =>
  templates?.map(
    ({ id, name, description, markdown }) => ({ id, name, description, markdown }) satisfies TemplateSource,
  );

function write({ isReview, findings, placeAction }: Linted): string {
  const actions = findings.flatMap(({ start: from, suggestions }) =>
    suggestions.flatMap((each) => (each.kind === 'action' ? [[each.text, from] as const] : [])),
  );
  return JSON.stringify({
    isReview,
    findings: findings.map(({ text: _, ...rest }) => rest),
    actions: actions.map(([action, from]) => [action, from, placeAction(action, from)]),
  } satisfies Kept);
}

function read(kept: string, text: string): Linted {
  const { isReview, findings, actions } = JSON.parse(kept) as Kept;
  const keyOf = (action: string, from: number) => `${from} ${action}`;
  const places = new Map(actions.map(([action, from, place]) => [keyOf(action, from), place]));
  return {
    isReview,
    findings: findings.map((each) => ({ ...each, text: text.slice(each.start, each.end) })),
    placeAction: (action, from) => places.get(keyOf(action, from)) ?? undefined,
  };
}
