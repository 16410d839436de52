// Keeps the engine, and what reads records, out of the way while VS Code starts. JavaScript is read by its parser as a whole before anything of it
// runs, which for the engine takes longer than all the rest of loading and activating the extension. So what
// src/vscode/core/engine.ts imports is not part of the bundle around it: it is read when it is first asked for.
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { bestExample, type RuleInfo } from '../../src/language/rule';

const importer = /src[\\/]vscode[\\/]core[\\/](?:engine|record)\.ts$/;
const part = /^(?:\.\.\/)+(language|review|preview|project|record)$/;
const parts = ['language', 'review', 'preview', 'project'];

/** What the engine is bundled from: its parts, each under its name. */
export const engineEntry = {
  contents: parts.map((name) => `export * as ${name} from './src/${name}';`).join('\n'),
  resolveDir: '.',
  sourcefile: 'engine.ts',
  loader: 'ts',
} as const;

/** An esbuild plugin: the engine, and what reads records, are files beside the bundle, loaded by `require`. */
export const engineAsFile: Plugin = {
  name: 'engine-as-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: part }, ({ path, importer: from }) =>
      importer.test(from) ? { path: path.replace(/^.*\//, ''), namespace: 'part' } : undefined,
    );
    onResolve({ filter: /^\.\/(?:engine|record)\.js$/, namespace: 'part' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents:
        path === 'record'
          ? `module.exports = require('./record.js');`
          : `module.exports = require('./engine.js').${path};`,
    }));
  },
};

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

/** An esbuild plugin: the editor shows one example of a rule, and none of what the rule leaves alone, where these fill a file. */
export const withOneExample: Plugin = {
  name: 'with-one-example',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]language[\\/]rules[\\/].*[\\/]allows\.ts$/ }, () => ({
      contents: 'export const allows = [];',
    }));
    onLoad({ filter: /src[\\/]language[\\/]rules[\\/].*[\\/]flags\.ts$/ }, async ({ path }) => {
      const { flags } = (await import(pathToFileURL(path).href)) as { readonly flags: RuleInfo['examples']['flags'] };
      return {
        contents: `export const flags = ${JSON.stringify([bestExample({ examples: { flags, allows: [] } })])};`,
      };
    });
  },
};
