import { Uri, workspace, type Disposable, type Memento } from 'vscode';
import type { Focus } from '../core/focus';
import type { OpenReview } from '../core/open-review';
import type { Readings } from '../core/reviewer';

const key = 'learningReview.lastReview';

/** The review in focus or, while one is at something else, the one that was in focus last in this workspace. */
export class LastReview implements Disposable {
  readonly #reviewer: Pick<Readings, 'settle'>;
  readonly #focus: Focus;
  readonly #state: Memento;
  readonly #subscription: Disposable;

  constructor(reviewer: Pick<Readings, 'settle'>, focus: Focus, state: Memento) {
    this.#reviewer = reviewer;
    this.#focus = focus;
    this.#state = state;
    this.#subscription = focus.onDidChange(() => this.#remember());
    this.#remember();
  }

  /** As it is now; nothing where there has been none, or where it is gone. */
  async settle(): Promise<OpenReview | undefined> {
    const inFocus = this.#focus.reading?.verdict.isReview ? this.#focus.document : undefined;
    const document = inFocus ?? (await open(this.#state.get<string>(key)));
    const reading = document && (await this.#reviewer.settle(document));
    return reading?.review && { document: reading.document, version: reading.version, review: reading.review };
  }

  /** The same review as it is now; see `Focus`. */
  again(open: OpenReview): Promise<OpenReview> {
    return this.#focus.again(open);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #remember(): void {
    const { document, reading } = this.#focus;
    const uri = document && reading?.verdict.isReview ? document.uri.toString() : undefined;
    if (uri !== undefined && uri !== this.#state.get(key)) void this.#state.update(key, uri);
  }
}

async function open(uri: string | undefined) {
  if (uri === undefined) return undefined;
  try {
    return await workspace.openTextDocument(Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
