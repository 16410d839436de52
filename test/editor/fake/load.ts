import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { extension } from '../../../scripts/build/bundles';

/** Loads code of ours with what stands in for VS Code. `file`: from the root of the repository. */
export async function loadWith<T>(vscode: unknown, file: string): Promise<T> {
  const { outputFiles } = await build({
    ...extension,
    platform: 'node',
    entryPoints: [file],
    outfile: file,
    write: false,
  });
  const ours = { exports: {} };
  const require = createRequire(import.meta.url);
  const load = new Function('require', 'module', 'exports', outputFiles[0]!.text) as (
    require: (name: string) => unknown,
    module: object,
    exports: object,
  ) => void;
  load((name) => (name === 'vscode' ? vscode : require(name)), ours, ours.exports);
  return ours.exports as T;
}
