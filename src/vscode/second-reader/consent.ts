import { l10n, window, type LanguageModelChat } from 'vscode';
import { keyOf, nameOf } from './models';
import { plain } from './plain';
import { onOneLine, type Shown } from './prompt';

/** Asks before the first sentence goes to a model, and says what goes there. */
export class Consent {
  /** Until the window is closed. */
  readonly #given = new Set<string>();

  async ask(model: LanguageModelChat, { heading, sentence }: Shown): Promise<boolean> {
    const key = keyOf(model);
    if (this.#given.has(key)) return true;
    const send = l10n.t('Send');
    const detail = [
      l10n.t('Heading: {0}', onOneLine(heading)),
      l10n.t('Sentence: {0}', onOneLine(sentence)),
      '',
      l10n.t(
        'Nothing else is sent, except for the request to rephrase it. The model comes from “{0}”.',
        plain(model.vendor),
      ),
      l10n.t(
        'You see the answer before anything changes. Until you close this window, you will not be asked again for this model.',
      ),
    ].join('\n');
    const answer = await window.showInformationMessage(
      l10n.t('Send this sentence to {0}?', nameOf(model)),
      { modal: true, detail },
      send,
    );
    if (answer !== send) return false;
    this.#given.add(key);
    return true;
  }
}
