import assert from 'node:assert/strict';
import { Position, Selection, Uri, commands, window, workspace, type CompletionList } from 'vscode';
import { offersBehind } from './support/offers';
import { cleanUp, folder, open, read } from './support/review';

const head = '---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n';
const actions = (...lines: readonly string[]) => `${head}## Action items\n\n${lines.join('\n')}\n`;

describe('Action items', () => {
  afterEach(async () => {
    await cleanUp();
    await workspace.fs.delete(Uri.joinPath(folder(), 'CODEOWNERS')).then(undefined, () => undefined);
  });

  it('are drafted from the sentence at the cursor, with the owner selected', async () => {
    const text = `${head}## Contributing factors\n\nThe cache was cold. A dry run would have caught this.\n`;
    const { document } = await open(text);
    await read(document);
    const at = document.positionAt(text.indexOf('dry run'));
    window.activeTextEditor!.selection = new Selection(at, at);
    await commands.executeCommand('learningReview.draftAction');
    assert.match(
      document.getText(),
      /- \[ \] Add a dry run to catch this, see \[Contributing factors\]\(#contributing-factors\) \(owner: \[@name\], due: \[date\], type: detect\)/,
    );
    assert.equal(document.getText(window.activeTextEditor!.selection), '[@name]');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('get owners from the review, the busiest first, behind "owner:"', async () => {
    const text = actions(
      '- [ ] A (owner: @tolu)',
      '- [ ] B (owner: @ines)',
      '- [ ] C (owner: @ines)',
      '- [ ] D (owner:)',
    );
    const offers = await offersBehind(text, 'D (owner:');
    assert.deepEqual(
      offers.map(({ label }) => label),
      ['@ines', '@tolu'],
    );
    assert.equal(offers[0]!.after, text.replace('D (owner:)', 'D (owner: @ines)'));
  });

  it('get owners behind "@", in place of what is written', async () => {
    const text = actions('- [ ] A (owner: @tolu)', '- [ ] B (owner: @to)');
    const [first] = await offersBehind(text, 'B (owner: @to');
    assert.equal(first?.after, text.replace('@to)', '@tolu)'));
  });

  it('get owners from CODEOWNERS', async () => {
    const owners = '# comment\n* @checkout-team @org/payments\n';
    await workspace.fs.writeFile(Uri.joinPath(folder(), 'CODEOWNERS'), new TextEncoder().encode(owners));
    const offers = await offersBehind(actions('- [ ] A (owner: )'), 'A (owner: ');
    assert.deepEqual(
      offers.map(({ label }) => label),
      ['@checkout-team', '@org/payments'],
    );
  });

  it('get types behind "type:"', async () => {
    const text = actions('- [ ] A (type: )');
    const offers = await offersBehind(text, 'A (type: ');
    assert.deepEqual(
      offers.slice(0, 3).map(({ label }) => label),
      ['prevent', 'detect', 'mitigate'],
    );
    assert.equal(offers[0]!.after, text.replace('type: ', 'type: prevent'));
  });

  it('get owners and types in the cells of a table', async () => {
    const text = actions(
      '| Action | Type | Owner |',
      '| --- | --- | --- |',
      '| Page | detect | @ines |',
      '| Reject deploys |  |  |',
    );
    const owners = await offersBehind(text, 'deploys |  | ');
    assert.equal(owners[0]?.after, text.replace('deploys |  |  |', 'deploys |  | @ines |'));
    const types = await offersBehind(text, 'deploys | ');
    assert.equal(types[0]?.after, text.replace('deploys |  |', 'deploys | prevent |'));
    assert.deepEqual(await offersBehind(text, '| Reject'), []);
  });

  it('get nothing in a file that is no review', async () => {
    const { document } = await open('# Notes\n\nowner: \n', 'README.md');
    await read(document);
    const at = new Position(2, 7);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    assert.deepEqual(
      list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? '')),
      [],
    );
  });
});
