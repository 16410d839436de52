import { fitsGlobs } from './glob';
import { project as type, type Project } from './keys';
import { folderOf, foldersFrom, joinPath, pathWithin, projectFileName } from './paths';
import { readNothing, readProject, type Mistake, type ReadProject } from './read-project';
import type { Unreadable } from './text-file';

/** The project file that holds for a document, with what it extends. */
export interface ProjectFile {
  readonly path: string;
  /** What all of them say together. The folder of templates is a whole path here. */
  readonly project: Project;
  /** Each file that was read, or that is missing: this one and those that it extends. */
  readonly parts: readonly ProjectPart[];
}

/** One file with what is wrong in it. */
export interface ProjectPart {
  readonly path: string;
  readonly mistakes: readonly Mistake[];
}

/** Reads a file, or says why it cannot; nothing where there is none. */
export type ReadFile = (path: string) => Promise<string | Unreadable | undefined>;

/** A longer chain is a mistake, even if it is no circle. */
const longestChain = 20;

const missing = 'is not there';

/** Finds and reads project files, each once. Paths have `/` between their parts. */
export class ProjectFiles {
  readonly #readFile: ReadFile;
  readonly #texts = new Map<string, Promise<ReadProject | undefined>>();
  readonly #files = new Map<string, Promise<ProjectFile | undefined>>();
  readonly #nearest = new Map<string, Promise<ProjectFile | undefined>>();

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /** The file that holds for what lies in a folder: that of the folder, or of the nearest around it that has one. */
  nearest(folder: string): Promise<ProjectFile | undefined> {
    return remember(this.#nearest, folder, async () => {
      for (const each of foldersFrom(folder)) {
        const found = await this.read(joinPath(each, projectFileName));
        if (found) return found;
      }
      return undefined;
    });
  }

  /** A file with what it extends; nothing where there is none. */
  read(path: string): Promise<ProjectFile | undefined> {
    return remember(this.#files, path, () => this.#readChain(path));
  }

  async #readChain(path: string): Promise<ProjectFile | undefined> {
    const parts: ProjectPart[] = [];
    let project: Project = {};
    let at = path;
    for (let read = await this.#readText(at); read;) {
      const own = withWholePaths(read.project, folderOf(at));
      project = type.combine(project, own);
      const base = own.extends === undefined ? undefined : joinPath(folderOf(at), own.extends);
      const next = base === undefined ? undefined : await this.#readBase(base, [...parts.map((part) => part.path), at]);
      const told =
        typeof next === 'string' ? [read.atExtends(`extends: “${own.extends}” ${next}; it is ignored.`)] : [];
      parts.push({ path: at, mistakes: [...told, ...read.mistakes].sort((a, b) => a.offset - b.offset) });
      // One that is missing is named, so that somebody can wait for it.
      if (next === missing) parts.push({ path: base!, mistakes: [] });
      at = base ?? at;
      read = typeof next === 'string' ? undefined : next;
    }
    return parts.length > 0 ? { path, project, parts } : undefined;
  }

  /** A file that others extend, or what is wrong with that. */
  async #readBase(path: string, before: readonly string[]): Promise<ReadProject | string> {
    if (before.includes(path)) return 'leads back to a file before it, in a circle';
    if (before.length >= longestChain) return 'is one file too many in a row';
    return (await this.#readText(path)) ?? missing;
  }

  #readText(path: string): Promise<ReadProject | undefined> {
    return remember(this.#texts, path, async () => {
      const text = await this.#readFile(path);
      if (text === undefined) return undefined;
      return typeof text === 'string' ? readProject(text) : readNothing(text);
    });
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  return made;
}

const withWholePaths = (project: Project, folder: string): Project =>
  project.templates === undefined ? project : { ...project, templates: joinPath(folder, project.templates) };

/** Whether a document is a review by its path, and whether it is left alone. */
export interface SaidByPath {
  readonly isDocument: boolean;
  readonly isIgnored: boolean;
}

/** What a project file says of a document by its path. */
export function sortByPath({ path: of, project }: ProjectFile, path: string): SaidByPath {
  const inner = pathWithin(folderOf(of), path);
  const fits = (globs: readonly string[] = []): boolean => inner !== undefined && fitsGlobs(globs, inner);
  return { isDocument: fits(project.documents), isIgnored: fits(project.ignore) };
}
