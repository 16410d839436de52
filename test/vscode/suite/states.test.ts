import assert from 'node:assert/strict';
import {
  TabInputText,
  Uri,
  WorkspaceEdit,
  commands,
  languages,
  window,
  workspace,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { Focus } from '../../../src/vscode/core/focus';
import { readNodes } from '../../../src/vscode/sections/nodes';
import { activate, blaming, cleanUp, open, ours, read, waitForDiagnostics } from './support/review';
import { waitFor } from './support/wait';

// What happens to a file while it is open: what the view and the status speak of, and what is underlined, goes along.

describe('An open review', () => {
  let focus: Focus;
  beforeEach(async () => (focus = new Focus(await activate())));
  afterEach(async () => {
    focus.dispose();
    await cleanUp();
  });

  /** The findings of the document in focus are those that the view counts and the editor underlines. */
  async function agrees(document: TextDocument): Promise<void> {
    const { findings, review } = await read(document);
    assert.equal(focus.document, document);
    assert.equal(focus.reading?.findings.length, findings.length);
    assert.equal((await focus.settle())?.version, document.version);
    const counted = readNodes(review).list.reduce((sum, { care }) => sum + care.findings, 0);
    assert.equal(counted, findings.length);
    await waitForDiagnostics(document, findings.length);
  }

  const inFocus = (uri: Uri | undefined) =>
    waitFor(
      focus.onDidChange,
      () => focus.document?.uri.toString() === uri?.toString(),
      () => `${uri?.toString() ?? 'nothing'} in focus, not ${focus.document?.uri.toString()}`,
    );
  const diagnosticsOf = (uri: Uri): readonly Diagnostic[] =>
    languages.getDiagnostics(uri).filter(({ source }) => source === 'Learning Review');
  const noneOf = (uri: Uri) =>
    waitFor(
      languages.onDidChangeDiagnostics,
      () => diagnosticsOf(uri).length === 0,
      () => 'no diagnostics',
    );

  it('is one document in two editors, and stays when one of them is closed', async () => {
    const { document } = await open(blaming);
    await agrees(document);
    await commands.executeCommand('workbench.action.splitEditor');
    const { activeTextEditor: second } = window;
    assert.ok(second?.document === document);
    await second.edit((edit) => edit.insert(document.positionAt(blaming.length), '- 10:09 It was human error.\n'));
    await agrees(document);
    await commands.executeCommand('learningReview.addSection', '/Impact');
    assert.ok(document.getText().includes('## Impact'), document.getText());
    await agrees(document);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await agrees(document);
  });

  it('keeps all of it under its new name', async () => {
    const { document } = await open(blaming);
    await agrees(document);
    const { uri } = document;
    const renamed = uri.with({ path: uri.path.replace(/\.md$/, '-renamed.md') });
    const edit = new WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.ok(await workspace.applyEdit(edit));
    await inFocus(renamed);
    await agrees(focus.document!);
    await noneOf(uri);
  });

  it('is gone with its file', async () => {
    const { document } = await open(blaming);
    await agrees(document);
    const edit = new WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert.ok(await workspace.applyEdit(edit));
    await inFocus(undefined);
    const isClosed = () =>
      window.tabGroups.all.every(({ tabs }) =>
        tabs.every(({ input }) => !(input instanceof TabInputText) || input.uri.toString() !== document.uri.toString()),
      );
    await waitFor(window.tabGroups.onDidChangeTabs, isClosed, () => 'the tab to close');
  });

  it('is as it was saved once it is reverted', async () => {
    const editor = await open(blaming);
    const { document } = editor;
    await agrees(document);
    const before = ours(document).length;
    await editor.edit((edit) => edit.insert(document.positionAt(blaming.length), '- 10:09 It was human error.\n'));
    await agrees(document);
    assert.ok(ours(document).length > before, 'the line gives no finding');
    await commands.executeCommand('workbench.action.files.revert');
    await waitFor(
      workspace.onDidChangeTextDocument,
      () => document.getText() === blaming,
      () => 'the text as it was',
    );
    await agrees(document);
    assert.equal(ours(document).length, before);
  });
});
