import { dirname, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Finding } from '../../language/index';
import { exists } from '../files/exists';
import { readText } from '../files/read-text';
import { replaceFile } from '../files/replace-file';
import { showOnOneLine } from '../terminal/controls';
import { Problem } from '../terminal/problem';
import { loadFingerprints } from './fingerprint';

/** A finding that is known, by what it says: its lines may move. */
interface Entry {
  /** From the folder of the baseline, with slashes. */
  readonly path: string;
  readonly rule: string;
  /** For those who read the file. */
  readonly words: string;
  /** Of its rule, its sentence and its words, and which of several equal ones it is. */
  readonly fingerprint: string;
}

/** What a baseline file holds, version 1. */
interface BaselineFile {
  readonly version: 1;
  readonly findings: readonly Entry[];
}

/** Bytes of the longest baseline. */
const longest = 100_000_000;

/** Findings that are known, and what has become of them since they were written down. */
export class Baseline {
  readonly path: string;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #fingerprintsOf: Awaited<ReturnType<typeof loadFingerprints>>;
  readonly #found = new Map<string, Entry>();
  readonly #read = new Set<string>();
  /** Whether findings of a rule are looked for. */
  readonly #isWanted: (rule: string) => boolean;

  private constructor(
    path: string,
    known: readonly Entry[],
    fingerprintsOf: Awaited<ReturnType<typeof loadFingerprints>>,
    isWanted: (rule: string) => boolean,
  ) {
    this.path = path;
    this.#known = new Map(known.map((entry) => [keyOf(entry), entry]));
    this.#fingerprintsOf = fingerprintsOf;
    this.#isWanted = isWanted;
  }

  /**
   * Reads a baseline. `isNew`: whether there may be none yet.
   * @throws Problem where there is none, or where the file is something else
   */
  static async read(path: string, isNew: boolean, isWanted: (rule: string) => boolean): Promise<Baseline> {
    const isThere = await exists(path);
    if (!isThere && !isNew) throw new Problem(`${path}: there is no such baseline; --update-baseline makes one.`);
    const text = isThere ? await readText(path, () => Readable.from([]), longest) : undefined;
    return new Baseline(path, text === undefined ? [] : parse(path, text), await loadFingerprints(), isWanted);
  }

  /** Which findings of a file are known. All of them have to be given, because equal ones are counted. */
  check(path: string, findings: readonly Finding[]): ReadonlySet<Finding> {
    const name = path === '-' ? 'stdin' : this.#nameOf(path);
    this.#read.add(name);
    const fingerprints = this.#fingerprintsOf(findings);
    return new Set(
      findings.filter((finding, i) => {
        const { ruleId, text, start, mark } = finding;
        if (!this.#isWanted(ruleId)) return false;
        const words = showOnOneLine(text.slice(mark.start - start, mark.end - start)).slice(0, 80);
        const entry = { path: name, rule: ruleId, words, fingerprint: fingerprints[i] ?? '' };
        this.#found.set(keyOf(entry), entry);
        return this.#known.has(keyOf(entry));
      }),
    );
  }

  /** What is known and was looked for, and is not there any more. */
  async findStale(): Promise<readonly Entry[]> {
    const stale: Entry[] = [];
    const gone = new Map<string, Promise<boolean>>();
    for (const entry of this.#known.values()) {
      const { path, rule } = entry;
      if (this.#found.has(keyOf(entry))) continue;
      if (!gone.has(path)) gone.set(path, this.#isGone(path));
      if ((this.#read.has(path) && this.#isWanted(rule)) || (await gone.get(path))) stale.push(entry);
    }
    return stale;
  }

  /** Writes down what was found, in the place of what is stale. Returns what has come and gone. */
  async update(): Promise<{ readonly added: number; readonly removed: number }> {
    const stale = await this.findStale();
    const kept = new Map([...this.#known, ...this.#found]);
    for (const entry of stale) kept.delete(keyOf(entry));
    const added = [...this.#found.keys()].filter((key) => !this.#known.has(key)).length;
    const changed = added > 0 || stale.length > 0 || !(await exists(this.path));
    if (changed) replaceFile(this.path, write([...kept.values()]));
    return { added, removed: stale.length };
  }

  #nameOf(path: string): string {
    return relative(dirname(resolve(this.path)), resolve(path))
      .split(sep)
      .join('/');
  }

  async #isGone(name: string): Promise<boolean> {
    return name !== 'stdin' && !(await exists(resolve(dirname(this.path), name)));
  }
}

const keyOf = ({ path, fingerprint }: Entry): string => `${path}\0${fingerprint}`;

function parse(path: string, text: string): readonly Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isBaseline(value)) return value.findings;
  throw new Problem(
    `${path}: this is no baseline that can be read; take it back from git, or remove it and write a new one with --update-baseline.`,
  );
}

const isBaseline = (value: unknown): value is BaselineFile =>
  isRecord(value) && value['version'] === 1 && Array.isArray(value['findings']) && value['findings'].every(isEntry);

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && ['path', 'rule', 'words', 'fingerprint'].every((key) => typeof value[key] === 'string');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** An entry a line, in an order that does not depend on where they stand in their files. */
function write(entries: readonly Entry[]): string {
  const rows = entries
    .map(({ path, rule, words, fingerprint }) => JSON.stringify({ path, rule, words, fingerprint }))
    .sort();
  return `{\n  "version": 1,\n  "findings": [${rows.map((row) => `\n    ${row}`).join(',')}\n  ]\n}\n`;
}
