import assert from 'node:assert/strict';
import { commands, window, type CodeAction, type TextDocument } from 'vscode';
import type { Finding } from '../../../src/language';
import { toRange } from '../../../src/vscode/core/positions';
import { actionsAt, blaming, choose, cleanUp, open, read, waitForDiagnostics } from './support/review';
import { reset, set } from './support/settings';
import { waitFor } from './support/wait';

const asking = blaming.replace('failed to notice the alert', 'failed to test the importer');

const named = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, actions.map((action) => action.title).join('\n'));
  return found;
};

function replacementOf({ suggestions }: Finding, { title }: CodeAction): string {
  const chosen = suggestions.find((suggestion) => suggestion.title === title);
  assert.ok(chosen?.kind === 'fact');
  return chosen.replacement;
}

describe('Quick fixes', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('addQuestionsTo');
  });

  async function fixFirst(
    text = blaming,
  ): Promise<{ document: TextDocument; finding: Finding; actions: readonly CodeAction[] }> {
    const { document } = await open(text);
    const { findings } = await read(document);
    await waitForDiagnostics(document, findings.length);
    const finding = findings.find(({ suggestions }) => suggestions[0]?.kind === 'fact');
    assert.ok(finding, 'no finding with a rephrasing');
    return { document, finding, actions: await actionsAt(document, toRange(document, finding.mark)) };
  }

  it('are offered in one order: rephrasings, what to add, the reason, ways to ignore', async () => {
    const { finding, actions } = await fixFirst();
    const rank = ({ title }: CodeAction): number => {
      if (finding.suggestions.some((suggestion) => suggestion.title === title)) return 0;
      return title === 'Show why' ? 1 : 2;
    };
    const ranks = actions.map(rank);
    assert.deepEqual(ranks, [...ranks].sort());
    assert.equal(ranks.filter((each) => each === 0).length, finding.suggestions.length);
    assert.equal(ranks.filter((each) => each === 1).length, 1);
    assert.deepEqual(
      actions.filter((action) => rank(action) === 2).map(({ title }) => title.replace(/“.*”/, '“…”')),
      [
        'Ignore on this line…',
        'Ignore in this section…',
        'Ignore in this file…',
        'Ignore “…” in the project',
        'Turn off “…” in the project',
      ],
    );
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred === true),
      actions.map((_, i) => i === 0),
    );
  });

  it('rephrase the sentence, which then gives no such finding, and can be undone', async () => {
    const { document, finding, actions } = await fixFirst();
    const before = document.getText();
    await choose(actions[0]!);
    const replacement = replacementOf(finding, actions[0]!);
    assert.equal(document.getText(), before.slice(0, finding.start) + replacement + before.slice(finding.end));
    const { findings } = await read(document);
    assert.equal(
      findings.filter(({ mark }) => mark.start < finding.start + replacement.length && mark.end > finding.start).length,
      0,
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('keep the indentation of a line further down', async () => {
    const item =
      '- 10:04 Nightly run\n  - The on-call engineer failed to test the very\n    old importer of the shop.\n';
    const { document, actions } = await fixFirst(asking.replace(/- 10:04.*\n/, item).replace(/The root cause.*\n/, ''));
    await choose(actions[0]!);
    const fixed = '  - The very\n    old importer of the shop was not tested.\n';
    assert.ok(document.getText().endsWith(fixed), document.getText());
  });

  it('keep the line breaks of a file with CRLF, and hit the right words', async () => {
    const { document, finding, actions } = await fixFirst(blaming.replaceAll('\n', '\r\n'));
    const before = document.getText();
    assert.ok(before.includes('\r\n'));
    await choose(actions[0]!);
    const replacement = replacementOf(finding, actions[0]!);
    assert.equal(document.getText(), before.slice(0, finding.start) + replacement + before.slice(finding.end));
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });

  it('put a question behind the sentence, which stays', async () => {
    const { document, actions } = await fixFirst(asking);
    const before = document.getText();
    await choose(named(actions, /^Add question: /));
    const comment = /(?<=\.) <!-- Ask: [^>]+\? -->/.exec(document.getText())?.[0];
    assert.ok(comment, document.getText());
    assert.equal(document.getText().replace(comment, ''), before);
  });

  it('put it among the open questions where these are kept, if that is chosen', async () => {
    await set('addQuestionsTo', 'openQuestions');
    const { document, actions } = await fixFirst(`${asking}\n## Open questions\n\n- Why was it slow?\n`);
    await choose(named(actions, /^Add question: /));
    assert.match(document.getText(), /- Why was it slow\?\n- .+\?\n$/);
  });

  it('add an action item to the others, and leave the sentence', async () => {
    const { document, actions } = await fixFirst(asking);
    const before = document.getText();
    await choose(named(actions, /^Add action item: /));
    assert.ok(document.getText().startsWith(before), document.getText());
    assert.match(
      document.getText(),
      /## Action items\n\n- \[ \] .+, see \[[^\]]+\]\(#[\w-]+\) \(owner: \[@name\], due: \[date\]/,
    );
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '[@name]', 'the first gap is to be filled in next');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('add an action item behind another with something nested in it', async () => {
    const actions = '## Action items\n\n- [ ] Widen the alert\n  - it cost $5, {so} \\far';
    const { document, actions: offered } = await fixFirst(`${asking}\n${actions}`);
    await choose(named(offered, /^Add action item: /));
    assert.match(document.getText().slice(document.getText().indexOf(actions) + actions.length), /^\n- \[ \] .+\n?$/);
  });

  it('are none where nothing is to be said', async () => {
    const { document } = await open(
      '# Checkout was down\n\n## Timeline\n\n- 10:04 The alert fires.\n\n## Action items\n',
    );
    const { verdict, findings } = await read(document);
    assert.equal(verdict.isReview, true);
    assert.deepEqual(findings, []);
    assert.deepEqual(await actionsAt(document, toRange(document, { start: 0, end: document.getText().length })), []);
  });

  it('show why, on the page of the rule', async () => {
    const { finding, actions } = await fixFirst();
    await choose(named(actions, /^Show why$/));
    const isOpen = () => window.tabGroups.activeTabGroup.activeTab?.label.includes(`${finding.ruleId}.md`);
    await waitFor(window.tabGroups.onDidChangeTabs, isOpen, () => 'the page');
  });
});
