// What is bundled, and how.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { writeDeclarations } from './declarations';
import { engineAsFile, engineEntry, recordEntry, withEngine, withOneExample, withoutStreams } from './engine';
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
/** For the web: fetches the other bundles, and runs them. */
const webExtension = { ...extension, entryPoints: ['src/vscode/web.ts'] } satisfies BuildOptions;
const engine = { ...host, stdin: engineEntry, plugins: [withOneExample] };
const record = { ...host, stdin: recordEntry, plugins: [withEngine, withoutStreams] };

/** The command line. Its tests bundle it for themselves. */
export const cli = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  format: 'esm',
  platform: 'node',
  // Packages as modules, so that only what is used is bundled.
  mainFields: ['module', 'main'],
  plugins: [withoutStreams],
  // What Node.js 20 has. With its name as the target, esbuild puts each \p{...} into a `new RegExp`, which is compiled at every call.
  target: 'es2022',
  banner: { js: '#!/usr/bin/env node' },
} satisfies BuildOptions;

/** The action for GitHub, which runs the command line beside it. */
export const action = { ...cli, entryPoints: ['src/cli/action.ts'], banner: {} } satisfies BuildOptions;

/** The server for other editors, which the command line loads. Packages such as this one's may `require` modules of Node.js. */
export const server = {
  ...cli,
  entryPoints: ['src/cli/language-server/main.ts'],
  format: 'cjs',
  banner: {},
} satisfies BuildOptions;

/** The engine for other programs, wherever they run, and the plugin for unified. Both take what they share from one file. */
const library = {
  ...shared,
  entryPoints: ['src/library/index.ts', 'src/library/retext.ts'],
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  splitting: true,
  chunkNames: 'engine',
  outExtension: { '.js': '.mjs' },
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

/** Short names beside: `npm run trace` finds the place in the source all the same, and the package stays small. */
const compact = { ...readable, minifyIdentifiers: true } satisfies BuildOptions;

/** Bundles the library into a folder `library` of `dir`, with its types. */
export async function buildLibrary(dir = 'dist'): Promise<Metafile> {
  const outdir = join(dir, 'library');
  const { metafile } = await build({ ...library, minify: true, outdir });
  checkLayers('src/library/index.ts', metafile);
  writeDeclarations(outdir);
  return metafile;
}

/** Bundles everything into `dir`. Returns the metafiles: what is in which bundle. */
export async function buildBundles(dir = 'dist'): Promise<readonly Metafile[]> {
  const small = { minify: true };
  const [desktop, loaded, records, web, command, github, served, forPrograms] = await Promise.all([
    build({ ...extension, ...compact, plugins: [engineAsFile], outfile: join(dir, 'extension.js') }),
    build({ ...engine, ...readable, outfile: join(dir, 'engine.js') }),
    build({ ...record, ...compact, outfile: join(dir, 'record.js') }),
    build({
      ...webExtension,
      ...readable,
      outfile: join(dir, 'web/extension.js'),
    }),
    build({ ...cli, ...small, outfile: join(dir, 'cli.mjs') }),
    build({ ...action, ...small, outfile: join(dir, 'action.mjs') }),
    build({ ...server, ...small, outfile: join(dir, 'lsp.cjs') }),
    buildLibrary(dir),
  ]);
  checkLayers('src/vscode/core/engine.ts', loaded.metafile);
  checkLayers('src/record/index.ts', records.metafile);
  for (const { metafile } of [desktop, web]) checkLayers('src/vscode/extension.ts', metafile);
  checkLayers('src/cli/main.ts', command.metafile);
  checkLayers('src/cli/action.ts', github.metafile);
  checkLayers('src/cli/language-server/main.ts', served.metafile);
  chmodSync(join(dir, 'cli.mjs'), 0o755);
  const bundles = [desktop, loaded, records, web, command, github, served].map(({ metafile }) => metafile);
  const metafiles = [...bundles, forPrograms];
  writeFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), writeNotices(metafiles));
  return metafiles;
}

/** What the debugger runs, with maps to the source. For the web everything is one file then, so that breakpoints hold there. */
export function developmentBuilds(dir = 'dist'): readonly BuildOptions[] {
  const builds: readonly BuildOptions[] = [
    { ...extension, plugins: [engineAsFile], outfile: join(dir, 'extension.js') },
    { ...engine, outfile: join(dir, 'engine.js') },
    { ...record, outfile: join(dir, 'record.js') },
    { ...extension, plugins: [withoutStreams], outfile: join(dir, 'web/extension.js') },
    { ...cli, outfile: join(dir, 'cli.mjs') },
  ];
  return builds.map((options) => ({ ...options, sourcemap: 'linked' }));
}

/** Builds for the debugger again after each change. Two lines say so, for the task that F5 waits for. */
export async function watchBundles(): Promise<void> {
  const builds = developmentBuilds();
  const tell = tellWhenAll(builds.length);
  for (const options of builds) {
    const running = await context({ ...options, plugins: [...(options.plugins ?? []), tell] });
    await running.watch();
  }
}

/** An esbuild plugin for several builds: tells when the first of them begins, and when no more is under way. */
function tellWhenAll(builds: number): Plugin {
  // Not before each was built once: the first is done before the last has begun.
  let waiting = builds;
  const first = new Set<string | undefined>();
  console.log('[watch] build started');
  return {
    name: 'tell-when-all',
    setup({ initialOptions: { outfile }, onStart, onEnd }) {
      onStart(() => {
        if (!first.has(outfile)) return void first.add(outfile);
        if (waiting++ === 0) console.log('[watch] build started');
      });
      onEnd(() => {
        if (--waiting === 0) console.log('[watch] build finished');
      });
    },
  };
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
  const entries = [
    'src/language/index.ts',
    'src/review/index.ts',
    'src/preview/index.ts',
    'src/record/index.ts',
    'src/project/index.ts',
    'src/library/index.ts',
  ] as const;
  for (const entry of entries) {
    const { metafile } = await build({ ...pure, entryPoints: [entry], plugins: [withoutStreams] });
    checkLayers(entry, metafile);
  }
}
