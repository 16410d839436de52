import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, type Problems } from './problem';
import { giveReason } from './reasons';

export interface FoundFile {
  readonly path: string;
  /** Whether it was named, and not found in a folder. */
  readonly named: boolean;
}

/**
 * The file itself, or the files of a folder and those in it, in the order of their names, Markdown if nothing else is said; links,
 * hidden folders and packages are left out. A folder that cannot be read is reported, and the others are still read.
 */
export async function* findFiles(
  path: string,
  problems: Problems,
  ending = /\.(?:md|markdown|mdx)$/i,
): AsyncGenerator<FoundFile> {
  if (!(await isFolder(path))) {
    yield { path, named: true };
    return;
  }
  // A stack instead of recursion, because folders may be nested to any depth.
  const left: Entry[] = [{ path, isFolder: true }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { path: current } = next;
    if (!next.isFolder) yield { path: current, named: false };
    else
      for (const entry of (await problems.attempt(current, () => listFolder(current, ending))) ?? []) left.push(entry);
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

const isFolder = (path: string): Promise<boolean> | false =>
  path !== '-' &&
  stat(path).then(
    (found) => found.isDirectory(),
    // If something is wrong with it, reading it will report that.
    () => false,
  );

/** Last names first. */
async function listFolder(folder: string, ending: RegExp): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Problem(`${folder}: ${giveReason(error, codes)}.`);
  });
  return entries
    .filter(
      (entry) =>
        (entry.isFile() && ending.test(entry.name)) ||
        (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'),
    )
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }));
}

const codes = {
  ENOENT: 'this folder is gone',
  EACCES: 'no permission to read this folder',
  EPERM: 'no permission to read this folder',
};
