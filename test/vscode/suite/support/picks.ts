import { window, type QuickPickItem } from 'vscode';

/** What to answer when a question is shown; `undefined` is Escape. */
export interface Replies {
  readonly showQuickPick?: (items: readonly QuickPickItem[]) => unknown;
  readonly showInputBox?: (options: { readonly value?: string }) => string | undefined;
}

/** Stands in for the simple questions of the window while `act` runs. A question nobody expects is given up. */
export async function replyWith(replies: Replies, act: () => Thenable<unknown>): Promise<void> {
  const { showQuickPick, showInputBox } = window;
  Object.assign(window, {
    showQuickPick: async (items: readonly QuickPickItem[] | Thenable<readonly QuickPickItem[]>) =>
      replies.showQuickPick?.(await items),
    showInputBox: async (options: object) => replies.showInputBox?.(options),
  });
  try {
    await act();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox });
  }
}
