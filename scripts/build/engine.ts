// Keeps the engine, and what reads records, out of the way while VS Code starts. JavaScript is read by its parser as a whole before anything of it
// runs, which for the engine takes longer than all the rest of loading and activating the extension. So what
// src/vscode/core/engine.ts imports is not part of the bundle around it: it is read when it is first asked for.
import type { Plugin, PluginBuild } from 'esbuild';

const importer = /src[\\/]vscode[\\/]core[\\/](?:engine|record)\.ts$/;
const part = /^(?:\.\.\/)+(language|review|preview|record)$/;
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
  onResolve({ filter: /^record$/, namespace: 'part' }, () => ({ path: './record.js', external: true }));
});

/**
 * An esbuild plugin for the web worker host, where `require` knows no other file. There both are fetched as text before anything
 * asks for them; see `src/vscode/core/fetched.ts`.
 */
export const engineAsText = engineAs('engine-as-text', ({ onResolve, onLoad }) => {
  onResolve({ filter: /^(?:engine|record)$/ }, ({ path, namespace }) =>
    namespace === 'part' || namespace === 'text' ? { path, namespace: 'text' } : undefined,
  );
  onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
    contents: `module.exports = require('./src/vscode/core/fetched').evaluate('${path}', () => require('engine'));`,
    resolveDir: '.',
  }));
});

/** What reads records is bundled on its own, because few windows need it, and takes the engine from where it is. */
export const recordEntry = {
  contents: "export * from './src/record';",
  resolveDir: '.',
  sourcefile: 'record.ts',
  loader: 'ts',
} as const;

/** An esbuild plugin for the bundle of records: the engine is the file beside it, or what is handed in under that name. */
export const withEngine: Plugin = {
  name: 'with-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:\.\.\/)+(?:language|review)$/ }, ({ path }) => ({
      path: path.replace(/^.*\//, ''),
      namespace: 'part',
    }));
    onResolve({ filter: /^\.\/engine\.js$/, namespace: 'part' }, () => ({ path: './engine.js', external: true }));
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = require('./engine.js').${path};`,
    }));
  },
};

/** An esbuild plugin: papaparse asks for streams of Node.js in a function that nobody calls. */
export const withoutStreams: Plugin = {
  name: 'without-streams',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, () => ({ path: 'stream', namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** Takes each part from a module called `engine`; `find` says where that is. */
function engineAs(name: string, find: (build: PluginBuild) => void): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: part }, ({ path, importer: from }) =>
        importer.test(from) ? { path: path.replace(/^.*\//, ''), namespace: 'part' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents:
          path === 'record' ? `module.exports = require('record');` : `module.exports = require('engine').${path};`,
      }));
      find(build);
    },
  };
}
