// Stands in for the `code` program where it runs tests, so that @vscode/test-electron can be pointed at it:
//   node --import tsx code.ts --extensionDevelopmentPath=DIR... --extensionTestsPath=FILE [FOLDER]
// It ends with the exit code of the extension host. What else VS Code may be told is ignored.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser';
import { placeExtension } from './extension-place';
import { copyFolder, toUrlPath } from './folder';
import { runTestsAt } from './report';
import { startServer } from './server';
import { prepareHost } from './setup';
import { makeTemporaryFolder } from './temporary';

const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const { extensionDevelopmentPath: extensions, extensionTestsPath: tests } = values;
if (!Array.isArray(extensions) || typeof tests !== 'string') {
  console.error('Please give --extensionDevelopmentPath and --extensionTestsPath.');
  process.exit(2);
}

await prepareHost();
const run = makeTemporaryFolder();
// In an address VS Code takes only one for developed; the others are installed.
const [extension, ...others] = extensions.map(String);
for (const other of others) placeExtension(other, run);
const server = await startServer({
  dataDir: join(run, 'data'),
  extensionsDir: join(run, 'extensions'),
  testMode: true,
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  process.exitCode = await runTestsAt(page, address(extension!, tests, positionals[0]));
} finally {
  await browser.close();
  await server.stop();
}

function address(extensionPath: string, testsPath: string, folder: string | undefined): string {
  const remote = (path: string) => `vscode-remote://${server.authority}${encodeURI(toUrlPath(resolve(path)))}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extensionPath)],
    ['extensionTestsPath', remote(testsPath)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set('folder', toUrlPath(copyFolder(folder, run)));
  return `${server.origin}/?${query}`;
}
