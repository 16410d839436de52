import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type Message,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../src/cli/language-server/server';
import { defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';
import { propertyOptions } from '../property';

// Editors send what they should not: other parameters, places beyond the text, versions that do not grow, messages in any order, and bytes
// that are no message. Each request gets an answer without a stack, and what comes after is done as if nothing had been.

const review = `---
learning-review: true
---

# The lift 🛗

## Summary

Who is to blame for this? Obviously Bob forgot to lock the gate.\r
They should have known.

## Action items

- [ ] Be more careful
`;
const name = 'lift-postmortem.md';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Parameters = Readonly<Record<string, Json>>;

interface Told {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** An editor that may send anything. */
class AnyEditor {
  readonly #to = new PassThrough();
  readonly #waiting = new Map<number | string, (answer: Told) => void>();
  readonly #refuses: boolean;
  /** All that was said in words: in the log, and in answers that are errors. */
  readonly words: string[] = [];
  #count = 0;

  constructor(refuses: boolean) {
    this.#refuses = refuses;
    const from = new PassThrough();
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(this.#to), new StreamMessageWriter(from)));
    new StreamMessageReader(from).listen((message) => this.#hear(message as Message & Told));
  }

  #hear({ id, method, params, error, ...told }: Told): void {
    const said = params?.message ?? error?.message;
    if (said !== undefined) this.words.push(said);
    if (id === undefined || id === null) return;
    if (method === undefined) this.#waiting.get(id)?.({ ...told, ...(error ? { error } : {}) });
    else if (this.#refuses) this.send({ jsonrpc: '2.0', id, error: { code: -32603, message: 'No.' } });
    else this.send({ jsonrpc: '2.0', id, result: { success: true } });
  }

  send(message: object): void {
    this.frame(JSON.stringify(message));
  }

  frame(body: string): void {
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  raw(bytes: string): void {
    this.#to.write(bytes);
  }

  say(method: string, params: Json): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  ask(method: string, params: Json): Promise<Told> {
    const id = ++this.#count % 3 === 0 ? `id ${this.#count}` : this.#count;
    return new Promise<Told>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} has no answer`)), 30_000);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }
}

const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 5 } };
const capabilities = {
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } }, diagnostic: {} },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
};

/** Messages as they should be, of documents in a folder. What begins with `?` is asked. */
const messagesIn = (folder: string): readonly (readonly [method: string, params: Parameters])[] => {
  const uri = `${folder}/${name}`;
  const textDocument = { uri, version: 2 };
  const opened = { uri, languageId: 'markdown', version: 1, text: review };
  return [
    ['?initialize', { rootUri: null, capabilities, workspaceFolders: [{ uri: folder, name: 'reviews' }] }],
    ['initialized', {}],
    ['textDocument/didOpen', { textDocument: opened }],
    ['textDocument/didOpen', { textDocument: { ...opened, uri: 'untitled:1' } }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ range, text: 'How' }, { text: review }] }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ range, rangeLength: 5, text: 'We\n' }] }],
    ['textDocument/didSave', { textDocument }],
    ['textDocument/didClose', { textDocument }],
    ['workspace/didChangeConfiguration', { settings: { learningReview: { rules: { 'who-question': 'off' } } } }],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: folder, name: 'a' }], removed: [] } }],
    ['$/setTrace', { value: 'verbose' }],
    ['$/cancelRequest', { id: 1 }],
    ['$/nonsense', { value: 1 }],
    ['?textDocument/diagnostic', { textDocument, identifier: 'learning-review' }],
    ['?textDocument/hover', { textDocument, position: range.start }],
    [
      '?textDocument/codeAction',
      {
        textDocument,
        range,
        context: { only: ['quickfix'], diagnostics: [{ range, message: 'a', code: 'who-question' }] },
      },
    ],
    ['?codeAction/resolve', { title: 'Ignore on this line', kind: 'quickfix', data: 1 }],
    ['?workspace/executeCommand', { command: 'learning-review.showWhy', arguments: ['who-question'] }],
    ['?textDocument/nonsense', { textDocument }],
  ];
};

/** `undefined`: it is missing. */
const odd: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  -1,
  0,
  7,
  1.5,
  2 ** 31,
  1e99,
  '',
  '\0',
  '\ud83d',
  'Who is to blame?\r',
  '__proto__',
  'file:///',
  'file:///nowhere/review.md',
  'file:///%00.md',
  'file://%',
  'file://host/review.md',
  'untitled:2',
  'https://example.com/review.md',
  [],
  {},
  [null],
  [{}],
  { start: { line: 99, character: 99 }, end: { line: 0, character: 0 } },
  { line: 1e9, character: 1e9 },
];

/** All places in a value, each as the keys that lead there. */
function* placesIn(value: Json): Generator<readonly string[]> {
  yield [];
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) for (const place of placesIn(part)) yield [key, ...place];
}

/** A value with something else at a place. */
function put(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).flatMap(([each, part]): [string, Json][] => {
    const is = each === key ? put(part, rest, other) : part;
    return is === undefined ? [] : [[each, is]];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

interface Mutation {
  readonly at: number;
  readonly other: Json | undefined;
}

const mutations = fc.array(fc.record({ at: fc.nat(), other: fc.constantFrom(...odd) }), { maxLength: 3 });

const mutate = (value: Json, changes: readonly Mutation[]): Json =>
  changes.reduce<Json>((changed, { at, other }) => {
    const places = [...placesIn(changed)];
    return put(changed, places[at % places.length] ?? [], other) ?? {};
  }, value);

type Step = string | Sent | Cut;

interface Sent {
  readonly which: number;
  readonly changes: readonly Mutation[];
}

/** A message of which some letters are cut out, with others in their place. */
interface Cut {
  readonly which: number;
  readonly cut: number;
  readonly length: number;
  readonly text: string;
}

/** One message: which one, what is changed in its parameters; or bytes that are none. */
const message = fc.record({ which: fc.nat(), changes: mutations });
const bytes = fc.oneof(
  fc.record({ which: fc.nat(), cut: fc.nat(300), length: fc.nat(9), text: fc.constantFrom('', '"', '{', '\0', ',,') }),
  fc.constantFrom('X: 1\r\n\r\n', 'no header\r\n\r\n', 'Content-Length: many\r\n\r\n', 'Content-Length: 2\r\n\r\n[]'),
);
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 9, arbitrary: message }, { weight: 1, arbitrary: bytes });

/** Changes as the protocol has them, to places in and beyond the text, with ends in any order, and any versions. */
const place = fc.record({ line: fc.nat(20), character: fc.oneof(fc.nat(70), fc.constant(2 ** 31 - 1)) });
const change = fc.record({
  range: fc.oneof(
    { weight: 8, arbitrary: fc.record({ start: place, end: place }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  text: fc.constantFrom('', '\n', '\r\n', '\r', '🧊', 'Who is to blame?', '\n## Timeline\n\n', '<!--', '```\n', review),
});
const edits = fc.array(fc.record({ version: fc.integer({ min: -1, max: 3 }), changes: fc.array(change) }), {
  maxLength: 4,
});

/** Where a place is in a text; beyond a line, or the text, that is its end. */
function offsetOf(text: string, { line, character }: { readonly line: number; readonly character: number }): number {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
  if (line >= lines.length) return text.length;
  const before = lines.slice(0, line).join('').length;
  return before + Math.min(character, lines[line]!.replace(/[\r\n]+$/, '').length);
}

describe('the language server, sent anything at all', () => {
  let folder: string;
  const printed: unknown[] = [];
  const { error } = console;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'reviews-'));
    // The library prints what goes wrong in some handlers.
    console.error = (...given: readonly unknown[]) => void printed.push(...given);
  });
  after(() => {
    console.error = error;
    rmSync(folder, { recursive: true });
  });

  /** Sends one, and waits for its answer if it is to have one. */
  async function sendStep(editor: AnyEditor, given: Step): Promise<Told | undefined> {
    if (typeof given === 'string') return void editor.raw(given);
    const messages = messagesIn(pathToFileURL(folder).href);
    const [kind, params] = messages[given.which % messages.length]!;
    const method = kind.replace('?', '');
    if ('cut' in given) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 'cut', method, params });
      const at = given.cut % body.length;
      return void editor.frame(body.slice(0, at) + given.text + body.slice(at + given.length));
    }
    const changed = mutate(params, given.changes);
    return kind.startsWith('?') ? editor.ask(method, changed) : void editor.say(method, changed);
  }

  it('answers each request without a stack, and does the next one well', async () => {
    const property = fc.asyncProperty(
      fc.array(step, { maxLength: 6 }),
      fc.array(step, { maxLength: 20 }),
      edits,
      fc.boolean(),
      async (first, steps, changes, refuses) => {
        const editor = new AnyEditor(refuses);
        const answers = first.map((each) => sendStep(editor, each));
        answers.push(editor.ask('initialize', { capabilities, rootUri: pathToFileURL(folder).href }));
        editor.say('initialized', {});
        answers.push(...steps.map((each) => sendStep(editor, each)));
        for (const answer of await Promise.all(answers)) if (answer) assert.ok('result' in answer || answer.error);
        // And now all is well.
        const uri = `${pathToFileURL(folder).href}/${name}`;
        editor.say('workspace/didChangeConfiguration', { settings: { learningReview: {} } });
        editor.say('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: review } });
        let text = review;
        for (const { version, changes: contentChanges } of changes) {
          editor.say('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
          // Between the changes it is read, so that only what changed is read anew.
          await editor.ask('textDocument/diagnostic', { textDocument: { uri } });
          for (const { range: at, text: insert } of contentChanges) {
            const ends = at ? [offsetOf(text, at.start), offsetOf(text, at.end)] : [0, text.length];
            text = text.slice(0, Math.min(...ends)) + insert + text.slice(Math.max(...ends));
          }
        }
        const { result } = await editor.ask('textDocument/diagnostic', { textDocument: { uri } });
        const document = TextDocument.create(uri, 'markdown', 0, text);
        assert.deepEqual(
          (result as { readonly items: readonly Diagnostic[] }).items.map(({ code, range: { start, end } }) => [
            code,
            document.offsetAt(start),
            document.offsetAt(end),
          ]),
          lintText(text, defaultSettings, { path: name, named: false }).findings.map(({ ruleId, mark }) => [
            ruleId,
            document.offsetAt(document.positionAt(mark.start)),
            document.offsetAt(document.positionAt(mark.end)),
          ]),
        );
        await editor.ask('shutdown', null);
        assert.deepEqual(printed, []);
        for (const said of editor.words) assert.doesNotMatch(said, /\n\s+at /);
      },
    );
    await fc.assert(property, propertyOptions(60, 11));
  }).timeout(process.env['PROPERTY_RUNS'] ? 0 : 300_000);
});
