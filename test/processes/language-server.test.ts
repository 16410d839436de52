import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { build } from 'esbuild';
import type { ClientCapabilities, CodeAction, Diagnostic, Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cli, server } from '../../scripts/build/bundles';
import { defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';
import { root } from '../cli/command-line';
import { Editor } from '../cli/editor';

const review = '# Learning review\n\n## Summary\n\nWho is to blame?\n';

const rangeOf = (line: number, character: number, toLine: number, to: number) => ({
  start: { line, character },
  end: { line: toLine, character: to },
});

describe('the language server, as a process', function () {
  this.timeout(300_000);
  let bundle: string;
  let folder: string;
  let child: ChildProcessWithoutNullStreams | undefined;
  let editor: Editor;
  let exit: Promise<number | null>;
  let errors: string;

  before(async () => {
    bundle = mkdtempSync(join(tmpdir(), 'lsp-'));
    chmodSync(bundle, 0o755);
    const outfiles = [
      { ...cli, outfile: join(bundle, 'cli.mjs') },
      { ...server, outfile: join(bundle, 'lsp.cjs') },
    ];
    await Promise.all(outfiles.map((each) => build({ ...each, logLevel: 'error' })));
  });
  after(() => rmSync(bundle, { recursive: true }));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reviews-'))));
  afterEach(() => {
    child?.kill();
    rmSync(folder, { recursive: true });
  });

  /** Starts it, and returns what it reads from. */
  const start = async (
    capabilities: ClientCapabilities = {},
    options: SpawnOptionsWithoutStdio = {},
  ): Promise<Writable> => {
    const started = spawn(process.execPath, [join(bundle, 'cli.mjs'), 'lsp', '--stdio'], options);
    child = started;
    errors = '';
    started.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    exit = new Promise((resolve) => started.once('close', resolve));
    editor = await Editor.start(started.stdout, started.stdin, folder, capabilities, undefined);
    return started.stdin;
  };
  /** Says goodbye, and sees that it ends well. */
  const end = async (): Promise<void> => {
    await editor.ask('shutdown', {});
    editor.say('exit', {});
    assert.deepEqual([await exit, errors], [0, '']);
    editor.dispose();
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

  it('is on npm, beside the command line', () => {
    const kept = readFileSync(join(root, '.npmignore'), 'utf8').split(/\r?\n/);
    for (const file of ['cli.mjs', 'lsp.cjs']) assert.ok(kept.includes(`!/dist/${file}`), file);
  });

  it('is started by the command line, and ends with 0 when the editor has said goodbye', async () => {
    await start();
    editor.open('review.md', review);
    assert.deepEqual(codes((await editor.published(editor.uri('review.md'))).diagnostics), ['who-question']);
    await end();
  });

  it('follows many changes, and answers what is asked', async () => {
    await start({
      textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    editor.open('review.md', review);
    // A letter at a time, as it is typed, then some changes in one message.
    const typed = '\nBob should have known 🧊.\n';
    let [line, character] = [5, 0];
    for (const text of typed) {
      editor.change('review.md', [{ range: rangeOf(line, character, line, character), text }]);
      if (text === '\n') [line, character] = [line + 1, 0];
      else character += text.length;
    }
    editor.change('review.md', [
      { range: rangeOf(4, 0, 4, 16), text: 'What made it possible?' },
      { range: rangeOf(6, 0, 6, 3), text: 'Ana' },
      { range: rangeOf(3, 0, 3, 0), text: '\r\nIt was human error.\r\n' },
    ]);
    const text =
      '# Learning review\n\n## Summary\n\r\nIt was human error.\r\n\nWhat made it possible?\n\nAna should have known 🧊.\n';
    const textDocument = { uri: editor.uri('review.md') };
    const { items } = await editor.ask<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
    });
    const document = TextDocument.create('', 'markdown', 0, text);
    assert.deepEqual(
      items.map(({ code, range, message }) => [code, document.getText(range), message]),
      lintText(text, defaultSettings).findings.map(({ ruleId, mark, message }) => [
        ruleId,
        text.slice(mark.start, mark.end),
        message,
      ]),
    );
    const known = items.find(({ code }) => code === 'should-have')!;
    const hover = await editor.ask<Hover>('textDocument/hover', { textDocument, position: known.range.start });
    assert.match(JSON.stringify(hover.contents), /docs\/rules\/should-have\.md/);
    const actions = await editor.actions('review.md', known, ['quickfix']);
    const ignore = actions.find(({ title }) => title === 'Ignore on this line')!;
    assert.equal(ignore.edit, undefined);
    const { edit } = await editor.ask<CodeAction>('codeAction/resolve', ignore);
    assert.match(JSON.stringify(edit), /learning-review-ignore-line should-have/);
    await end();
  });

  it('sees that a project file has changed, and takes bytes that are no message', async () => {
    write('.learning-review.json', '{ "extends": "base.json" }\n');
    write('base.json', '{ "rules": { "who-question": "off" } }\n');
    const input = await start();
    editor.open('review.md', review);
    const told = async () => codes((await editor.published(editor.uri('review.md'))).diagnostics);
    assert.deepEqual(await told(), []);
    input.write('Content-Length: 4\r\n\r\n{"a"no header\r\n\r\n');
    write('base.json', '{ "rules": { "who-questions": "off" } }\n');
    assert.deepEqual(await told(), ['who-question']);
    const { diagnostics } = await editor.published(editor.uri('base.json'));
    assert.match(JSON.stringify(diagnostics), /did you mean “who-question”/);
    await end();
  });

  it('tells of a project file that nobody lets it read', async function () {
    if (process.platform === 'win32') return this.skip();
    write('.learning-review.json', '{}\n');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, '.learning-review.json'), 0);
    // Nothing stops root.
    await start({}, process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
    editor.open('review.md', review);
    const { diagnostics } = await editor.published(editor.uri('.learning-review.json'));
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This file cannot be read: no permission to read it.'],
    );
    await end();
  });

  it('ends when the editor is gone, without a word', async () => {
    const input = await start();
    editor.open('review.md', review);
    await editor.published(editor.uri('review.md'));
    input.end();
    assert.deepEqual([await exit, errors], [1, '']);
    editor.dispose();
  });
});
