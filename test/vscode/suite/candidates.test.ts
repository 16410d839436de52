import assert from 'node:assert/strict';
import { Uri, commands, window, workspace } from 'vscode';
import { activate, blaming, cleanUp, open, ours, read, waitForDiagnostics } from './support/review';
import { reset, set } from './support/settings';
import { next } from './support/wait';

const notes = '# Notes\n\nThe root cause was human error.\n';

describe('What is treated as a review', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('enable', 'files');
  });

  const verdictOf = async (text: string, name?: string) => (await read((await open(text, name)).document)).verdict;

  it('is told by the front matter, a comment, the headings, or the path', async () => {
    assert.deepEqual(await verdictOf(blaming), { isReview: true, because: 'front-matter' });
    assert.deepEqual(await verdictOf(`<!-- learning-review: on -->\n${notes}`), { isReview: true, because: 'comment' });
    assert.deepEqual(await verdictOf('# A\n\n## Timeline\n\n## Impact\n\n## Action items\n'), {
      isReview: true,
      because: 'headings',
    });
    assert.deepEqual(await verdictOf(notes, 'postmortems/2026-01-02.md'), { isReview: true, because: 'path' });
    assert.deepEqual(await verdictOf(notes, 'postmortems/README.md'), { isReview: false, because: 'none' });
  });

  it('leaves other Markdown alone', async () => {
    const { document } = await open(notes);
    const { verdict, findings } = await read(document);
    assert.deepEqual({ verdict, findings }, { verdict: { isReview: false, because: 'none' }, findings: [] });
    assert.deepEqual(ours(document), []);
  });

  it('follows the globs of the setting', async () => {
    await set('files', ['written/*.md', '!**/not-*.md']);
    assert.equal((await verdictOf(notes, 'this.md')).because, 'path');
    assert.equal((await verdictOf(notes, 'not-this.md')).isReview, false);
  });

  it('changes by command, in the document itself, and back again', async () => {
    const api = await activate();
    const { document } = await open(notes);
    await read(document);
    const say = (command: string, isReview: boolean) =>
      next(
        api.onDidRead,
        () => commands.executeCommand(`learningReview.${command}`),
        (reading) => reading.document === document && reading.verdict.isReview === isReview,
      );
    assert.equal((await say('treatAsReview', true)).verdict.because, 'comment');
    assert.equal(document.getText(), `<!-- learning-review: on -->\n\n${notes}`);
    await waitForDiagnostics(document, (await read(document)).findings.length);
    await say('treatAsOther', false);
    assert.equal(document.getText(), notes);
    await waitForDiagnostics(document, 0);
  });

  it('says no in a file that looks like one', async () => {
    const api = await activate();
    const { document } = await open(
      `${blaming.replace('---\ntemplate: learning-review\n---\n\n', '')}\n## Impact\n\n## Action items\n`,
    );
    await read(document);
    const { verdict } = await next(
      api.onDidRead,
      () => commands.executeCommand('learningReview.treatAsOther'),
      (reading) => reading.document === document && !reading.verdict.isReview,
    );
    assert.deepEqual(verdict, { isReview: false, because: 'comment' });
    await waitForDiagnostics(document, 0);
  });

  it('takes untitled documents', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: blaming });
    await window.showTextDocument(document);
    const { findings } = await read(document);
    assert.ok(findings.length > 0);
    await waitForDiagnostics(document, findings.length);
  });

  it('never takes comment boxes, revisions and the like', async () => {
    const api = await activate();
    const provider = workspace.registerTextDocumentContentProvider('comment', {
      provideTextDocumentContent: () => blaming,
    });
    const document = await workspace.openTextDocument(Uri.parse('comment:/box.md'));
    assert.equal(document.languageId, 'markdown');
    assert.equal(await api.settle(document), undefined);
    provider.dispose();
  });

  it('leaves files alone that are too long to be one', async () => {
    const { document } = await open(blaming + 'It was human error.\n'.repeat(60_000));
    assert.deepEqual((await read(document)).verdict, { isReview: false, because: 'too-long' });
  });

  it('takes an empty file, a BOM and lone surrogates as they come', async () => {
    assert.equal((await verdictOf('')).isReview, false);
    assert.equal((await verdictOf(`\uFEFF${blaming}`)).isReview, true);
    const document = await workspace.openTextDocument({
      language: 'markdown',
      content: `${blaming}\n\uD800 it was human error \uDC00`,
    });
    assert.equal((await read(document)).verdict.isReview, true);
  });

  it('is nothing while the extension is switched off', async () => {
    const { document } = await open(blaming);
    await waitForDiagnostics(document, (await read(document)).findings.length);
    await set('enable', false);
    assert.equal((await read(document)).verdict.because, 'disabled');
    await waitForDiagnostics(document, 0);
  });
});
