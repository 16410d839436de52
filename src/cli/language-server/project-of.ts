import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import type { Settings } from '../../language/index';
import { projectFileName } from '../../project/index';
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
    const path = pathOf(uri);
    return path === undefined
      ? this.#projects.wayOf({
          path: this.#roots[0] ? `${this.#roots[0]}/untitled.md` : 'untitled.md',
          inner: '',
          named: false,
        })
      : this.#projects.wayOf({ path, inner: this.#inner(path), named: false });
  }

  /** What is wrong in the project files of a document, by the address of each. */
  async mistakes(uri: string): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const path = pathOf(uri);
    const file = path === undefined ? undefined : await this.#projects.fileOf(path);
    return new Map(
      (file?.parts ?? []).map((part) => [
        pathToFileURL(part.path).href,
        part.mistakes.map(({ line, column, sentence }) => {
          const start = { line: line - 1, character: column - 1 };
          const end = { ...start, character: column };
          return { range: { start, end }, message: sentence, severity: DiagnosticSeverity.Warning, source };
        }),
      ]),
    );
  }

  /** Where a choice of the team can be written for a document. */
  async writable(uri: string): Promise<Writable | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const file = await this.#projects.fileOf(path);
    if (file) {
      const text = await readFile(file.path, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : { uri: pathToFileURL(file.path).href, text, isNew: false };
    }
    const root = this.#rootOf(path);
    return root === undefined
      ? undefined
      : { uri: pathToFileURL(`${root}/${projectFileName}`).href, text: '', isNew: true };
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

/** The path of a file's address; nothing for what is in no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
