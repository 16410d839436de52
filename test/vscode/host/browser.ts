import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { cacheDir, hostDir } from './paths';
import { findServerNode } from './server-node';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Without these, a headless Chromium keeps trying to reach its maker. */
const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
flags.push('--disable-component-update', '--disable-sync', '--no-sandbox');

/** Starts a headless browser: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else the one that npm carries. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: flags, timeout: 120_000 });
}

/** The browser that `launchBrowser` starts. Throws, saying what to do, when there is none. */
function findBrowser(): string {
  const asked = process.env['CHROME_PATH'];
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist.`);
  return asked ?? usualPlaces().find((path) => existsSync(path)) ?? unpackBrowser();
}

function usualPlaces(): string[] {
  const env = (name: string) => process.env[name] ?? '';
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(env('HOME'), 'Applications')];
    return roots.flatMap((root) => macApps.map((app) => join(root, `${app}.app/Contents/MacOS`, app)));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(env);
    return roots.flatMap((root) => windowsPaths.map((path) => join(root, path)));
  }
  return env('PATH')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
}

/** Unpacks the Chromium inside the npm package `@sparticuz/chromium` (Linux on x64) into our cache. */
function unpackBrowser(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found. Please install one, or set CHROME_PATH to its program.');
  }
  const folder = join(cacheDir, 'browser');
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  // Another test may do the same now, and a program that is still written cannot be started.
  const own = `${folder}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const code = `import('@sparticuz/chromium').then((m) => m.default.executablePath())`;
  // The package wants a newer Node.js than ours may be, and unpacks into the folder for temporary files.
  const options = {
    cwd: hostDir,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: own, NODE_OPTIONS: '' },
  } as const;
  execFileSync(findServerNode(), ['-e', code], options);
  try {
    renameSync(own, folder);
  } catch {
    // The other one was quicker.
    rmSync(own, { recursive: true, force: true });
  }
  return program;
}
