import assert from 'node:assert/strict';
import { Selection, ViewColumn, commands, window, workspace, type TextEditor } from 'vscode';
import { change, cursorOf, draft, editorOf, type OpenReview } from '../../../src/vscode/core/open-review';
import { cleanUp, open, read } from './support/review';
import { told } from './support/told';

const text = '---\ntemplate: learning-review\n---\n\n# A\n\n## Summary\n\nIt was down.\n';

describe('An edit of a review', () => {
  let editor: TextEditor;
  let review: OpenReview;
  beforeEach(async () => {
    editor = await open(text);
    await settle();
  });
  afterEach(cleanUp);

  async function settle(): Promise<void> {
    const { document, version, review: found } = await read(editor.document);
    review = { document, version, review: found! };
  }
  const at = (words: string, insert: string) => ({ start: text.indexOf(words), end: text.indexOf(words), insert });
  /** As typing does: it joins what was typed right before and after. */
  const type = (offset: number, words: string) =>
    editor.edit((edit) => edit.insert(editor.document.positionAt(offset), words), {
      undoStopBefore: false,
      undoStopAfter: false,
    });

  it('is not made in a text that has changed since, and says where there is no place for it', async () => {
    assert.deepEqual(await told(async () => assert.equal(await change(review, []), false)), [
      '$(info) This edit would change more than you asked for. Is a code block or a comment left open?',
    ]);
    assert.equal((await told(async () => assert.equal(await draft(review, []), false))).length, 1);
    await type(0, '\n');
    const said = await told(async () => {
      assert.equal(await change(review, [at('It', 'x')]), false);
      assert.equal(await draft(review, [at('It', 'x')]), false);
    });
    assert.deepEqual([said, editor.document.getText()], [[], `\n${text}`]);
  });

  it('keeps the blanks of what it writes, and selects the first slot', async () => {
    assert.equal(await draft(review, [at('It was', '  - a [who]\n    - b [when]\n')]), true);
    assert.equal(editor.document.getText(), text.replace('It was', '  - a [who]\n    - b [when]\nIt was'));
    assert.equal(editor.document.getText(editor.selection), '[who]');
  });

  it('leaves the cursor where one goes on, and undone where one was', async () => {
    const there = editor.document.positionAt(text.indexOf('down'));
    editor.selection = new Selection(there, there);
    await draft(review, [at('It was', 'Drafted. ')]);
    assert.deepEqual(editor.selection.active, editor.document.positionAt(text.indexOf('It was') + 'Drafted. '.length));
    await commands.executeCommand('undo');
    assert.deepEqual([editor.document.getText(), editor.selection.active], [text, there]);
  });

  it('is undone without what was typed before it, or with it', async () => {
    await type(text.length, 'Before.');
    await settle();
    await draft(review, [at('It was', 'Drafted. ')]);
    const drafted = editor.document.getText();
    await type(drafted.length, ' After.');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), drafted);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), `${text}Before.`);
  });

  it('is where the cursor is, in the editor that has it, or at the end', async () => {
    const { document } = editor;
    const start = document.positionAt(text.indexOf('It was'));
    editor.selection = new Selection(document.positionAt(0), start);
    assert.deepEqual([editorOf(document), cursorOf(document)], [editor, text.indexOf('It was')]);
    const other = await workspace.openTextDocument({ content: 'a log', language: 'log' });
    await window.showTextDocument(other, ViewColumn.Two);
    assert.equal(editorOf(document)?.document, document);
    assert.equal(cursorOf(document), text.indexOf('It was'));
    await window.showTextDocument(other, ViewColumn.One);
    assert.equal(editorOf(document), undefined);
    assert.equal(cursorOf(document), text.length);
  });
});
