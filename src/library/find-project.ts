import { ProjectFiles, folderOf, pathWithin, sortByPath } from '../project';
import { listTemplateFiles } from '../review';
import type { Files, Mistake, Project } from './types';

/** See `index.ts`. */
export async function findProjectFile(path: string, files: Files): Promise<Project> {
  const read = (each: string): Promise<string | undefined> => files.read(each).catch(() => undefined);
  const file = await new ProjectFiles(read).nearest(folderOf(path));
  const name = path.slice(folderOf(path).length + 1);
  if (!file) return { path: undefined, options: { path: name, onlyReviews: true }, isIgnored: false, mistakes: [] };
  const { isDocument, isIgnored } = sortByPath(file, path);
  const { templates: folder, ...settings } = file.project;
  const inner = pathWithin(folderOf(file.path), path) ?? name;
  const teamTemplates = folder === undefined ? {} : await readTemplates(folder, files, read);
  const mistakes: readonly Mistake[] = file.parts.flatMap((part) =>
    part.mistakes.map(({ line, column, offset, sentence }) => ({ path: part.path, line, column, offset, sentence })),
  );
  const options = { ...settings, path: inner, onlyReviews: !isDocument, teamTemplates };
  return { path: file.path, options, isIgnored, mistakes };
}

async function readTemplates(
  folder: string,
  { list }: Files,
  read: (path: string) => Promise<string | undefined>,
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const name of listTemplateFiles(await list(folder).catch(() => []))) {
    const text = await read(`${folder}/${name}`);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}
