import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../language/index';
import { folderOf, ProjectFiles, projectFileName } from '../../project/index';
import { Projects, type Way } from '../settings/projects';
import { Problems } from '../terminal/problem';
import { errorCode } from '../terminal/reasons';
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
  readonly #files: ProjectFiles;
  readonly #roots: readonly string[];
  readonly #texts = new Map<string, Promise<string | undefined>>();

  /** `roots`: the folders that are open. `log` is told what could not be read. */
  constructor(settings: Settings, roots: readonly string[], log: (line: string) => void) {
    const printError = (line: string): Promise<void> => Promise.resolve(log(line));
    this.#projects = new Projects(new Problems({ printError, debug: false }), settings);
    this.#files = new ProjectFiles((path) => this.#textOf(path));
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
    const file = path === undefined ? undefined : await this.#files.nearest(folderOf(toSlashes(path)));
    const found = new Map<string, Diagnostic[]>();
    for (const part of file?.parts ?? []) {
      const text = TextDocument.create('', 'jsonc', 0, (await this.#textOf(part.path)) ?? '');
      found.set(
        pathToFileURL(part.path).href,
        part.mistakes.map(({ line, column, sentence }) => {
          const start = { line: line - 1, character: column - 1 };
          const end = text.positionAt(text.offsetAt(start) + 1);
          return { range: { start, end }, message: sentence, severity: DiagnosticSeverity.Warning, source };
        }),
      );
    }
    return found;
  }

  /** Where a choice of the team can be written for a document. */
  async writable(uri: string): Promise<Writable | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const file = await this.#files.nearest(folderOf(toSlashes(path)));
    if (file) return { uri: pathToFileURL(file.path).href, text: (await this.#textOf(file.path)) ?? '', isNew: false };
    const root = this.#roots.find((each) => isWithin(each, path));
    return root === undefined
      ? undefined
      : { uri: pathToFileURL(`${root}/${projectFileName}`).href, text: '', isNew: true };
  }

  /** Each file is read once, so that its mistakes are those of the same text. */
  #textOf(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path) ?? readIfThere(path);
    this.#texts.set(path, known);
    return known;
  }

  /** Its path from the folder that is open. */
  #inner(path: string): string {
    const root = this.#roots.find((each) => isWithin(each, path));
    return root === undefined ? basename(path) : toSlashes(relative(root, path));
  }
}

function isWithin(root: string, path: string): boolean {
  const inner = relative(root, path);
  return inner !== '' && !inner.startsWith('..') && !isAbsolute(inner);
}

const toSlashes = (path: string): string => path.split(sep).join('/');

/** The path of a file's address; nothing for what is in no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => (errorCode(error) === 'ENOENT' ? undefined : ''));
