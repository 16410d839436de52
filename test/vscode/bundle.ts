import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { fixtures } from '../processes/fixtures';
import { cacheDir, repoDir } from './host/paths';

const here = join(repoDir, 'test/vscode');

/** An esbuild plugin: no extension host in the web can read our files, so they come with the bundle. */
const withFixtures: Plugin = {
  name: 'with-fixtures',
  setup({ onLoad }) {
    onLoad({ filter: /test[\\/]processes[\\/]fixtures\.ts$/ }, () => ({
      contents: `export const fixtures = ${JSON.stringify(fixtures)};`,
    }));
  },
};

/**
 * Bundles the editor suite into one script that runs in every extension host. Returns its path.
 * ONLY=project leaves out all but the files whose names have this in them.
 * `runner` is code that exports `run`, in place of the one that runs all tests; `more` is for esbuild.
 */
export function bundleSuite(runner = `export { run } from './run';`, more: BuildOptions = {}): Promise<string> {
  const tests = readdirSync(join(here, 'suite'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file.includes(process.env['ONLY'] ?? ''))
    .sort()
    .map((file) => `./suite/${file.replaceAll('\\', '/')}`);
  const modules = ['./mocha-setup', ...tests];
  const code = [...modules.map((path) => `import '${path}';`), runner].join('\n');
  return bundleForHost(code, 'suite.cjs', more);
}

/** Bundles code that stands in this folder for an extension host. Returns the path of the script. */
export async function bundleForHost(code: string, name: string, more: BuildOptions = {}): Promise<string> {
  const outfile = join(cacheDir, name);
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    // No web worker has Node's assertions.
    alias: { 'node:assert/strict': join(here, 'assert.ts') },
    loader: { '.txt': 'text' },
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
    ...more,
    plugins: [withFixtures, ...(more.plugins ?? [])],
    write: false,
  });
  mkdirSync(dirname(outfile), { recursive: true });
  // Two hosts may start at once, and what one reads has to be whole.
  const beside = `${outfile}.${process.pid}`;
  writeFileSync(beside, outputFiles[0]!.contents);
  renameSync(beside, outfile);
  return outfile;
}

/** Bundles the extension with the language models that the tests ask. Returns its folder. */
export async function bundleModel(): Promise<string> {
  const folder = dirname(
    await bundleForHost(`export { activate } from './model/model';`, 'models/fake-model/model.cjs'),
  );
  copyFileSync(join(here, 'model/package.json'), join(folder, 'package.json'));
  return folder;
}
