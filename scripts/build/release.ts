import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What workflows on GitHub and pre-commit take from the repository, as it stands in a commit of its own. */
const own = ['action.yml', '.pre-commit-hooks.yaml', 'LICENSE'];
const built = ['cli.mjs', 'lsp.cjs', 'action.mjs', 'THIRD-PARTY-NOTICES.txt'];
/** Of package.json: what installs the command, and nothing that it was built with. */
const kept = ['name', 'version', 'license', 'repository', 'bin'];

/** Writes the files of that commit into a folder. `dist`: where the bundles are. */
export function writeRelease(folder: string, dist = 'dist'): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const file of own) cpSync(file, join(folder, basename(file)));
  for (const file of built) cpSync(join(dist, file), join(folder, 'dist', file));
  const { engines, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly engines: { readonly node: string };
  } & Readonly<Record<string, unknown>>;
  const slim = Object.fromEntries(kept.map((key) => [key, manifest[key]]));
  const text = JSON.stringify({ ...slim, engines: { node: engines.node } }, undefined, 2);
  writeFileSync(join(folder, 'package.json'), `${text}\n`);
}
