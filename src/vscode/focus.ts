import { Disposable, EventEmitter, window, type TextDocument } from 'vscode';
import { isCandidate } from './candidate';
import type { Reading } from './reading';
import type { Reviewer } from './reviewer';

/**
 * The document that the views and the status speak of: the one in the active editor. A review stays in focus while one looks
 * at its preview or at a log beside it.
 */
export class Focus implements Disposable {
  readonly #reviewer: Reviewer;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;
  #reading: Reading | undefined;

  /** Another document, or another reading of the same. */
  readonly onDidChange = this.#changed.event;

  constructor(reviewer: Reviewer) {
    this.#reviewer = reviewer;
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#look()),
      window.onDidChangeVisibleTextEditors(() => this.#look()),
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
    if (!before || before.isClosed || !this.#reading?.verdict.isReview) return undefined;
    const isVisible = window.visibleTextEditors.some((editor) => editor.document === before);
    return isVisible || !active ? before : undefined;
  }
}
