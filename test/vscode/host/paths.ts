import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this harness; its own package.json lists what VS Code is made of. */
export const hostDir = fileURLToPath(new URL('.', import.meta.url));
export const repoDir = resolve(hostDir, '../../..');
/** What the harness makes for itself; ignored by git, safe to delete. */
export const cacheDir = join(hostDir, '.cache');
/** Where the packages are installed; the oldest VS Code shares most of them with the newest. */
export const packagesDir = isOldest() ? join(hostDir, 'oldest') : hostDir;
/** VS Code's own server and web workbench, as it lies inside the code-server package. */
export const vscodeDir = join(packagesDir, 'node_modules/code-server/lib/vscode');
/** The few built-in extensions that we start with; inside `vscodeDir`, so that they find the modules they share with it. */
export const builtinsDir = join(vscodeDir, 'extensions-few');
/** Where @vscode/test-web looks for the downloaded VS Code; we put ours there. */
export const webDataDir = join(cacheDir, 'web');

/** Whether this is about the oldest VS Code that the extension runs on (`VSCODE_HOST=oldest`), not about a recent one. */
export function isOldest(): boolean {
  return process.env['VSCODE_HOST'] === 'oldest';
}

/** Version and commit of the VS Code that is installed. */
export function readProduct(): { readonly version: string; readonly commit: string } {
  return JSON.parse(readFileSync(join(vscodeDir, 'product.json'), 'utf8')) as { version: string; commit: string };
}
