// A real VS Code to try and test the extension in, driven with Playwright.
//
//   import { startHost } from '../host';
//   const host = await startHost({ folder: 'examples' });              // dist/extension.js as last built, in the node host
//   const host = await startHost({ folder: 'examples', web: true });   // the same in the web worker host
//   await openFile(host.page, 'checkout-outage.md');
//   await host.page.locator('.squiggly-info, .squiggly-warning').first().waitFor();
//   await host.page.screenshot({ path: '/tmp/shot.png' });
//   await host.stop();
//
// The folder is copied first, so edits are harmless. Run such a script with `npx tsx` (after `npm run build`).
// `extension` may also be a .vsix, `settings` are user settings. Helpers like `openFile` and `runCommand` are in `person.ts`.
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { collectErrors, readLoggedErrors } from './errors';
import { placeExtension } from './extension-place';
import { copyFolder, toUrlPath, writeFolderSettings } from './folder';
import { repoDir } from './paths';
import { startServer } from './server';
import { prepareHost } from './setup';
import { makeTemporaryFolder, removeFolder } from './temporary';
import { startWebServer } from './web-server';

export * from './person';

export interface HostOptions {
  /** Opened in VS Code; a copy of it, unless `inPlace`. */
  readonly folder: string;
  /** A .vsix, or the folder of an extension that is built. This repository when left out. */
  readonly extension?: string;
  /** Folders of other extensions that are there, too. */
  readonly others?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Extensions run in a web worker, and the folder is a virtual file system. */
  readonly web?: boolean;
  readonly inPlace?: boolean;
  /** Of what extensions say. VS Code itself stays English, because its language packs are not installed. */
  readonly language?: string;
  /** Runs before VS Code starts, with the folder of the extension as it is installed. */
  readonly prepare?: (extensionDir: string) => void;
  /** Size of the window in CSS pixels; 1280 x 800 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Host {
  readonly page: Page;
  readonly origin: string;
  /** The folder that is open, on this machine. */
  readonly folder: string;
  /** Errors that the extension left in a console or a log so far. */
  errors(): readonly string[];
  stop(): Promise<void>;
}

/** Starts VS Code with the extension and opens its workbench in a headless browser. Ready when the files are listed. */
export async function startHost(options: HostOptions): Promise<Host> {
  await prepareHost();
  const run = makeTemporaryFolder();
  const undo: (() => unknown)[] = [() => removeFolder(run)];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const folder = options.inPlace ? resolve(options.folder) : copyFolder(options.folder, run);
    // First, because what is not there when a .vsix is installed stays unknown.
    for (const other of options.others ?? []) placeExtension(other, run);
    const { extensionsDir, extensionDir } = placeExtension(options.extension ?? repoDir, run);
    options.prepare?.(extensionDir);
    if (options.web) writeFolderSettings(folder, options.settings);
    const dataDir = join(run, 'data');
    const server = options.web
      ? await startWebServer({ extensionDir, folder, ...(options.others && { others: options.others }) })
      : await startServer({ dataDir, extensionsDir, settings: options.settings });
    undo.push(() => server.stop());
    const browser = await launchBrowser();
    undo.push(() => browser.close());
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
    // What the file of a language pack would say first.
    if (options.language)
      await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`);
    const page = await context.newPage();
    const consoleErrors = collectErrors(page);
    const query = options.web ? '' : `?folder=${encodeURIComponent(toUrlPath(folder))}`;
    // A busy machine is slow to start.
    const timeout = 120_000;
    await page.goto(`${server.origin}/${query}`, { timeout });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout });
    const errors = () => [...consoleErrors, ...readLoggedErrors(dataDir)];
    return { page, origin: server.origin, folder, errors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
