import assert from 'node:assert/strict';
import {
  CancellationError,
  CancellationTokenSource,
  LanguageModelTextPart,
  Uri,
  lm,
  workspace,
  type CancellationToken,
} from 'vscode';
import type { Report } from '../../../src/review';
import { activate, blaming, cleanUp, folder, open } from './support/review';
import { reset, set } from './support/settings';

const name = 'learning-review_lint';

describe('The tool for language models', () => {
  before(activate);
  afterEach(async () => {
    await cleanUp();
    await reset('enable', 'rules');
  });

  async function call(input: object, token?: CancellationToken): Promise<Report> {
    const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
    const [part, ...others] = content;
    assert.ok(part instanceof LanguageModelTextPart);
    assert.deepEqual(others, []);
    return JSON.parse(part.value) as Report;
  }

  const rulesIn = ({ files }: Report) => files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

  async function write(path: string, content: string | Uint8Array): Promise<Uri> {
    const uri = Uri.joinPath(folder(), 'written', path);
    await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return uri;
  }

  it('is known, and says when to call it', () => {
    const tool = lm.tools.find((each) => each.name === name);
    assert.match(tool?.description ?? '', /before you write, rephrase/);
  });

  it('finds what is in a text, with places and suggestions', async () => {
    const { version, files } = await call({
      text: 'The root cause was human error.\n\nDana failed to notice the alert.\n',
    });
    assert.equal(version, 1);
    const [file] = files;
    assert.equal(file?.path, '-');
    const finding = file?.findings.find(({ ruleId }) => ruleId === 'failed-to');
    assert.equal(finding?.text, 'Dana failed to notice the alert.');
    assert.deepEqual(finding.start, { line: 3, column: 1, offset: 33 });
    const rephrasing = finding.suggestions.find(({ kind }) => kind === 'fact');
    assert.match(rephrasing?.replacement ?? '', /alert/);
  });

  it('writes comments as the language of a text has them', async () => {
    const asked = async (languageId: string) =>
      (await call({ text: 'Dana failed to notice the alert.\n', languageId })).files[0]?.findings
        .flatMap(({ suggestions }) => suggestions)
        .find(({ kind }) => kind === 'question')?.replacement ?? '';
    assert.match(await asked('markdown'), /<!-- Ask: .* -->/);
    assert.match(await asked('mdx'), /\{\/\* Ask: .* \*\/\}/);
  });

  it('reads a file by its path in the workspace, its whole path, and its URI', async () => {
    const uri = await write('by-name.md', blaming);
    for (const file of ['written/by-name.md', uri.path, uri.toString()]) {
      const report = await call({ file });
      assert.equal(report.files[0]?.path, file);
      assert.ok(rulesIn(report).length > 1, file);
    }
  });

  it('reads what is open and not saved', async () => {
    const editor = await open('# Checkout was down\n\nAll is well.\n', 'unsaved.md');
    assert.deepEqual(rulesIn(await call({ file: 'written/unsaved.md' })), []);
    await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.end, ' It was human error.'));
    assert.ok(editor.document.isDirty);
    assert.deepEqual(rulesIn(await call({ file: 'written/unsaved.md' })), ['human-error']);
  });

  it('reads a document that has no file', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: 'It was human error.\n' });
    assert.deepEqual(rulesIn(await call({ file: document.uri.toString() })), ['human-error']);
  });

  it('follows the settings', async () => {
    await set('rules', { 'human-error': 'off' });
    assert.deepEqual(rulesIn(await call({ text: 'It was human error.\n' })), []);
    await set('enable', false);
    await assert.rejects(call({ text: 'It was human error.\n' }), /turned Learning Review off/);
  });

  it('leaves alone what says that it is no review', async () => {
    assert.deepEqual(rulesIn(await call({ text: '<!-- learning-review: off -->\n\nIt was human error.\n' })), []);
  });

  it('says what is wrong with what it was handed', async () => {
    await write('picture.md', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2));
    const outside = `${folder().toString()}/../elsewhere.md`;
    for (const [input, message] of [
      [{}, /either "file" or "text"/],
      [{ text: '', file: 'a.md' }, /either "file" or "text"/],
      [{ file: 'written/nowhere.md' }, /There is no file written\/nowhere\.md in the workspace/],
      [{ file: '../elsewhere.md' }, /\.\.\/elsewhere\.md is outside of the workspace/],
      [{ file: '/etc/elsewhere.md' }, /\/etc\/elsewhere\.md is outside of the workspace/],
      [{ file: outside }, /is outside of the workspace/],
      [{ file: 'written' }, /written is a folder/],
      [{ file: 'written/picture.md' }, /written\/picture\.md is not a text file/],
      [{ text: 'word '.repeat(100_001) }, /too long/],
    ] as const)
      await assert.rejects(call(input), message);
  });

  it('stops when it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const called = call({ text: 'Dana failed to notice the alert. It was human error.\n\n'.repeat(500) }, source.token);
    source.cancel();
    await assert.rejects(called, (error: Error) => error instanceof CancellationError || error.name === 'Canceled');
    source.dispose();
  });
});
