import {
  TabInputTextDiff,
  TextEditorRevealType,
  commands,
  window,
  type Selection,
  type TextDocument,
  type TextEditor,
} from 'vscode';

/** What to select, and whether the keyboard stays where it is. */
interface Options {
  readonly selection?: Selection;
  readonly preserveFocus?: boolean;
}

/** Shows a document in its editor. Who looks at it in a comparison stays in the comparison. */
export async function showDocument(document: TextDocument, options: Options = {}): Promise<TextEditor> {
  const compared = comparisonOf(document);
  if (!compared) return window.showTextDocument(document, options);
  const { selection, preserveFocus } = options;
  if (selection) {
    compared.selection = selection;
    compared.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (!preserveFocus) await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return compared;
}

/** The editor of a document that is the changed side of the comparison in front. */
function comparisonOf(document: TextDocument): TextEditor | undefined {
  const { activeTab, viewColumn } = window.tabGroups.activeTabGroup;
  const input = activeTab?.input;
  if (!(input instanceof TabInputTextDiff) || input.modified.toString() !== document.uri.toString()) return undefined;
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  const isIn = (editor: TextEditor): boolean => (editor.viewColumn ?? viewColumn) === viewColumn;
  return visibleTextEditors.find((editor) => editor.document === document && isIn(editor));
}
