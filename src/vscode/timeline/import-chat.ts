import { commands, env, l10n, window, type Disposable } from 'vscode';
import type { TextChange } from '../../language';
import { loadEngine } from '../engine';
import type { Focus } from '../focus';
import { change, editorOf, tellInPassing } from '../open-review';

/** "Import Chat as Timeline": the selected record, else the clipboard's; a selection is replaced, the rest goes to the timeline. */
export function registerImportChat(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.importChat', async () => {
    const open = await focus.settle();
    if (!open) return;
    const selection = editorOf(open.document)?.selection;
    const selected = selection && !selection.isEmpty ? selection : undefined;
    const text = selected ? open.document.getText(selected) : await env.clipboard.readText();
    const { addBlock, readChat, writeChat } = await loadEngine();
    const messages = readChat(text);
    if (messages.length === 0)
      return tellInPassing(l10n.t('There is no chat with times in the selection or on the clipboard.'));
    const entries = writeChat(messages);
    const range = selected && {
      start: open.document.offsetAt(selected.start),
      end: open.document.offsetAt(selected.end),
    };
    const changes: readonly TextChange[] = range
      ? [{ ...range, insert: entries }]
      : addBlock(open.review, { kind: 'timeline', title: l10n.t('Timeline'), block: entries });
    if (await change(open, changes))
      window.setStatusBarMessage(l10n.t('{0} messages were added to the timeline.', messages.length), 5000);
  });
}
