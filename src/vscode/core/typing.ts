import { Disposable, EventEmitter, TextDocumentChangeReason, window, workspace, type TextDocument } from 'vscode';
import type { Finding } from '../../language';
import { isUnfinished } from './unfinished';

/** How long nothing has to be typed before a sentence counts as finished, in ms. */
export const rest = 1500;

/** Knows which document is being typed in: from a keystroke until the cursor leaves the line or typing pauses. */
export class Typing implements Disposable {
  readonly #rested = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;
  #line = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidRest = this.#rested.event;

  constructor() {
    this.#subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const [change] = contentChanges;
        if (!change || document !== window.activeTextEditor?.document) return;
        // Undo, redo, paste and quick fixes insert whole sentences; only typing leaves unfinished ones.
        if (reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo) return this.#stop();
        if (contentChanges.length > 1 || change.text.length > 2 || change.rangeLength > 1) return this.#stop();
        this.#start(document, change.range.start.line);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document === this.#document && selections[0]?.active.line !== this.#line) this.#stop();
      }),
      window.onDidChangeActiveTextEditor(() => this.#stop()),
    );
  }

  /** Tells which findings are in the sentence that is being typed. The text is asked for once: VS Code puts it together each time. */
  findTyped(document: TextDocument): (finding: Finding) => boolean {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || this.#document !== document) return () => false;
    const text = document.getText();
    const cursor = document.offsetAt(editor.selection.active);
    return (finding) => isUnfinished(finding, text, cursor);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#rested.dispose();
  }

  #start(document: TextDocument, line: number): void {
    this.#document = document;
    this.#line = line;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stop(), rest);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    const document = this.#document;
    this.#document = undefined;
    if (document && !document.isClosed) this.#rested.fire(document);
  }
}
