// Installs VS Code from npm packages and makes it runnable. Does nothing when that is done already.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock';
import { builtinsDir, cacheDir, hostDir, isOldest, packagesDir, readProduct, vscodeDir } from './paths';
import { Stamp } from './stamp';
import { makeWebBuild } from './web-build';

/** A review needs Markdown, its preview and a theme; git is what most people have beside it. The other 86 slow the start. */
const builtins = [
  'theme-defaults',
  'theme-seti',
  'markdown-basics',
  'markdown-language-features',
  'json',
  'javascript',
  'git',
  'git-base',
  'github-authentication',
];

/** What decides whether something has to be installed again, relative to this folder. */
const stubs = readdirSync(join(hostDir, 'stubs')).map((name) => join('stubs', name, 'index.js'));
const newestInputs = ['package.json', 'package-lock.json', 'setup.ts', 'web-build.ts', ...stubs];
const oldestInputs = [...newestInputs, 'oldest/package-lock.json'];

/** Makes VS Code ready to start; safe to call from several processes at once. Throws when the install fails. */
export async function prepareHost(): Promise<void> {
  const stamp = isOldest() ? new Stamp('oldest', oldestInputs) : new Stamp('newest', newestInputs);
  const isReady = () => stamp.isCurrent() && existsSync(builtinsDir);
  if (isReady()) return;
  mkdirSync(cacheDir, { recursive: true });
  await withLock(join(cacheDir, 'lock'), () => {
    if (isReady()) return;
    console.log('Installing VS Code for trying and testing (once) ...');
    if (isOldest()) prepareOldest();
    else prepareNewest();
    stamp.write();
    console.log(`VS Code ${readProduct().version} is ready.`);
  });
}

function prepareNewest(): void {
  installPackages(hostDir);
  linkModules();
  copyBuiltins();
  makeWebBuild();
}

/** Shares all packages but VS Code itself with the newest. */
function prepareOldest(): void {
  if (!new Stamp('newest', newestInputs).isCurrent()) installPackages(hostDir);
  installPackages(packagesDir);
  linkModules();
  copyBuiltins();
}

/** Without install scripts: nothing has to be compiled, and nothing may be fetched from elsewhere. */
function installPackages(cwd: string): void {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const options = { cwd, stdio: 'inherit' } as const;
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`npm could not install the packages of VS Code (${cwd}).`);
}

/** The server and the browser both look for VS Code's dependencies inside `vscodeDir`; ours lie beside code-server. */
function linkModules(): void {
  const link = join(vscodeDir, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(join(hostDir, 'node_modules'), link, 'junction');
}

function copyBuiltins(): void {
  rmSync(builtinsDir, { recursive: true, force: true });
  for (const name of builtins) {
    cpSync(join(vscodeDir, 'extensions', name), join(builtinsDir, name), { recursive: true });
  }
}
