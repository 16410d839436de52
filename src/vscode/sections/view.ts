import { EventEmitter, Range, Selection, TextEditorRevealType, commands, l10n, window, type Disposable } from 'vscode';
import type { Focus } from '../focus';
import { toItem } from './item';
import { countToWrite, findNodeAt, readNodes, type Nodes } from './nodes';

/** The tree of sections: what is there, what is missing, what waits for care. Ids stand for the sections; see `Nodes`. */
export function registerSectionsView(focus: Focus): Disposable[] {
  const changed = new EventEmitter<void>();
  let nodes: Nodes = readNodes(undefined);
  let shown = '';
  const view = window.createTreeView<string>('learningReview.sections', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (id) => [...(id === undefined ? nodes.roots : (nodes.byId.get(id)?.children ?? []))],
      getParent: (id) => nodes.byId.get(id)?.parent,
      getTreeItem: (id) => {
        const node = nodes.byId.get(id);
        return node ? toItem(node) : {};
      },
    },
  });
  const follow = () => {
    const editor = window.activeTextEditor;
    if (!view.visible || !editor || editor.document !== focus.document) return;
    const node = findNodeAt(nodes, editor.document.offsetAt(editor.selection.active));
    if (node && view.selection[0] !== node.id) void view.reveal(node.id, { select: true, focus: false });
  };
  const show = () => {
    nodes = readNodes(focus.reading?.review);
    const count = countToWrite(nodes);
    view.badge = {
      value: count,
      tooltip: count === 1 ? l10n.t('1 section to write') : l10n.t('{0} sections to write', count),
    };
    // Most keystrokes change nothing that the tree shows; redrawing it then would only flicker.
    const next = JSON.stringify(
      [...nodes.byId.values()].map(({ id, section }) => [id, section.kind, section.state, section.findings.length]),
    );
    if (next !== shown) changed.fire();
    shown = next;
    follow();
  };
  show();
  return [
    view,
    changed,
    focus.onDidChange(show),
    view.onDidChangeVisibility(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    commands.registerCommand('learningReview.goToSection', async (id: string) => {
      const node = nodes.byId.get(id);
      if (!node || !focus.document) return;
      const at = focus.document.positionAt(node.section.heading.start);
      const editor = await window.showTextDocument(focus.document, { selection: new Selection(at, at) });
      editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
    }),
  ];
}
