import { stat, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnalysis } from '../language/index';
import {
  describeSource,
  isReview,
  readReview,
  renderRadiator,
  summariseReviews,
  type RadiatorSource,
} from '../review/index';
import type { Command } from './command';
import { attempt, Problem } from './problem';
import { readText } from './read-text';
import type { Surroundings } from './run';

/** Makes the page of all reviews that can be read. Returns the exit code: 2 when some could not, or the page not written. */
export async function makeRadiator(
  { paths, out }: Command & { run: 'radiator' },
  { input, print, complain }: Surroundings,
): Promise<0 | 2> {
  const problems: string[] = [];
  const sources = new Map<string, RadiatorSource>();
  let read = 0;
  for (const path of paths) {
    const files = await attempt(problems, () => listFiles(path));
    if (files?.length === 0) read++;
    for (const { file, named } of files ?? []) {
      const text = await attempt(problems, () => readText(file, input));
      if (text === undefined) continue;
      read++;
      const source = readSource(file, text, named);
      if (source) sources.set(file, source);
    }
  }
  if (read > 0) {
    const page = renderRadiator(summariseReviews([...sources.values()]), {
      now: Date.now(),
    });
    if (out === undefined) print(page);
    else await attempt(problems, () => writePage(out, page));
  }
  for (const problem of problems) complain(`${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}

/** As in `lint`, what is named counts as a review; among the files of a folder their contents decide. */
function readSource(path: string, text: string, named: boolean): RadiatorSource | undefined {
  const analysis = createAnalysis(text);
  return isReview(analysis, path, named).isReview ? describeSource(path, readReview(analysis)) : undefined;
}

interface Listed {
  readonly file: string;
  readonly named: boolean;
}

async function listFiles(path: string): Promise<readonly Listed[]> {
  const isFolder =
    path !== '-' &&
    (await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  return isFolder ? (await listFolder(path)).map((file) => ({ file, named: false })) : [{ file: path, named: true }];
}

/** The Markdown files of a folder and those in it, in the order of their names; links, hidden folders and packages are left out. */
async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`${folder}: could not be read (${error.code ?? String(error)}).`);
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && /\.md$/i.test(entry.name)) files.push(path);
    if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) files.push(...(await listFolder(path)));
  }
  return files;
}

async function writePage(path: string, page: string): Promise<void> {
  await writeFile(path, page).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such folder' : `could not be written (${error.code ?? String(error)})`;
    throw new Problem(`${path}: ${why}.`);
  });
}
