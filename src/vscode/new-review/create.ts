import { FileSystemError, Uri, WorkspaceEdit, l10n, workspace, type TextDocument, type WorkspaceFolder } from 'vscode';
import { loadEngine } from '../core/engine';
import { staysWithin } from '../core/values';
import type { NewReview } from './questions';

/** Something in the settings keeps a review from being created; the message is for the user. */
export class PlaceProblem extends Error {}

/** Makes the empty document of a new review: a file that was not there before or, without a folder, an untitled document. */
export async function createDocument(review: NewReview): Promise<TextDocument> {
  const { folder } = review;
  if (!folder) return workspace.openTextDocument({ language: 'markdown' });
  const { nameFile, numberFile } = await loadEngine();
  const { path, pattern } = readPlace(folder);
  const name = nameFile(pattern, { title: review.title, date: review.date, template: review.template.id });
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(review.place ?? Uri.joinPath(folder.uri, path), numberFile(name, number));
    if (await exists(uri)) continue;
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
    // Somebody was faster: the next number is free.
    if (!(await workspace.applyEdit(edit)) && (await exists(uri))) continue;
    return workspace.openTextDocument(uri);
  }
}

/** Where new reviews go, within the workspace folder. */
function readPlace(folder: WorkspaceFolder): { readonly path: string; readonly pattern: string } {
  const configuration = workspace.getConfiguration('learningReview', folder);
  const path = configuration.get<unknown>('folder') ?? '';
  const pattern = configuration.get<unknown>('fileName') ?? '';
  if (typeof path !== 'string' || !staysWithin(path)) {
    throw new PlaceProblem(l10n.t('{0} should be a path within the workspace folder.', 'learningReview.folder'));
  }
  if (typeof pattern !== 'string' || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(pattern)) {
    throw new PlaceProblem(l10n.t('{0} should be a file name.', 'learningReview.fileName'));
  }
  return { path: path.replaceAll('\\', '/'), pattern: pattern || '${date}-${slug}.md' };
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
