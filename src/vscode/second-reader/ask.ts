import {
  LanguageModelChatMessage,
  LanguageModelError,
  ProgressLocation,
  l10n,
  window,
  type CancellationToken,
  type LanguageModelChat,
  type LogOutputChannel,
} from 'vscode';
import { tellInPassing } from '../core/open-review';
import { tellError } from '../core/tell-error';
import { longestAnswer } from './answer';
import { nameOf } from './models';
import { writePrompt, type Shown } from './prompt';

/** Sends a sentence with its heading to a model. Where no answer comes it says why, and gives nothing. */
export function ask(model: LanguageModelChat, shown: Shown, log: LogOutputChannel): Thenable<string | undefined> {
  const title = l10n.t('Asking {0}', nameOf(model));
  return window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title },
    async (_, token) => {
      // A model may never stop answering, so cancelling does not wait for it.
      const cancelled = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
      try {
        const answer = await Promise.race([send(model, shown, token), cancelled]);
        if (answer !== undefined) return answer;
      } catch (error) {
        if (!token.isCancellationRequested) {
          // What a model says of itself is no error of ours.
          const why = error instanceof LanguageModelError ? error.message : tellError(error);
          log.warn(`${nameOf(model)}: ${why}`);
          void window.showWarningMessage(explain(error, nameOf(model)));
          return undefined;
        }
      }
      tellInPassing(l10n.t('Cancelled. Nothing was changed.'));
      return undefined;
    },
  );
}

async function send(model: LanguageModelChat, shown: Shown, token: CancellationToken): Promise<string> {
  const justification = l10n.t(
    'To rephrase one sentence of a learning review. Only the sentence and its heading are sent.',
  );
  const messages = [LanguageModelChatMessage.User(writePrompt(shown))];
  const response = await model.sendRequest(messages, { justification }, token);
  let answer = '';
  for await (const text of response.text) {
    answer += text;
    if (answer.length > longestAnswer(shown.sentence)) break;
  }
  return answer;
}

function explain(error: unknown, name: string): string {
  switch (error instanceof LanguageModelError ? error.code : '') {
    case 'NoPermissions':
      return l10n.t('Learning Review is not allowed to use {0}. Nothing was changed.', name);
    case 'Blocked':
      return l10n.t(
        '{0} is not taking requests now: it is blocked, or a limit has been reached. Nothing was changed.',
        name,
      );
    case 'NotFound':
      return l10n.t('{0} is no longer available. Nothing was changed.', name);
    default:
      return l10n.t('{0} could not answer. The log has the details. Nothing was changed.', name);
  }
}
