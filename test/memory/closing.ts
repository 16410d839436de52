// Opens reviews in the whole extension, types in one, closes it, and tells how much memory that takes. Run with --expose-gc.
import type { ExtensionContext, TextDocument } from 'vscode';
import { writeReview } from '../../scripts/bench/write-review';
import type * as Extension from '../../src/vscode/extension';
import { loadWith } from '../editor/fake/load';
import { EventEmitter, fakeVSCode } from '../editor/fake/vscode';
import { heap } from './heap';

/** Heap in bytes. */
export interface Closing {
  /** What a long review takes while it is open, and what is left when five of them were opened and closed. */
  readonly open: number;
  readonly left: number;
  /** Whether one of these documents, or what was read of it, can still be reached by then. */
  readonly isHeld: boolean;
  /** What each of 50 open reviews takes. */
  readonly each: number;
}

/** A document as VS Code hands it over. Where its lines are, nobody asks here. */
class Text {
  readonly uri: object;
  readonly languageId = 'markdown';
  readonly lineCount = 1;
  version = 1;
  isClosed = false;
  #text: string;

  constructor(name: string, text: string) {
    this.uri = { scheme: 'untitled', path: name, toString: () => `untitled:${name}` };
    this.#text = text;
  }

  getText = (): string => this.#text;
  lineAt = (): object => ({ range: {} });
  offsetAt = (): number => this.#text.length;
  positionAt = (at: number): number => at;

  insert(at: number, text: string): void {
    this.#text = this.#text.slice(0, at) + text + this.#text.slice(at);
    this.version++;
  }
}

const opened = new EventEmitter<Text>();
const closed = new EventEmitter<Text>();
const changed = new EventEmitter<object>();
const turned = new EventEmitter<unknown>();
let activeTextEditor: object | undefined;

const workspace = {
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  getConfiguration: () => ({ get: () => undefined }),
};
const window = {
  onDidChangeActiveTextEditor: turned.event,
  get activeTextEditor() {
    return activeTextEditor;
  },
  // With the sections in sight.
  createTreeView: () => ({
    visible: true,
    selection: [],
    onDidChangeVisibility: () => undefined,
    onDidChangeCheckboxState: () => undefined,
    reveal: () => Promise.resolve(),
  }),
};
const { activate } = await loadWith<typeof Extension>(fakeVSCode({ workspace, window }), 'src/vscode/extension.ts');
const state = { get: () => undefined, update: () => undefined };
const context = { extension: {}, extensionUri: {}, globalState: state, workspaceState: state, subscriptions: [] };
const api = activate(context as unknown as ExtensionContext);

function turnTo(document: Text | undefined): void {
  activeTextEditor = document && { document, selection: { active: 0 } };
  turned.fire(undefined);
}

async function read(document: Text): Promise<object> {
  const reading = await api.settle(document as unknown as TextDocument);
  if (!reading?.review) throw new Error('it is not read as a review');
  return reading.review;
}

async function open(words: number): Promise<Text> {
  const document = new Text(`${words}.md`, writeReview(words).replace('---', '---\ntemplate: learning-review'));
  opened.fire(document);
  turnTo(document);
  await read(document);
  return document;
}

function close(document: Text): void {
  turnTo(undefined);
  document.isClosed = true;
  closed.fire(document);
}

/** Types in front of the first word of a paragraph, and reads it after each letter. */
async function type(document: Text, letters: string): Promise<void> {
  let at = document.getText().indexOf('Nobody had seen');
  for (const text of letters) {
    document.insert(at, text);
    const change = { rangeOffset: at, rangeLength: 0, text, range: { start: { line: 0 } } };
    changed.fire({ document, contentChanges: [change] });
    await read(document);
    at++;
  }
}

/** Once those have had their turn who were called in this one: until then, what a weak reference was asked for stays. */
async function settledHeap(): Promise<number> {
  await new Promise((resume) => setTimeout(resume, 100));
  return heap();
}

/** Opens a long review, types in it, and closes it. Returns what it took while it was open, and what must be gone. */
async function visit(): Promise<{ readonly end: number; readonly held: readonly WeakRef<object>[] }> {
  const document = await open(20_000);
  const held = [new WeakRef<object>(document), new WeakRef(await read(document))];
  await type(document, 'It failed to restart. ');
  held.push(new WeakRef(await read(document)));
  const end = await settledHeap();
  close(document);
  return { end, held };
}

// What is made once, for all documents, comes with the first one.
await visit();
const before = await settledHeap();
const visits: Awaited<ReturnType<typeof visit>>[] = [];
for (let i = 0; i < 5; i++) visits.push(await visit());
const left = (await settledHeap()) - before;
const isHeld = visits.some(({ held }) => held.some((each) => each.deref() !== undefined));
const all: Text[] = [];
const empty = await settledHeap();
for (let i = 0; i < 50; i++) all.push(await open(400 + i));
const memory: Closing = {
  open: visits[0]!.end - before,
  left,
  isHeld,
  each: ((await settledHeap()) - empty) / all.length,
};
console.log(JSON.stringify(memory));
// Nobody ends the extension's timers.
process.exit();
