import assert from 'node:assert/strict';
import { commands, window, type QuickPickItem } from 'vscode';
import { offersBehind } from './support/offers';
import { replyWith } from './support/picks';
import { reply } from './support/questions';
import { cleanUp, open, read } from './support/review';

const head = '---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n';

describe('Practices', () => {
  afterEach(cleanUp);

  /** Opens a review with the cursor at words of it. */
  async function openAt(text: string, words: string) {
    const { document } = await open(text);
    await read(document);
    const at = document.positionAt(text.indexOf(words));
    await window.showTextDocument(document, { selection: document.lineAt(at.line).range });
    return document;
  }

  async function askAt(text: string, words: string, pick: (items: readonly QuickPickItem[]) => unknown) {
    const document = await openAt(text, words);
    await replyWith({ showQuickPick: pick }, () => commands.executeCommand('learningReview.askQuestion'));
    return document;
  }

  it('ask a question: those of the section come first, and the one picked is written down', async () => {
    const text = `${head}## Where we were lucky\n\nThe index was small.\n`;
    let first: QuickPickItem | undefined;
    const document = await askAt(text, 'The index', (items) => (first = items[0]));
    assert.equal(first?.label, 'What went our way that nobody had planned?');
    assert.equal(document.getText(), text.replace('small.', `small.\n\n${first?.label}`));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('ask a question below the entry whose row it is', async () => {
    const text = `${head}## Timeline\n\n- **10:04** The alert fires\n- **10:20** It is over\n`;
    const { document } = await open(text);
    await read(document);
    let first: QuickPickItem | undefined;
    await replyWith({ showQuickPick: (items) => (first = items[0]) }, () =>
      commands.executeCommand('learningReview.askQuestion', '/Timeline#entry/0'),
    );
    assert.equal(first?.label, 'What did you see at this moment, and where did you see it?');
    assert.equal(document.getText(), text.replace('fires\n', `fires\n- ${first?.label}\n`));
  });

  it('offer a list of when to stop looking, among the contributing factors', async () => {
    const text = `${head}## Contributing factors\n\nThe cache was cold.\n`;
    const document = await askAt(text, 'The cache', (items) =>
      items.find(({ label }) => label.includes('have we looked far enough')),
    );
    assert.match(document.getText(), /cold\.\n\n- \[ \] Every factor names a condition, not a person\n- \[ \] /);
    assert.deepEqual((await read(document)).review?.actions, []);
  });

  it('offer the section’s questions behind a question mark at the start of a line', async () => {
    const text = `${head}## Timeline\n\n- **10:00** First errors\n- ?\n\n## Impact\n\n?\n`;
    const [first] = await offersBehind(text, '- ?');
    assert.equal(first?.after, text.replace('- ?', `- ${first?.label}`));
    assert.equal(first?.label, 'What did you see at this moment, and where did you see it?');
    const [impact] = await offersBehind(text, '## Impact\n\n?');
    assert.equal(impact?.label, 'What did it look like from where our users sit?');
    assert.deepEqual(await offersBehind(text.replace('First errors', 'Errors?'), 'Errors?'), []);
  });

  it('thank someone whom the review names, in the appreciation section', async () => {
    const text = `${head}## Action items\n\n- [ ] Page somebody (owner: @ines)\n`;
    const document = await openAt(text, 'Page');
    const [asked] = await reply(['accept'], () => commands.executeCommand('learningReview.thank'));
    assert.deepEqual(asked?.labels, ['@ines', 'Someone else…']);
    assert.match(
      document.getText(),
      /\n## Appreciation\n\n- Thank you, @ines, for \[what they shared, asked, tried or did\]\n$/,
    );
    const { selection } = window.activeTextEditor!;
    assert.equal(document.getText(selection), '[what they shared, asked, tried or did]');
    // It counts once it says what for.
    assert.equal((await read(document)).review?.thanks.length, 0);
    await window.activeTextEditor!.edit((builder) => builder.replace(selection, 'the graphs'));
    assert.equal((await read(document)).review?.thanks.length, 1);
  });

  it('thank somebody whose name is typed', async () => {
    const document = await openAt(`${head}## Impact\n\nNone.\n`, 'None');
    const thank = () => commands.executeCommand('learningReview.thank');
    await reply(['escape'], thank);
    assert.equal((await read(document)).version, 1, 'a box that is left changes nothing');
    await reply([{ write: 'Ines from the night shift' }], thank);
    assert.match(document.getText(), /\n## Appreciation\n\n- Thank you, Ines from the night shift, for \[/);
    await commands.executeCommand('undo');
    assert.doesNotMatch(document.getText(), /Appreciation/);
  });
});
