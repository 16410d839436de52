import assert from 'node:assert/strict';
import { TreeItemCollapsibleState, commands, window, type ThemeIcon } from 'vscode';
import { toItem } from '../../../src/vscode/sections/item';
import { countToWrite, findNodeAt, readNodes, type Nodes } from '../../../src/vscode/sections/nodes';
import { blaming, cleanUp, open, read } from './support/review';

const nodesOf = async (document: Parameters<typeof read>[0]): Promise<Nodes> =>
  readNodes((await read(document)).review);

describe('Sections view', () => {
  afterEach(cleanUp);

  it('has the sections of the review, with the missing ones in their places', async () => {
    const { document } = await open(blaming);
    const nodes = await nodesOf(document);
    const titles = nodes.roots.map((id) => nodes.byId.get(id)!.section.title);
    assert.ok(titles.indexOf('Summary') < titles.indexOf('Impact'), titles.join());
    assert.ok(titles.indexOf('Impact') < titles.indexOf('Timeline'), titles.join());
    assert.ok(titles.indexOf('Timeline') < titles.indexOf('Action items'), titles.join());
    const missing = [...nodes.byId.values()].filter(({ section }) => section.state === 'missing');
    assert.equal(countToWrite(nodes), missing.length);
  });

  it('says of each section what it is, with and without pictures', async () => {
    const { document } = await open(
      `${blaming}\n## Root cause\n\n## Where we were lucky\n\n<!-- What could have been worse? -->\n`,
    );
    const nodes = await nodesOf(document);
    const item = (title: string) => toItem([...nodes.byId.values()].find(({ section }) => section.title === title)!);
    const look = (title: string) => {
      const { description, accessibilityInformation, iconPath, contextValue } = item(title);
      return [description, accessibilityInformation?.label, (iconPath as ThemeIcon).id, contextValue];
    };
    assert.deepEqual(look('Summary'), ['1 finding', 'Summary, written, 1 finding', 'pass', 'section.written']);
    assert.deepEqual(look('Impact'), ['missing', 'Impact, missing', 'circle-slash', 'section.missing']);
    assert.deepEqual(look('Where we were lucky'), [
      'empty',
      'Where we were lucky, empty',
      'circle-large-outline',
      'section.empty',
    ]);
    assert.deepEqual(look('Root cause'), [
      'contributing factors · empty',
      'Root cause, contributing factors, empty',
      'circle-large-outline',
      'section.empty',
    ]);
  });

  it('nests sections as their headings do, and tells namesakes apart', async () => {
    const { document } = await open(
      '---\ntemplate: learning-review\n---\n\n# A\n\n## Timeline\n\n### Monday\n\nx\n\n### Monday\n\ny\n',
    );
    const nodes = await nodesOf(document);
    const timeline = [...nodes.byId.values()].find(({ section }) => section.title === 'Timeline')!;
    assert.equal(timeline.children.length, 2);
    assert.notEqual(timeline.children[0], timeline.children[1]);
    assert.equal(toItem(timeline).collapsibleState, TreeItemCollapsibleState.Expanded);
    assert.deepEqual(
      timeline.children.map((id) => nodes.byId.get(id)?.parent),
      [timeline.id, timeline.id],
    );
  });

  it('knows the section at the cursor, and goes to a section', async () => {
    const editor = await open(blaming);
    const nodes = await nodesOf(editor.document);
    const offset = editor.document.getText().indexOf('10:04');
    const timeline = findNodeAt(nodes, offset)!;
    assert.equal(timeline.section.title, 'Timeline');
    assert.equal(findNodeAt(nodes, blaming.length)?.section.title, 'Timeline');
    assert.equal(findNodeAt(nodes, 0), undefined);
    await commands.executeCommand('learningReview.goToSection', timeline.id);
    assert.equal(editor.document.lineAt(window.activeTextEditor!.selection.active.line).text, '## Timeline');
  });

  for (const eol of ['\n', '\r\n']) {
    it(`adds a missing section where it belongs, with ${JSON.stringify(eol)}, and undoes it`, async () => {
      const editor = await open(blaming.replaceAll('\n', eol));
      const before = editor.document.getText();
      const nodes = await nodesOf(editor.document);
      const impact = [...nodes.byId.values()].find(({ section }) => section.title === 'Impact')!;
      await commands.executeCommand('learningReview.addSection', impact.id);
      const text = editor.document.getText();
      const at = text.indexOf(`## Impact${eol}`);
      assert.ok(text.indexOf('## Summary') < at && at < text.indexOf('## Timeline'), text);
      if (eol === '\r\n') assert.doesNotMatch(text, /[^\r]\n/);
      // What is selected is what one types over: the guiding question.
      assert.match(editor.document.getText(window.activeTextEditor!.selection), /^<!--[^]*-->$/);
      const added = [...(await nodesOf(editor.document)).byId.values()].find(
        ({ section }) => section.title === 'Impact',
      )!;
      assert.notEqual(added.section.state, 'missing');
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('adds all that is missing, from the command palette', async () => {
    const editor = await open(blaming);
    await read(editor.document);
    const { showQuickPick } = window;
    Object.assign(window, { showQuickPick: (items: readonly unknown[]) => Promise.resolve(items.at(-1)) });
    try {
      await commands.executeCommand('learningReview.addSection');
    } finally {
      Object.assign(window, { showQuickPick });
    }
    assert.deepEqual((await read(editor.document)).review?.missing, []);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), blaming);
  });
});
