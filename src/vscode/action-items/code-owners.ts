import { RelativePattern, Uri, workspace, type Disposable, type WorkspaceFolder } from 'vscode';
import { loadEngine } from '../engine';

/** Where the forges look for the file. */
const places = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];

/** Who the folder's CODEOWNERS names. Read when first asked for, and again after the file has changed. */
export class CodeOwners implements Disposable {
  readonly #known = new Map<string, Promise<readonly string[]>>();
  readonly #watchers: Disposable[] = [];

  ownersIn(folder: WorkspaceFolder | undefined): Promise<readonly string[]> {
    if (!folder) return Promise.resolve([]);
    const key = folder.uri.toString();
    const known = this.#known.get(key) ?? read(folder);
    if (!this.#known.has(key)) this.#watch(folder, key);
    this.#known.set(key, known);
    return known;
  }

  dispose(): void {
    for (const watcher of this.#watchers) watcher.dispose();
  }

  #watch(folder: WorkspaceFolder, key: string): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, `{${places.join(',')}}`));
    const forget = () => void this.#known.set(key, read(folder));
    watcher.onDidChange(forget);
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    this.#watchers.push(watcher);
  }
}

async function read(folder: WorkspaceFolder): Promise<readonly string[]> {
  const { readCodeowners } = await loadEngine();
  for (const place of places) {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(folder.uri, place));
      return readCodeowners(new TextDecoder().decode(bytes));
    } catch {
      // Not here; most folders have none anywhere.
    }
  }
  return [];
}
