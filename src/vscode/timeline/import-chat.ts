import { commands, env, l10n, window, type Disposable } from 'vscode';
import type { TextChange } from '../../language';
import type { Focus } from '../focus';
import { change, editorOf, tellInPassing } from '../open-review';
import { loadRecords, type Records } from '../record';

/** "Import Chat as Timeline": the selected record, else the clipboard's; a selection is replaced, the rest goes to the timeline. */
export function registerImportChat(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.importChat', async () => {
    const open = await focus.settle();
    if (!open) return;
    const selection = editorOf(open.document)?.selection;
    const selected = selection && !selection.isEmpty ? selection : undefined;
    const text = selected ? open.document.getText(selected) : await env.clipboard.readText();
    const records = await loadRecords();
    const messages = readMessages(text, records);
    if (messages.length === 0)
      return tellInPassing(l10n.t('There is no chat with times in the selection or on the clipboard.'));
    const range = selected && {
      start: open.document.offsetAt(selected.start),
      end: open.document.offsetAt(selected.end),
    };
    const changes: readonly TextChange[] = range
      ? [{ ...range, insert: records.writeMessages(messages) }]
      : records.writeEntries(messages, open.review);
    if (await change(open, changes))
      window.setStatusBarMessage(l10n.t('{0} messages were added to the timeline.', messages.length), 5000);
  });
}

function readMessages(
  text: string,
  { readRecord, RecordProblem }: Records,
): ReturnType<Records['readRecord']>['messages'] {
  try {
    return readRecord({ text }).messages;
  } catch (error) {
    if (error instanceof RecordProblem) return [];
    throw error;
  }
}
