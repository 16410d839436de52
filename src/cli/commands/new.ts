import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../language/index';
import { nameFile, numberFile, oneLine, renderTemplate, templates, type Template } from '../../review/index';
import { exists } from '../files/exists';
import { createFile } from '../files/replace-file';
import type { NewCommand } from '../options/commands/new';
import { Projects } from '../settings/projects';
import { showControls, showOnOneLine } from '../terminal/controls';
import { makePaint } from '../terminal/paint';
import { Problem, type Problems } from '../terminal/problem';
import type { Terminal } from '../terminal/terminal';

/** Starts a review from a template, in a file that was not there before, and prints what it is called. */
export async function startReview(command: NewCommand, terminal: Terminal, problems: Problems): Promise<void> {
  const { path = '.' } = command;
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const { options } = await new Projects(problems).around(isFolder ? join(path, 'new.md') : path);
  const all = teamFirst(options.templates ?? templates);
  if (command.list) return terminal.print(listTemplates(all, terminal));
  const template = findTemplate(all, command.template);
  const values = {
    title: oneLine(command.title ?? template.name),
    date: command.date ?? writeDay(new Date()),
    zone: command.zone ?? options.zone ?? 'UTC',
    template: template.id,
  };
  const { plain } = renderTemplate(template, values);
  if (path === '-') return terminal.print(plain);
  const name = isFolder ? await findName(join(path, nameFile('${date}-${slug}.md', values))) : path;
  if (!/\.(?:md|markdown|mdx)$/i.test(name))
    throw new Problem(`${name}: the name of a review ends in .md, as in ${name}.md.`);
  createFile(name, plain);
  return terminal.print(`${showControls(name)}\n`);
}

/** A team's own come first: somebody wrote them for this place. */
const teamFirst = (all: readonly Template[]): readonly Template[] => [
  ...all.filter((each) => !templates.includes(each)),
  ...templates,
];

function findTemplate(all: readonly Template[], id: string = templates[0].id): Template {
  const found = all.find((each) => each.id === id);
  if (found) return found;
  const meant = nearest(
    id,
    all.map((each) => each.id),
  );
  const guess = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  throw new Problem(`"${id}" is not a template${guess}; learning-review new --list names them.`);
}

function listTemplates(all: readonly Template[], { colours }: Terminal): string {
  const paint = makePaint(colours);
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, name, description }) => {
      const about = `${paint('bold', showOnOneLine(name))}: ${showOnOneLine(description)}`;
      return `  ${showOnOneLine(id).padEnd(width)}  ${about}\n`;
    })
    .join('');
}

/** The name, with a number if it is taken. */
async function findName(name: string): Promise<string> {
  let number = 1;
  while (await exists(numberFile(name, number))) number++;
  return numberFile(name, number);
}

/** A day of the local calendar, as YYYY-MM-DD. */
function writeDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((each) => String(each).padStart(2, '0')).join('-');
}
