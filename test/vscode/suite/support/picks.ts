import { window, type InputBoxOptions, type QuickPickItem, type QuickPickOptions, type Uri } from 'vscode';

/** What to answer when a question is shown; `undefined` is Escape. */
export interface Replies {
  readonly showQuickPick?: (items: readonly QuickPickItem[], options: QuickPickOptions) => unknown;
  readonly showInputBox?: (options: InputBoxOptions) => string | undefined;
  readonly showOpenDialog?: () => readonly Uri[] | undefined;
}

/** Stands in for the simple questions of the window while `act` runs. A question nobody expects is given up. */
export async function replyWith(replies: Replies, act: () => Thenable<unknown>): Promise<void> {
  const { showQuickPick, showInputBox, showOpenDialog } = window;
  Object.assign(window, {
    showQuickPick: async (
      items: readonly QuickPickItem[] | Thenable<readonly QuickPickItem[]>,
      options: QuickPickOptions = {},
    ) => replies.showQuickPick?.(await items, options),
    showOpenDialog: async () => replies.showOpenDialog?.(),
    showInputBox: async (options: object) => replies.showInputBox?.(options),
  });
  try {
    await act();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox, showOpenDialog });
  }
}
