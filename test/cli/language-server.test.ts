import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../src/cli/language-server/server';
import { defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';
import { runHere } from './command-line';
import { Editor } from './editor';

// A real client talks to the server as an editor does, over standard input and output.

const review = `# Learning review: the lift

## Summary

Who is to blame for this? Obviously Bob forgot to lock the gate.

## Action items

- [ ] Lock the gate (owner: @li, due: 2031-04-01)
`;

describe('the language server', function () {
  this.timeout(60_000);
  // Each connection listens for the end of the process.
  const most = process.getMaxListeners();
  before(() => process.setMaxListeners(0));
  after(() => process.setMaxListeners(most));
  let folder: string;
  let editor: Editor;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reviews-'))));
  afterEach(() => {
    editor.dispose();
    rmSync(folder, { recursive: true });
  });

  /** The server runs in this process. */
  const start = async (capabilities: ClientCapabilities = {}, options?: unknown): Promise<Editor> => {
    const [asked, answered] = [new PassThrough(), new PassThrough()];
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(asked), new StreamMessageWriter(answered)));
    return (editor = await Editor.start(answered, asked, folder, capabilities, options));
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('tells of the findings that the command line has, with the same words and places', async () => {
    const { open, uri } = await start();
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const text = TextDocument.create('', 'markdown', 0, review);
    assert.deepEqual(
      diagnostics.map(({ message, code, range }) => [
        message,
        code,
        text.offsetAt(range.start),
        text.offsetAt(range.end),
      ]),
      lintText(review, defaultSettings).findings.map(({ message, ruleId, mark }) => [
        message,
        ruleId,
        mark.start,
        mark.end,
      ]),
    );
    assert.ok(diagnostics.length > 1);
    assert.equal(diagnostics[0]?.source, 'Learning Review');
    assert.match(diagnostics[0].codeDescription?.href ?? '', /docs\/rules\/who-question\.md$/);
  });

  it('follows what is typed, change by change, with CRLF and beyond the BMP', async () => {
    const { open, uri } = await start();
    open('review.md', review.replaceAll('\n', '\r\n'));
    await editor.published(uri('review.md'));
    editor.change('review.md', [
      { range: rangeOf(4, 0, 4, 25), text: '🧊🧊 What made it possible? ' },
      { range: rangeOf(4, 5, 4, 5), text: 'Nobody told Ana. ' },
    ]);
    const text = `# Learning review: the lift\r\n\r\n## Summary\r\n\r\n🧊🧊 Nobody told Ana. What made it possible?  Obviously Bob forgot to lock the gate.\r\n${review.split('\n').slice(5).join('\r\n')}`;
    const { diagnostics, version } = await editor.published(uri('review.md'));
    assert.equal(version, 2);
    const document = TextDocument.create('', 'markdown', 0, text);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, document.getText(range)]),
      lintText(text, defaultSettings).findings.map(({ ruleId, mark }) => [ruleId, text.slice(mark.start, mark.end)]),
    );
  });

  it('says nothing of what is no review, and takes back what it said when a document is closed', async () => {
    const { open, uri } = await start();
    open('notes.md', 'Who is to blame?\n');
    assert.deepEqual((await editor.published(uri('notes.md'))).diagnostics, []);
    open('review.md', review);
    assert.ok((await editor.published(uri('review.md'))).diagnostics.length > 0);
    editor.closeDocument('review.md');
    assert.deepEqual((await editor.published(uri('review.md'))).diagnostics, []);
  });

  it('is asked for findings by editors that want to ask', async () => {
    const { open, uri } = await start({ textDocument: { diagnostic: {} } });
    open('review.md', review);
    const told = await editor.ask<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: uri('review.md') },
    });
    assert.equal(told.items.length, lintText(review, defaultSettings).findings.length);
  });

  it('offers what VS Code offers: rephrasings first, then why, then ways to ignore it', async () => {
    write('.learning-review.json', '{}\n');
    const { open, uri } = await start({
      window: { showDocument: { support: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const [who] = diagnostics;
    const actions = await editor.actions('review.md', who!, ['quickfix']);
    const first = lintText(review, defaultSettings).findings[0]!;
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        ...first.suggestions.map(({ title }) => title),
        'Show why',
        'Ignore on this line',
        'Ignore in this section',
        'Ignore in this file',
        'Ignore “Who is to blame” in the project',
        'Turn off “who-question” in the project',
      ],
    );
    assert.equal(actions[0]?.isPreferred, true);
    assert.deepEqual(actions[0].diagnostics, [who]);
    assert.match(apply(review, actions[0].edit), /^What .+\? Obviously Bob/m);
    assert.match(
      apply(review, actions.find(({ title }) => title.endsWith('in this file'))?.edit),
      /^<!-- learning-review-ignore-file who-question -->/m,
    );
    const off = actions.find(({ title }) => title.startsWith('Turn off'))?.edit?.documentChanges?.[0];
    assert.ok(off && 'textDocument' in off && off.textDocument.uri === uri('.learning-review.json'));
  });

  it('makes what takes long when it is looked at, for editors that can wait, and not for a text that has changed', async () => {
    const { open, uri } = await start({
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const actions = await editor.actions('review.md', diagnostics[0]!, ['quickfix']);
    const waiting = actions.find(({ title }) => title === 'Ignore in this file')!;
    assert.ok(actions[0]?.edit && !waiting.edit);
    const { edit } = await editor.ask<CodeAction>('codeAction/resolve', waiting);
    assert.match(apply(review, edit), /^<!-- learning-review-ignore-file who-question -->/m);
    editor.change('review.md', [{ range: rangeOf(0, 0, 0, 0), text: '\n' }]);
    await editor.published(uri('review.md'));
    assert.equal((await editor.ask<CodeAction>('codeAction/resolve', waiting)).edit, undefined);
  });

  it('offers nothing by itself beside the words underlined', async () => {
    const { open, uri } = await start();
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const line = review.split('\n').findIndex((each) => each.startsWith('Who'));
    const behind = review.split('\n')[line]!.indexOf('this?');
    const ask = (triggerKind: number) =>
      editor.ask<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uri('review.md') },
        range: rangeOf(line, behind, line, behind),
        context: { diagnostics, triggerKind },
      });
    assert.deepEqual(await ask(2), []);
    assert.ok((await ask(1)).length > 0);
  });

  it('makes a project file where there is none, for editors that can', async () => {
    const { open } = await start({
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    });
    open('review.md', review);
    const { diagnostics } = await editor.published(editor.uri('review.md'));
    const actions = await editor.actions('review.md', diagnostics[0]!, ['quickfix']);
    const changes = actions.find(({ title }) => title.startsWith('Turn off'))?.edit?.documentChanges ?? [];
    const [create, edit] = changes;
    assert.ok(create && 'kind' in create && create.kind === 'create' && edit && 'edits' in edit);
    const written = applyEdits('', edit.edits);
    assert.deepEqual(JSON.parse(written), { rules: { 'who-question': 'off' } });
  });

  it('closes gaps of the review, and applies all that is safe when it is asked to', async () => {
    const { open } = await start();
    const text = `---\nstatus: final\ntemplate: learning-review\n---\n\n${review.replace(' Obviously Bob', ' Of course Bob')}`;
    open('review.md', text);
    const { diagnostics } = await editor.published(editor.uri('review.md'));
    const gap = diagnostics.find(({ code }) => code === 'missing-section');
    const [add] = await editor.actions('review.md', gap!, ['quickfix']);
    assert.equal(add?.title, 'Add the missing sections');
    assert.match(apply(text, add.edit), /^## Timeline$/m);
    const all = await editor.actions('review.md', gap!, ['source.fixAll']);
    assert.ok(all.every(({ kind }) => kind === 'source.fixAll.learningReview'));
  });

  it('tells on hovering why the words matter, and shows the page when asked', async () => {
    const { open, uri } = await start({ window: { showDocument: { support: true } } });
    open('review.md', review);
    const hover = await editor.ask<Hover | null>('textDocument/hover', {
      textDocument: { uri: uri('review.md') },
      position: { line: 4, character: 3 },
    });
    assert.match(JSON.stringify(hover?.contents), /\*\*.+\*\*: .+Learn more\]\(https:.+who-question\.md\)/);
    await editor.ask('workspace/executeCommand', { command: 'learning-review.showWhy', arguments: ['who-question'] });
    assert.match(editor.shown[0] ?? '', /who-question\.md$/);
    assert.equal(
      await editor.ask('textDocument/hover', {
        textDocument: { uri: uri('review.md') },
        position: { line: 1, character: 0 },
      }),
      null,
    );
  });

  it('goes by the project file, follows it, and tells of mistakes in it', async () => {
    write('.learning-review.json', '{ "rules": { "who-question": "off" } }\n');
    const { open, uri } = await start();
    open('review.md', review);
    const codes = async () => (await editor.published(uri('review.md'))).diagnostics.map(({ code }) => code);
    assert.ok(!(await codes()).includes('who-question'));
    write('.learning-review.json', '{ "rules": { "who-questions": "off" } }\n');
    editor.filesChanged('.learning-review.json');
    const mistakes = editor.published(uri('.learning-review.json'));
    assert.ok((await codes()).includes('who-question'));
    assert.match(JSON.stringify((await mistakes).diagnostics), /did you mean “who-question”/);
    unlinkSync(join(folder, '.learning-review.json'));
    editor.filesChanged('.learning-review.json');
    assert.deepEqual((await editor.published(uri('.learning-review.json'))).diagnostics, []);
  });

  it('leaves alone what the project leaves alone', async () => {
    mkdirSync(join(folder, 'drafts'));
    write('.learning-review.json', '{ "ignore": ["drafts"] }\n');
    const { open, uri } = await start();
    open('drafts/review.md', review);
    assert.deepEqual((await editor.published(uri('drafts/review.md'))).diagnostics, []);
    assert.deepEqual(
      await editor.ask('textDocument/codeAction', {
        textDocument: { uri: uri('drafts/review.md') },
        range: rangeOf(4, 0, 4, 3),
        context: { diagnostics: [] },
      }),
      [],
    );
  });

  it('reads documents that are in no file, and settings that the editor sends', async () => {
    await start({}, { rules: { 'who-question': 'off', nonsense: 'off' } });
    editor.openAt('untitled:Untitled-1', review);
    const { diagnostics } = await editor.published('untitled:Untitled-1');
    assert.ok(diagnostics.length > 0 && diagnostics.every(({ code }) => code !== 'who-question'));
    assert.match(editor.logged.join('\n'), /nonsense/);
  });

  it('goes by settings that change while it runs, and asks to be asked again', async () => {
    const { open, uri } = await start({
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
    });
    open('review.md', review);
    const codes = async () => {
      const asked = { textDocument: { uri: uri('review.md') } };
      const told = await editor.ask<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', asked);
      return told.items.map(({ code }) => code);
    };
    assert.ok((await codes()).includes('who-question'));
    const refreshed = editor.refreshed();
    editor.say('workspace/didChangeConfiguration', { settings: { other: {} } });
    editor.say('workspace/didChangeConfiguration', {
      settings: { learningReview: { rules: { 'who-question': 'off' } } },
    });
    await refreshed;
    assert.ok(!(await codes()).includes('who-question'));
    assert.deepEqual(editor.watched, ['**/.learning-review.json']);
  });

  it('offers to ignore words that come again, and no heading', async () => {
    write('.learning-review.json', '{}\n');
    const { open } = await start({ workspace: { workspaceEdit: { documentChanges: true } } });
    open('review.md', `---\nstatus: final\ntemplate: learning-review\n---\n\n${review}`);
    const { diagnostics } = await editor.published(editor.uri('review.md'));
    const gap = diagnostics.find(({ code }) => code === 'missing-section');
    const titles = (await editor.actions('review.md', gap!, ['quickfix'])).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.endsWith('in the project')),
      ['Turn off “missing-section” in the project'],
    );
  });

  it('adds questions below the open ones, if it shall', async () => {
    const { open, uri } = await start({}, { addQuestionsTo: 'openQuestions' });
    const text = `${review}\n## Open questions\n\n- Which gate?\n`.replace('Obviously Bob forgot', 'Bob forgot');
    open('review.md', text);
    const { diagnostics } = await editor.published(uri('review.md'));
    const all = await Promise.all(diagnostics.map((each) => editor.actions('review.md', each, ['quickfix'])));
    const question = all.flat().find(({ title }) => title.startsWith('Add question: '));
    assert.match(apply(text, question?.edit), /^- Which gate\?\n- /m);
  });

  it('takes a new text as a whole, and tells the log of what it cannot do', async () => {
    const { open, uri } = await start();
    open('review.md', review);
    await editor.published(uri('review.md'));
    editor.change('review.md', [{ text: '# Learning review\n\n## Summary\n\nCalm.\n' }]);
    assert.deepEqual((await editor.published(uri('review.md'))).diagnostics, []);
    editor.openAt('file://%', review);
    assert.ok((await editor.published('file://%')).diagnostics.length > 0);
    const asked = { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 0 } };
    assert.equal(await editor.ask('textDocument/hover', asked), null);
  });

  it('is told of where its file is missing', async () => {
    const { exit, printed, errors } = await runHere(['lsp', '--stdio']);
    assert.deepEqual([exit, printed], [2, '']);
    assert.match(
      errors,
      /^learning-review: The server is not there: lsp\.cjs should stand beside|^The server is not there/,
    );
  });

  it('goes on after messages that it does not know', async () => {
    await start();
    await assert.rejects(editor.ask('textDocument/nonsense', {}));
    const range = rangeOf(0, 0, 9, 9);
    const asked = { textDocument: { uri: 'file:///nowhere.md' }, range, context: { diagnostics: [] } };
    assert.deepEqual(await editor.ask('textDocument/codeAction', asked), []);
  });
});

const rangeOf = (line: number, character: number, toLine: number, to: number) => ({
  start: { line, character },
  end: { line: toLine, character: to },
});

/** The text of the only document that an edit changes. */
function apply(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  return applyEdits(text, change && 'edits' in change ? change.edits : (Object.values(edit?.changes ?? {})[0] ?? []));
}

function applyEdits(text: string, edits: readonly object[]): string {
  const plain = edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 0, text), plain);
}
