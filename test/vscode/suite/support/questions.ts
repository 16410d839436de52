import { EventEmitter, QuickInputButtons, window, type QuickPickItem } from 'vscode';

/** What a question looked like when it was shown. */
export interface Asked {
  readonly title: string | undefined;
  readonly step: number | undefined;
  readonly totalSteps: number | undefined;
  readonly labels: readonly string[];
  readonly value: string;
  readonly canGoBack: boolean;
  /** What is wrong with the answer that was given, if anything. */
  problem: string | undefined;
}

/** An answer: accept what is there, write or pick something, go back, press Escape. */
export type Reply = 'accept' | 'back' | 'escape' | { readonly write: string } | { readonly pick: string };

/** Stands in for the quick picks and input boxes of the window while `act` runs, and answers them in turn. */
export async function reply(replies: readonly Reply[], act: () => Thenable<unknown>): Promise<readonly Asked[]> {
  const { createQuickPick, createInputBox } = window;
  const asked: Asked[] = [];
  const left = [...replies];
  const make = () => new Question(() => left.shift(), asked);
  Object.assign(window, { createQuickPick: make, createInputBox: make });
  try {
    await act();
  } finally {
    Object.assign(window, { createQuickPick, createInputBox });
  }
  if (left.length > 0) throw new Error(`Nobody asked for ${JSON.stringify(left)}.`);
  return asked;
}

class Question {
  readonly #accepted = new EventEmitter<void>();
  readonly #changed = new EventEmitter<string>();
  readonly #triggered = new EventEmitter<unknown>();
  readonly #hidden = new EventEmitter<void>();
  readonly onDidAccept = this.#accepted.event;
  readonly onDidChangeValue = this.#changed.event;
  readonly onDidTriggerButton = this.#triggered.event;
  readonly onDidHide = this.#hidden.event;
  title: string | undefined;
  step: number | undefined;
  totalSteps: number | undefined;
  buttons: readonly unknown[] = [];
  items: readonly QuickPickItem[] = [];
  activeItems: readonly QuickPickItem[] = [];
  value = '';
  validationMessage: string | undefined;

  constructor(
    readonly reply: () => Reply | undefined,
    readonly asked: Asked[],
  ) {}

  get selectedItems(): readonly QuickPickItem[] {
    return this.activeItems.length > 0 ? this.activeItems : this.items.slice(0, 1);
  }

  show(): void {
    const asked: Asked = {
      title: this.title,
      step: this.step,
      totalSteps: this.totalSteps,
      labels: this.items.map(({ label }) => label),
      value: this.value,
      canGoBack: this.buttons.includes(QuickInputButtons.Back),
      problem: undefined,
    };
    this.asked.push(asked);
    void Promise.resolve().then(() => this.#answer(asked));
  }

  dispose(): void {
    this.#hidden.fire();
  }

  #answer(asked: Asked): void {
    const reply = this.reply() ?? 'escape';
    if (reply === 'back') return this.#triggered.fire(QuickInputButtons.Back);
    if (reply === 'escape') return this.#hidden.fire();
    if (typeof reply === 'object' && 'pick' in reply)
      this.activeItems = this.items.filter(({ label }) => label === reply.pick);
    if (typeof reply === 'object' && 'write' in reply) {
      this.value = reply.write;
      this.#changed.fire(this.value);
    }
    this.#accepted.fire();
    asked.problem = this.validationMessage || undefined;
    // As in the window: an answer that does not do leaves the question open, for another answer.
    if (asked.problem !== undefined) this.#answer({ ...asked });
  }
}
