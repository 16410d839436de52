import assert from 'node:assert/strict';
import { Uri, commands, window, workspace } from 'vscode';
import { reply } from './support/questions';
import { activate, cleanUp, folder, read } from './support/review';
import { reset, set } from './support/settings';
import { next } from './support/wait';

const template = [
  '---',
  'title: ${title}',
  'date: ${date}',
  'status: draft',
  'template: ${template}',
  'template-name: Payments',
  '---',
  '',
  '# ${title}',
  '',
  '## What customers saw',
  '',
  '${1:<!-- Which shops, and for how long? -->}',
  '',
  '## Action items',
  '',
  '- [ ] ${2:[what will be different]} (owner: ${3:[@name]})',
  '',
].join('\n');

describe('A team’s own templates', () => {
  beforeEach(() => set('folder', 'written/reviews'));
  afterEach(async () => {
    await cleanUp();
    await reset('folder', 'templates');
  });

  const write = (text: string) =>
    workspace.fs.writeFile(Uri.joinPath(folder(), 'written/templates/payment.md'), new TextEncoder().encode(text));

  it('are offered first, with tab stops, and reviews are measured against them', async () => {
    await write(template);
    await set('templates', 'written/templates');
    const asked = await reply([{ pick: 'Payments' }, { write: 'Refunds stood still' }, { write: '2026-03-17' }], () =>
      commands.executeCommand('learningReview.new'),
    );
    assert.deepEqual(asked[0]!.labels.slice(0, 2), ['Payments', 'Learning Review']);
    const editor = window.activeTextEditor!;
    const text = editor.document.getText();
    assert.ok(
      text.startsWith('---\ntitle: Refunds stood still\ndate: 2026-03-17\nstatus: draft\ntemplate: payment\n---\n'),
    );
    assert.equal(editor.document.getText(editor.selection), '<!-- Which shops, and for how long? -->');
    const { review } = await read(editor.document);
    assert.equal(review?.template.name, 'Payments');
    assert.deepEqual(review?.missing, []);
  });

  it('are read again when the setting changes', async () => {
    await write(template);
    const api = await activate();
    const uri = Uri.joinPath(folder(), 'written/review.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntemplate: payment\n---\n\n# A\n'));
    const { document } = await window.showTextDocument(uri);
    assert.equal((await read(document)).verdict.isReview, false);
    await next(
      api.onDidRead,
      () => set('templates', 'written/templates'),
      (reading) => reading.document === document && reading.review?.template.id === 'payment',
    );
    const titles = (await read(document)).review?.missing.map(({ title }) => title);
    assert.deepEqual(titles, ['What customers saw', 'Action items']);
  });

  it('go and come with their folder', async () => {
    await write(template);
    await set('templates', 'written/templates');
    const api = await activate();
    const uri = Uri.joinPath(folder(), 'written/review.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntemplate: payment\n---\n\n# A\n'));
    const { document } = await window.showTextDocument(uri);
    const becomes = (isReview: boolean, act: () => unknown) =>
      next(api.onDidRead, act, ({ document: read, verdict }) => read === document && verdict.isReview === isReview);
    assert.equal((await read(document)).verdict.isReview, true);
    await becomes(false, () => workspace.fs.delete(Uri.joinPath(folder(), 'written/templates'), { recursive: true }));
    await becomes(true, () => write(template));
  });

  it('stay out where the setting leads out of the folder, or nowhere', async () => {
    for (const path of ['../elsewhere', '/etc', 'written/nothing', 'reviews/checkout-outage.md']) {
      await set('templates', path);
      const asked = await reply(['escape'], () => commands.executeCommand('learningReview.new'));
      assert.equal(asked[0]!.labels[0], 'Learning Review', path);
    }
  });
});
