import assert from 'node:assert/strict';
import {
  DataTransfer,
  TabInputTextDiff,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  commands,
  window,
  workspace,
  type TextDocument,
  type ThemeIcon,
  type TreeItem,
} from 'vscode';
import { Focus } from '../../../src/vscode/core/focus';
import { measureProgress } from '../../../src/vscode/sections/care';
import { keepCare } from '../../../src/vscode/sections/care-filter';
import { compareNodes } from '../../../src/vscode/sections/compare';
import { SectionsDrag } from '../../../src/vscode/sections/drag';
import { toItem } from '../../../src/vscode/sections/item';
import { findNodeAt, readNodes, type Node, type Nodes, type SectionNode } from '../../../src/vscode/sections/nodes';
import { tickAction } from '../../../src/vscode/sections/tick';
import { SectionsTree } from '../../../src/vscode/sections/tree';
import { replyWith } from './support/picks';
import { reply, type Reply } from './support/questions';
import { activate, blaming, cleanUp, open, read } from './support/review';

const nodesOf = async (document: TextDocument): Promise<Nodes> => readNodes((await read(document)).review);
const sections = ({ byId }: Nodes): readonly SectionNode[] =>
  [...byId.values()].filter((node) => node.type === 'section');
const find = (nodes: Nodes, title: string): SectionNode =>
  sections(nodes).find(({ section }) => section.title === title)!;

/** A review with something in each section that a tree can show. */
const full = [
  '---',
  'status: draft',
  'template: learning-review',
  '---',
  '',
  '# Checkout was down',
  '',
  '## Summary',
  '',
  'Payments were refused.',
  '',
  '## Timeline',
  '',
  '- **10:04** The alert fires ([graph](https://graphs.example/1))',
  '- **10:09** The cache is cold (assumed)',
  '',
  '## Action items',
  '',
  '- [ ] Page when payments are refused (owner: @ines, due: 2026-02-01, type: detect)',
  '- [x] Write the runbook (owner: @tolu)',
  '- [ ] Reject deploys without a canary',
  '',
].join('\n');

describe('Sections view', () => {
  afterEach(cleanUp);

  it('has the sections of the review, with the missing ones in their places', async () => {
    const { document } = await open(blaming);
    const nodes = await nodesOf(document);
    const titles = nodes.roots.map((id) => (nodes.byId.get(id) as SectionNode).section.title);
    assert.ok(titles.indexOf('Summary') < titles.indexOf('Impact'), titles.join());
    assert.ok(titles.indexOf('Impact') < titles.indexOf('Timeline'), titles.join());
    assert.ok(titles.indexOf('Timeline') < titles.indexOf('Action items'), titles.join());
  });

  it('says of each section what it is, with and without pictures', async () => {
    const { document } = await open(
      `${blaming}\n## Root cause\n\n## Where we were lucky\n\n<!-- What could have been worse? -->\n`,
    );
    const nodes = await nodesOf(document);
    const look = (title: string) => {
      const { description, accessibilityInformation, iconPath, contextValue } = toItem(find(nodes, title));
      return [description, accessibilityInformation?.label, (iconPath as ThemeIcon).id, contextValue];
    };
    assert.deepEqual(look('Summary'), [
      '1 finding',
      'Summary, section, written, 1 finding',
      'pass',
      'section.written.summary',
    ]);
    assert.deepEqual(look('Impact'), ['missing', 'Impact, section, missing', 'circle-slash', 'section.missing.impact']);
    assert.deepEqual(look('Where we were lucky'), [
      'empty',
      'Where we were lucky, section, empty',
      'circle-large-outline',
      'section.empty.lucky',
    ]);
    assert.deepEqual(look('Root cause'), [
      'contributing factors · empty',
      'Root cause, section, contributing factors, empty',
      'circle-large-outline',
      'section.empty.factors',
    ]);
  });

  it('says of each row, to those who hear it, what it is, its state and its counts in words', async () => {
    const { document } = await open(
      `${full}- [-] Buy a second cache (OPS-7)\n\n## Evidence\n\n### Graphs\n\nA graph.\n`,
    );
    const said = [...(await nodesOf(document)).byId.values()].map(
      (node) => toItem(node).accessibilityInformation?.label,
    );
    for (const label of [
      'Summary, section, written',
      'Impact, section, missing',
      'Timeline, section, written, 1 of 2 without evidence',
      'Action items, section, written, 1 finding, 1 without owner',
      'Write the runbook, action item, done, owner: @tolu, learn',
      'Reject deploys without a canary, action item, open, prevent, no owner, no date, 1 finding',
      'Buy a second cache (OPS-7), action item, cancelled, OPS-7',
      'Graphs, section, evidence, written',
    ])
      assert.ok(said.includes(label), `${label} in\n${said.join('\n')}`);
    assert.ok(
      said.some((label) => /^10:09, .*, timeline entry, no evidence, assumed$/.test(label ?? '')),
      said.join('\n'),
    );
    assert.ok(said.every((label) => label && !label.includes('$(')));
  });

  it('has a row on top for what was found above the first section, which leads there', async () => {
    const text = blaming.replace('was down\n', 'was down\n\nThe root cause was human error.\n');
    const { document } = await open(text);
    const { byId, roots } = await nodesOf(document);
    const { id, label, description, accessibilityInformation, contextValue } = toItem(byId.get(roots[0]!)!);
    assert.deepEqual(
      [label, description, accessibilityInformation?.label, contextValue],
      ['Checkout was down', '1 finding', 'Checkout was down, Above the first section, 1 finding', 'head'],
    );
    await commands.executeCommand('learningReview.goToSection', id);
    const { selection } = window.activeTextEditor!;
    assert.equal(document.lineAt(selection.active.line).text, '# Checkout was down');
  });

  it('shows entries and action items in their sections, and says what they lack', async () => {
    const { document } = await open(full);
    const nodes = await nodesOf(document);
    const items = (title: string) => find(nodes, title).children.map((id) => toItem(nodes.byId.get(id)!));
    const say = ({ label, description, accessibilityInformation }: TreeItem) => [
      label,
      description,
      accessibilityInformation?.label,
    ];
    const [alert, cache] = items('Timeline');
    assert.equal(alert!.label, '10:04');
    assert.match(alert!.accessibilityInformation!.label, /^10:04.*, The alert fires.*, with evidence$/);
    assert.equal((alert!.iconPath as ThemeIcon).id, 'link');
    assert.match(cache!.accessibilityInformation!.label, /no evidence, assumed$/);
    const [page, runbook, canary] = items('Action items');
    assert.deepEqual(say(page!), [
      'Page when payments are refused',
      '@ines · 2026-02-01 · detect',
      'Page when payments are refused, action item, open, owner: @ines, due: 2026-02-01, detect',
    ]);
    const state = (item: TreeItem) => (item.checkboxState as { state: TreeItemCheckboxState }).state;
    assert.deepEqual([page!, runbook!, canary!].map(state), [
      TreeItemCheckboxState.Unchecked,
      TreeItemCheckboxState.Checked,
      TreeItemCheckboxState.Unchecked,
    ]);
    assert.match(String(canary!.description), /no owner · no date/);
    assert.match(String(toItem(find(nodes, 'Action items')).description), /1 without owner/);
    assert.match(String(toItem(find(nodes, 'Timeline')).description), /1 of 2 without evidence/);
  });

  it('nests sections as their headings do, and tells namesakes apart', async () => {
    const { document } = await open(
      '---\ntemplate: learning-review\n---\n\n# A\n\n## Timeline\n\n### Monday\n\nx\n\n### Monday\n\ny\n',
    );
    const nodes = await nodesOf(document);
    const timeline = find(nodes, 'Timeline');
    assert.equal(timeline.children.length, 2);
    assert.notEqual(timeline.children[0], timeline.children[1]);
    assert.equal(toItem(timeline).collapsibleState, TreeItemCollapsibleState.Expanded);
    assert.deepEqual(
      timeline.children.map((id) => nodes.byId.get(id)?.parent),
      [timeline.id, timeline.id],
    );
  });

  it('counts how far the review has come, and can show only what needs attention', async () => {
    const { document } = await open(full);
    const nodes = await nodesOf(document);
    const { written, sections: all, care } = measureProgress((await read(document)).review);
    assert.deepEqual([written, care], [3, all - 3 + 1]);
    const kept = keepCare(nodes);
    const actions = find(kept, 'Action items');
    assert.equal(actions.children.length, 1);
    assert.equal(find(kept, 'Summary'), undefined);
    assert.ok(find(kept, 'Impact'));
  });

  it('draws only what changed, under ids that stay', async () => {
    const { document } = await open(full);
    const before = await nodesOf(document);
    const at = document.positionAt(full.indexOf('The alert'));
    const editor = window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(at, 'At last: '));
    const after = await nodesOf(document);
    assert.deepEqual([...before.byId.keys()], [...after.byId.keys()]);
    assert.deepEqual(compareNodes(before, after), [find(after, 'Timeline').children[0]]);
    await editor.edit((edit) => edit.insert(document.positionAt(full.indexOf('Payments')), 'All '));
    assert.deepEqual(compareNodes(after, await nodesOf(document)), []);
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
      const impact = find(await nodesOf(editor.document), 'Impact');
      await commands.executeCommand('learningReview.addSection', impact.id);
      const text = editor.document.getText();
      const at = text.indexOf(`## Impact${eol}`);
      assert.ok(text.indexOf('## Summary') < at && at < text.indexOf('## Timeline'), text);
      if (eol === '\r\n') assert.doesNotMatch(text, /[^\r]\n/);
      // What is selected is what one types over: the guiding question.
      assert.match(editor.document.getText(window.activeTextEditor!.selection), /^<!--[^]*-->$/);
      assert.notEqual(find(await nodesOf(editor.document), 'Impact').section.state, 'missing');
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('adds all that is missing, from the command palette', async () => {
    const editor = await open(blaming);
    await read(editor.document);
    await replyWith({ showQuickPick: (items) => items.at(-1) }, () =>
      commands.executeCommand('learningReview.addSection'),
    );
    assert.deepEqual((await read(editor.document)).review?.missing, []);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), blaming);
  });
});

describe('Sections view, as a place to work', () => {
  let focus: Focus | undefined;
  let tree: SectionsTree | undefined;
  afterEach(async () => {
    focus?.dispose();
    tree?.dispose();
    await cleanUp();
  });

  /** What the view of the extension itself holds, in the hands of the test. */
  async function show(text: string): Promise<{ document: TextDocument; focus: Focus; tree: SectionsTree }> {
    const { document } = await open(text);
    const { review } = await read(document);
    focus = new Focus(await activate());
    tree = new SectionsTree();
    tree.read(review);
    return { document, focus, tree };
  }

  async function toggles(text: string, item: string, isDone: boolean, after: string): Promise<void> {
    const { document, focus, tree } = await show(text);
    const before = document.getText();
    const isIt = (node: Node) => node.type === 'action' && node.action.text.startsWith(item);
    const { id } = [...tree.all.byId.values()].find(isIt)!;
    await tickAction(focus, tree, id, isDone);
    assert.equal(document.getText(), after);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  }

  it('ticks an action item in the document, and undoes it', () =>
    toggles(full, 'Page', true, full.replace('- [ ] Page', '- [x] Page')));

  it('unticks one, with CRLF', () => {
    const text = full.replaceAll('\n', '\r\n');
    return toggles(text, 'Write', false, text.replace('- [x] Write', '- [ ] Write'));
  });

  it('ticks nothing where another item stands by now', async () => {
    const { document, focus, tree } = await show(full);
    const { id } = [...tree.all.byId.values()].find((node) => node.type === 'action')!;
    const at = document.positionAt(full.indexOf('- [ ] Page'));
    await window.activeTextEditor!.edit((edit) => edit.insert(at, '- [ ] Something new\n'));
    await tickAction(focus, tree, id, true);
    assert.ok(!document.getText().includes('[x] Something'), document.getText());
  });

  it('ticks the item at the cursor, by command', async () => {
    const { document } = await show(full);
    const at = document.positionAt(full.indexOf('canary'));
    await window.showTextDocument(document, { selection: document.lineAt(at.line).range });
    await commands.executeCommand('learningReview.toggleAction');
    assert.equal(document.getText(), full.replace('- [ ] Reject', '- [x] Reject'));
  });

  const order = (text: string) => [...text.matchAll(/^## (.*?)\r?$/gm)].map(([, title]) => title);

  for (const eol of ['\n', '\r\n']) {
    it(`moves sections with the keyboard's commands, with ${JSON.stringify(eol)}, and undoes it`, async () => {
      const { document, tree } = await show(full.replaceAll('\n', eol));
      const before = document.getText();
      const { id } = find(tree.all, 'Timeline');
      await commands.executeCommand('learningReview.moveSectionUp', id);
      assert.deepEqual(order(document.getText()), ['Timeline', 'Summary', 'Action items']);
      const line = window.activeTextEditor!.selection.active.line;
      assert.equal(document.lineAt(line).text, '## Timeline');
      await read(document);
      await commands.executeCommand('learningReview.moveSectionDown', id);
      assert.equal(document.getText(), before);
      await commands.executeCommand('undo');
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('moves a section that is dragged onto another', async () => {
    const { document, focus, tree } = await show(full);
    const drag = new SectionsDrag(focus, tree);
    const data = new DataTransfer();
    drag.handleDrag([find(tree.all, 'Summary').id], data);
    await drag.handleDrop(find(tree.all, 'Action items').id, data);
    assert.deepEqual(order(document.getText()), ['Timeline', 'Action items', 'Summary']);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), full);
  });

  it('does not drag what is missing, or an entry', async () => {
    const { focus, tree } = await show(full);
    const drag = new SectionsDrag(focus, tree);
    const data = new DataTransfer();
    drag.handleDrag([find(tree.all, 'Impact').id], data);
    drag.handleDrag([find(tree.all, 'Timeline').children[0]!], data);
    assert.deepEqual([...data], []);
  });

  it('renames a section to one that the template asks for', async () => {
    const { document, tree } = await show(full.replace('## Summary', '## What happened to checkout'));
    const id = find(tree.all, 'What happened to checkout').id;
    const [asked] = await reply([{ pick: 'Summary' }], () =>
      commands.executeCommand('learningReview.renameSection', id),
    );
    // The title is in the box, and no title is offered that the review has already.
    assert.equal(asked?.value, 'What happened to checkout');
    assert.ok(asked.labels.includes('Impact'), asked.labels.join());
    assert.ok(!asked.labels.includes('Timeline'), asked.labels.join());
    assert.equal(document.getText(), full);
  });

  it('renames a section to any other title, and leaves it as it is where nothing is typed', async () => {
    const { document, tree } = await show(full);
    const rename = (answer: Reply) =>
      reply([answer], () => commands.executeCommand('learningReview.renameSection', find(tree.all, 'Summary').id));
    await rename('accept');
    await rename('escape');
    assert.equal(document.getText(), full);
    await rename({ write: 'In short' });
    assert.equal(document.getText(), full.replace('## Summary', '## In short'));
  });

  it('goes to a section, and adds an entry, without leaving the comparison that shows the review', async () => {
    const { document, tree } = await show(full);
    const uri = document.uri.with({ path: document.uri.path.replace(/[^/]*$/, 'before.md') });
    await workspace.fs.writeFile(uri, new TextEncoder().encode(full.replace('Payments', 'Some payments')));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('vscode.diff', uri, document.uri, 'Before and after');
    await read(document);
    const isCompared = () => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff;
    await commands.executeCommand('learningReview.goToSection', find(tree.all, 'Timeline').id);
    const { activeTextEditor: editor } = window;
    assert.ok(editor && isCompared());
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '## Timeline');
    await commands.executeCommand('learningReview.addTimelineEntry');
    assert.ok(isCompared());
    assert.equal(document.lineCount, full.split('\n').length + 1);
    assert.equal(editor.document.getText(editor.selection), '[what happened, and who or what saw it]');
  });
});
