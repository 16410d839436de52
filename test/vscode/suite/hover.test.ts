import assert from 'node:assert/strict';
import { commands, type Hover, type MarkdownString, type TextDocument } from 'vscode';
import { rules } from '../../../src/language';
import { blaming, cleanUp, open, read } from './support/review';

describe('Hover', () => {
  afterEach(cleanUp);

  async function textsAt(document: TextDocument, offset: number): Promise<readonly string[]> {
    const position = document.positionAt(offset);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
  }

  it('says why, with an example, a source and a way to read more', async () => {
    const { document } = await open(blaming);
    const finding = (await read(document)).findings[0]!;
    const rule = rules.find(({ id }) => id === finding.ruleId)!;
    const [text] = (await textsAt(document, finding.mark.start + 1)).filter((each) => each.includes(rule.why));
    assert.ok(text, 'no hover with the reason');
    assert.ok(text.includes(rule.title));
    assert.match(text, /Instead of|For example/);
    assert.match(text, /Source: /);
    assert.ok(text.includes('command:learningReview.showWhy'));
  });

  it('says it from the first character of the words to behind the last', async () => {
    const { document } = await open(blaming);
    const { mark } = (await read(document)).findings[0]!;
    const has: boolean[] = [];
    for (const offset of [mark.start - 1, mark.start, mark.end, mark.end + 1])
      has.push((await textsAt(document, offset)).some((text) => text.includes('learningReview')));
    assert.deepEqual(has, [false, true, true, false]);
  });

  it('says nothing elsewhere', async () => {
    const { document } = await open(blaming);
    await read(document);
    const texts = await textsAt(document, document.getText().indexOf('Timeline'));
    assert.equal(
      texts.some((text) => text.includes('learningReview')),
      false,
    );
  });
});
