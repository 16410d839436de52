import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { commands, type TextDocument } from 'vscode';
import { activate, cleanUp, open } from './support/review';
import { reset, set } from './support/settings';

const review = `---
template: learning-review
date: 2031-03-04
---

# Labels were printed twice

## Timeline

- 09:00 The incident starts
- 09:20 An alert pages @lena
- 10:00 Service restored

## Action items

- [ ] Give each job a number (owner: @lena, due: 2031-04-01)
`;
const picture = /<svg class="learning-review-timeline" role="img"/;
const state = /<svg class="learning-review-state learning-review-open" role="img"/;

describe('The Markdown preview', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('enable', 'files');
  });

  const render = async (document: TextDocument): Promise<string> => {
    const { extendMarkdownIt } = await activate();
    return extendMarkdownIt(markdownIt()).render(document.getText(), { currentDocument: document.uri });
  };

  it('gets a plugin that shows a review', async () => {
    const html = await render((await open(review)).document);
    assert.match(html, picture);
    assert.match(html, state);
    assert.match(html, /Detected 09:20/);
  });

  it('shows other Markdown as ever', async () => {
    const text = '# Hours\n\n- 09:00 opens\n- 12:00 rests\n- 17:00 closes\n';
    const { document } = await open(text);
    assert.equal(await render(document), markdownIt().render(text));
  });

  it('goes by the settings', async () => {
    const text = review.replace('template: learning-review\n', '').replace(/## Action[^]*/, '');
    const { document } = await open(text, 'labels.md');
    assert.doesNotMatch(await render(document), picture);
    await set('files', ['written/*.md']);
    assert.match(await render(document), picture);
    await set('enable', false);
    assert.doesNotMatch(await render(document), picture);
  });

  it('has it in the window, where there is one', async function () {
    const { document } = await open(review);
    // The web build that the tests run in comes without the Markdown extension's code.
    if (!(await commands.getCommands()).includes('markdown.api.render')) this.skip();
    const html = await commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, picture);
    assert.match(html, state);
  });
});
