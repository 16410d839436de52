import assert from 'node:assert/strict';
import { ConfigurationTarget } from 'vscode';
import { toRange } from '../../../src/vscode/core/positions';
import { actionsAt, blaming, choose, cleanUp, open, read } from './support/review';
import { reset, set, setIn } from './support/settings';

const comment = '<!-- learning-review-ignore-line human-error -->';
const withLeftovers = `# Checkout was down\n\n## Timeline\n\nAll is well. ${comment}\n\nIt is. ${comment}\n\n## Action items\n`;
const cleaned = withLeftovers.replaceAll(comment, '');

describe('Fix all', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('run');
    await setIn(ConfigurationTarget.Workspace, 'editor', 'codeActionsOnSave', undefined);
  });

  it('applies what cannot change the meaning, and nothing else', async () => {
    const { document } = await open(withLeftovers + blaming.slice(blaming.indexOf('# Checkout')));
    const before = (await read(document)).findings.filter(
      ({ suggestions }) => !suggestions.some(({ applicability }) => applicability === 'as-is'),
    );
    const whole = toRange(document, { start: 0, end: document.getText().length });
    const [action] = await actionsAt(document, whole, 'source.fixAll.learningReview');
    assert.ok(action, 'nothing is offered');
    await choose(action);
    assert.ok(document.getText().startsWith(cleaned), document.getText());
    const after = (await read(document)).findings;
    assert.deepEqual(
      after.map(({ text }) => text),
      before.map(({ text }) => text),
    );
  });

  it('runs on save, also where a review is read on save', async () => {
    await set('run', 'onSave');
    const actions = { 'source.fixAll.learningReview': 'explicit' };
    await setIn(ConfigurationTarget.Workspace, 'editor', 'codeActionsOnSave', actions);
    const editor = await open(cleaned);
    await read(editor.document);
    await editor.edit((edit) =>
      edit.replace(toRange(editor.document, { start: 0, end: cleaned.length }), withLeftovers),
    );
    await editor.document.save();
    assert.equal(editor.document.getText(), cleaned);
  });

  it('is no quick fix', async () => {
    const { document } = await open(withLeftovers);
    const { findings } = await read(document);
    const actions = await actionsAt(document, toRange(document, findings[0]!.mark));
    assert.equal(
      actions.some(({ kind }) => kind?.value.startsWith('source')),
      false,
    );
  });
});
