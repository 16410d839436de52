// Keeps the engine out of the way while VS Code starts. JavaScript is read by its parser as a whole before anything of it
// runs, which for the engine takes longer than all the rest of loading and activating the extension. So what
// src/vscode/engine.ts imports is not part of the bundle around it: it is read when it is first asked for.
import { build, type BuildOptions, type Metafile, type Plugin, type PluginBuild } from 'esbuild';

const importer = /src[\\/]vscode[\\/]engine\.ts$/;
const part = /^\.\.\/(language|review|preview)$/;
const parts = ['language', 'review', 'preview'];

/** What the engine is bundled from: its parts, each under its name. */
export const engineEntry = {
  contents: parts.map((name) => `export * as ${name} from './src/${name}';`).join('\n'),
  resolveDir: '.',
  sourcefile: 'engine.ts',
  loader: 'ts',
} as const;

/** An esbuild plugin for the node host: the engine is the file beside the bundle, loaded by `require`. */
export const engineAsFile = engineAs('engine-as-file', ({ onResolve }) => {
  onResolve({ filter: /^engine$/, namespace: 'part' }, () => ({ path: './engine.js', external: true }));
});

/**
 * An esbuild plugin for the web worker host, which fetches one file and no other. There the engine is a string, which is only
 * copied, and evaluated in the way in which VS Code itself evaluates extensions in a worker. `options` are for building the
 * engine; `check` gets the metafile of that build.
 */
export function engineAsText(options: BuildOptions, check: (metafile: Metafile) => void): Plugin {
  return engineAs('engine-as-text', ({ onResolve, onLoad }) => {
    onResolve({ filter: /^engine$/, namespace: 'part' }, () => ({ path: 'engine', namespace: 'text' }));
    onLoad({ filter: /.*/, namespace: 'text' }, async () => {
      const { outputFiles, metafile } = await build({ ...options, stdin: engineEntry, metafile: true, write: false });
      check(metafile);
      const text = `${outputFiles[0]?.text}\n//# sourceURL=learning-review/engine.js`;
      return { contents: `new Function('module', 'exports', ${JSON.stringify(text)})(module, module.exports);` };
    });
  });
}

/** Takes each part from a module called `engine`; `find` says where that is. */
function engineAs(name: string, find: (build: PluginBuild) => void): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: part }, ({ path, importer: from }) =>
        importer.test(from) ? { path: path.slice(3), namespace: 'part' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents: `module.exports = require('engine').${path};`,
      }));
      find(build);
    },
  };
}
