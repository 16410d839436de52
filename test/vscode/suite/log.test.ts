import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { replyWith } from './support/picks';
import { cleanUp, open, read } from './support/review';
import { waitFor } from './support/wait';

const review = (...entries: readonly string[]) =>
  `---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n## Timeline\n\n${entries.join('\n')}\n`;

describe('What is logged while an incident runs', () => {
  afterEach(async () => {
    await replyWith({ showInputBox: () => '' }, () => commands.executeCommand('learningReview.setPair'));
    await cleanUp();
  });

  const log = (kind: string, text: string | undefined) =>
    replyWith({ showInputBox: () => text }, () => commands.executeCommand(`learningReview.log${kind}`));

  it('goes to the timeline of the review in focus with the time, and is undone in one step', async () => {
    const before = review('- **10:04** The alert fires');
    const { document } = await open(before);
    await read(document);
    await log('Observation', '  the queue is growing ');
    assert.match(document.getText(), /fires\n- \*\*(?:\d{4}-\d\d-\d\d )?\d\d:\d\d\*\* the queue is growing\n$/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('says what is an action, a decision or an assumption, and none of them is an action item', async () => {
    const { document } = await open(review('- **10:04** The alert fires'));
    await read(document);
    await log('Action', 'rolled back to 2.3');
    await log('Decision', 'no failover before 11:00');
    await log('Assumption', 'the cache is cold');
    const text = document.getText();
    assert.match(text, /\*\* Action: rolled back to 2\.3\n/);
    assert.match(text, /\*\* Decision: no failover before 11:00\n/);
    assert.match(text, /\*\* the cache is cold \(assumed\)\n/);
    const reading = await read(document);
    assert.equal(reading.review?.timeline.length, 4);
    assert.deepEqual(reading.review?.actions, []);
    assert.deepEqual(
      reading.review?.timeline.filter(({ assumed }) => assumed).map((entry) => entry.text),
      ['the cache is cold (assumed)'],
    );
  });

  it('goes to the last review, and is saved there, while something else is open', async () => {
    const { document } = await open(review('- **10:04** The alert fires'), 'running.md');
    await read(document);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await window.showTextDocument(await workspace.openTextDocument({ content: 'a log', language: 'log' }));
    await log('Observation', 'latency falls');
    const saved = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
    assert.match(saved, /fires\n[^\n]*latency falls\n$/);
    assert.equal(window.activeTextEditor?.document.getText(), 'a log');
  });

  it('is not saved where one sees it, or where something else was not saved', async () => {
    const { document } = await open(review('- **10:04** The alert fires'), 'seen.md');
    await read(document);
    await log('Observation', 'latency falls');
    // Tests hear of it a moment after the change.
    await waitFor(
      workspace.onDidChangeTextDocument,
      () => document.isDirty,
      () => 'a change that is not saved',
    );
    await window.showTextDocument(await workspace.openTextDocument({ content: 'a log', language: 'log' }));
    await log('Observation', 'latency rises');
    assert.match(document.getText(), /latency rises/);
    assert.equal(document.isDirty, true);
  });

  it('names the pair that is set, until it is taken back', async () => {
    const { document } = await open(review('- **10:04** The alert fires'));
    await read(document);
    await replyWith({ showInputBox: () => '@ana, @li' }, () => commands.executeCommand('learningReview.setPair'));
    await log('Action', 'restarted the worker');
    await replyWith({ showInputBox: ({ value }) => (value === '@ana, @li' ? '' : undefined) }, () =>
      commands.executeCommand('learningReview.setPair'),
    );
    await log('Action', 'cleared the cache');
    assert.match(document.getText(), /restarted the worker \(pair: @ana, @li\)\n/);
    assert.match(document.getText(), /cleared the cache\n/);
  });

  it('leaves nothing behind when one gives up', async () => {
    const before = review('- **10:04** The alert fires');
    const { document } = await open(before);
    await read(document);
    await log('Decision', undefined);
    await log('Decision', '   ');
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  it('takes the words from a key binding', async () => {
    const { document } = await open(review('- **10:04** The alert fires'));
    await read(document);
    await commands.executeCommand('learningReview.logObservation', { text: 'the graph is flat' });
    assert.match(document.getText(), /\*\* the graph is flat\n$/);
  });
});
