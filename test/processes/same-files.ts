// The documents and project files that give the same findings in each place, and what the library finds. It runs in the editor as well.
import assert from 'node:assert/strict';
import { analyse, findProject, type Project, type Result } from '../../src/library/index';
import { files as projectFiles } from '../project/same-findings';
import { exampleDocuments, strictProject } from './example-documents';
import { fixtures } from './fixtures';

const projects: Readonly<Record<string, string>> = {
  standard: '{ "documents": ["**"] }\n',
  strict: strictProject,
  gentle: '{ "profile": "gentle" }\n',
};

const within = (folder: string, texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text] as const);

/** All files of one folder, by their paths in it: each of the three project files with all fixtures, and what has its own beside it. */
export const files: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(projectFiles),
  ...Object.entries(projects).flatMap(([folder, text]) =>
    within(folder, { '.learning-review.json': text, ...fixtures }),
  ),
  ...within('strict/rules', exampleDocuments),
]);

/** Those of them that are documents, by their paths. */
export const documents: readonly string[] = Object.keys(files).filter((name) => name.endsWith('.md'));

/** What the library reads of the project file that holds for one of them. */
export const projectOf = (name: string): Promise<Project> =>
  findProject(`/all/${name}`, {
    async read(path) {
      const text = files[path.slice('/all/'.length)];
      if (text === undefined) throw new Error(`There is no ${path}.`);
      return text;
    },
    list: async () => [],
  });

const found = new Map<string, Promise<Result>>();

/** What the library finds in one of them. It is looked for once. */
export function findIn(name: string): Promise<Result> {
  const known = found.get(name) ?? analyseOne(name);
  found.set(name, known);
  return known;
}

async function analyseOne(name: string): Promise<Result> {
  const { options, isIgnored, mistakes } = await projectOf(name);
  assert.deepEqual(mistakes, []);
  return isIgnored ? { isReview: false, findings: [], problems: [] } : analyse(files[name] ?? '', options);
}
