import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  Position,
  Range,
  Selection,
  Uri,
  WorkspaceEdit,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Review } from '../../../src/review';
import { Focus } from '../../../src/vscode/core/focus';
import { rest } from '../../../src/vscode/core/typing';
import { readNodes } from '../../../src/vscode/sections/nodes';
import { activate, blaming, cleanUp, open, ours, read, waitForDiagnostics } from './support/review';
import { waitFor } from './support/wait';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** As if the keys came so fast that they never rest: a busy machine may take longer for a key than people wait. */
async function withoutRest(act: () => Promise<void>): Promise<void> {
  const { setTimeout } = globalThis;
  const held = (run: () => void, delay?: number) => setTimeout(run, delay === rest ? 2 ** 31 - 1 : delay);
  Object.assign(globalThis, { setTimeout: held });
  try {
    await act();
  } finally {
    Object.assign(globalThis, { setTimeout });
  }
}

/** What all rows of the sections view count. Those of entries and items count again what their section counts. */
const sumOf = (review: Review | undefined): number =>
  [...readNodes(review).byId.values()].reduce((sum, node) => {
    if (node.type === 'section') return sum + node.care.findings;
    return node.type === 'head' ? sum + node.findings : sum;
  }, 0);

describe('Diagnostics', () => {
  afterEach(cleanUp);

  it('underline the marked words of each finding, with its severity and a code that leads to a page', async () => {
    const { document } = await open(blaming);
    const { findings } = await read(document);
    assert.ok(findings.length >= 2, `only ${findings.length} findings`);
    const diagnostics = await waitForDiagnostics(document, findings.length);
    for (const [i, finding] of findings.entries()) {
      const diagnostic = diagnostics[i]!;
      assert.equal(document.offsetAt(diagnostic.range.start), finding.mark.start);
      assert.equal(document.offsetAt(diagnostic.range.end), finding.mark.end);
      assert.equal(diagnostic.message, finding.message);
      assert.equal(diagnostic.severity, severities[finding.severity]);
      const { value, target } = diagnostic.code as { value: string; target: Uri };
      assert.equal(value, finding.ruleId);
      assert.ok((await workspace.fs.readFile(target)).length > 0, `${target.toString()} is empty`);
    }
  });

  it('move with edits, and go when their words go', async () => {
    const { document } = await open(blaming);
    const { length } = (await read(document)).findings;
    const [before] = await waitForDiagnostics(document, length);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(4, 0), 'A line more.\n\n');
    await workspace.applyEdit(edit);
    const moved = (await read(document)).findings[0]!;
    const isMoved = () => ours(document)[0]?.range.start.line === before!.range.start.line + 2;
    await waitFor(languages.onDidChangeDiagnostics, isMoved, () => 'the diagnostic to move');
    assert.equal(document.offsetAt(ours(document)[0]!.range.start), moved.mark.start);

    const removal = new WorkspaceEdit();
    removal.delete(document.uri, document.lineAt(ours(document)[0]!.range.start.line).rangeIncludingLineBreak);
    await workspace.applyEdit(removal);
    await waitForDiagnostics(document, length - 1);
  });

  it('are gone when the document is closed', async () => {
    const { document } = await open(blaming);
    await waitForDiagnostics(document, (await read(document)).findings.length);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await languages.setTextDocumentLanguage(await workspace.openTextDocument(document.uri), 'plaintext');
    await waitForDiagnostics(document, 0);
  });

  it('are as many as the rows of the sections view count, also above the first section', async () => {
    const { document } = await open(blaming.replace('was down\n', 'was down\n\nThe root cause was human error.\n'));
    const { review, findings } = await read(document);
    assert.ok(review && review.head.findings.length > 0, 'nothing is found above the first section');
    assert.equal(sumOf(review), findings.length);
    await waitForDiagnostics(document, findings.length);
  });

  it('leave the sentence alone that is being typed, until the cursor leaves its line', async () => {
    const editor = await open(blaming.replace('The root cause was human error.\n', '\n'));
    const { document } = editor;
    const { length } = (await read(document)).findings;
    await waitForDiagnostics(document, length);
    const at = new Position(8, 0);
    editor.selection = new Selection(at, at);
    const sentence = 'The root cause was human error';
    // What the view and the status speak of: they count what is underlined.
    const focus = new Focus(await activate());
    const counted = () => [focus.reading?.findings.length, sumOf(focus.reading?.review)];
    await withoutRest(async () => {
      for (const key of sentence) await commands.executeCommand('type', { text: key });
      const { findings } = await read(document);
      assert.ok(findings.length > length, 'the sentence gives no finding');
      assert.equal(ours(document).length, length, 'underlined while it is typed');
      assert.deepEqual(counted(), [length, length]);
      await commands.executeCommand('cursorDown');
      await waitForDiagnostics(document, findings.length);
      assert.deepEqual(counted(), [findings.length, findings.length]);
    });
    focus.dispose();
  });

  it('show up when the keys rest, too', async () => {
    const editor = await open(blaming.replace('The root cause was human error.\n', '\n'));
    const { document } = editor;
    const { length } = (await read(document)).findings;
    editor.selection = new Selection(8, 0, 8, 0);
    for (const key of 'It was human error') await commands.executeCommand('type', { text: key });
    const { findings } = await read(document);
    assert.ok(findings.length > length, 'the sentence gives no finding');
    await waitForDiagnostics(document, findings.length);
    assert.equal(window.activeTextEditor?.selection.active.line, 8);
  });

  it('take pasted sentences at once', async () => {
    const editor = await open(blaming.replace('The root cause was human error.\n', '\n'));
    await editor.edit((edit) => edit.insert(new Position(8, 0), 'The root cause was human error.'));
    const { findings } = await read(editor.document);
    await waitForDiagnostics(editor.document, findings.length);
    assert.ok(ours(editor.document).some(({ range }) => range.intersection(new Range(8, 0, 8, 99))));
  });
});
