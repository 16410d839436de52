import { Uri, env, l10n, window, workspace, type QuickPickItem, type Selection, type TextDocument } from 'vscode';
import type { RecordSource } from '../../record';
import { decode } from '../core/decode';
import { editorOf } from '../core/open-review';

/** Where a record comes from. */
export type Origin = 'selection' | 'clipboard' | 'file';

/** A record that is to be read. */
export interface Found {
  readonly source: RecordSource;
  /** What is selected, where that is the record: entries take its place. */
  readonly selection?: Selection;
}

/** A file cannot be used; the message is for the user. */
export class FileProblem extends Error {}

/** Bytes. */
const longest = 100_000_000;

/** Asks where the record is, and gets it. Nothing where somebody gave up. */
export async function findSource(document: TextDocument, given?: Origin): Promise<Found | undefined> {
  const selection = editorOf(document)?.selection;
  const selected = selection && !selection.isEmpty ? selection : undefined;
  const origin = given ?? (await askOrigin(selected !== undefined));
  if (origin === 'selection' && selected) return { source: { text: document.getText(selected) }, selection: selected };
  if (origin === 'clipboard') return { source: { text: await env.clipboard.readText() } };
  if (origin !== 'file') return undefined;
  const files = await window.showOpenDialog({
    title: l10n.t('Import into Timeline'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
  });
  return files && { source: { files: await readFiles(files) } };
}

async function askOrigin(isSelected: boolean): Promise<Origin | undefined> {
  const selection = { label: l10n.t('Selection'), description: l10n.t('Entries take its place'), origin: 'selection' };
  const items: readonly (QuickPickItem & { readonly origin: string })[] = [
    ...(isSelected ? [selection] : []),
    { label: l10n.t('Clipboard'), description: l10n.t('A chat or a log that you copied'), origin: 'clipboard' },
    { label: l10n.t('File…'), description: l10n.t('An export; several files if it has several'), origin: 'file' },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Import into Timeline'),
    placeHolder: l10n.t('Where is the record?'),
  });
  return picked?.origin as Origin | undefined;
}

interface FileText {
  readonly name: string;
  readonly text: string;
}

/** Reads files. In an export of Slack, the names of people stand in a folder above the days of a channel, where one cannot choose both. */
export async function readFiles(uris: readonly Uri[]): Promise<readonly FileText[]> {
  const files = await Promise.all(uris.map(readFile));
  const day = files.findIndex(({ name, text }) => /\d{4}-\d\d-\d\d\.json$/.test(name) && isOfSlack(text));
  const isWhole = files.some(({ name }) => name.endsWith('users.json'));
  if (day < 0 || isWhole) return files;
  const above = Uri.joinPath(uris[day]!, '..', '..');
  const lists = await Promise.all(
    ['users.json', 'org_users.json', 'channels.json'].map((name) => readIfThere(above, name)),
  );
  return [...files, ...lists.filter((each) => each !== undefined)];
}

/** Whether a file looks like a day of a channel: messages with the time that is their id. */
const isOfSlack = (text: string): boolean =>
  /^\s*\[/.test(text.slice(0, 100)) && /"ts":\s?"\d{10}\.\d{6}"/.test(text.slice(0, 50_000));

async function readIfThere(folder: Uri, name: string): Promise<FileText | undefined> {
  try {
    return await readFile(Uri.joinPath(folder, name));
  } catch {
    return undefined;
  }
}

/** Reads a file of text: UTF-8, or UTF-16 with a byte order mark. */
async function readFile(uri: Uri): Promise<FileText> {
  const [name = '', parent] = uri.path.split('/').reverse();
  const { size } = await workspace.fs.stat(uri);
  if (size > longest)
    throw new FileProblem(l10n.t('{0} is larger than 100 MB. Export a shorter time, or one channel.', name));
  const bytes = await workspace.fs.readFile(uri);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    throw new FileProblem(l10n.t('{0} is a zip file. Unpack it, and choose the files in it.', name));
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileProblem(l10n.t('{0} is not a text file.', name));
  return { name: parent ? `${parent}/${name}` : name, text };
}
