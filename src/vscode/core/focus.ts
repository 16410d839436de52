import { Disposable, EventEmitter, window, workspace, type TextDocument, type Uri } from 'vscode';
import { isCandidate } from './candidate';
import { askForReviewFirst, type OpenReview } from './open-review';
import type { Reading } from './reading';
import type { Readings } from './reviewer';
import { hasNamesake, hasPreview, hasTab } from './tabs';

/**
 * The document that the views and the status speak of: the one in the active editor. A review stays in focus while one looks
 * at its preview or at a log beside it.
 */
export class Focus implements Disposable {
  readonly #reviewer: Readings;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;
  #reading: Reading | undefined;
  /** The review that was in focus last: it may be another document by now, because it was renamed or opened again. */
  #last: Uri | undefined;

  /** Another document, or another reading of the same. */
  readonly onDidChange = this.#changed.event;

  constructor(reviewer: Readings) {
    this.#reviewer = reviewer;
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#look()),
      window.onDidChangeVisibleTextEditors(() => this.#look()),
      // VS Code keeps a document for a while when its last tab is closed.
      window.tabGroups.onDidChangeTabs(() => this.#look()),
      // Also where a document that stays in its editor has another language now.
      workspace.onDidOpenTextDocument(() => this.#look()),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#last &&= afterRename(this.#last, oldUri, newUri);
        this.#look();
      }),
      reviewer.onDidRead((reading) => {
        if (reading.document !== this.#document) return;
        this.#show(reading);
        this.#changed.fire();
      }),
      reviewer.onDidForget((uri) => {
        this.#look();
        this.#openAgain(uri);
      }),
    );
    this.#look();
  }

  /** A Markdown document that may be a review, or none. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** What was last read of it; may be a version behind while one types. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** The review in focus as it is now; says so where there is none. */
  async settle(): Promise<OpenReview | undefined> {
    const document = this.#document;
    const reading = document && (await this.#reviewer.settle(document));
    if (document && reading?.review) return { document, version: reading.version, review: reading.review };
    askForReviewFirst();
    return undefined;
  }

  /** The same review as it is now, whatever is in focus by then: it may have been edited while one was asked. */
  async again(open: OpenReview): Promise<OpenReview> {
    const reading = await this.#reviewer.settle(open.document);
    return reading?.review ? { document: open.document, version: reading.version, review: reading.review } : open;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const document = this.#choose();
    if (document === this.#document) return;
    this.#document = document;
    this.#show(document && this.#reviewer.latest(document));
    this.#changed.fire();
  }

  #show(reading: Reading | undefined): void {
    this.#reading = reading;
    if (reading) this.#last = reading.verdict.isReview ? reading.document.uri : undefined;
  }

  /**
   * VS Code lets go of a document some minutes after its last editor was closed, also where its preview stays. One without a file is gone:
   * to open it would make an empty one.
   */
  #openAgain(uri: Uri): void {
    const isLast = uri.toString() === this.#last?.toString() && !window.activeTextEditor;
    if (isLast && uri.scheme !== 'untitled' && hasPreview(uri) && !hasNamesake(uri))
      void workspace.openTextDocument(uri).then(undefined, () => undefined);
  }

  #choose(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && isCandidate(active)) return active;
    const last = this.#last;
    if (!last) return undefined;
    const before = workspace.textDocuments.find(({ uri }) => uri.toString() === last.toString());
    if (!before || !isCandidate(before)) return undefined;
    const isVisible = window.visibleTextEditors.some((editor) => editor.document === before);
    return isVisible || (!active && hasTab(before.uri)) ? before : undefined;
  }
}

/** Where a file is once it, or a folder around it, was renamed. */
function afterRename(file: Uri, from: Uri, to: Uri): Uri {
  if (file.toString() === from.toString()) return to;
  const isInside = file.toString().startsWith(`${from.toString()}/`);
  return isInside ? to.with({ path: to.path + file.path.slice(from.path.length) }) : file;
}
