// The editor suite in the node extension host, through @vscode/test-electron.
//   --desktop: in a desktop VS Code, which @vscode/test-electron downloads; else in the one that npm carries.
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleModel, bundleSuite } from './bundle';
import { hostDir, repoDir } from './host/paths';

const desktop = process.argv.includes('--desktop');
const folder = join(repoDir, 'test/vscode/workspace');
// host/code.ts is what stands in for VS Code's program; it is a script, so Node.js has to run it.
const script = ['--import', import.meta.resolve('tsx'), join(hostDir, 'code.ts')];
try {
  await runTests({
    ...(!desktop && { vscodeExecutablePath: process.execPath }),
    extensionDevelopmentPath: [repoDir, await bundleModel()],
    extensionTestsPath: await bundleSuite(),
    launchArgs: [...(desktop ? [] : script), folder],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
