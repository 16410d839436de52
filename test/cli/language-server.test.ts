import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  ProposedFeatures,
  ResponseError,
  ShutdownRequest,
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
import { inOrder } from '../../src/cli/language-server/in-order';
import { serve } from '../../src/cli/language-server/server';
import { defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';
import { told } from '../project/told';
import { root, runHere } from './command-line';
import { Editor } from './editor';

// A real client talks to the server as an editor does, over standard input and output.

const review = `# Learning review: the lift

## Summary

Who is to blame for this? Obviously Bob forgot to lock the gate.

## Action items

- [ ] Lock the gate (owner: @li, due: 2031-04-01)
`;

/** A server in this process: what it is told by, and what it tells through. */
const serveHere = (): readonly [asked: PassThrough, answered: PassThrough] => {
  const [asked, answered] = [new PassThrough(), new PassThrough()];
  const [reader, writer] = [new StreamMessageReader(asked), new StreamMessageWriter(answered)];
  serve(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: inOrder() }), 100);
  return [asked, answered];
};
describe('the language server', function () {
  this.timeout(300_000);
  // Each connection listens for the end of the process.
  const most = process.getMaxListeners();
  before(() => process.setMaxListeners(0));
  after(() => process.setMaxListeners(most));
  let folder: string;
  let editor: Editor;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reviews-'))));
  afterEach(async () => {
    await editor.leave();
    rmSync(folder, { recursive: true });
  });

  /** The server runs in this process. */
  const start = async (capabilities: ClientCapabilities = {}, options?: unknown): Promise<Editor> => {
    const [asked, answered] = serveHere();
    return (editor = await Editor.start(answered, asked, folder, capabilities, options));
  };
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  /** The rules whose findings are told next of a document. */
  const codesIn = async (name: string) =>
    (await editor.published(editor.uri(name))).diagnostics.map(({ code }) => code);

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

  it('offers edits of the document and of the project file', async () => {
    write('.learning-review.json', '{}\n');
    const { open, uri } = await start({
      window: { showDocument: { support: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const [who] = diagnostics;
    const actions = await editor.actions('review.md', who!, ['quickfix']);
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

  it('tells and offers what VS Code shows, in the same order', async () => {
    const { text, shown } = readShown();
    await start({
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      window: { showDocument: { support: true } },
    });
    editor.open('shown.md', text);
    const { diagnostics } = await editor.published(editor.uri('shown.md'));
    const said: string[] = [];
    for (const diagnostic of diagnostics) {
      const { line, character } = diagnostic.range.start;
      said.push(`${line}:${character} ${diagnostic.code}`);
      const actions = await editor.actions('shown.md', diagnostic, ['quickfix']);
      said.push(...actions.flatMap((action) => tellAction(text, action)));
    }
    const severityOf = ({ severity = 1 }: Diagnostic) => severity - 1;
    said.push(
      ...diagnostics.map((each) =>
        JSON.stringify([each.range.start, each.range.end, each.message, severityOf(each), each.code, null]),
      ),
    );
    assert.deepEqual(said, shown);
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
    // Not every editor counts versions.
    for (const version of [1, 2]) {
      editor.say('textDocument/didChange', {
        textDocument: { uri: uri('review.md'), version },
        contentChanges: [{ range: rangeOf(0, 0, 0, 0), text: '\n' }],
      });
      assert.deepEqual(
        (await editor.published(uri('review.md'))).diagnostics[0]?.range,
        rangeOf(4 + version, 0, 4 + version, 15),
      );
      assert.equal((await editor.ask<CodeAction>('codeAction/resolve', waiting)).edit, undefined);
    }
  });

  it('makes the edit of an action that was offered before others, and not theirs', async () => {
    const { open, uri } = await start({ textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } });
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const isIgnore = ({ title }: CodeAction) => title === 'Ignore in this file';
    const [who, other] = diagnostics;
    const before = (await editor.actions('review.md', who!, ['quickfix'])).find(isIgnore)!;
    const behind = (await editor.actions('review.md', other!, ['quickfix'])).find(isIgnore)!;
    for (const [action, code] of [
      [before, who?.code],
      [behind, other?.code],
    ] as const) {
      const { edit } = await editor.ask<CodeAction>('codeAction/resolve', action);
      assert.match(apply(review, edit), new RegExp(`^<!-- learning-review-ignore-file ${code} -->`, 'm'));
    }
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

  it('sees by itself when a file comes, changes or goes, in editors that tell of none', async () => {
    write('.learning-review.json', '{ "extends": "ours/base.json", "templates": "ours/templates" }\n');
    write('ours/base.json', '{ "rules": { "who-question": "off" } }\n');
    const { open } = await start();
    open('review.md', `---\nstatus: final\ntemplate: quick\n---\n\n${review}`);
    const { uri } = editor;
    const told = async () => JSON.stringify((await editor.published(uri('review.md'))).diagnostics);
    assert.doesNotMatch(await told(), /who-question|Surprises/);
    write('ours/base.json', '{}\n');
    assert.match(await told(), /who-question/);
    write('ours/templates/quick.md', '---\ntemplate: quick\n---\n\n# Quick\n\n## Surprises\n\n[what?]\n');
    assert.match(await told(), /Surprises/);
    unlinkSync(join(folder, '.learning-review.json'));
    assert.doesNotMatch(await told(), /Surprises/);
  });

  it('asks editors that can to watch what a project file extends, and its templates', async () => {
    write('.learning-review.json', '{ "extends": "ours/[a].json", "templates": "ours/templates" }\n');
    const { open } = await start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    open('review.md', review);
    await editor.watches('**/ours/templates/*');
    assert.deepEqual(editor.watched, [
      '**/.learning-review.json',
      '**/ours/?a?.json',
      '**/ours/templates',
      '**/ours/templates/*',
    ]);
    // It is not there yet, and what is outside of the folders that are open is not asked for.
    write('ours/[a].json', '{ "rules": { "who-question": "off" }, "extends": "../../outside.json" }\n');
    editor.filesChanged('ours/[a].json');
    for (let codes: readonly unknown[] = ['who-question']; codes.includes('who-question');)
      codes = await codesIn('review.md');
    assert.equal(editor.watched.length, 4);
  });

  it('goes with the folders that are open', async () => {
    const { open } = await start({ workspace: { workspaceFolders: true } });
    open('postmortems/lift.md', 'Who is to blame?\n');
    assert.deepEqual(await codesIn('postmortems/lift.md'), ['who-question']);
    editor.foldersChanged(['postmortems'], ['.']);
    // Outside of a folder, nothing tells that it is a review.
    assert.deepEqual(await codesIn('postmortems/lift.md'), []);
    editor.foldersChanged(['.'], ['postmortems']);
    assert.deepEqual(await codesIn('postmortems/lift.md'), ['who-question']);
  });

  it('tells of each kind of mistake in the sentence of the command line, at its place', async () => {
    const kinds = Object.entries(told);
    kinds.forEach(([text], i) => write(`${i}/.learning-review.json`, text));
    const { open, uri } = await start();
    for (const [i, [text, sentence]] of kinds.entries()) {
      open(`${i}/review.md`, 'Calm.\n');
      const [first] = (await editor.published(uri(`${i}/.learning-review.json`))).diagnostics;
      const { line = -1, character = -1 } = first?.range.start ?? {};
      assert.equal(`${line + 1}:${character + 1}: ${first?.message}`, sentence, text);
    }
  });

  it('tells of project files and templates that cannot be read in the sentence of the command line', async () => {
    const texts: Readonly<Record<string, Uint8Array>> = {
      binary: Buffer.from('{}\0'),
      utf16: Buffer.from('\ufeff{}', 'utf16le'),
      latin1: Buffer.from('{ "phrases": ["fäil"] }', 'latin1'),
      large: Buffer.alloc(3_000_000, ' '),
    };
    for (const [name, text] of Object.entries(texts)) write(`${name}/.learning-review.json`, text);
    mkdirSync(join(folder, 'folder/.learning-review.json'), { recursive: true });
    const { open, uri } = await start();
    for (const name of [...Object.keys(texts), 'folder']) {
      open(`${name}/review.md`, review);
      const file = `${name}/.learning-review.json`;
      const { diagnostics } = await editor.published(uri(file));
      const path = join(folder, file);
      const { errors } = await runHere(['check-config', path]);
      // Only the command line has advice for the command line.
      const because = errors
        .trim()
        .slice(`${relative('', path)}: `.length)
        .replace('; name the files in it', '');
      assert.deepEqual(
        diagnostics.map(({ message, range }) => [message, range]),
        [[`This file cannot be read: ${because}`, rangeOf(0, 0, 0, 0)]],
        name,
      );
    }
    write('.learning-review.json', '{ "templates": "ours" }\n');
    write('ours/quick.md', Buffer.from('# Quick\0'));
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('ours/quick.md'));
    assert.equal(diagnostics[0]?.message, 'This file cannot be read: this looks like a binary file, not text.');
  });

  it('leaves alone what the project leaves alone', async () => {
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

  it('offers nothing in a project file that cannot be read', async () => {
    write('.learning-review.json', Buffer.from('{ "phrases": ["fäil"] }', 'latin1'));
    const { open, uri } = await start();
    open('review.md', review);
    const { diagnostics } = await editor.published(uri('review.md'));
    const who = diagnostics.find(({ code }) => code === 'who-question');
    const titles = (await editor.actions('review.md', who!, ['quickfix'])).map(({ title }) => title);
    assert.ok(titles.includes('Ignore on this line'), String(titles));
    assert.deepEqual(
      titles.filter((title) => title.endsWith('in the project')),
      [],
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
    await assert.rejects(
      editor.ask('textDocument/hover', { textDocument: { uri: 'file:///a.md' }, position: { line: -1, character: 0 } }),
      (error) => error instanceof ResponseError && error.code === -32602 && !/ at /.test(error.message),
    );
    const range = rangeOf(0, 0, 9, 9);
    const asked = { textDocument: { uri: 'file:///nowhere.md' }, range, context: { diagnostics: [] } };
    assert.deepEqual(await editor.ask('textDocument/codeAction', asked), []);
  });
});

const rangeOf = (line: number, character: number, toLine: number, to: number) => ({
  start: { line, character },
  end: { line: toLine, character: to },
});

/** The review of which all is shown in VS Code, and what is told and offered of its findings there. */
function readShown(): { readonly text: string; readonly shown: readonly string[] } {
  const read = (name: string) => readFileSync(join(root, 'test/vscode/suite', name), 'utf8').replaceAll('\r\n', '\n');
  const [, text = ''] = /^const review = `([^`]+)`;$/m.exec(read('shown.test.ts')) ?? [];
  // Examples in hovers are those of the rules.
  const lines = read('shown.txt')
    .split('\n')
    .filter((line) => !line.startsWith('  hover '));
  const first = lines.findIndex((line) => /^\d+:\d+ /.test(line));
  const shown = lines.slice(first, lines.findLastIndex((line) => line.startsWith('[{"line"')) + 1).map((line) => {
    const [title, kind, isPreferred, command] = line.split(' | ');
    if (!command) return line;
    // Nobody can be asked for a reason here.
    return [title!.replace(/^( {2}Ignore (?:on|in) .+)…$/, '$1'), kind, isPreferred === 'true'].join(' | ');
  });
  return { text, shown };
}

/** An action with its edits, as `shown.txt` has them: those with gaps are more than text in VS Code, and left out there. */
function tellAction(text: string, { title, kind, isPreferred, edit }: CodeAction): readonly string[] {
  const document = TextDocument.create('', 'markdown', 0, text);
  const [change] = edit?.documentChanges ?? [];
  const isShown = change && 'edits' in change && /^(?:Rephrase|Add question|Sort)/.test(title);
  const edits = isShown ? change.edits.filter((each) => 'newText' in each) : [];
  return [
    `  ${title} | ${kind} | ${isPreferred === true}`,
    ...edits.map(
      ({ range, newText }) =>
        `    ${document.offsetAt(range.start)} ${document.getText(range)} -> ${JSON.stringify(newText)}`,
    ),
  ];
}

/** The text of the only document that an edit changes. */
function apply(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  return applyEdits(text, change && 'edits' in change ? change.edits : (Object.values(edit?.changes ?? {})[0] ?? []));
}

function applyEdits(text: string, edits: readonly object[]): string {
  const plain = edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 0, text), plain);
}

describe('the language server, out of order', () => {
  it('does nothing before it is initialized, nor after it is shut down, and says so', async () => {
    const [asked, answered] = serveHere();
    const client = createProtocolConnection(new StreamMessageReader(answered), new StreamMessageWriter(asked));
    const told: unknown[] = [];
    client.onNotification('textDocument/publishDiagnostics', (params) => void told.push(params));
    client.listen();
    const uri = 'file:///review.md';
    const open = () =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: review },
      });
    const hover = () =>
      client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 4, character: 1 } });
    await open();
    await assert.rejects(hover(), { code: ErrorCodes.ServerNotInitialized });
    await assert.rejects(client.sendRequest(ShutdownRequest.type), { code: ErrorCodes.ServerNotInitialized });
    assert.deepEqual(told, []);
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal(await hover(), null, 'what was opened too early is not there');
    await open();
    assert.ok(await hover());
    assert.equal(await client.sendRequest(ShutdownRequest.type), null);
    await assert.rejects(hover(), { code: ErrorCodes.InvalidRequest });
    client.dispose();
  });
});
