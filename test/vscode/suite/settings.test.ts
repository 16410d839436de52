import assert from 'node:assert/strict';
import { WorkspaceEdit, workspace } from 'vscode';
import { blaming, cleanUp, open, ours, read, waitForDiagnostics } from './support/review';
import { reset, set } from './support/settings';

describe('Settings', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('rules', 'profile', 'run', 'phrases', 'files', 'templates');
  });

  it('change how loud a rule is, in documents that are open', async () => {
    const { document } = await open(blaming);
    const [first] = (await read(document)).findings;
    await set('rules', { [first!.ruleId]: 'error' });
    const { findings, problems } = await read(document);
    assert.equal(findings.find(({ ruleId }) => ruleId === first!.ruleId)?.severity, 'error');
    assert.deepEqual(problems, []);
  });

  it('that cannot be used are named, and stop nothing', async () => {
    const { document } = await open(blaming);
    const before = (await read(document)).findings;
    await set('rules', { 'no-such-rule': 'off' });
    await set('profile', 'loud');
    await set('files', 'everything');
    await set('templates', '../elsewhere');
    const { findings, problems } = await read(document);
    assert.equal(problems.length, 4);
    for (const key of ['rules', 'profile', 'files', 'templates']) {
      const name = `learningReview.${key}`;
      assert.equal(problems.filter((problem) => problem.startsWith(name)).length, 1, name);
    }
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      before.map(({ ruleId }) => ruleId),
    );
  });

  it('let a review be read on save only; until then its findings move along', async () => {
    await set('run', 'onSave');
    const { document } = await open(blaming);
    const { length } = (await read(document)).findings;
    await waitForDiagnostics(document, length);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(8).range.end, '\n\nIt was human error.');
    await workspace.applyEdit(edit);
    const unsaved = await read(document);
    assert.equal(unsaved.version, document.version);
    assert.equal(unsaved.findings.length, length);
    for (const { start, end, text } of unsaved.findings) assert.equal(document.getText().slice(start, end), text);
    await document.save();
    const saved = await read(document);
    assert.equal(saved.findings.length, length + 1);
    await waitForDiagnostics(document, length + 1);
    assert.equal(ours(document).length, length + 1);
  });
});
