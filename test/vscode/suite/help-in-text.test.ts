import assert from 'node:assert/strict';
import {
  Position,
  Range,
  commands,
  type CompletionItem,
  type CompletionList,
  type DocumentLink,
  type InlayHint,
} from 'vscode';
import { cleanUp, open, read } from './support/review';
import { reset, set } from './support/settings';

const review = [
  '---',
  'template: learning-review',
  '---',
  '# Checkout was down',
  '',
  '## Timeline',
  '',
  '- 10:04 Orders fail, see OPS-12 and T(*3',
  '- 10:11 The pool is full',
  '- Nobody knows when: the mirror was cut off',
  '- 13:11 Back to normal, `OPS-7`, xOPS-8, [OPS-9](https://example.com/9)',
  '',
].join('\n');

describe('Help in the text', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('showElapsedTime', 'tickets');
  });

  const hintsIn = async (text: string): Promise<readonly string[]> => {
    const { document } = await open(text);
    await read(document);
    const all = new Range(0, 0, document.lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    return hints.map(({ label, position }) => `${position.line + 1} ${String(label)}`);
  };

  it('tells the time since the entry above, if that is chosen', async () => {
    assert.deepEqual(await hintsIn(review), []);
    await set('showElapsedTime', true);
    assert.deepEqual(await hintsIn(review), ['9 +7 min', '11 +3 h']);
  });

  it('counts from the entry below where the newest stands first', async () => {
    await set('showElapsedTime', true);
    const newest = '# Post-mortem\n\n## Timeline\n\n- 11:20 c\n- 11:05 b\n- 11:00 a\n';
    assert.deepEqual(await hintsIn(newest), ['5 +15 min', '6 +5 min']);
  });

  it('makes links of ticket numbers where a prefix leads somewhere, and only of those', async () => {
    await set('tickets', { 'OPS-': 'https://tickets.example.com/OPS-', 'T(*': 'https://tickets.example.com/T' });
    const { document } = await open(review);
    await read(document);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const tickets = links.filter(({ target }) => target?.authority === 'tickets.example.com');
    assert.deepEqual(
      tickets.map(({ range, target }) => [document.getText(range), target?.toString()]),
      [
        ['OPS-12', 'https://tickets.example.com/OPS-12'],
        ['OPS-7', 'https://tickets.example.com/OPS-7'],
        ['T(*3', 'https://tickets.example.com/T3'],
      ],
    );
  });

  it('makes links by a pattern, with the number where the address has its place', async () => {
    await set('tickets', { 'OPS-{number}': 'https://tickets.example.com/{number}/view' });
    const { document } = await open(review);
    await read(document);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const tickets = links.filter(({ target }) => target?.authority === 'tickets.example.com');
    assert.deepEqual(
      tickets.map(({ range, target }) => [document.getText(range), target?.toString()]),
      [
        ['OPS-12', 'https://tickets.example.com/12/view'],
        ['OPS-7', 'https://tickets.example.com/7/view'],
      ],
    );
  });

  it('names an address that does not do, and makes no links of it', async () => {
    await set('tickets', { 'OPS-': 'command:workbench.action.quit' });
    const { document } = await open(review);
    const { problems } = await read(document);
    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['learningReview.tickets'],
    );
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.deepEqual(
      links.filter(({ target }) => target?.scheme === 'command'),
      [],
    );
  });

  it('offers the parts of a review behind a slash at the start of a line, and nowhere else', async () => {
    const labels = async (text: string): Promise<readonly string[]> => {
      const { document } = await open(text);
      await read(document);
      const line = document.lineCount - 1;
      const at = new Position(line, document.lineAt(line).text.length);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const mine = (item: CompletionItem) => item.filterText?.startsWith('/');
      return list.items.filter(mine).map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels(`${review}\n/`)).includes('Impact'));
    assert.ok((await labels(`${review}\n/imp`)).includes('Impact'));
    assert.deepEqual(await labels(`${review}\nand/`), []);
    assert.deepEqual(await labels('Shopping list\n\n/'), []);
  });
});
