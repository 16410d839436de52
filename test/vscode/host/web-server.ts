import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Options } from '@vscode/test-web';
import { hostDir, readProduct, repoDir, webDataDir } from './paths';
import { endGroup, spawnGroup, waitForLine } from './process-group';
import type { Server } from './server';

export interface WebServerOptions {
  readonly extensionDir: string;
  readonly folder: string;
  /** Folders of extensions that are there, too. */
  readonly others?: readonly string[];
  /** A script inside `extensionDir` that exports `run`. */
  readonly testsFile?: string;
}

/** Serves VS Code as a web page whose extensions run in a web worker, and the folder as a virtual file system. */
export async function startWebServer(options: WebServerOptions): Promise<Server> {
  const port = await findFreePort();
  const webOptions: Options = {
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit: readProduct().commit,
    testRunnerDataDir: webDataDir,
    extensionDevelopmentPath: options.extensionDir,
    folderPath: options.folder,
    ...(options.others && { extensionPaths: [...options.others] }),
    ...(options.testsFile && { extensionTestsPath: options.testsFile }),
  };
  const args = ['--import', 'tsx', join(hostDir, 'web-serve.ts'), JSON.stringify(webOptions)];
  const child = spawnGroup(process.execPath, args, repoDir, process.env);
  const { log } = await waitForLine(child, /^ready$/m);
  const authority = `localhost:${port}`;
  return { origin: `http://${authority}`, authority, log, stop: () => endGroup(child) };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
