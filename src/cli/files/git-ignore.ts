import { exists } from './exists';
import type { Ignore } from 'ignore';
import { dirname, join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Problems } from '../terminal/problem';
import { toSlashes } from './paths';
import { readText } from './read-text';

/** What the .gitignore of a folder says. */
export interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The rules of the folders above, up to the root of the repository; outermost first. A folder that is named is looked at even if they
 * leave it out.
 */
export async function findRulesAbove(folder: string, problems: Problems): Promise<readonly FolderRules[]> {
  const start = resolve(folder);
  const above: string[] = [];
  let at = start;
  while (!(await exists(join(at, '.git')))) {
    const parent = dirname(at);
    // Outside of a repository, what lies above says nothing about it.
    if (parent === at) return [];
    above.unshift(parent);
    at = parent;
  }
  let found: readonly FolderRules[] = [];
  for (const each of above) if (await exists(join(each, '.gitignore'))) found = await addRules(found, each, problems);
  return found.filter((each) => !leavesOut([each], start, true));
}

/** The rules of the folders above with those of this one. */
export async function addRules(
  above: readonly FolderRules[],
  folder: string,
  problems: Problems,
): Promise<readonly FolderRules[]> {
  const path = join(folder, '.gitignore');
  const text = await problems.attempt(path, () => readText(path, () => Readable.from([])));
  if (text === undefined) return above;
  // Loaded where there is something to ignore.
  const { default: ignore } = await import('ignore');
  const ignorecase = process.platform === 'win32' || process.platform === 'darwin';
  return [...above, { folder: resolve(folder), rules: ignore({ ignorecase }).add(text) }];
}

/** Whether a path is left out. The innermost folder that says something about it decides. */
export function leavesOut(all: readonly FolderRules[], path: string, isFolder: boolean): boolean {
  const full = all.length > 0 ? resolve(path) : path;
  for (const { folder, rules } of [...all].reverse()) {
    const inner = toSlashes(relative(folder, full));
    const { ignored, unignored } = rules.test(isFolder ? `${inner}/` : inner);
    if (ignored || unignored) return ignored;
  }
  return false;
}
