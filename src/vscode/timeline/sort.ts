import { Selection, commands, l10n, type Disposable } from 'vscode';
import type { TextChange } from '../../language';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, editorOf, tellInPassing, type OpenReview } from '../core/open-review';
import { placeAfterSort } from './after-sort';

/** "Sort Timeline": the entries of each list or table in the order of time. */
export function registerSortTimeline(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.sortTimeline', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { findOutOfOrder, sortTimeline } = await loadEngine();
    const changes = sortTimeline(open.review);
    if (changes.length > 0) await sort(open, changes);
    else if (open.review.timeline.length === 0) tellInPassing(l10n.t('The timeline has no entries yet.'));
    else if (findOutOfOrder(open.review.timeline).length === 0) tellInPassing(l10n.t('The timeline is in order.'));
    else tellInPassing(l10n.t('These entries cannot be sorted automatically. Please move them by hand.'));
  });
}

/** The cursor stays in its entry. */
async function sort(open: OpenReview, changes: readonly TextChange[]): Promise<void> {
  const { document, review } = open;
  const before = editorOf(document)?.selections ?? [];
  const offsets = before.map(({ anchor, active }) => [document.offsetAt(anchor), document.offsetAt(active)] as const);
  const editor = (await change(open, changes)) ? editorOf(document) : undefined;
  if (!editor) return;
  const place = (at: number) => document.positionAt(placeAfterSort(review.text, changes, at));
  editor.selections = offsets.map(([anchor, active]) => new Selection(place(anchor), place(active)));
  editor.revealRange(editor.selection);
}
