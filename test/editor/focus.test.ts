import assert from 'node:assert/strict';
import type { Focus } from '../../src/vscode/core/focus';
import { loadWith } from './fake/load';
import { Disposable, EventEmitter } from './fake/vscode';

class Uri {
  constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  with({ path }: { readonly path: string }): Uri {
    return new Uri(this.scheme, path);
  }

  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

/** A tab with the text of a file, or with a preview in place of it. */
class TabInputText {
  constructor(readonly uri: Uri) {}
}
class TabInputCustom extends TabInputText {}
class TabInputTextDiff {
  constructor(
    readonly original: Uri,
    readonly modified: Uri,
  ) {}
}
class TabInputWebview {
  readonly viewType = 'markdown.preview';
}

interface Document {
  readonly uri: Uri;
  readonly languageId: string;
}

const file = (path: string, scheme = 'file', languageId = 'markdown'): Document => ({
  uri: new Uri(scheme, path),
  languageId,
});
const editorOf = (document: Document) => ({ document });
const webview = (label: string) => ({ label, input: new TabInputWebview() });
const custom = (uri: Uri) => ({ label: '', input: new TabInputCustom(uri) });

/** A window of VS Code as far as a focus sees it, in the hands of a test. Files of which the text is a review are read at once. */
class Window {
  readonly #changes = new EventEmitter<void>();
  readonly #forgets = new EventEmitter<Uri>();
  readonly #renames = new EventEmitter<object>();
  readonly #reads = new EventEmitter<object>();
  readonly #tabs: { tabs: readonly object[] } = { tabs: [] };
  /** Files that were opened again. */
  readonly opened: string[] = [];
  readonly window = {
    activeTextEditor: undefined as { readonly document: Document } | undefined,
    visibleTextEditors: [] as readonly { readonly document: Document }[],
    tabGroups: { all: [this.#tabs], onDidChangeTabs: this.#changes.event },
    onDidChangeActiveTextEditor: this.#changes.event,
    onDidChangeVisibleTextEditors: this.#changes.event,
  };
  readonly workspace = {
    textDocuments: [] as readonly Document[],
    onDidOpenTextDocument: this.#changes.event,
    onDidRenameFiles: this.#renames.event,
    fs: { isWritableFileSystem: (scheme: string) => scheme === 'file' },
    openTextDocument: (uri: Uri) => {
      this.opened.push(uri.path);
      return Promise.reject(new Error('nothing is opened here'));
    },
  };
  readonly readings = { onDidRead: this.#reads.event, onDidForget: this.#forgets.event, latest: () => undefined };

  /** What is open, what of it is shown, in an editor each, the one that is active first, and tabs without an editor. */
  show(documents: readonly Document[], editors: readonly Document[], tabs: readonly object[] = []): void {
    const gone = this.workspace.textDocuments.filter((each) => !documents.includes(each));
    this.workspace.textDocuments = documents;
    this.window.visibleTextEditors = editors.map(editorOf);
    this.window.activeTextEditor = this.window.visibleTextEditors[0];
    this.#tabs.tabs = [...editors.map(({ uri }) => ({ label: '', input: new TabInputText(uri) })), ...tabs];
    for (const { uri } of gone) this.#forgets.fire(uri);
    this.#changes.fire();
  }

  read(document: Document, isReview = true): void {
    this.#reads.fire({ document, verdict: { isReview } });
  }

  rename(oldUri: Uri, newUri: Uri): void {
    this.#renames.fire({ files: [{ oldUri, newUri }] });
  }
}

describe('The document in focus', () => {
  const [review, log] = [file('/reviews/a.md'), file('/run.log', 'file', 'log')];
  let shown: Window;
  let focus: Focus;
  let changes: number;

  beforeEach(async () => {
    shown = new Window();
    const { window, workspace, readings } = shown;
    const classes = { Disposable, EventEmitter, TabInputText, TabInputCustom, TabInputTextDiff, TabInputWebview };
    const loaded = await loadWith<{ Focus: new (of: unknown) => Focus }>(
      { ...classes, window, workspace },
      'src/vscode/core/focus.ts',
    );
    focus = new loaded.Focus(readings);
    shown.show([review], [review]);
    shown.read(review);
    changes = 0;
    focus.onDidChange(() => changes++);
  });
  afterEach(() => focus.dispose());

  const isInFocus = (document: Document | undefined) => assert.equal(focus.document, document);

  it('stays where it is shown twice, and one of the editors is closed', () => {
    shown.show([review], [review, review]);
    shown.show([review], [review]);
    isInFocus(review);
    assert.equal(focus.reading?.document, review);
    assert.equal(changes, 0);
  });

  it('is no cell of a notebook, beside which a review stays', () => {
    const cell = file('/notes.ipynb', 'vscode-notebook-cell');
    shown.show([review, cell], [cell, review]);
    isInFocus(review);
    shown.show([review, cell], [cell]);
    isInFocus(undefined);
  });

  it('is the file under its new name, once it was renamed or saved under another', () => {
    const [renamed, untitled] = [file('/reviews/b.md'), file('Untitled-1', 'untitled')];
    shown.show([renamed], [renamed]);
    shown.rename(review.uri, renamed.uri);
    isInFocus(renamed);
    shown.show([renamed, untitled], [untitled]);
    isInFocus(untitled);
    shown.show([renamed, review], [review]);
    isInFocus(review);
    assert.equal(focus.reading, undefined);
  });

  for (const [what, to] of [
    ['it', '/reviews/b.md'],
    ['a folder around it', '/old/a.md'],
  ] as const)
    for (const isLate of [false, true])
      it(`follows where ${what} is renamed while a preview alone shows it, ${isLate ? 'also where that is told late' : 'told at once'}`, () => {
        const renamed = file(to);
        const rename = () =>
          what === 'it'
            ? shown.rename(review.uri, renamed.uri)
            : shown.rename(new Uri('file', '/reviews'), new Uri('file', '/old'));
        shown.show([review], [], [custom(review.uri)]);
        isInFocus(review);
        if (!isLate) rename();
        shown.show([], [], [custom(renamed.uri)]);
        shown.show([renamed], [], [custom(renamed.uri)]);
        if (isLate) rename();
        isInFocus(renamed);
        shown.read(renamed);
        assert.equal(focus.reading?.document, renamed);
      });

  it('is opened again where its preview stays, and VS Code lets go of it', () => {
    shown.show([review], [], [webview('Preview a.md')]);
    shown.show([], [], [webview('Preview a.md')]);
    assert.deepEqual(shown.opened, ['/reviews/a.md']);
    isInFocus(undefined);
    const again = file('/reviews/a.md');
    shown.show([again], [], [webview('Preview a.md')]);
    isInFocus(again);
  });

  it('is none where the preview shows another document, of which the name only ends like its own', () => {
    const data = file('/reviews/data.md');
    shown.show([review, data], [], [webview('Preview data.md')]);
    isInFocus(undefined);
    shown.show([data], [], [webview('Preview data.md')]);
    assert.deepEqual(shown.opened, []);
    for (const label of ['a.md', '[Preview] a.md']) {
      shown.show([review], [], [webview(label)]);
      isInFocus(review);
    }
  });

  it('is not opened again where the preview may show another document of the same name', () => {
    const other = file('/drafts/a.md');
    shown.show([review, other], [], [webview('Preview a.md')]);
    isInFocus(review);
    shown.show([other], [], [webview('Preview a.md')]);
    assert.deepEqual(shown.opened, []);
  });

  it('is not opened again where its text goes a moment before its tab, nor where it has no file', () => {
    shown.show([review], [], [custom(review.uri)]);
    isInFocus(review);
    shown.show([], [], [custom(review.uri)]);
    const unsaved = file('Untitled-1', 'untitled');
    shown.show([unsaved], [unsaved]);
    shown.read(unsaved);
    shown.show([unsaved], [], [webview('Preview Untitled-1')]);
    isInFocus(unsaved);
    shown.show([], [], [webview('Preview Untitled-1')]);
    assert.deepEqual(shown.opened, []);
  });

  it('is none once it is deleted, or its last tab is closed', () => {
    shown.show([], []);
    isInFocus(undefined);
    shown.show([log], [log]);
    isInFocus(undefined);
    assert.deepEqual(shown.opened, []);
  });

  it('is nothing that was no review, behind a preview or a log', () => {
    shown.read(review, false);
    shown.show([review, log], [log, review]);
    isInFocus(undefined);
    shown.show([review], [], [webview('Preview a.md')]);
    isInFocus(undefined);
  });
});
