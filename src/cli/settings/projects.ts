import { readdir } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { defaultSettings, type Settings } from '../../language/index';
import {
  ProjectFiles,
  folderOf,
  foldersFrom,
  joinPath,
  projectFileName,
  sortByPath,
  tellUnreadable,
  withProject,
  type ProjectFile,
} from '../../project/index';
import {
  listTemplateFiles,
  longestTemplate,
  readTeamTemplate,
  templates,
  type LintOptions,
  type Template,
} from '../../review/index';
import type { FoundFile } from '../files/find-files';
import { toSlashes } from '../files/paths';
import { UnreadableProblem, readText } from '../files/read-text';
import type { Problems } from '../terminal/problem';
import { SeenFiles } from './seen-files';

/** How a document is read, after its project file. */
export interface Way {
  readonly settings: Settings;
  readonly options: LintOptions;
}

/** What is the same for all documents of a project. */
interface Common extends Pick<Way, 'settings'> {
  readonly options: Pick<LintOptions, 'templates' | 'zone'>;
}

/** What project files say of documents. What is wrong in one is told when it is first read. */
export class Projects {
  /** All that was looked for so far: project files and templates. */
  readonly #seen = new SeenFiles();
  /** Those of them that cannot be read, with the sentence that is told of each. */
  readonly unreadable = new Map<string, string>();
  readonly #problems: Problems;
  readonly #user: Settings;
  readonly #files: ProjectFiles;
  readonly #told = new Set<string>();
  readonly #ways = new Map<ProjectFile | undefined, Promise<Common>>();

  /** `user`: settings that fill what a project leaves open. */
  constructor(problems: Problems, user: Settings = defaultSettings) {
    this.#problems = problems;
    this.#user = user;
    this.#files = new ProjectFiles((path) => this.#readFile(path));
  }

  /** How a file is to be read; nothing where its project leaves it alone. `ignore`: whether that counts. */
  async wayOf({ path, inner, named, exact }: FoundFile, ignore = true): Promise<Way | undefined> {
    const file = await this.fileOf(path);
    await this.#tell(file);
    const said = file && sortByPath(file, toSlashes(resolve(path)));
    if (said?.isIgnored && ignore && !exact) return undefined;
    const { settings, options } = await this.#commonOf(file);
    return { settings, options: { ...options, path: inner, named: named || said?.isDocument === true } };
  }

  /** What holds for a document that need not be there. */
  async around(path: string): Promise<Common> {
    const file = await this.fileOf(path);
    await this.#tell(file);
    return this.#commonOf(file);
  }

  /** The project file that holds for a document, whether or not that is there. */
  fileOf(path: string): Promise<ProjectFile | undefined> {
    return this.#files.nearest(folderOf(toSlashes(resolve(path))));
  }

  /** Whether one of the files that these documents need has changed since it was read, and is the same as when this was asked last. */
  async isOld(paths: readonly string[]): Promise<boolean> {
    const needed = new Set<string>();
    for (const path of paths) {
      const file = await this.fileOf(path);
      for (const folder of foldersFrom(folderOf(toSlashes(resolve(path))))) {
        const at = joinPath(folder, projectFileName);
        needed.add(at);
        if (at === file?.path) break;
      }
      for (const part of file?.parts ?? []) needed.add(part.path);
      // With the templates in it.
      if (file?.project.templates !== undefined) needed.add(file.project.templates);
    }
    return this.#seen.isOld((path) => needed.has(path) || needed.has(folderOf(path)));
  }

  /** The zone that holds for a record, where its own project or else that of the current folder names one. */
  async zoneOf(path: string): Promise<string | undefined> {
    for (const folder of path === '-' ? ['.'] : [dirname(path), '.']) {
      const file = await this.#files.nearest(toSlashes(resolve(folder)));
      await this.#tell(file);
      if (file?.project.zone !== undefined) return file.project.zone;
    }
    return undefined;
  }

  /** Tells what is wrong in a project file, or in the nearest one if none is named, and says which was read. */
  async check(path: string | undefined): Promise<readonly string[] | undefined> {
    const file =
      path === undefined
        ? await this.#files.nearest(toSlashes(resolve('.')))
        : await this.#files.read(toSlashes(resolve(path)));
    await this.#tell(file);
    return file?.parts.map((part) => nameFile(part.path));
  }

  #commonOf(file: ProjectFile | undefined): Promise<Common> {
    const way = this.#ways.get(file) ?? this.#read(file);
    this.#ways.set(file, way);
    return way;
  }

  async #read(file: ProjectFile | undefined): Promise<Common> {
    if (!file) return { settings: this.#user, options: {} };
    const { templates: folder, zone } = file.project;
    const own = folder === undefined ? [] : await this.#readTemplates(folder);
    return {
      settings: withProject(this.#user, file.project),
      options: { templates: [...templates, ...own], ...(zone === undefined ? {} : { zone }) },
    };
  }

  async #tell(file: ProjectFile | undefined): Promise<void> {
    for (const { path, mistakes } of file?.parts ?? []) {
      if (this.#told.has(path)) continue;
      this.#told.add(path);
      for (const { line, column, sentence } of mistakes)
        await this.#problems.tell(`${nameFile(path)}:${line}:${column}: ${sentence}`);
    }
  }

  async #readFile(path: string): Promise<string | undefined> {
    if (!(await this.#seen.look(path))) return undefined;
    // One that cannot be read is there all the same, and is told of.
    return (await this.#readText(path)) ?? '';
  }

  async #readTemplates(folder: string): Promise<readonly Template[]> {
    await this.#seen.look(folder);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const read: Template[] = [];
    for (const name of listTemplateFiles(entries.filter((each) => each.isFile()).map((each) => each.name))) {
      const path = `${folder}/${name}`;
      await this.#seen.look(path);
      const text = await this.#readText(path, longestTemplate);
      if (text !== undefined) read.push(readTeamTemplate(name, text));
    }
    return read;
  }

  /** Nothing where it cannot be read, which is told. */
  #readText(path: string, limit?: number): Promise<string | undefined> {
    const name = nameFile(path);
    return this.#problems.attempt(name, async () => {
      try {
        return await readText(name, () => Readable.from([]), limit);
      } catch (error) {
        if (error instanceof UnreadableProblem) this.unreadable.set(path, tellUnreadable(error));
        throw error;
      }
    });
  }
}

/** As seen from here. */
const nameFile = (path: string): string => relative('', path) || projectFileName;
