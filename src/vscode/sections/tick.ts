import { commands, l10n, type Disposable, type TreeView } from 'vscode';
import type { ActionItem } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, cursorOf, tellInPassing, type OpenReview } from '../core/open-review';
import { focusedRow, isFromKey } from './focused-row';
import { readNodes } from './nodes';
import type { SectionsTree } from './tree';

/** Writes into the document what was ticked, or unticked, in the tree. */
export async function tickAction(focus: Focus, tree: SectionsTree, id: string, isDone: boolean): Promise<void> {
  const shown = tree.all.byId.get(id);
  const open = await focus.settle();
  const node = open && readNodes(open.review).byId.get(id);
  // The text may have changed since the tree was drawn, so another item may be in this place now.
  const isSame = shown?.type === 'action' && node?.type === 'action' && node.action.text === shown.action.text;
  if (!open || !isSame || (node.action.state !== 'open') === isDone) return tree.redraw(id);
  if (!(await toggle(open, node.action))) tree.redraw(id);
}

async function toggle(open: OpenReview, action: ActionItem): Promise<boolean> {
  const changes = (await loadEngine()).toggleAction(open.review, action);
  if (changes.length > 0) return change(open, changes);
  tellInPassing(l10n.t('This action item has no checkbox. Change its state in the text.'));
  return false;
}

/** Ticks, or unticks, the action item it is called on, else the one at the cursor. */
export function registerToggleAction(focus: Focus, view: TreeView<string>): Disposable {
  return commands.registerCommand('learningReview.toggleAction', async (argument?: unknown) => {
    const isKey = isFromKey(argument);
    const id = isKey ? await focusedRow(view) : argument;
    const open = await focus.settle();
    if (!open) return;
    const node = typeof id === 'string' ? readNodes(open.review).byId.get(id) : undefined;
    // On other rows the key does what it does in any list.
    if (isKey && node?.type !== 'action') return void commands.executeCommand('list.toggleExpand');
    const line = open.document.lineAt(open.document.positionAt(cursorOf(open.document)));
    const at = open.document.offsetAt(line.range.end);
    const action =
      node?.type === 'action'
        ? node.action
        : open.review.actions.findLast(({ start, end }) => start <= at && at <= Math.max(end, start));
    if (action) await toggle(open, action);
    else tellInPassing(l10n.t('There is no action item at the cursor.'));
  });
}
