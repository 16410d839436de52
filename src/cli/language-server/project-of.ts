import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import type { Settings } from '../../language/index';
import { projectFileName, type Mistake } from '../../project/index';
import { Projects, type Way } from '../settings/projects';
import { pathWithin, toSlashes } from '../files/paths';
import { Problems } from '../terminal/problem';
import { source } from './to-protocol';

/** The project file that can be written to, with its text; empty where it would be a new one. */
export interface Writable {
  readonly uri: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** What project files say of documents, for as long as none of them changes. */
export class ProjectOf {
  readonly #projects: Projects;
  readonly #roots: readonly string[];

  /** `roots`: the folders that are open. `log` is told what could not be read. */
  constructor(settings: Settings, roots: readonly string[], log: (line: string) => void) {
    const printError = (line: string): Promise<void> => Promise.resolve(log(line));
    this.#projects = new Projects(new Problems({ printError, debug: false }), settings);
    this.#roots = roots;
  }

  /** How a document is read; nothing where its project leaves it alone. */
  wayOf(uri: string): Promise<Way | undefined> {
    const path = this.#placeOf(uri);
    return this.#projects.wayOf({ path, inner: pathOf(uri) === undefined ? '' : this.#inner(path), named: false });
  }

  /** What is wrong in the project files of a document, by the address of each. */
  async mistakes(uri: string): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const path = this.#placeOf(uri);
    // Templates are read with it.
    await this.#projects.around(path);
    const file = await this.#projects.fileOf(path);
    const told = new Map((file?.parts ?? []).map((part) => [part.path, part.mistakes.map(toDiagnostic)]));
    for (const [each, sentence] of this.#projects.unreadable)
      told.set(each, [toDiagnostic({ line: 1, column: 1, length: 0, sentence })]);
    return new Map([...told].map(([each, diagnostics]) => [pathToFileURL(each).href, diagnostics]));
  }

  /** What an editor has to watch in the open folders for a document, besides files with the usual name. */
  async globs(uri: string): Promise<readonly string[]> {
    const file = await this.#projects.fileOf(this.#placeOf(uri));
    const { templates } = file?.project ?? {};
    return [
      ...(file?.parts ?? [])
        .filter(({ path }) => basename(path) !== projectFileName)
        .flatMap(({ path }) => this.#globOf(path)),
      // A folder may come and go as a whole.
      ...(templates === undefined ? [] : this.#globOf(templates).flatMap((glob) => [glob, `${glob}/*`])),
    ];
  }

  /** Whether what these documents need is no longer as it was read, and has not just changed. */
  isOld(uris: Iterable<string>): Promise<boolean> {
    return this.#projects.isOld(Array.from(uris, (uri) => this.#placeOf(uri)));
  }

  /** Where a choice of the team can be written for a document. */
  async writable(uri: string): Promise<Writable | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const file = await this.#projects.fileOf(path);
    if (file) {
      if (this.#projects.unreadable.has(file.path)) return undefined;
      const text = await readFile(file.path, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : { uri: pathToFileURL(file.path).href, text, isNew: false };
    }
    const root = this.#rootOf(path);
    return root === undefined
      ? undefined
      : { uri: pathToFileURL(`${root}/${projectFileName}`).href, text: '', isNew: true };
  }

  /** Where a document lies. One that is in no file counts as lying in the first folder. */
  #placeOf(uri: string): string {
    const [root] = this.#roots;
    return pathOf(uri) ?? (root === undefined ? 'untitled.md' : `${root}/untitled.md`);
  }

  /** Nothing for what is outside of the folders that are open: there, many an editor would watch all that is below. */
  #globOf(path: string): readonly string[] {
    const root = this.#rootOf(path);
    const inner = root === undefined ? undefined : pathWithin(root, path);
    return inner === undefined ? [] : [`**/${toSlashes(inner).replace(/[*?[\]{}]/g, '?')}`];
  }

  #rootOf(path: string): string | undefined {
    return this.#roots.find((each) => pathWithin(each, path) !== undefined);
  }

  /** Its path from the folder that is open. */
  #inner(path: string): string {
    const root = this.#rootOf(path);
    return toSlashes((root === undefined ? undefined : pathWithin(root, path)) ?? basename(path));
  }
}

function toDiagnostic({ line, column, length, sentence }: Omit<Mistake, 'offset'>): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  // What goes on in further lines is underlined in the first, as in VS Code.
  const end = { ...start, character: start.character + length };
  return { range: { start, end }, message: sentence, severity: DiagnosticSeverity.Warning, source };
}

/** The path of a file's address; nothing for what is in no file. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The paths of folders that are in a file system. */
export const pathsOf = (folders: readonly { readonly uri: string }[]): readonly string[] =>
  folders.flatMap(({ uri }) => pathOf(uri) ?? []);
