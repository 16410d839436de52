import { readFrontMatter } from '../front-matter/front-matter';
import { describeTemplate } from './describe-template';
import { parseTemplate, templates, type Template } from './template';

/** More files than that are no templates, and longer ones (in bytes) neither. */
const most = 50;
export const longestTemplate = 200_000;

/** Which files of a folder are templates, in their order. */
export const listTemplateFiles = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !/^README\./i.test(name))
    .sort()
    .slice(0, most);

/** Reads a team's own template. Ours keep their names: reviews that were written with them go on to be measured against them. */
export function readTeamTemplate(file: string, text: string): Template {
  const markdown = text.replace(/^\uFEFF/, '');
  const source = describeTemplate(file, markdown, readFrontMatter(markdown).fields);
  return parseTemplate(templates.some(({ id }) => id === source.id) ? { ...source, id: `team-${source.id}` } : source);
}
