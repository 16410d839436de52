import {
  Disposable,
  EventEmitter,
  FilePermission,
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  window,
  workspace,
  type LogOutputChannel,
} from 'vscode';
import type { Mistake, ProjectFile, ProjectFiles, SaidByPath, Unreadable, projectFileName } from '../../project';
import { loadEngine, type Engine } from './engine';
import { tellError } from './tell-error';
import { watchAround } from './watch-around';

/** The same as in `src/project`, which is not loaded before there is something to read. */
export const fileName = '.learning-review.json' satisfies typeof projectFileName;

/** What the project file says of a document. */
export interface Said extends SaidByPath {
  /** The same object as long as nothing of it changes. */
  readonly file: ProjectFile;
  readonly uri: Uri;
}

/** A project file that was read, alone or because another one extends it, or that is missing. */
export interface ReadPart {
  readonly uri: Uri;
  readonly mistakes: readonly Mistake[];
}

interface Known {
  readonly folder: Uri;
  readonly file: ProjectFile | undefined;
}

/**
 * The project files of the window, through VS Code's file systems: for each folder that was asked about, the nearest one. They are
 * watched; what is known of a folder is right until the event says that it is not.
 */
export class Projects implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #known = new Map<string, Known>();
  /** By file system. Others take their place when something may have changed. */
  #files = new Map<string, ProjectFiles>();
  #engine: Pick<Engine, 'sortByPath'> | undefined;
  #parts: ReadonlyMap<string, ReadPart> | undefined;
  readonly #watchers = new Map<string, Disposable>();
  #telling: ReturnType<typeof setTimeout> | undefined;
  #isChange = false;
  readonly #read = new EventEmitter<void>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  /** A project file was read for the first time, or says something else, or is gone. */
  readonly onDidRead = this.#read.event;
  /** What was said of some documents is out of date. */
  readonly onDidChange = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    this.#subscriptions = Disposable.from(
      this.#watch(`**/${fileName}`),
      watchAround(
        () => [...this.#known.keys(), ...[...this.parts.keys()].map((part) => part.slice(0, part.lastIndexOf('/')))],
        () => void this.lookAgain(),
      ),
      // A file around the workspace is watched where there is one. A new one is noticed when somebody comes back from making it.
      window.onDidChangeWindowState(({ focused }) => focused && this.#lookAround()),
      workspace.onDidChangeWorkspaceFolders(() => this.lookAgain()),
    );
  }

  /** What holds for a document, or for a text without one; it is read if it is not known yet. Never fails. */
  async settle(document: Uri | undefined): Promise<Said | undefined> {
    const place = placeOf(document);
    if (!place) return undefined;
    await this.#settleIn(Uri.joinPath(place, '..'));
    return this.of(document);
  }

  /** The same at once, as far as it is known. What is not known yet is read. */
  of(document: Uri | undefined): Said | undefined {
    const place = placeOf(document);
    const known = place && this.#known.get(keyOf(Uri.joinPath(place, '..')));
    if (!known) void this.settle(document);
    if (!known?.file || !this.#engine) return undefined;
    const { file, folder } = known;
    return { file, uri: folder.with({ path: file.path }), ...this.#engine.sortByPath(file, place!.path) };
  }

  /**
   * The file to write to for a document: the one that holds for it, or else one in the root of its folder, which may have to be made.
   * Nothing where there is no folder, or where nobody can write to it.
   */
  async fileToWrite(document: Uri): Promise<Uri | undefined> {
    const said = await this.settle(document);
    const place = placeOf(document);
    const folder = place && workspace.getWorkspaceFolder(place);
    const uri = said?.uri ?? (folder && Uri.joinPath(folder.uri, fileName));
    if (!uri || workspace.fs.isWritableFileSystem(uri.scheme) !== true) return undefined;
    const { permissions = 0 } = await workspace.fs.stat(uri).then(undefined, () => ({ permissions: 0 }));
    return (permissions & FilePermission.Readonly) === 0 ? uri : undefined;
  }

  /** Why a project file cannot be read; nothing where it can. */
  whyUnreadable(file: Uri): string | undefined {
    return this.parts.get(file.toString())?.mistakes.find(({ isUnreadable }) => isUnreadable)?.sentence;
  }

  /** All files that hold for a folder that was asked about, by their addresses. */
  get parts(): ReadonlyMap<string, ReadPart> {
    this.#parts ??= new Map(
      [...this.#known.values()].flatMap(({ folder, file }) =>
        (file?.parts ?? []).map(({ path, mistakes }) => {
          const uri = folder.with({ path });
          return [uri.toString(), { uri, mistakes }] as const;
        }),
      ),
    );
    return this.#parts;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    clearTimeout(this.#telling);
    this.#read.dispose();
    this.#changed.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  /** Whether it makes a difference. */
  async #settleIn(folder: Uri): Promise<boolean> {
    const engine = (this.#engine = await loadEngine());
    for (;;) {
      const files = this.#files;
      const file = await this.#filesOf(engine, folder).nearest(folder.path.replace(/\/$/, ''));
      if (files === this.#files) return this.#remember(folder, file);
    }
  }

  #filesOf(engine: Engine, folder: Uri): ProjectFiles {
    const key = keyOf(folder.with({ path: '/' }));
    const files =
      this.#files.get(key) ?? new engine.ProjectFiles((path) => this.#readFile(engine, folder.with({ path })));
    this.#files.set(key, files);
    return files;
  }

  #remember(folder: Uri, file: ProjectFile | undefined): boolean {
    const key = keyOf(folder);
    const before = this.#known.get(key);
    if (before && JSON.stringify(before.file) === JSON.stringify(file)) return false;
    this.#known.set(key, { folder, file });
    for (const { path } of file?.parts ?? []) this.#watchPart(folder.with({ path }));
    if (!file && !before?.file) return false;
    this.#parts = undefined;
    this.#tell(before !== undefined);
    return true;
  }

  /** One change may come out in many folders, and is told of once. */
  #tell(isChange: boolean): void {
    this.#isChange ||= isChange;
    this.#telling ??= setTimeout(() => {
      const wasChange = this.#isChange;
      this.#telling = undefined;
      this.#isChange = false;
      this.#read.fire();
      if (wasChange) this.#changed.fire();
    }, 0);
  }

  /** One that cannot be read is there all the same. What extends one may name any file. */
  async #readFile(engine: Engine, uri: Uri): Promise<string | Unreadable | undefined> {
    try {
      const { type, size } = await workspace.fs.stat(uri);
      // A link that leads nowhere.
      if (type === FileType.SymbolicLink) return undefined;
      if ((type & FileType.File) === 0) return (type & FileType.Directory) === 0 ? engine.isPipe : engine.isFolder;
      if (size > engine.maxBytes) return engine.isTooLarge();
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return engine.readBytes(await workspace.fs.readFile(uri), (bytes) => decoder.decode(bytes));
    } catch (error) {
      // Around the workspace, a file system need not know anything.
      if (isMissing(error) || !workspace.getWorkspaceFolder(uri)) return undefined;
      this.#log.warn(`${uri.toString()}: ${tellError(error)}`);
      return isForbidden(error) ? engine.isForbidden : { because: 'the log says why' };
    }
  }

  #watchPart(uri: Uri): void {
    const key = uri.toString();
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const isWatched = name === fileName && workspace.getWorkspaceFolder(uri) !== undefined;
    if (isWatched || this.#watchers.has(key)) return;
    const pattern = new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?[\]{}]/g, '[$&]'));
    this.#watchers.set(key, this.#watch(pattern));
  }

  #watch(pattern: string | RelativePattern): Disposable {
    const watcher = workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate(() => this.lookAgain());
    watcher.onDidChange(() => this.lookAgain());
    watcher.onDidDelete(() => this.lookAgain());
    return watcher;
  }

  async #lookAround(): Promise<void> {
    this.#files = new Map();
    const around = (workspace.workspaceFolders ?? []).map(({ uri }) => this.#settleIn(Uri.joinPath(uri, '..')));
    if ((await Promise.all(around)).some((isOther) => isOther)) await this.lookAgain();
  }

  /** Reads the files again. Who has saved one need not wait until it is noticed. */
  async lookAgain(): Promise<void> {
    this.#files = new Map();
    await Promise.all([...this.#known.values()].map(({ folder }) => this.#settleIn(folder)));
  }
}

const keyOf = (folder: Uri): string => folder.with({ query: '', fragment: '' }).toString();

/** Where a document lies. One without a file counts as lying in the first folder. */
function placeOf(document: Uri | undefined): Uri | undefined {
  if (document && document.scheme !== 'untitled') return document;
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, document?.path.split('/').at(-1) || 'untitled');
}

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');

const isForbidden = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'NoPermissions';
