import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { listSources } from '../patterns/literals';
import { findCircle, readImports, type Imports } from './imports';

/** Which folders of src/ may be part of what; the other way round is a mistake. */
const layers = {
  'src/language/index.ts': ['language'],
  'src/review/index.ts': ['language', 'review'],
  'src/preview/index.ts': ['language', 'review', 'preview'],
  'src/record/index.ts': ['language', 'review', 'record'],
  'src/project/index.ts': ['language', 'review', 'project'],
  'src/library/index.ts': ['language', 'review', 'project', 'library'],
  // What is loaded behind the adapters; see engine.ts.
  'src/vscode/core/engine.ts': ['language', 'review', 'preview', 'project'],
  'src/vscode/extension.ts': ['vscode'],
  'src/cli/action.ts': ['cli'],
  'src/cli/main.ts': ['language', 'review', 'record', 'project', 'cli'],
  'src/cli/language-server/main.ts': ['language', 'review', 'project', 'cli'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Throws where a bundle of `entry` holds what that must not reach. */
export function checkLayers(entry: keyof typeof layers, { inputs }: Metafile): void {
  const allowed: readonly string[] = layers[entry];
  const wrong = Object.keys(inputs).filter((path) => {
    const layer = /^src\/(\w+)\//.exec(path)?.[1];
    return layer && !allowed.includes(layer);
  });
  if (wrong.length > 0) throw new Error(`${entry} must not reach ${wrong.join(', ')}`);
}

/** What a folder of src/ may import from, types and all, beside itself. */
const folders: Readonly<Record<string, readonly string[]>> = {
  language: [],
  review: ['language'],
  preview: ['language', 'review'],
  record: ['language', 'review'],
  project: ['language', 'review'],
  library: ['language', 'review', 'project'],
  vscode: ['language', 'review', 'preview', 'record', 'project'],
  cli: ['language', 'review', 'record', 'project'],
};

/**
 * The rooms of a folder; a file that stands in none is one by itself. Each may import from the lines above its own. Folders that are
 * not named have no rooms.
 */
const rooms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  language: [
    ['finding'],
    ['text'],
    ['lexicon', 'markdown'],
    ['grammar'],
    ['rule'],
    ['patterns', 'rephrase'],
    ['rules'],
    ['engine'],
    ['index'],
  ],
  review: [
    ['questions', 'text'],
    ['front-matter', 'time', 'writing'],
    ['blocks', 'templates'],
    ['actions', 'detection', 'timeline'],
    ['notes', 'sections'],
    ['contents'],
    ['incident'],
    ['review'],
    ['names', 'sections-of'],
    ['edits', 'radiator'],
    ['rules'],
    ['all-rules', 'structure-findings'],
    ['report'],
    ['index'],
  ],
  record: [
    ['model'],
    ['markup', 'time'],
    ['source'],
    ['chat'],
    ['shapes'],
    ['name-lines', 'people'],
    ['formats'],
    ['registry'],
    ['list-formats', 'read', 'write'],
    ['index'],
  ],
  project: [
    ['json', 'paths', 'text-file', 'tickets'],
    ['glob', 'type'],
    ['keys'],
    ['read-project', 'settings'],
    ['edits', 'project-files'],
    ['index'],
  ],
  library: [['types'], ['find-project', 'prepare'], ['index'], ['retext']],
  vscode: [
    ['core'],
    [
      'action-items',
      'detection',
      'import',
      'preview',
      'radiator',
      'second-reader',
      'sections',
      'support',
      'timeline',
      'tool',
    ],
    ['facilitation', 'findings', 'new-review'],
    ['extension'],
    ['web'],
  ],
  cli: [
    ['terminal'],
    ['files', 'review-data'],
    ['settings'],
    ['formats'],
    ['language-server', 'options'],
    ['commands'],
    ['run'],
    ['main'],
    ['action'],
  ],
};

/** Throws where a file of src/ imports against the order of folders and rooms, or files import each other in a circle. */
export function checkImports(imports: Imports = readImports(readSources())): void {
  const wrong = [...imports].flatMap(([from, all]) =>
    all.filter((to) => !mayImport(from, to)).map((to) => `${from} must not import ${to}`),
  );
  const circle = findCircle(imports);
  if (circle) wrong.push(`a circle: ${circle.join(' -> ')}`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

const readSources = (): ReadonlyMap<string, string> =>
  new Map(listSources('src').map((path) => [path, readFileSync(path, 'utf8')]));

function mayImport(from: string, to: string): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (own !== other) return folders[own]?.includes(other) ?? false;
  return isOwnRule(from, to) && isBelow(to, from);
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Of one folder. */
function isBelow(to: string, from: string): boolean {
  const lines = rooms[folderOf(from)];
  if (!lines) return true;
  const [room, other] = [roomOf(from), roomOf(to)];
  const level = (name: string) => lines.findIndex((line) => line.includes(name));
  return room === other || (level(other) >= 0 && level(other) < level(room));
}

const roomOf = (path: string): string => path.split('/')[2]?.replace(/\.ts$/, '') ?? '';

/** What stands in the folder of a rule is for that rule alone; the list of all rules takes the rule itself. */
function isOwnRule(from: string, to: string): boolean {
  const home = /^src\/language\/rules\/[\w-]+\/[\w-]+\//.exec(to)?.[0];
  return home === undefined || from.startsWith(home) || from === 'src/language/rules/index.ts';
}
