import assert from 'node:assert/strict';
import { commands, window, type CodeAction, type TextDocument } from 'vscode';
import type { Finding } from '../../../src/language';
import { toRange } from '../../../src/vscode/positions';
import { actionsAt, blaming, choose, cleanUp, open, read, waitForDiagnostics } from './support/review';
import { waitFor } from './support/wait';

describe('Quick fixes', () => {
  afterEach(cleanUp);

  async function fixFirst(
    text = blaming,
  ): Promise<{ document: TextDocument; finding: Finding; actions: readonly CodeAction[] }> {
    const { document } = await open(text);
    const { findings } = await read(document);
    await waitForDiagnostics(document, findings.length);
    const finding = findings.find(({ suggestions }) => suggestions.length > 0);
    assert.ok(finding, 'no finding with a suggestion');
    return { document, finding, actions: await actionsAt(document, toRange(document, finding.mark)) };
  }

  it('are offered in one order: rephrasings, a question, ways to ignore, the reason', async () => {
    const { finding, actions } = await fixFirst();
    const rank = ({ title }: CodeAction): number => {
      if (finding.suggestions.some((suggestion) => suggestion.title === title)) return 0;
      if (title.startsWith('Ask instead')) return 1;
      return /^(?:Ignore|Turn off)/.test(title) ? 2 : 3;
    };
    const ranks = actions.map(rank);
    assert.deepEqual(ranks, [...ranks].sort());
    assert.equal(ranks.filter((each) => each === 0).length, finding.suggestions.length);
    assert.equal(actions.at(-1)?.title, 'Show why');
    assert.deepEqual(
      actions.filter((action) => rank(action) === 2).map(({ title }) => title.replace(/“.*”/, '“…”')),
      [
        'Ignore on this line…',
        'Ignore in this section…',
        'Ignore in this file…',
        'Ignore “…” in this workspace',
        'Turn off “…” in this workspace',
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
    const { replacement } = finding.suggestions.find(({ title }) => title === actions[0]!.title)!;
    assert.equal(document.getText(), before.slice(0, finding.start) + replacement + before.slice(finding.end));
    const { findings } = await read(document);
    assert.equal(
      findings.filter(({ mark }) => mark.start < finding.start + replacement.length && mark.end > finding.start).length,
      0,
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('keep the line breaks of a file with CRLF, and hit the right words', async () => {
    const { document, finding, actions } = await fixFirst(blaming.replaceAll('\n', '\r\n'));
    const before = document.getText();
    assert.ok(before.includes('\r\n'));
    await choose(actions[0]!);
    const { replacement } = finding.suggestions.find(({ title }) => title === actions[0]!.title)!;
    assert.equal(document.getText(), before.slice(0, finding.start) + replacement + before.slice(finding.end));
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });

  it('put a question behind the sentence, as a slot to fill in', async () => {
    const { document } = await open(
      blaming.replace('The root cause was human error.', 'Who approved the change without a test?'),
    );
    const finding = (await read(document)).findings.find(
      ({ question, suggestions }) => question && !suggestions.some(({ replacement }) => replacement.includes(question)),
    );
    assert.ok(finding, 'no finding with a question of its own');
    const actions = await actionsAt(document, toRange(document, finding.mark));
    const ask = actions.find(({ title }) => title === `Ask instead: ${finding.question}`);
    assert.ok(ask, actions.map(({ title }) => title).join('\n'));
    await choose(ask);
    assert.ok(
      document.getText().includes(`Who approved the change without a test? [${finding.question}]\n`),
      document.getText(),
    );
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
    await choose(actions.at(-1)!);
    const isOpen = () => window.tabGroups.activeTabGroup.activeTab?.label.includes(`${finding.ruleId}.md`);
    await waitFor(window.tabGroups.onDidChangeTabs, isOpen, 'the page');
  });
});
