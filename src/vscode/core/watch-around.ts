import { workspace, type Disposable } from 'vscode';

/**
 * Tells when a folder is made, changed or deleted that is one of these places (addresses of files and folders), or in which one lies.
 * Of a folder that comes with its files, as by a checkout, or goes with them, VS Code may tell in place of these; and of one that was
 * deleted and made again a moment later, that it has changed.
 */
export function watchAround(places: () => Iterable<string>, tell: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**');
  for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
    event((uri) => {
      const folder = uri.toString();
      if ([...places()].some((place) => place === folder || place.startsWith(`${folder}/`))) tell();
    });
  return watcher;
}
