// Keeps the engine out of the way while VS Code starts. JavaScript is read by its parser as a whole before anything of it
// runs, which for the engine takes longer than all the rest of loading and activating the extension; a string is only
// copied. So what src/vscode/engine.ts imports stands in the bundle as text, and is evaluated when it is first asked for.
// VS Code loads extensions in just that way in a web worker, so whatever runs the extension also allows this.
import { build } from 'esbuild';

const importer = /src[\\/]vscode[\\/]engine\.ts$/;
const part = /^\.\.\/(language|review|preview)$/;
const entry = ['language', 'review', 'preview'].map((name) => `export * as ${name} from './src/${name}';`).join('\n');

/** An esbuild plugin. `options` are for building the engine; `check` gets the metafile of that build. */
export function engineAsText(options, check) {
  return {
    name: 'engine-as-text',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: part }, ({ path, importer: from }) =>
        importer.test(from) ? { path: part.exec(path)[1], namespace: 'part' } : undefined,
      );
      onResolve({ filter: /^engine$/, namespace: 'part' }, () => ({ path: 'engine', namespace: 'text' }));
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents: `module.exports = require('engine').${path};`,
      }));
      onLoad({ filter: /.*/, namespace: 'text' }, async () => {
        const stdin = { contents: entry, resolveDir: '.', loader: 'ts' };
        const { outputFiles, metafile } = await build({ ...options, stdin, metafile: true, write: false });
        check(metafile);
        const text = `${outputFiles[0].text}\n//# sourceURL=learning-review/engine.js`;
        return { contents: `new Function('module', 'exports', ${JSON.stringify(text)})(module, module.exports);` };
      });
    },
  };
}
