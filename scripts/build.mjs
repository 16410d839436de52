// Bundles the extension and the command line into dist/.  --watch: again after each change.  --check: see `checkPure`.
import { chmodSync } from 'node:fs';
import { build, context } from 'esbuild';
import { engineAsText } from './engine-as-text.mjs';

/** One bundle runs in both extension hosts. It is built for the browser, so an import of a Node module fails the build. */
const host = {
  format: 'cjs',
  platform: 'browser',
  // The web extension host is a worker: code for pages, which may touch the DOM, would fail there.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  target: 'es2022',
  external: ['vscode'],
};
const extension = { ...host, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.js' };

const cli = {
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

const shared = { bundle: true, minify: true, metafile: true, logLevel: 'warning', legalComments: 'none' };

/** Which folders of src/ may be part of what; the other way round is a mistake. */
const layers = {
  'src/language/index.ts': ['language'],
  'src/review/index.ts': ['language', 'review'],
  'src/preview/index.ts': ['language', 'review', 'preview'],
  // The rest comes as text, through src/vscode/engine.ts; see engine-as-text.mjs.
  'src/vscode/extension.ts': ['vscode'],
  'src/cli/main.ts': ['language', 'review', 'cli'],
};

const [flag] = process.argv.slice(2);
if (flag === '--check') await checkPure();
else if (flag === '--watch') await watch();
else await buildAll();

async function buildAll() {
  const checkEngine = (metafile) => checkLayers('src/preview/index.ts', metafile);
  const plugins = [engineAsText({ ...shared, ...host, external: [] }, checkEngine)];
  for (const options of [{ ...extension, plugins }, cli]) {
    const { metafile } = await build({ ...shared, ...options });
    checkLayers(options.entryPoints[0], metafile);
    const { bytes } = metafile.outputs[options.outfile];
    console.log(`${options.outfile}  ${(bytes / 1000).toFixed(1)} kB`);
  }
  chmodSync(cli.outfile, 0o755);
}

async function watch() {
  for (const options of [extension, cli]) {
    const running = await context({ ...shared, ...options, minify: false, sourcemap: true, logLevel: 'info' });
    await running.watch();
  }
}

/** The pure folders bundle for a browser with nothing left out: an import of `vscode` or `node:...` cannot be resolved. */
async function checkPure() {
  for (const entry of ['src/language/index.ts', 'src/review/index.ts', 'src/preview/index.ts']) {
    const options = { platform: 'browser', format: 'esm', conditions: ['worker'], write: false, outdir: 'dist' };
    const { metafile } = await build({ ...shared, ...options, entryPoints: [entry] });
    checkLayers(entry, metafile);
  }
}

function checkLayers(entry, metafile) {
  const wrong = Object.keys(metafile.inputs).filter((path) => {
    const layer = /^src\/(\w+)\//.exec(path)?.[1];
    return layer && !layers[entry].includes(layer);
  });
  if (wrong.length > 0) {
    console.error(`${entry} must not reach ${wrong.join(', ')}`);
    process.exit(1);
  }
}
