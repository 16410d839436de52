import {
  Disposable,
  Range,
  Selection,
  TextEditorRevealType,
  TreeItemCheckboxState,
  commands,
  l10n,
  window,
  type TreeView,
} from 'vscode';
import { countFindings } from '../core/count-findings';
import type { Focus } from '../core/focus';
import { showDocument } from '../core/show-document';
import { measureProgress, type Progress } from './care';
import { SectionsDrag } from './drag';
import { findNodeAt, startOf } from './nodes';
import { registerRestructure } from './restructure';
import { registerToggleAction, tickAction } from './tick';
import { SectionsTree } from './tree';

/** The tree of sections: what is there, what is missing, what needs attention, and commands for all of these. */
export function registerSectionsView(focus: Focus): Disposable[] {
  const tree = new SectionsTree();
  const view = window.createTreeView<string>('learningReview.sections', {
    manageCheckboxStateManually: true,
    treeDataProvider: tree,
    dragAndDropController: new SectionsDrag(focus, tree),
  });
  /** Selects the section that the cursor is in. `last`: the one that was selected just now, while the cursor may have gone on. */
  const follow = (last?: string) => {
    const editor = window.activeTextEditor;
    if (!view.visible || !editor || editor.document !== focus.document) return;
    // While one types, sections stand elsewhere than we know; the next reading calls again.
    if (focus.reading?.version !== editor.document.version) return;
    const node = findNodeAt(tree.shown, editor.document.offsetAt(editor.selection.active));
    // Who chose an entry or an item of this section keeps it selected.
    const selected = tree.shown.byId.get(view.selection[0] ?? '');
    const isWithin = selected !== undefined && selected.type !== 'section' && selected.parent === node?.id;
    if (!node || node.id === last || node.id === selected?.id || isWithin) return;
    void view.reveal(node.id, { select: true, focus: false }).then(() => follow(node.id));
  };
  const show = () => {
    const { review, findings = [] } = focus.reading ?? {};
    tellProgress(view, measureProgress(review), review ? findings.length : 0);
    tree.read(review);
    // Nobody looks at a hidden tree: it is drawn when it comes into view.
    if (view.visible) tree.draw();
    follow();
  };
  const filter = (onlyCare: boolean) => {
    tree.onlyCare = onlyCare;
    void commands.executeCommand('setContext', 'learningReview.onlyCare', onlyCare);
  };
  show();
  return [
    view,
    tree,
    focus.onDidChange(show),
    view.onDidChangeVisibility(show),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [id, state] of items) await tickAction(focus, tree, id, state === TreeItemCheckboxState.Checked);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    commands.registerCommand('learningReview.goToSection', async (id: string) => {
      const node = tree.all.byId.get(id);
      if (!node || !focus.document) return;
      const at = focus.document.positionAt(startOf(node));
      const editor = await showDocument(focus.document, { selection: new Selection(at, at) });
      const isPart = node.type === 'entry' || node.type === 'action';
      const type = isPart ? TextEditorRevealType.InCenterIfOutsideViewport : TextEditorRevealType.AtTop;
      editor.revealRange(new Range(at, at), type);
    }),
    commands.registerCommand('learningReview.showOnlyCare', () => filter(true)),
    commands.registerCommand('learningReview.showAllSections', () => filter(false)),
    registerToggleAction(focus, view),
    ...registerRestructure(focus, view),
  ];
}

/** How far the review has come stands above the sections; the badge counts findings, as the status does. */
export function tellProgress(
  view: Pick<TreeView<string>, 'message' | 'badge'>,
  progress: Progress,
  findings: number,
): void {
  // A message rather than a description: this is the only view of its container, where a description falls off the title.
  view.message = progress.sections === 0 ? '' : describeProgress(progress);
  view.badge = findings === 0 ? undefined : { value: findings, tooltip: countFindings(findings) };
}

function describeProgress({ written, sections, care }: Progress): string {
  if (care === 0) return l10n.t('{0} of {1} written', written, sections);
  return care === 1
    ? l10n.t('{0} of {1} written, 1 needs attention', written, sections)
    : l10n.t('{0} of {1} written, {2} need attention', written, sections, care);
}
