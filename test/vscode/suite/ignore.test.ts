import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { toRange } from '../../../src/vscode/core/positions';
import { actionsAt, blaming, choose, cleanUp, open, read, waitForDiagnostics } from './support/review';
import { reset } from './support/settings';
import { waitFor } from './support/wait';

describe('Ignore', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('rules', 'phrases');
  });

  /** Opens a review and chooses the way to ignore its first finding; `reason` is typed into the box that asks for it. */
  async function ignoreFirst(title: RegExp, reason: string | null = '') {
    const { document } = await open(blaming);
    const { findings } = await read(document);
    const finding = findings[0]!;
    await waitForDiagnostics(document, findings.length);
    const action = (await actionsAt(document, toRange(document, finding.mark))).find((each) => title.test(each.title));
    assert.ok(action, `nothing like ${title}`);
    const { showInputBox } = window;
    Object.assign(window, { showInputBox: () => Promise.resolve(reason ?? undefined) });
    try {
      await choose(action);
    } finally {
      Object.assign(window, { showInputBox });
    }
    return { document, finding, findings };
  }

  for (const [scope, title] of [
    ['line', /^Ignore on this line/],
    ['section', /^Ignore in this section/],
    ['file', /^Ignore in this file/],
  ] as const) {
    it(`leaves out what a comment for the ${scope} covers, and keeps the reason`, async () => {
      const { document, finding, findings } = await ignoreFirst(title, 'quoted from the runbook');
      const comment = `<!-- learning-review-ignore-${scope} ${finding.ruleId}: quoted from the runbook -->`;
      assert.ok(document.getText().includes(comment), document.getText());
      const after = (await read(document)).findings;
      assert.deepEqual(
        after.map(({ message }) => message),
        findings.slice(1).map(({ message }) => message),
      );
      await commands.executeCommand('undo');
      assert.equal(document.getText(), blaming);
    });
  }

  it('needs no reason', async () => {
    const { document, finding } = await ignoreFirst(/^Ignore on this line/, '');
    assert.ok(
      document.getText().includes(`<!-- learning-review-ignore-line ${finding.ruleId} -->`),
      document.getText(),
    );
  });

  it('leaves everything as it was after Escape', async () => {
    const { document } = await ignoreFirst(/^Ignore on this line/, null);
    assert.equal(document.getText(), blaming);
  });

  const settingOf = (choice: 'phrase' | 'rule'): unknown =>
    workspace.getConfiguration('learningReview').inspect(`${choice}s`)?.workspaceValue;

  /** The same in the settings, which is offered where there is no project file to write to. `answer` is given to what it says. */
  async function ignoreFirstInSettings(choice: 'phrase' | 'rule', answer?: string) {
    const { document } = await open(blaming);
    const [finding] = (await read(document)).findings;
    const said: (readonly string[])[] = [];
    const { showInformationMessage } = window;
    const isWritten = () => settingOf(choice) !== undefined;
    const note = async (...message: readonly string[]) => {
      said.push(message);
      await waitFor(workspace.onDidChangeConfiguration, isWritten, () => 'the setting');
      return answer;
    };
    Object.assign(window, { showInformationMessage: note });
    try {
      await commands.executeCommand('learningReview.ignore', document.uri, document.version, finding, choice);
    } finally {
      Object.assign(window, { showInformationMessage });
    }
    return { document, finding: finding!, said };
  }

  it('says which setting it has written, and offers a way back', async () => {
    const told = async (choice: 'phrase' | 'rule') => (await ignoreFirstInSettings(choice)).said;
    assert.deepEqual(await told('rule'), [['Written to learningReview.rules.', 'Open Settings', 'Undo']]);
    await reset('rules');
    assert.deepEqual(await told('phrase'), [['Written to learningReview.phrases.', 'Open Settings', 'Undo']]);
  });

  it('takes the setting back', async () => {
    for (const choice of ['phrase', 'rule'] as const) {
      await ignoreFirstInSettings(choice, 'Undo');
      await waitFor(
        workspace.onDidChangeConfiguration,
        () => settingOf(choice) === undefined,
        () => `the ${choice} to be as it was`,
      );
    }
  });

  it('turns a rule off for the workspace', async () => {
    const { document, finding } = await ignoreFirstInSettings('rule');
    const rules = workspace.getConfiguration('learningReview', document).inspect<object>('rules')?.workspaceValue;
    assert.deepEqual(rules, { [finding.ruleId]: 'off' });
    const { findings } = await read(document);
    assert.equal(
      findings.some(({ ruleId }) => ruleId === finding.ruleId),
      false,
    );
  });

  it('leaves a phrase alone in the whole workspace', async () => {
    const { document, finding } = await ignoreFirstInSettings('phrase');
    const phrase = document.getText(toRange(document, finding.mark)).toLowerCase();
    assert.deepEqual(workspace.getConfiguration('learningReview', document).get('phrases'), [phrase]);
    const { findings } = await read(document);
    assert.equal(
      findings.some(({ mark }) => document.getText().slice(mark.start, mark.end).toLowerCase() === phrase),
      false,
    );
  });

  it('says of comments that match nothing any more that they can go', async () => {
    const { document } = await open(
      '# Checkout was down\n\n## Timeline\n\nAll is well. <!-- learning-review-ignore-line human-error -->\n\n## Action items\n',
    );
    const { findings } = await read(document);
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['unused-ignore'],
    );
  });
});
