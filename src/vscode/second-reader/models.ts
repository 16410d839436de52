import { l10n, lm, window, type Disposable, type LanguageModelChat } from 'vscode';
import { plain } from './plain';

/** A permanent name for a model: `vendor/id`. */
export const keyOf = ({ vendor, id }: LanguageModelChat): string => `${vendor}/${id}`;

/** What to call a model; its name comes from another extension. */
export const nameOf = (model: LanguageModelChat): string => plain(model.name) || plain(keyOf(model));

/** The models that VS Code has, and the one that was chosen last. */
export class Models implements Disposable {
  #known: readonly LanguageModelChat[] = [];
  #isCurrent = false;
  #chosen: string | undefined;
  #listening: Disposable | undefined;

  /** The model to offer by name: the one that was chosen, or the only one. Looks for models in the background. */
  get preferred(): LanguageModelChat | undefined {
    if (!this.#isCurrent) void this.#look();
    const known = this.#known;
    return known.find((model) => keyOf(model) === this.#chosen) ?? (known.length === 1 ? known[0] : undefined);
  }

  get hasOthers(): boolean {
    return this.#known.length > 1;
  }

  /** The model with a key; without one, the only model or the one that the user picks. Says so where there is none. */
  async choose(key: string | undefined): Promise<LanguageModelChat | undefined> {
    const all = await this.#look();
    if (all.length === 0) {
      void window.showInformationMessage(l10n.t('VS Code has no language model to ask. Nothing was sent.'));
      return undefined;
    }
    const model = all.find((each) => keyOf(each) === key) ?? (all.length === 1 ? all[0] : await pick(all));
    if (model) this.#chosen = keyOf(model);
    return model;
  }

  dispose(): void {
    this.#listening?.dispose();
  }

  async #look(): Promise<readonly LanguageModelChat[]> {
    this.#listening ??= lm.onDidChangeChatModels(() => (this.#isCurrent = false));
    this.#isCurrent = true;
    this.#known = await Promise.resolve(lm.selectChatModels()).catch(() => []);
    return this.#known;
  }
}

async function pick(all: readonly LanguageModelChat[]): Promise<LanguageModelChat | undefined> {
  const items = all.map((model) => ({ label: nameOf(model), description: plain(keyOf(model)), model }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Which model should rephrase the sentence?') });
  return picked?.model;
}
