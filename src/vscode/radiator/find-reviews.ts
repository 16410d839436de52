import { RelativePattern, workspace, type LogOutputChannel, type Uri, type WorkspaceFolder } from 'vscode';
import type { RadiatorSource, Template } from '../../review';
import type { Engine } from '../core/engine';
import type { TeamTemplates } from '../core/team-templates';
import { innerPath } from '../core/paths';
import { readPreferences } from '../core/preferences';

/** Longer files (in bytes) are not read. */
const longest = 1_000_000;
const packages = '**/node_modules/**';

/** What was read of a file that has not changed since. */
interface Known {
  readonly mtime: number;
  readonly size: number;
  readonly byPath: boolean;
  readonly templates: readonly Template[];
  readonly source: RadiatorSource | undefined;
}

/** The learning reviews among the workspace's Markdown files, as they are saved. Only files that have changed are read again. */
export class ReviewFiles {
  readonly #log: LogOutputChannel;
  readonly #team: TeamTemplates;
  #known = new Map<string, Known>();

  constructor(log: LogOutputChannel, team: TeamTemplates) {
    this.#log = log;
    this.#team = team;
  }

  /** All of them; a file that cannot be read is left out. Gives up, with what it has, when nobody waits any more. */
  async read(engine: Engine, isWanted: () => boolean): Promise<readonly RadiatorSource[]> {
    const files = await workspace.findFiles('**/*.{md,markdown,mdx}', packages);
    const known = new Map<string, Known>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const own = files.filter((file) => workspace.getWorkspaceFolder(file)?.index === folder.index);
      if (own.length === 0) continue;
      const fitting = await findFitting(folder, readPreferences(engine, folder.uri).files);
      const templates = await this.#team.templatesIn(folder);
      for (const file of own) {
        if (!isWanted()) break;
        const key = file.toString();
        const read = await this.#readFile(engine, file, fitting.has(key), templates);
        if (read) known.set(key, read);
      }
    }
    if (isWanted()) this.#known = known;
    return [...known.values()].flatMap(({ source }) => source ?? []);
  }

  async #readFile(
    engine: Engine,
    file: Uri,
    byPath: boolean,
    templates: readonly Template[],
  ): Promise<Known | undefined> {
    try {
      const { mtime, size } = await workspace.fs.stat(file);
      if (size > longest) return undefined;
      const old = this.#known.get(file.toString());
      const isSame = old?.mtime === mtime && old.size === size && old.byPath === byPath && old.templates === templates;
      if (isSame) return old;
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      return { mtime, size, byPath, templates, source: readSource(engine, file, text, byPath, templates) };
    } catch (error) {
      this.#log.debug(`${file.toString()}: ${String(error)}`);
      return undefined;
    }
  }
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

function readSource(
  engine: Engine,
  file: Uri,
  text: string,
  byPath: boolean,
  own: readonly Template[],
): RadiatorSource | undefined {
  const analysis = engine.createAnalysis(text);
  const said = engine.isReview(analysis, innerPath(file), byPath);
  const { template } = engine.readFrontMatter(text);
  const byTemplate = said.because === 'none' && own.some(({ id }) => id === template);
  if (!said.isReview && !byTemplate) return undefined;
  return engine.describeSource(
    file.path,
    engine.readReview(analysis, undefined, { templates: [...engine.templates, ...own] }),
  );
}
