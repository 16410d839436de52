import {
  FileSystemError,
  RelativePattern,
  workspace,
  type LogOutputChannel,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import type { Analysis } from '../../language';
import type { ReadOptions, Template } from '../../review';
import type { Engine } from './engine';
import { innerPath } from './paths';
import { readOptions, readPreferences, type Preferences } from './preferences';
import type { Projects, Said } from './projects';
import { runInSlices } from './slice';
import type { TeamTemplates } from './team-templates';
import { tellError } from './tell-error';

/** Which files are looked at. */
const markdownFiles = '**/*.{md,markdown,mdx}';

const packages = '**/node_modules/**';

/** A review as it is saved. */
export interface SavedReview {
  readonly file: Uri;
  readonly analysis: Analysis;
  readonly preferences: Preferences;
  readonly options: ReadOptions;
}

/** Makes something of a review, in steps. */
export type Make<T> = (engine: Engine, review: SavedReview) => Generator<unknown, T>;

/** How a file is read, beside its text. */
interface Way {
  /** Whether the user's globs take it for a review. */
  readonly fits: boolean;
  readonly said: Said | undefined;
  readonly templates: readonly Template[];
}

/** What was made of a file that has not changed since; nothing where it is no review. */
interface Known<T> extends Way {
  readonly mtime: number;
  readonly size: number;
  readonly made: { readonly value: T } | undefined;
}

/** The learning reviews among the workspace's Markdown files, as they are saved. Only files that have changed are read again. */
export class ReviewFiles<T> {
  readonly #log: LogOutputChannel;
  readonly #projects: Projects;
  readonly #team: TeamTemplates;
  readonly #make: Make<T>;
  #known = new Map<string, Known<T>>();
  #unread = new Set<string>();

  constructor(log: LogOutputChannel, projects: Projects, team: TeamTemplates, make: Make<T>) {
    this.#log = log;
    this.#projects = projects;
    this.#team = team;
    this.#make = make;
  }

  /** How many files could not be read; the log says why. */
  get unread(): number {
    return this.#unread.size;
  }

  /**
   * What is made of each of them; a file that cannot be read is left out. Gives up, with what it has, when nobody waits any more.
   * `onProgress` hears how much of the whole was done since it was last called.
   */
  async read(
    engine: Engine,
    isWanted: () => boolean,
    onProgress: (share: number) => void = () => {},
  ): Promise<readonly T[]> {
    const isOpen = (file: Uri): boolean => !innerPath(file).split('/').slice(0, -1).some(engine.isClosedFolder);
    const files = (await workspace.findFiles(markdownFiles, packages)).filter(isOpen);
    const known = new Map<string, Known<T>>();
    this.#unread = new Set();
    for (const folder of workspace.workspaceFolders ?? []) {
      const own = files.filter((file) => workspace.getWorkspaceFolder(file)?.index === folder.index);
      if (own.length === 0) continue;
      const fitting = await findFitting(folder, readPreferences(engine, folder.uri).files);
      for (const file of own) {
        if (!isWanted()) break;
        const key = file.toString();
        const read = await this.#readFile(engine, file, fitting.has(key), isWanted);
        if (read) known.set(key, read);
        onProgress(1 / files.length);
      }
    }
    if (isWanted()) this.#known = known;
    return [...known.values()].flatMap(({ made }) => (made ? [made.value] : []));
  }

  /** The same of one of the files that were read before, as it is saved now; nothing where it is no review any more. */
  async readAgain(engine: Engine, file: Uri): Promise<T | undefined> {
    const key = file.toString();
    const way = this.#known.get(key);
    const read = way && (await this.#readFile(engine, file, way.fits, () => true));
    if (read) this.#known.set(key, read);
    return read?.made?.value;
  }

  /** Forgets what was made of the files, as the settings have changed. */
  forget(): void {
    this.#known = new Map([...this.#known].map(([key, known]) => [key, { ...known, mtime: -1 }]));
  }

  async #readFile(engine: Engine, file: Uri, fits: boolean, isWanted: () => boolean): Promise<Known<T> | undefined> {
    try {
      const said = await this.#projects.settle(file);
      const templates = await this.#team.templatesIn(workspace.getWorkspaceFolder(file), said);
      const way: Way = { fits, said, templates };
      const { mtime, size } = await workspace.fs.stat(file);
      if (size > engine.maxBytes) return this.#leaveUnread(file, 'too long to be read as a review');
      const old = this.#known.get(file.toString());
      if (old?.mtime === mtime && old.size === size && isSameWay(old, way)) return old;
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      const made = await runInSlices(this.#makeOf(engine, file, text, way), isWanted);
      return { mtime, size, ...way, made };
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
      return this.#leaveUnread(file, tellError(error));
    }
  }

  #leaveUnread(file: Uri, why: string): undefined {
    this.#unread.add(file.toString());
    this.#log.warn(`${file.toString()}: ${why}`);
  }

  *#makeOf(
    engine: Engine,
    file: Uri,
    text: string,
    { fits, said, templates: own }: Way,
  ): Generator<unknown, Known<T>['made']> {
    const preferences = readPreferences(engine, file, said);
    if (preferences.isIgnored) return undefined;
    const analysis = engine.createAnalysis(text, preferences.settings);
    yield* analysis.parse();
    const byPath = fits || preferences.isDocument;
    if (!engine.isReview(analysis, innerPath(file), byPath, own).isReview) return undefined;
    const options = readOptions(engine, preferences, own);
    return { value: yield* this.#make(engine, { file, analysis, preferences, options }) };
  }
}

const isSameWay = (a: Way, b: Way): boolean =>
  a.fits === b.fits && a.said?.file === b.said?.file && a.templates === b.templates;

/** The files that the user's globs take for reviews; see `fitsGlobs`, which asks the same of an open document. */
async function findFitting(folder: WorkspaceFolder, globs: readonly string[]): Promise<ReadonlySet<string>> {
  const fitting = new Set<string>();
  for (const [taken, list] of [
    [true, globs.filter((glob) => !glob.startsWith('!'))],
    [false, globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))],
  ] as const)
    for (const glob of list)
      for (const file of await workspace.findFiles(new RelativePattern(folder, glob), packages)) {
        if (taken) fitting.add(file.toString());
        else fitting.delete(file.toString());
      }
  return fitting;
}
