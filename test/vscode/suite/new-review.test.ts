import assert from 'node:assert/strict';
import { Uri, commands, window, workspace } from 'vscode';
import { writeDay } from '../../../src/vscode/core/date';
import { cleanUp, folder, read } from './support/review';
import { withFolders } from './support/folders';
import { reply, type Asked, type Reply } from './support/questions';
import { reset, set } from './support/settings';

const home = 'written/reviews';

describe('New Learning Review', () => {
  beforeEach(() => set('folder', home));
  afterEach(async () => {
    await cleanUp();
    await reset('folder', 'fileName');
  });

  const run = (replies: readonly Reply[], given?: object): Promise<readonly Asked[]> =>
    reply(replies, () => commands.executeCommand('learningReview.new', given));

  async function listFiles(): Promise<readonly string[]> {
    const entries = await workspace.fs.readDirectory(Uri.joinPath(folder(), home)).then(undefined, () => []);
    return entries.map(([name]) => name).sort();
  }

  const title = 'Checkout: 50 % of $orders {failed} \\ `again`';

  it('asks for template, title and day, and opens a filled-in file', async () => {
    const asked = await run(['accept', { write: title }, { write: '2026-03-17' }]);
    assert.deepEqual(
      asked.map(({ title, step, totalSteps, canGoBack }) => [title, step, totalSteps, canGoBack]),
      [1, 2, 3].map((step) => ['New Learning Review', step, 3, step > 1]),
    );
    assert.equal(asked[0]!.labels[0], 'Learning Review');
    assert.ok(asked[0]!.labels.length > 3);
    const editor = window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith(`/${home}/2026-03-17-checkout-50-of-orders-failed-again.md`));
    const text = editor.document.getText();
    assert.ok(text.includes(`# ${title}`), text);
    assert.ok(text.includes('date: 2026-03-17'), text);
    assert.doesNotMatch(text, /\$\{/);
    assert.equal(editor.document.isDirty, false);
    const { verdict, findings } = await read(editor.document);
    assert.equal(verdict.isReview, true);
    assert.deepEqual(findings, []);
  });

  it('suggests answers that do: Enter is enough', async () => {
    const before = writeDay(new Date());
    const asked = await run(['accept', 'accept', 'accept']);
    const day = asked[2]!.value;
    // Midnight may be in between.
    assert.ok([before, writeDay(new Date())].includes(day), day);
    assert.deepEqual(await listFiles(), [`${day}-learning-review.md`]);
  });

  it('goes through the gaps with Tab', async () => {
    await run(['accept', 'accept', 'accept']);
    const editor = window.activeTextEditor!;
    const first = editor.selection.active;
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.ok(editor.selection.active.isAfter(first), 'the cursor stayed where it was');
    assert.equal(editor.selection.isEmpty, false);
  });

  for (const [at, replies] of [
    ['the template', ['escape']],
    ['the title', ['accept', 'escape']],
    ['the day', ['accept', { write: title }, 'escape']],
  ] as const) {
    it(`leaves nothing behind after Escape at ${at}`, async () => {
      await run(replies);
      assert.deepEqual(await listFiles(), []);
      assert.equal(window.activeTextEditor, undefined);
    });
  }

  it('goes back a step and keeps what was answered', async () => {
    const asked = await run(['accept', { write: title }, 'back', 'back', { pick: 'Near Miss' }, 'accept', 'accept']);
    assert.deepEqual(
      asked.map(({ step }) => step),
      [1, 2, 3, 2, 1, 2, 3],
    );
    assert.equal(asked[3]!.value, title);
    assert.ok(window.activeTextEditor!.document.getText().includes('template: near-miss'));
  });

  it('does not take a day that does not exist, or no title', async () => {
    const asked = await run([
      'accept',
      { write: '  ' },
      { write: title },
      { write: '2026-02-30' },
      { write: 'soon' },
      { write: '2026-02-28' },
    ]);
    assert.ok(asked[1]!.problem);
    assert.ok(asked[2]!.problem);
    assert.equal((await listFiles()).length, 1);
  });

  it('never overwrites', async () => {
    for (let i = 0; i < 3; i++) await run([], { template: 'short-review', title: 'Twice', date: '2026-03-17' });
    const uri = Uri.joinPath(folder(), home, '2026-03-17-twice.md');
    const before = await workspace.fs.readFile(uri);
    assert.deepEqual(await listFiles(), ['2026-03-17-twice-2.md', '2026-03-17-twice-3.md', '2026-03-17-twice.md']);
    assert.ok(before.length > 0);
  });

  it('names files as the setting says', async () => {
    await set('fileName', '${year}/${month}/${slug}-${template}');
    await run([], { template: 'short-review', title: 'Überlauf: 日本語', date: '2026-03-17' });
    const path = window.activeTextEditor!.document.uri.path;
    assert.ok(path.endsWith(`/${home}/2026/03/uberlauf-日本語-short-review.md`), path);
  });

  it('goes into the folder that was chosen in the Explorer', async () => {
    const place = Uri.joinPath(folder(), 'written', 'team');
    await workspace.fs.createDirectory(place);
    const asked = await reply(['accept', { write: 'Here' }, { write: '2026-03-17' }], () =>
      commands.executeCommand('learningReview.newHere', place),
    );
    assert.equal(asked.length, 3);
    assert.equal(
      window.activeTextEditor!.document.uri.toString(),
      Uri.joinPath(place, '2026-03-17-here.md').toString(),
    );
  });

  it('opens an example that nobody has to save, with findings', async () => {
    await commands.executeCommand('learningReview.openExample');
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    const { verdict, findings } = await read(document);
    assert.ok(verdict.isReview && findings.length > 5);
  });

  it('says so when the folder of the setting will not do, and creates nothing', async () => {
    await set('folder', '../elsewhere');
    const { showErrorMessage } = window;
    const shown: string[] = [];
    Object.assign(window, { showErrorMessage: (message: string) => Promise.resolve(void shown.push(message)) });
    await run(['accept', 'accept', 'accept']);
    Object.assign(window, { showErrorMessage });
    assert.equal(shown.length, 1);
    assert.match(shown[0]!, /learningReview\.folder/);
    assert.equal(window.activeTextEditor, undefined);
  });

  it('asks for the folder first where several are open, and puts the file there', async () => {
    const other = { uri: Uri.joinPath(folder(), 'written/other'), name: 'other', index: 1 };
    const asked = await withFolders([{ uri: folder(), name: 'first', index: 0 }, other], () =>
      run([{ pick: 'other' }, 'accept', { write: 'Two folders' }, 'back', 'accept', { write: '2026-03-17' }]),
    );
    assert.deepEqual(
      asked.map(({ step, totalSteps }) => [step, totalSteps]),
      [1, 2, 3, 4, 3, 4].map((step) => [step, 4]),
    );
    assert.deepEqual(asked[0]!.labels, ['first', 'other']);
    const path = window.activeTextEditor!.document.uri.path;
    assert.ok(path.endsWith(`/written/other/${home}/2026-03-17-two-folders.md`), path);
    assert.deepEqual(await listFiles(), []);
  });

  it('opens an untitled document where no folder is open', async () => {
    await withFolders(undefined, () => run(['accept', { write: title }, 'accept']));
    const { document } = window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.ok(document.getText().includes(`# ${title}`));
  });
});
