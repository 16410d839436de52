import { RelativePattern, workspace, type LogOutputChannel, type Uri, type WorkspaceFolder } from 'vscode';
import type { RadiatorSource, Template } from '../review';
import type { Engine } from './engine';
import type { TeamTemplates } from './new-review/team-templates';
import { readPreferences } from './preferences';

/** More files than that are not read, and longer ones (in bytes) neither. */
const most = 500;
const longest = 1_000_000;
const packages = '**/node_modules/**';

/** The learning reviews among the workspace's Markdown files, as they are saved. A file that cannot be read is left out. */
export async function findReviews(
  engine: Engine,
  log: LogOutputChannel,
  team: TeamTemplates,
): Promise<readonly RadiatorSource[]> {
  const files = await workspace.findFiles('**/*.md', packages, most);
  const reviews: RadiatorSource[] = [];
  for (const folder of workspace.workspaceFolders ?? []) {
    const own = files.filter((file) => workspace.getWorkspaceFolder(file)?.index === folder.index);
    if (own.length === 0) continue;
    const fitting = await findFitting(folder, readPreferences(engine, folder.uri).files);
    const templates = await team.templatesIn(folder);
    for (const file of own) {
      const text = await readFile(file, log);
      const review = text && readSource(engine, file, text, fitting.has(file.toString()), templates);
      if (review) reviews.push(review);
    }
  }
  return reviews;
}

/** The files that the user's globs take for reviews; see `fitsGlobs`, which asks the same of an open document. */
async function findFitting(folder: WorkspaceFolder, globs: readonly string[]): Promise<ReadonlySet<string>> {
  const fitting = new Set<string>();
  for (const [taken, list] of [
    [true, globs.filter((glob) => !glob.startsWith('!'))],
    [false, globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))],
  ] as const)
    for (const glob of list)
      for (const file of await workspace.findFiles(new RelativePattern(folder, glob), packages)) {
        if (taken) fitting.add(file.toString());
        else fitting.delete(file.toString());
      }
  return fitting;
}

async function readFile(file: Uri, log: LogOutputChannel): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > longest) return undefined;
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    log.debug(`${file.toString()}: ${String(error)}`);
    return undefined;
  }
}

function readSource(
  engine: Engine,
  { path }: Uri,
  text: string,
  byPath: boolean,
  own: readonly Template[],
): RadiatorSource | undefined {
  const analysis = engine.createAnalysis(text);
  const said = engine.isReview(analysis, path, byPath);
  const { template } = engine.readFrontMatter(text);
  const byTemplate = said.because === 'none' && own.some(({ id }) => id === template);
  if (!said.isReview && !byTemplate) return undefined;
  return engine.describeSource(
    path,
    engine.readReview(analysis, undefined, { templates: [...engine.templates, ...own] }),
  );
}
