// Installs VS Code from npm packages and makes it runnable. Does nothing when that is done already.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock';
import { builtinsDir, cacheDir, hashFiles, hostDir, readProduct, vscodeDir } from './paths';
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

/** Makes VS Code ready to start; safe to call from several processes at once. Throws when the install fails. */
export async function prepareHost(): Promise<void> {
  const stampFile = join(cacheDir, 'stamp');
  const stamp = hashFiles(inputs());
  const isReady = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isReady()) return;
  mkdirSync(cacheDir, { recursive: true });
  await withLock(join(cacheDir, 'lock'), () => {
    if (isReady()) return;
    console.log('Installing VS Code for trying and testing (once) ...');
    rmSync(stampFile, { force: true });
    installPackages(); // leaves nothing of an earlier setup behind
    linkModules();
    copyBuiltins();
    makeWebBuild();
    writeFileSync(stampFile, stamp);
    console.log(`VS Code ${readProduct().version} is ready.`);
  });
}

function inputs(): string[] {
  const stubs = readdirSync(join(hostDir, 'stubs')).map((name) => join('stubs', name, 'index.js'));
  return ['package.json', 'package-lock.json', 'setup.ts', 'web-build.ts', ...stubs].map((file) => join(hostDir, file));
}

/** Without install scripts: nothing has to be compiled, and nothing may be fetched from elsewhere. */
function installPackages(): void {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: hostDir, stdio: 'inherit' } as const;
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0)
    throw new Error('npm could not install the packages of VS Code (test/vscode/host/package.json).');
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
