import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { build } from 'esbuild';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type TextEdit,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cli, server } from '../../scripts/build/bundles';
import { serve } from '../../src/cli/language-server/server';
import { defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';

// A real client talks to the server as an editor does, over standard input and output.

const review = `# Learning review: the lift

## Summary

Who is to blame for this? Obviously Bob forgot to lock the gate.

## Action items

- [ ] Lock the gate (owner: @li, due: 2031-04-01)
`;

describe('the language server', function () {
  this.timeout(60_000);
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

  it('offers what VS Code offers: rephrasings first, then ways to ignore it, then why', async () => {
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
        'Ignore on this line',
        'Ignore in this section',
        'Ignore in this file',
        'Ignore “Who is to blame” in the project',
        'Turn off “who-question” in the project',
        'Show why',
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
    const text = `---\nstatus: final\n---\n\n${review.replace(' Obviously Bob', ' Of course Bob')}`;
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

  it('goes on after messages that it does not know', async () => {
    await start();
    await assert.rejects(editor.ask('textDocument/nonsense', {}));
    const range = rangeOf(0, 0, 9, 9);
    const asked = { textDocument: { uri: 'file:///nowhere.md' }, range, context: { diagnostics: [] } };
    assert.deepEqual(await editor.ask('textDocument/codeAction', asked), []);
  });

  it('is started by the command line, and ends with 0 when the editor has said goodbye', async () => {
    const bundle = mkdtempSync(join(tmpdir(), 'lsp-'));
    const outfiles = [
      { ...cli, outfile: join(bundle, 'cli.mjs') },
      { ...server, outfile: join(bundle, 'lsp.cjs') },
    ];
    await Promise.all(outfiles.map((each) => build({ ...each, logLevel: 'error' })));
    const child = spawn(process.execPath, [join(bundle, 'cli.mjs'), 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    editor = await Editor.start(child.stdout, child.stdin, folder, {}, undefined);
    editor.open('review.md', review);
    assert.ok((await editor.published(editor.uri('review.md'))).diagnostics.length > 0);
    await editor.ask('shutdown', {});
    editor.say('exit', {});
    assert.equal(await exit, 0);
    rmSync(bundle, { recursive: true });
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

/** An editor: starts the server, and keeps what it says. */
class Editor {
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #versions = new Map<string, number>();
  readonly #published: PublishDiagnosticsParams[] = [];
  #wake = (): void => {};

  private constructor(from: Readable, to: Writable, folder: string) {
    this.#folder = folder;
    this.#connection = createProtocolConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      this.#wake();
    });
    this.#connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      this.logged.push(message);
    });
    this.#connection.onRequest('window/showDocument', ({ uri }: { readonly uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  static async start(
    from: Readable,
    to: Writable,
    folder: string,
    capabilities: ClientCapabilities,
    options: unknown,
  ): Promise<Editor> {
    const editor = new Editor(from, to, folder);
    await editor.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'reviews' }],
      initializationOptions: options,
    });
    editor.say('initialized', {});
    return editor;
  }

  say(method: string, params: object): void {
    void this.#connection.sendNotification(method, params);
  }

  dispose(): void {
    this.#connection.dispose();
  }

  readonly uri = (name: string): string => pathToFileURL(join(this.#folder, name)).href;

  readonly open = (name: string, text: string): void => this.openAt(this.uri(name), text);

  openAt(uri: string, text: string): void {
    this.#versions.set(uri, 1);
    this.say('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  change(name: string, contentChanges: readonly object[]): void {
    const uri = this.uri(name);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.say('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  closeDocument(name: string): void {
    this.say('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  filesChanged(name: string): void {
    void this.#connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type: 2 }],
    });
  }

  ask<T>(method: string, params: object): Promise<T> {
    return this.#connection.sendRequest<T>(method, params);
  }

  actions(name: string, diagnostic: Diagnostic, only: readonly string[]): Promise<readonly CodeAction[]> {
    const { range } = diagnostic;
    return this.ask('textDocument/codeAction', {
      textDocument: { uri: this.uri(name) },
      range,
      context: { diagnostics: [diagnostic], only },
    });
  }

  /** What is said next of a document, or was said and not asked for yet. */
  async published(uri: string): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const at = this.#published.findIndex((each) => each.uri === uri);
      if (at >= 0) return this.#published.splice(at, 1)[0]!;
      await new Promise<void>((resolve) => {
        const wake = this.#wake;
        this.#wake = () => {
          wake();
          resolve();
        };
      });
    }
  }
}
