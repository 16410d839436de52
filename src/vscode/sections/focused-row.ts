import { commands, type TreeView } from 'vscode';

/** What our keys in the view hand to a command: it acts on the row that the keyboard is on, which need not be the selected one. */
export const isFromKey = (argument: unknown): boolean => argument === 'focused';

/**
 * The row that the keyboard is on. VS Code does not tell, but it can select that row, or no longer select it: the row is what
 * differs. The same once more leaves the selection as it was.
 */
export async function focusedRow(view: TreeView<string>): Promise<string | undefined> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await commands.executeCommand('list.toggleSelection');
  return after.find((id) => !before.includes(id)) ?? before.find((id) => !after.includes(id));
}
