import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { spansOf, type Lines } from './changed-lines';
import { Problem } from '../terminal/problem';
import { errorCode } from '../terminal/reasons';
import type { Span } from '../../language/index';

/** What has changed in the repository of the current folder since a commit, saved or staged or committed. */
export class GitChanges {
  readonly #top: string;
  /** The commit to compare with; none where there is no commit yet. */
  readonly #base: string | undefined;
  readonly #changed: ReadonlySet<string>;
  readonly #untracked: ReadonlySet<string>;

  private constructor(
    top: string,
    base: string | undefined,
    changed: ReadonlySet<string>,
    untracked: ReadonlySet<string>,
  ) {
    this.#top = top;
    this.#base = base;
    this.#changed = changed;
    this.#untracked = untracked;
  }

  /**
   * @param base a commit, branch or tag: its own later changes do not count. Without one, what is not committed yet
   * @throws Problem where there is no git, no repository, or no such commit
   */
  static async since(base: string | undefined): Promise<GitChanges> {
    const top = await realpath((await git('.', ['rev-parse', '--show-toplevel'], noRepository)).trimEnd());
    const commit = await findBase(top, base);
    const list = async (args: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set((await git(top, args)).split('\0').filter((name) => name !== ''));
    const changed = commit === undefined ? ['ls-files', '-z'] : ['diff', ...plainly, '--name-only', '-z', commit];
    return new GitChanges(
      top,
      commit,
      await list(changed),
      await list(['ls-files', '--others', '--exclude-standard', '-z']),
    );
  }

  /**
   * The places of a file that have changed, as it is saved; nothing where none has.
   * @throws Problem for a file outside of the repository
   */
  async of(path: string): Promise<((text: string) => readonly Span[]) | undefined> {
    const name = relative(this.#top, await realpath(path).catch(() => resolve(path)))
      .split(sep)
      .join('/');
    if (name.startsWith('../') || isAbsolute(name))
      throw new Problem(`${path}: this file is outside of the repository, so nothing is known of its changes.`);
    const isNew = this.#untracked.has(name);
    if (!isNew && !this.#changed.has(name)) return undefined;
    if (isNew || this.#base === undefined) return (text) => [{ start: 0, end: text.length + 1 }];
    const diff = await git(this.#top, ['diff', ...plainly, '--unified=0', this.#base, '--', `:(literal)${name}`]);
    const lines = [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
      ([, first, count = '1']): Lines => ({ first: Number(first), count: Number(count) }),
    );
    return (text) => spansOf(text, lines);
  }
}

/** Nothing that a repository may have set up runs, and names are those of now. */
const plainly = ['--no-ext-diff', '--no-textconv', '--no-renames', '--no-color'] as const;

const noRepository = '--changed: this folder is in no git repository.';

async function findBase(top: string, base: string | undefined): Promise<string | undefined> {
  const find = (name: string): Promise<string> =>
    git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], '');
  if (base === undefined)
    return find('HEAD').then(
      (hash) => hash.trim(),
      () => undefined,
    );
  const hash = await find(base).catch(() => {
    throw new Problem(`--changed: git knows no commit "${base}".`);
  });
  const common = await git(
    top,
    ['merge-base', hash.trim(), 'HEAD'],
    `--changed: git finds no commit that "${base}" and HEAD have in common; more history may have to be fetched.`,
  );
  return common.trim();
}

const run = promisify(execFile);

/** Most that git may print, in bytes. */
const maxBuffer = 100_000_000;

/** What git prints. `why`: the problem it means if git fails. */
async function git(folder: string, args: readonly string[], why?: string): Promise<string> {
  try {
    return (await run('git', ['-c', 'core.fsmonitor=false', ...args], { cwd: folder, maxBuffer })).stdout;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new Problem('--changed needs git, which is not installed.');
    throw why === undefined ? error : new Problem(why);
  }
}
