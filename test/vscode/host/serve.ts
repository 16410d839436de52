import { join, resolve } from 'node:path';
import { placeExtension } from './extension-place';
import { copyFolder, findReview, toUrlPath } from './folder';
import { startServer } from './server';
import { prepareHost } from './setup';
import { makeTemporaryFolder } from './temporary';

export interface ServeOptions {
  readonly folder: string;
  readonly extension: string;
  /** Open a copy of the folder, so that the original stays as it is. */
  readonly copy: boolean;
}

/** Starts VS Code for a person's own browser; it runs as long as this process. Resolves with the address. */
export async function serve({ folder, extension, copy }: ServeOptions): Promise<string> {
  await prepareHost();
  const run = makeTemporaryFolder();
  const { extensionsDir } = placeExtension(extension, run);
  const server = await startServer({ dataDir: join(run, 'data'), extensionsDir });
  const opened = toUrlPath(copy ? copyFolder(folder, run) : resolve(folder));
  const query = new URLSearchParams({ folder: opened });
  const first = findReview(folder);
  if (first) {
    const file = `vscode-remote://${server.authority}${encodeURI(`${opened}/${first}`)}`;
    query.set('payload', JSON.stringify([['openFile', file]]));
  }
  return `${server.origin}/?${query}`;
}
