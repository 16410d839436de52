// What is bundled, and how.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context, type BuildOptions, type Metafile } from 'esbuild';
import { engineAsFile, engineAsText, engineEntry } from './engine';
import { checkLayers } from './layers';
import { writeNotices } from './notices';

const shared = { bundle: true, metafile: true, logLevel: 'warning', legalComments: 'none' } satisfies BuildOptions;

/** For both extension hosts. It is built for the browser, so an import of a Node module fails the build. */
const host = {
  ...shared,
  format: 'cjs',
  platform: 'browser',
  // The web extension host is a worker: code for pages, which may touch the DOM, would fail there.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  target: 'es2022',
} satisfies BuildOptions;
/** The adapters, for both hosts. */
export const extension = {
  ...host,
  entryPoints: ['src/vscode/extension.ts'],
  external: ['vscode'],
} satisfies BuildOptions;
const engine = { ...host, stdin: engineEntry };

/** The command line. Its tests bundle it for themselves. */
export const cli = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  format: 'esm',
  platform: 'node',
  // Packages as modules, so that only what is used is bundled.
  mainFields: ['module', 'main'],
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
} satisfies BuildOptions;

/**
 * Names and lines stay, so that a stack says where it was. The maps are made beside, for those who follow one to the source:
 * the .vsix goes without.
 */
const readable = {
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 1000,
  sourcemap: 'external',
  sourcesContent: false,
} satisfies BuildOptions;

/** Bundles everything into `dir`. Returns the metafiles: what is in which bundle. */
export async function buildBundles(dir = 'dist'): Promise<readonly Metafile[]> {
  const checkEngine = (metafile: Metafile) => checkLayers('src/preview/index.ts', metafile);
  const small = { minify: true };
  const [desktop, loaded, web, command] = await Promise.all([
    build({ ...extension, ...readable, plugins: [engineAsFile], outfile: join(dir, 'extension.js') }),
    build({ ...engine, ...readable, outfile: join(dir, 'engine.js') }),
    build({
      ...extension,
      ...small,
      plugins: [engineAsText({ ...engine, ...small }, checkEngine)],
      outfile: join(dir, 'web/extension.js'),
    }),
    build({ ...cli, ...small, outfile: join(dir, 'cli.mjs') }),
  ]);
  checkEngine(loaded.metafile);
  for (const { metafile } of [desktop, web]) checkLayers('src/vscode/extension.ts', metafile);
  checkLayers('src/cli/main.ts', command.metafile);
  chmodSync(join(dir, 'cli.mjs'), 0o755);
  // The web bundle holds what the two of the desktop hold.
  const metafiles = [desktop, loaded, web, command].map(({ metafile }) => metafile);
  writeFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), writeNotices(metafiles));
  return metafiles;
}

/** Builds for the debugger again after each change. For the web the engine is no text then, so that breakpoints hold there. */
export async function watchBundles(): Promise<void> {
  for (const options of [
    { ...extension, plugins: [engineAsFile], outfile: 'dist/extension.js' },
    { ...engine, outfile: 'dist/engine.js' },
    { ...extension, outfile: 'dist/web/extension.js' },
    { ...cli, outfile: 'dist/cli.mjs' },
  ]) {
    const running = await context({ ...options, sourcemap: 'linked', logLevel: 'info' });
    await running.watch();
  }
}

const pure = {
  ...shared,
  platform: 'browser',
  format: 'esm',
  conditions: ['worker'],
  write: false,
  outdir: 'dist',
} satisfies BuildOptions;

/** The pure folders bundle for a browser with nothing left out: an import of `vscode` or `node:...` cannot be resolved. */
export async function checkPure(): Promise<void> {
  for (const entry of ['src/language/index.ts', 'src/review/index.ts', 'src/preview/index.ts'] as const) {
    const { metafile } = await build({ ...pure, entryPoints: [entry] });
    checkLayers(entry, metafile);
  }
}
