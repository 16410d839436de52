import { createServer, type AddressInfo } from 'node:net';
import { readProduct, webDataDir } from './paths';

export interface WebServerOptions {
  readonly extensionDir: string;
  readonly folder: string;
  /** A script inside `extensionDir` that exports `run`. */
  readonly testsFile?: string;
}

/** Serves VS Code as a web page whose extensions run in a web worker, and the folder as a virtual file system. */
export async function startWebServer(options: WebServerOptions): Promise<{ readonly origin: string; stop(): void }> {
  const { open } = await import('@vscode/test-web');
  const port = await findFreePort();
  const server = await open({
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit: readProduct().commit,
    testRunnerDataDir: webDataDir,
    extensionDevelopmentPath: options.extensionDir,
    folderPath: options.folder,
    ...(options.testsFile && { extensionTestsPath: options.testsFile }),
  });
  return { origin: `http://localhost:${port}`, stop: () => server.dispose() };
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
