import { workspace, type Disposable } from 'vscode';

/**
 * Tells which of these places (addresses of files and folders) are made, changed or deleted, themselves or with a folder around them.
 * Of a folder that comes with its files, as by a checkout, or goes with them, VS Code may tell in place of these; and of one that was
 * deleted and made again a moment later, that it has changed.
 */
export function watchAround(places: () => Iterable<string>, tell: (places: readonly string[]) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**');
  for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
    event((uri) => {
      const folder = uri.toString();
      const found = [...places()].filter((place) => place === folder || place.startsWith(`${folder}/`));
      if (found.length > 0) tell(found);
    });
  return watcher;
}
