import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { isClosedFolder } from '../../review/index';
import { pathWithin } from './paths';
import { addRules, findRulesAbove, leavesOut, type FolderRules } from './git-ignore';
import { isGlob, readGlob } from './glob';
import { Problem, type Problems } from '../terminal/problem';
import { giveReason } from '../terminal/reasons';

export interface FoundFile {
  readonly path: string;
  /** Its name, with the folders from the one that was named. */
  readonly inner: string;
  /** Whether it was named, and not found in a folder. */
  readonly named: boolean;
  /** Whether that was by its own name, and not by a pattern. */
  readonly exact?: true;
}

export interface Search {
  /** How the names of the files end. */
  readonly ending?: RegExp;
  /** Whether files that are named, too, have to look like reviews. */
  readonly onlyReviews?: boolean;
  /** Whether .gitignore files count. */
  readonly ignore?: boolean;
  /** Whether hidden folders are all left out. */
  readonly onlyShown?: boolean;
}

/**
 * The file itself, the files that a pattern fits, or those of a folder and of those in it, in the order of their names, Markdown if
 * nothing else is said; links, packages and the hidden folders of tools are left out. A folder that cannot be read is reported, and the
 * others are still read. What no pattern fits is taken for a name.
 */
export async function* findFiles(path: string, problems: Problems, search: Search = {}): AsyncGenerator<FoundFile> {
  const { ending = /\.(?:md|markdown|mdx)$/i } = search;
  const found = path === '-' ? undefined : await look(path);
  if (found?.isDirectory()) {
    for await (const file of walk(path, problems, { ...search, ending }))
      yield { path: file, inner: relative(dirname(path), file), named: false };
    return;
  }
  const name = (file: string): FoundFile =>
    search.onlyReviews && file !== '-'
      ? { path: file, inner: nameFromHere(file), named: false }
      : { path: file, inner: basename(file), named: true };
  let isName = true;
  const glob = !found && isGlob(path) ? await readGlob(path) : undefined;
  if (glob)
    for await (const file of walk(glob.folder, problems, { ...search, depth: glob.depth }))
      if (glob.fits(file)) {
        isName = false;
        yield name(file);
      }
  if (isName) yield { ...name(path), ...(!search.onlyReviews && { exact: true }) };
}

/** With its folders, where it lies in the current one. */
export const nameFromHere = (path: string): string => pathWithin('', path) ?? basename(path);

/** The files of a folder and of those in it. `depth`: how many folders deep. */
async function* walk(
  folder: string,
  problems: Problems,
  { ending, ignore = true, onlyShown = false, depth = Infinity }: Search & { readonly depth?: number },
): AsyncGenerator<string> {
  const above = ignore ? await findRulesAbove(folder, problems) : [];
  // A stack instead of recursion, because folders may be nested to any depth.
  const left: Entry[] = [{ path: folder, isFolder: true, depth, rules: above }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (!next.isFolder) yield next.path;
    else {
      const { path, rules: outer } = next;
      const inside = next.depth - 1;
      const entries = (await problems.attempt(path, () => listFolder(path))) ?? [];
      const rules =
        ignore && entries.some(({ name }) => name === '.gitignore') ? await addRules(outer, path, problems) : outer;
      for (const entry of entries) {
        const isFolder = entry.isDirectory();
        const isWanted = isFolder
          ? inside > 0 && !isClosed(entry.name, onlyShown)
          : entry.isFile() && ending?.test(entry.name) !== false;
        const inner = join(path, entry.name);
        if (isWanted && !leavesOut(rules, inner, isFolder)) left.push({ path: inner, isFolder, depth: inside, rules });
      }
    }
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly depth: number;
  readonly rules: readonly FolderRules[];
}

const isClosed = (name: string, onlyShown: boolean): boolean =>
  isClosedFolder(name) || (onlyShown && name.startsWith('.'));

// If something is wrong with a path, reading it will report that.
const look = (path: string) => stat(path).catch(() => undefined);

/** Last names first. */
async function listFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Problem(`${folder}: ${giveReason(error, codes)}.`);
  });
  return entries.sort((a, b) => (a.name < b.name ? 1 : -1));
}

const codes = {
  ENOENT: 'this folder is gone',
  EACCES: 'no permission to read this folder',
  EPERM: 'no permission to read this folder',
};
