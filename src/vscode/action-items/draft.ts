import { commands, l10n, type Disposable } from 'vscode';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { cursorOf, draft, editorOf, tellInPassing } from '../core/open-review';
import { sentenceAt } from './sentence';

/** "Draft Action Item from Sentence": "A dry run would have caught this" -> "Add a dry run to catch this", among the action items. */
export function registerDraftAction(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.draftAction', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { document, review } = open;
    const selection = editorOf(document)?.selection;
    const span = sentenceAt(review.text, cursorOf(document));
    const selected = selection?.isEmpty === false ? document.getText(selection) : '';
    const sentence = selected.trim() || (span ? review.text.slice(span.start, span.end) : '');
    if (sentence === '') return tellInPassing(l10n.t('Put the cursor in a sentence first.'));
    const { addDraft, draftAction } = await loadEngine();
    await draft(open, addDraft(review, draftAction(sentence), span?.start ?? cursorOf(document)));
  });
}
