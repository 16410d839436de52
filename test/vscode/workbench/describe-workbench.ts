import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHost, type Host, type HostOptions } from '../host';
import { repoDir } from '../host/paths';

const pictures = join(repoDir, 'test-results');

/**
 * Runs the tests twice, each time in a workbench of its own with the packaged extension: in the node and in the web worker
 * extension host. The tests of one workbench follow each other, as the steps of a person do. `page` is there once a test runs.
 * @param hosts for what not every build of VS Code has
 * @param more what else the workbench starts with
 */
export function describeWorkbench(
  title: string,
  define: (page: () => Page) => void,
  hosts: readonly ('node' | 'web worker')[] = ['node', 'web worker'],
  more: () => Promise<Pick<HostOptions, 'settings' | 'others' | 'language' | 'prepare'>> = () => Promise.resolve({}),
): void {
  for (const name of hosts) {
    const web = name === 'web worker';
    describe(`${title} (${name} host)`, function () {
      // Longer than the start of VS Code or a page waits on a busy machine, so that it is they who say what did not come.
      this.timeout(500_000);
      let host: Host;
      before(async () => {
        const folder = join(repoDir, 'test/vscode/workspace');
        host = await startHost({ ...(await more()), folder, extension: join(repoDir, 'learning-review.vsix'), web });
        host.page.setDefaultTimeout(60_000);
      });
      afterEach(async function () {
        if (this.currentTest?.state === 'failed') await takePicture(host.page, this.currentTest.fullTitle());
      });
      after(() => host?.stop());
      define(() => host.page);
      it('leaves no error in a log or a console', () => assert.deepEqual(host.errors(), []));
    });
  }
}

/** What the workbench looked like when a test failed says more than its message. */
async function takePicture(page: Page, title: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${title.replace(/\W+/g, '-')}.png`);
  await page.screenshot({ path });
  console.log(`      picture: ${path}`);
}
