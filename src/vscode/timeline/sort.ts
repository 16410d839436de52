import { commands, l10n, type Disposable } from 'vscode';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, tellInPassing } from '../core/open-review';

/** "Sort Timeline": the entries of each list or table in the order of time. */
export function registerSortTimeline(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.sortTimeline', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { findOutOfOrder, sortTimeline } = await loadEngine();
    const changes = sortTimeline(open.review);
    if (changes.length > 0) await change(open, changes);
    else if (open.review.timeline.length === 0) tellInPassing(l10n.t('The timeline has no entries yet.'));
    else if (findOutOfOrder(open.review.timeline).length === 0) tellInPassing(l10n.t('The timeline is in order.'));
    else tellInPassing(l10n.t('These entries cannot be sorted automatically. Please move them by hand.'));
  });
}
