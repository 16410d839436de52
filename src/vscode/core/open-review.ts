import { Selection, WorkspaceEdit, l10n, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { TextChange } from '../../language';
import type { Review } from '../../review';
import { toEdit } from './positions';
import { showDocument } from './show-document';
import { asSnippet, type Stops } from './write-snippet';

/** A document and what was read of this version of it. */
export interface OpenReview {
  readonly document: TextDocument;
  readonly version: number;
  readonly review: Review;
}

/**
 * Makes the changes in one step that can be undone; nothing where somebody typed since the review was read. Where there is no
 * change that keeps everything else as it is, it says so.
 */
export async function change({ document, version }: OpenReview, changes: readonly TextChange[]): Promise<boolean> {
  if (document.version !== version) return false;
  if (changes.length === 0) return tellNoPlace();
  return workspace.applyEdit(toEdit(document, changes));
}

/** Puts the cursor where the first words are that were written, and shows them. */
export async function showWritten({ document }: OpenReview, [first]: readonly TextChange[]): Promise<void> {
  if (!first) return;
  const at = document.positionAt(first.start + first.insert.search(/\S|$/));
  await showDocument(document, { selection: new Selection(at, at) });
}

/** Writes text with its slots as tab stops, the first of them selected, and shows it. */
export async function draft(open: OpenReview, [change]: readonly TextChange[], stops: Stops = {}): Promise<boolean> {
  const { document, version } = open;
  if (document.version !== version) return false;
  if (!change) return tellNoPlace();
  const editor = await showDocument(document);
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [asSnippet(document, change, stops)]);
  const done = await workspace.applyEdit(edit);
  if (done) editor.revealRange(editor.selection);
  return done;
}

function tellNoPlace(): false {
  tellInPassing(l10n.t('This edit would change more than you asked for. Is a code block or a comment left open?'));
  return false;
}

/** The editor of the document in focus, which has the cursor that commands speak of. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** Where the cursor is; the end of the document where no editor shows it. */
export function cursorOf(document: TextDocument): number {
  const editor = editorOf(document);
  return editor ? document.offsetAt(editor.selection.active) : document.getText().length;
}

/** Says in passing that a command had nothing to do. */
export function tellInPassing(message: string): void {
  window.setStatusBarMessage(`$(info) ${message}`, 5000);
}

/** Says that a command needs a review, where it was not hidden. */
export function askForReviewFirst(): void {
  void window.showInformationMessage(l10n.t('Open a learning review first.'));
}
