import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Mutant } from './find-mutants';

/**
 * Compiles all mutants in, so that one bundle does for all: `mutant(7)` is true while the seventh is on, and otherwise only
 * remembers that the code was reached.
 */
export function mutantSwitch(mutants: readonly Mutant[]): Plugin {
  return {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](?:src|test|scripts)[\\/].*\.ts$/ }, ({ path }) => {
        if (path.includes('node_modules')) return undefined;
        const file = relative('.', path).replaceAll('\\', '/');
        const code = readFileSync(path, 'utf8');
        const own = mutants.filter((each) => each.file === file).sort((a, b) => b.start - a.start);
        return { contents: own.reduce(insert, code).replaceAll('import.meta', metaOf(path)), loader: 'ts' };
      });
    },
  };
}

function insert(code: string, { id, start, end, text, kind }: Mutant): string {
  const original = code.slice(start, end);
  // Its own braces: an `else` may follow.
  const both =
    kind === 'statement' ? `{ if (!mutant(${id})) { ${original} } }` : `(mutant(${id}) ? (${text}) : (${original}))`;
  return code.slice(0, start) + both + code.slice(end);
}

/** A bundle lies elsewhere than the file that asks where it lies. */
function metaOf(path: string): string {
  const url = pathToFileURL(path).href;
  return `({ url: ${JSON.stringify(url)}, dirname: ${JSON.stringify(path.replace(/[\\/][^\\/]*$/, ''))} })`;
}

/** Goes in front of a bundle: `MUTANT` in the environment says which mutant is on at first. */
export const mutantBanner = `
globalThis.reachedMutants ??= new Set();
globalThis.activeMutant ??= Number(globalThis.process?.env.MUTANT);
globalThis.mutant ??= (id) => {
  globalThis.reachedMutants.add(id);
  return id === globalThis.activeMutant;
};`;
