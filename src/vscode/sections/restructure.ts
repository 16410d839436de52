import { commands, l10n, type Disposable, type TreeView } from 'vscode';
import type { Section } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, cursorOf, tellInPassing, type OpenReview } from '../core/open-review';
import { askForTitle } from './ask-title';
import { focusedRow, isFromKey } from './focused-row';
import { moveBy } from './move';
import { findNodeAt, readNodes, sectionOf, type Nodes, type SectionNode } from './nodes';

type Act = (open: OpenReview, nodes: Nodes, node: SectionNode, isInView: boolean) => Promise<unknown>;

/** Commands on a section: the one they are called on, else the selected one, else the one at the cursor. */
export function registerRestructure(focus: Focus, view: TreeView<string>): Disposable[] {
  const actOn = (act: Act) => async (argument?: unknown) => {
    const id = isFromKey(argument) ? await focusedRow(view) : argument;
    const open = await focus.settle();
    if (!open) return;
    const nodes = readNodes(open.review);
    const row = typeof id === 'string' ? id : view.selection[0];
    // An entry or an action item is in a section, and a key on its row is not meant for that.
    if (isFromKey(argument) && row !== undefined && nodes.byId.get(row)?.type !== 'section')
      return tellInPassing(l10n.t('Only sections can be moved or renamed here.'));
    const node = sectionOf(nodes, row) ?? findNodeAt(nodes, cursorOf(open.document));
    if (node?.section.state === 'missing') return tellInPassing(l10n.t('This section is missing. Add it first.'));
    if (node) await act(open, nodes, node, argument !== undefined);
    else tellInPassing(l10n.t('Put the cursor in a section first.'));
  };
  const up: Act = (open, nodes, node) => moveBy(open, nodes, node, -1);
  const down: Act = (open, nodes, node) => moveBy(open, nodes, node, 1);
  const renameAndKeep: Act = async (open, _, { section }, isInView) => {
    if (!(await rename(open, section)) || !isInView || !view.visible) return;
    // Rows are known by their titles: the one that the keyboard was on is gone, and it goes on from the new one.
    const after = await focus.settle();
    const node = after && findNodeAt(readNodes(after.review), section.start);
    if (node) await view.reveal(node.id, { select: true, focus: true });
  };
  return [
    commands.registerCommand('learningReview.moveSectionUp', actOn(up)),
    commands.registerCommand('learningReview.moveSectionDown', actOn(down)),
    commands.registerCommand('learningReview.renameSection', actOn(renameAndKeep)),
  ];
}

async function rename(open: OpenReview, section: Section): Promise<boolean> {
  const title = await askForTitle(open.review, section);
  const { renameSection } = await loadEngine();
  if (title === undefined || title === section.title) return false;
  return change(open, renameSection(open.review, section, title));
}
