import assert from 'node:assert/strict';
import {
  LanguageStatusSeverity,
  Selection,
  ViewColumn,
  commands,
  extensions,
  languages,
  window,
  workspace,
  type Disposable,
  type LanguageStatusItem,
  type LogOutputChannel,
  type QuickPickItem,
  type StatusBarItem,
} from 'vscode';
import type { Finding } from '../../../src/language';
import { Focus } from '../../../src/vscode/core/focus';
import type { Reading, Verdict } from '../../../src/vscode/core/reading';
import type { Reviewer } from '../../../src/vscode/core/reviewer';
import { registerContextKeys } from '../../../src/vscode/detection/context-keys';
import { showFindings } from '../../../src/vscode/detection/show-findings';
import { registerStatus } from '../../../src/vscode/detection/status';
import { registerProblems } from '../../../src/vscode/findings/problems';
import { activate, blaming, cleanUp, open, read } from './support/review';
import { replyWith } from './support/picks';
import { told } from './support/told';
import { waitFor } from './support/wait';

/** A focus that a test moves. */
class Moved {
  reading: Reading | undefined;
  document: object | undefined;
  #show: () => void = () => undefined;

  readonly onDidChange = (show: () => void): Disposable => {
    this.#show = show;
    return { dispose: () => undefined };
  };

  to(reading: Partial<Reading> | undefined, document: object | undefined = {}): void {
    this.reading = reading as Reading | undefined;
    this.document = document;
    this.#show();
  }

  get focus(): Focus {
    return this as unknown as Focus;
  }
}

const isReview: Verdict = { isReview: true, because: 'headings' };

describe('The status', () => {
  const { createStatusBarItem } = window;
  const { createLanguageStatusItem } = languages;
  const { executeCommand } = commands;
  let isShown: boolean | undefined;
  const bar = { show: () => (isShown = true), hide: () => (isShown = false) } as unknown as StatusBarItem;
  let items: LanguageStatusItem[] = [];
  let keys: (readonly unknown[])[] = [];

  beforeEach(() => {
    isShown = undefined;
    [items, keys] = [[], []];
    Object.assign(window, { createStatusBarItem: () => bar });
    Object.assign(languages, {
      createLanguageStatusItem: () => {
        const item = {
          dispose: () => (items = items.filter((each) => each !== item)),
        } as unknown as LanguageStatusItem;
        items.push(item);
        return item;
      },
    });
    Object.assign(commands, { executeCommand: async (...args: readonly unknown[]) => void keys.push(args) });
  });
  afterEach(() => {
    Object.assign(window, { createStatusBarItem });
    Object.assign(languages, { createLanguageStatusItem });
    Object.assign(commands, { executeCommand });
  });

  it('counts the findings of a review, and is busy until it is read', () => {
    const moved = new Moved();
    registerStatus(moved.focus);
    assert.deepEqual([items[0]?.busy, isShown], [false, false]);
    moved.to(undefined);
    assert.deepEqual([items[0]?.busy, isShown], [true, false]);
    for (const [count, said] of ['no findings', '1 finding', '2 findings'].entries()) {
      moved.to({ verdict: isReview, findings: Array<Finding>(count) });
      assert.deepEqual([items[0]?.busy, isShown], [false, true]);
      assert.deepEqual([bar.text, bar.tooltip], [`$(comment-discussion) ${count}`, `Learning review: ${said}`]);
      assert.equal(items[0]?.text, `Learning review: ${said}`);
    }
    const withHint = [{ severity: 'hint' }, { severity: 'warning' }] as unknown as readonly Finding[];
    moved.to({ verdict: isReview, findings: withHint });
    // The Problems panel leaves out hints.
    assert.deepEqual(
      [bar.text, bar.tooltip],
      ['$(comment-discussion) 2', 'Learning review: 2 findings, hints among them: 1'],
    );
    moved.to({ verdict: { isReview: false, because: 'none' }, findings: [] });
    assert.deepEqual([items[0]?.text, isShown], ['Not treated as a learning review', false]);
  });

  it('offers what one can change about it', () => {
    const moved = new Moved();
    registerStatus(moved.focus);
    for (const [treated, because, command] of [
      [true, 'headings', 'learningReview.treatAsOther'],
      [false, 'none', 'learningReview.treatAsReview'],
      [false, 'disabled', 'workbench.action.openSettings'],
      [false, 'failed', 'learningReview.showLog'],
      [false, 'too-long', undefined],
      [false, 'ignored', undefined],
    ] as const) {
      moved.to({ verdict: { isReview: treated, because }, findings: [] });
      assert.equal(items[0]?.command?.command, command, because);
    }
  });

  it('tells how many settings cannot be used, and the log which, once each', () => {
    const moved = new Moved();
    const logged: string[] = [];
    let publish: (reading: Reading) => void = () => undefined;
    const reviewer = {
      onDidRead: (hear: typeof publish) => ((publish = hear), { dispose: () => undefined }),
    } as unknown as Reviewer;
    const log = { warn: (line: string) => logged.push(line) } as unknown as LogOutputChannel;
    const all = registerProblems(reviewer, moved.focus, log);
    assert.equal(items.length, 0);
    for (const problems of [['a'], ['a', 'b'], ['b']]) {
      publish({ problems } as unknown as Reading);
      moved.to({ problems });
      const said = problems.length === 1 ? '1 setting' : '2 settings';
      assert.deepEqual(
        items.map(({ text, severity }) => [text, severity]),
        [[`Learning review: ${said} cannot be used`, LanguageStatusSeverity.Warning]],
      );
    }
    assert.deepEqual(logged, ['a', 'b']);
    moved.to({ problems: [] });
    assert.equal(items.length, 0);
    moved.to({ problems: ['c'] });
    all.forEach((each) => each.dispose());
    assert.equal(items.length, 0);
  });

  it('tells menus what is in focus, where that has changed', () => {
    const moved = new Moved();
    registerContextKeys(moved.focus);
    const heard = () => keys.splice(0).map(([, key, value]) => [key, value]);
    assert.deepEqual(heard(), [
      ['learningReview.isMarkdown', false],
      ['learningReview.isReview', false],
      ['learningReview.because', ''],
    ]);
    moved.to(undefined);
    assert.deepEqual(heard(), [['learningReview.isMarkdown', true]]);
    moved.to({ verdict: isReview });
    assert.deepEqual(heard(), [
      ['learningReview.isReview', true],
      ['learningReview.because', 'headings'],
    ]);
    moved.to({ verdict: isReview });
    assert.deepEqual(heard(), []);
    moved.to({ verdict: { isReview: false, because: 'none' } });
    assert.deepEqual(heard(), [
      ['learningReview.isReview', false],
      ['learningReview.because', 'none'],
    ]);
  });
});

describe('All findings', () => {
  afterEach(cleanUp);

  it('are as many as the status counts, also hints, from the cursor on, and one goes to each', async () => {
    const editor = await open(`${blaming}\n## Action items\n\n- [ ] Pin the version\n`);
    const { document } = editor;
    const reading = await read(document);
    const last = reading.findings.toSorted((a, b) => a.mark.start - b.mark.start).at(-1)!;
    assert.ok(reading.findings.some(({ severity }) => severity === 'hint'));
    const before = document.positionAt(last.mark.start - 1);
    editor.selection = new Selection(before, before);
    let shown: readonly QuickPickItem[] = [];
    await replyWith(
      {
        showQuickPick: (items) => {
          shown = items;
          return items[0];
        },
      },
      () => showFindings(reading),
    );
    assert.equal(shown.length, reading.findings.length);
    // What may be long has a line of its own, so that the others are not cut off.
    const [{ label, description, detail }] = shown as [QuickPickItem];
    assert.deepEqual(
      [label, description, detail],
      [`Ln ${document.positionAt(last.mark.start).line + 1}`, last.ruleId, last.message],
    );
    assert.equal(document.offsetAt(editor.selection.start), last.mark.start);
    assert.equal(document.offsetAt(editor.selection.end), last.mark.end);
  });
});

describe('The document in focus', () => {
  let focus: Focus;
  beforeEach(async () => (focus = new Focus(await activate())));
  afterEach(async () => {
    focus.dispose();
    await cleanUp();
  });

  const log = (column: ViewColumn) =>
    workspace
      .openTextDocument({ content: 'a log', language: 'log' })
      .then((document) => window.showTextDocument(document, column));

  it('is a review beside a log, and none behind it', async () => {
    const { document } = await open(blaming);
    await read(document);
    assert.equal(focus.document, document);
    assert.equal(focus.reading?.verdict.isReview, true);
    await log(ViewColumn.Two);
    assert.equal(focus.document, document);
    assert.equal((await focus.settle())?.document, document);
    await log(ViewColumn.One);
    assert.equal(focus.document, undefined);
  });

  it('is a review that only its preview shows, and none once its last tab is closed', async () => {
    const { document } = await open(blaming);
    await read(document);
    // In the browser, VS Code is started without its preview.
    if (extensions.getExtension('vscode.markdown-language-features')) {
      await commands.executeCommand('markdown.showPreviewToSide', document.uri);
      await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
      assert.equal(focus.document, document);
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
    const isGone = () => focus.document === undefined;
    await waitFor(focus.onDidChange, isGone, () => 'no review in focus');
  });

  it('is no other Markdown beside a log', async () => {
    const { document } = await open('# Notes\n');
    await read(document);
    assert.equal(focus.document, document);
    await log(ViewColumn.Two);
    assert.equal(focus.document, undefined);
  });

  it('follows the language of the document that is shown, alone and beside a review', async () => {
    const { document } = await open(blaming);
    await read(document);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    assert.equal(focus.document, undefined);
    await languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(focus.document, document);
    await read(document);
    const pasted = await workspace.openTextDocument({ content: blaming, language: 'plaintext' });
    await window.showTextDocument(pasted, ViewColumn.Two);
    assert.equal(focus.document, document);
    await languages.setTextDocumentLanguage(pasted, 'markdown');
    assert.equal(focus.document, pasted);
    assert.equal((await focus.settle())?.document, pasted);
  });

  it('has to be a review for commands about one', async () => {
    const said = await told(async () => {
      assert.equal(await focus.settle(), undefined);
      const { document } = await open('# Notes\n');
      await read(document);
      assert.equal(await focus.settle(), undefined);
    });
    assert.deepEqual(said, Array(2).fill('Open a learning review first.'));
  });

  it('is as it is now once it was edited, also where it is in focus no more', async () => {
    const editor = await open(blaming);
    await read(editor.document);
    const before = (await focus.settle())!;
    await editor.edit((edit) => edit.insert(editor.document.positionAt(blaming.length), '- 10:09 More\n'));
    await log(ViewColumn.One);
    const after = await focus.again(before);
    assert.equal(after.version, editor.document.version);
    assert.equal(after.review.timeline.length, before.review.timeline.length + 1);
  });
});
