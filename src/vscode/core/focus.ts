import { Disposable, EventEmitter, window, workspace, type TextDocument } from 'vscode';
import { isCandidate } from './candidate';
import { askForReviewFirst, type OpenReview } from './open-review';
import type { Reading } from './reading';
import type { Readings } from './reviewer';
import { hasTab } from './tabs';

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
      reviewer.onDidRead((reading) => {
        if (reading.document !== this.#document) return;
        this.#reading = reading;
        this.#changed.fire();
      }),
      reviewer.onDidForget(() => this.#look()),
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
    this.#reading = document && this.#reviewer.latest(document);
    this.#changed.fire();
  }

  #choose(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && isCandidate(active)) return active;
    const before = this.#document;
    if (!before || before.isClosed || !isCandidate(before) || !this.#reading?.verdict.isReview) return undefined;
    const isVisible = window.visibleTextEditors.some((editor) => editor.document === before);
    return isVisible || (!active && hasTab(before)) ? before : undefined;
  }
}
