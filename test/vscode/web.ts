// The editor suite in the web worker extension host, on a virtual file system.
import { join } from 'node:path';
import { bundleModel, bundleSuite } from './bundle';
import { launchBrowser } from './host/browser';
import { repoDir } from './host/paths';
import { runTestsAt } from './host/report';
import { prepareHost } from './host/setup';
import { startWebServer } from './host/web-server';

await prepareHost();
const folder = join(repoDir, 'test/vscode/workspace');
const server = await startWebServer({
  extensionDir: repoDir,
  others: [await bundleModel()],
  folder,
  testsFile: await bundleSuite(),
});
const browser = await launchBrowser();
try {
  process.exitCode = await runTestsAt(await browser.newPage(), server.origin);
} finally {
  await browser.close();
  await server.stop();
}
