import assert from 'node:assert/strict';
import {
  Uri,
  commands,
  extensions,
  languages,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Api } from '../../../../src/vscode/extension';
import type { Reading } from '../../../../src/vscode/core/reading';
import { extensionId } from '../../extension-id';
import { next, waitFor } from './wait';

/** A review that gives findings, whatever the rules make of the rest: each of the sentences blames. */
export const blaming = [
  '---',
  'template: learning-review',
  '---',
  '',
  '# Checkout was down',
  '',
  '## Summary',
  '',
  'The root cause was human error.',
  '',
  '## Timeline',
  '',
  '- 10:04 The on-call engineer failed to notice the alert.',
  '',
].join('\n');

export async function activate(): Promise<Api> {
  const extension = extensions.getExtension<Api>(extensionId);
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

let count = 0;

/** Writes a file and shows it. */
export async function open(text: string, name = `written-${++count}.md`): Promise<TextEditor> {
  const uri = Uri.joinPath(folder(), 'written', name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return window.showTextDocument(await workspace.openTextDocument(uri));
}

/** The reading of a document as it is now; the document has to be a candidate. */
export async function read(document: TextDocument): Promise<Reading> {
  const reading = await (await activate()).settle(document);
  assert.ok(reading, `${document.uri.toString()} is not read`);
  return reading;
}

export function ours(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Learning Review');
}

/** Waits until as many diagnostics are shown. */
export async function waitForDiagnostics(document: TextDocument, howMany: number): Promise<readonly Diagnostic[]> {
  const look = () => (ours(document).length === howMany ? ours(document) : undefined);
  return waitFor(languages.onDidChangeDiagnostics, look, () => `${howMany} diagnostics, not ${ours(document).length}`);
}

export async function actionsAt(
  document: TextDocument,
  range: Range,
  kind = 'quickfix',
): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 100);
}

/** Does what choosing the action does. */
export async function choose(action: CodeAction): Promise<void> {
  if (action.edit) assert.ok(await workspace.applyEdit(action.edit), 'the edit does not apply');
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** Closes everything, unsaved or not, and deletes what was written. */
export async function cleanUp(): Promise<void> {
  for (const document of workspace.textDocuments) {
    // VS Code saves its settings by itself, and may be about to.
    if (!document.isDirty || document.uri.path.endsWith('/settings.json')) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  await untilClosed();
  await workspace.fs.delete(Uri.joinPath(folder(), 'written'), { recursive: true }).then(undefined, () => undefined);
}

/** Extensions hear a little later that an editor is closed. The output has no column. */
async function untilClosed(): Promise<void> {
  const isClosed = (): true | undefined => (window.activeTextEditor?.viewColumn === undefined ? true : undefined);
  await waitFor(window.onDidChangeActiveTextEditor, isClosed, () => 'no editor that is open');
}

/** The same, and waits until VS Code has told that all is gone: until then, project files hold for the next test. */
export async function cleanUpProjects(): Promise<void> {
  await workspace.fs.writeFile(Uri.joinPath(folder(), 'written', 'last.txt'), new Uint8Array());
  const watcher = workspace.createFileSystemWatcher('**', true, true);
  await next(watcher.onDidDelete, cleanUp, ({ path }) => path.endsWith('/written'));
  watcher.dispose();
}
