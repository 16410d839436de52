import { Disposable, EventEmitter, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Template } from '../../review';
import { loadEngine } from './engine';
import { namespace } from './preferences';
import type { Said } from './projects';
import { staysWithin } from './values';
import { watchAround } from './watch-around';

/** The same each time, so that one can see that nothing has changed. */
const none: readonly Template[] = [];

/**
 * A team's own templates: the Markdown files of the folder that the project file names, or else of `learningReview.templates`, a folder
 * within the workspace folder. Read when first asked for.
 */
export class TeamTemplates implements Disposable {
  readonly #known = new Map<string, Promise<readonly Template[]>>();
  /** What was read of it last. */
  readonly #last = new Map<string, readonly Template[]>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #changed = new EventEmitter<void>();
  readonly #read = new EventEmitter<void>();

  /** A template, or the setting, has changed: what was read is out of date. */
  readonly onDidChange = this.#changed.event;
  /** They were read: what was said at once may be out of date. */
  readonly onDidRead = this.#read.event;

  readonly #subscriptions = Disposable.from(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${namespace}.templates`)) this.#forget();
    }),
    watchAround(
      () => this.#known.keys(),
      () => this.#forget(),
    ),
  );

  /** The templates for what lies in a folder, and of which a project file says something; none without both. Never fails. */
  templatesIn(folder: WorkspaceFolder | undefined, said: Said | undefined): Promise<readonly Template[]> {
    const uri = findFolder(folder, said);
    if (!uri) return Promise.resolve(none);
    const key = uri.toString();
    const known = this.#known.get(key) ?? this.#readIn(uri, key);
    this.#known.set(key, known);
    if (!this.#watchers.has(key)) this.#watchers.set(key, this.#watch(uri));
    return known;
  }

  /** The same at once, as far as they are known. What is not known yet is read. */
  knownIn(folder: WorkspaceFolder | undefined, said: Said | undefined): readonly Template[] {
    void this.templatesIn(folder, said);
    return this.#last.get(findFolder(folder, said)?.toString() ?? '') ?? none;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#read.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  async #readIn(uri: Uri, key: string): Promise<readonly Template[]> {
    const templates = await read(uri);
    this.#last.set(key, templates);
    this.#read.fire();
    return templates;
  }

  #watch(uri: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(uri, '*.{md,markdown}'));
    // A folder that held templates once may hold reviews now, and these are no templates.
    const forget = () => this.#known.has(uri.toString()) && this.#forget();
    watcher.onDidChange(forget);
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }

  #forget(): void {
    this.#known.clear();
    this.#changed.fire();
  }
}

function findFolder(folder: WorkspaceFolder | undefined, said: Said | undefined): Uri | undefined {
  const named = said?.file.project.templates;
  if (said && named !== undefined) return said.uri.with({ path: named });
  const path = folder && readPath(folder);
  return path ? Uri.joinPath(folder.uri, path) : undefined;
}

/** The setting, where it is a path that stays within the folder. */
function readPath(folder: WorkspaceFolder): string | undefined {
  const path = workspace.getConfiguration(namespace, folder).get<unknown>('templates');
  if (typeof path !== 'string' || path.trim() === '' || !staysWithin(path)) return undefined;
  return path.replaceAll('\\', '/');
}

async function read(uri: Uri): Promise<readonly Template[]> {
  const { listTemplateFiles, longestTemplate, readTeamTemplate } = await loadEngine();
  const entries = await workspace.fs.readDirectory(uri).then(undefined, () => []);
  const files = entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  const read = listTemplateFiles(files).map(async (name): Promise<readonly Template[]> => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(uri, name)).then(undefined, () => undefined);
    return bytes && bytes.length <= longestTemplate ? [readTeamTemplate(name, new TextDecoder().decode(bytes))] : [];
  });
  return (await Promise.all(read)).flat();
}
