import { FileSystemError, FileType, Uri, workspace, type ConfigurationScope } from 'vscode';
import { longest } from '../core/candidate';
import { decode } from '../core/decode';

/** What a model hands over: a file or a text. */
export interface Input {
  readonly file?: string;
  readonly text?: string;
  /** Of the text; Markdown if not given. */
  readonly languageId?: string;
}

/** A text to look at. */
export interface Target {
  /** As it was named; `-` for a text. */
  readonly name: string;
  readonly text: string;
  readonly languageId: string;
  /** Where its settings come from. */
  readonly scope: ConfigurationScope;
  /** Absent for a text. */
  readonly uri?: Uri;
}

/** Finds what a model speaks of. Where it cannot, the message tells the model why. */
export async function findTarget({ file, text, languageId }: Input): Promise<Target> {
  if ((file === undefined) === (text === undefined)) throw new Error('Give either "file" or "text".');
  const target = file === undefined ? textTarget(text ?? '', languageId) : await readTarget(file);
  if (target.text.length <= longest) return target;
  throw new Error(`${target.name} is too long to be read as a review: the limit is ${longest} characters.`);
}

function textTarget(text: string, languageId = 'markdown'): Target {
  return { name: '-', text, languageId, scope: { languageId } };
}

/** What is open wins over what is saved, because that is what the user sees. */
async function readTarget(name: string): Promise<Target> {
  const candidates = locate(name);
  const find = (uri: Uri) => workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  for (const uri of candidates) {
    const open = find(uri);
    if (open) return { name, text: open.getText(), languageId: open.languageId, scope: open, uri };
  }
  for (const uri of candidates) {
    const bytes = await read(name, uri);
    if (!bytes) continue;
    const text = decode(bytes);
    if (text.includes('\0')) throw new Error(`${name} is not a text file.`);
    return { name, text, languageId: /\.mdx$/i.test(uri.path) ? 'mdx' : 'markdown', scope: uri, uri };
  }
  throw new Error(`There is no file ${name} in the workspace.`);
}

/** Where a file may be: a path is that of the file system, or starts at a folder of the workspace. Only what is in the workspace, or has no file yet. */
function locate(name: string): readonly Uri[] {
  const folders = workspace.workspaceFolders ?? [];
  const path = name.replaceAll('\\', '/');
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
  const named = /^[a-z][\w+.-]+:/i.test(name)
    ? [Uri.parse(name)]
    : folders.flatMap(({ uri, name: folder }) =>
        isAbsolute
          ? [uri.with({ path: path.replace(/^(?!\/)/, '/') })]
          : [Uri.joinPath(uri, path), ...(path.startsWith(`${folder}/`) ? [Uri.joinPath(uri, '..', path)] : [])],
      );
  // Joining takes out "..", which would lead out of the folder that the address begins with.
  const found = named.map((uri) => (uri.scheme === 'untitled' ? uri : Uri.joinPath(uri, '.')));
  const allowed = found.filter((uri) => uri.scheme === 'untitled' || workspace.getWorkspaceFolder(uri));
  if (allowed.length > 0) return allowed;
  throw new Error(folders.length === 0 ? 'No folder is open.' : `${name} is outside of the workspace.`);
}

/** Nothing where there is no such file. */
async function read(name: string, uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.Directory) throw new Error(`${name} is a folder. Name a file in it.`);
    // No character takes more than four bytes.
    if (size > 4 * longest) throw new Error(`${name} is too large to be read as a review.`);
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
