import { window } from 'vscode';

/** What is said while something is done: in the status bar, and in messages, which nobody answers. */
export async function told(act: () => unknown): Promise<readonly string[]> {
  const { setStatusBarMessage, showInformationMessage } = window;
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  Object.assign(window, {
    setStatusBarMessage: note,
    showInformationMessage: async (message: string) => note(message),
  });
  try {
    await act();
  } finally {
    Object.assign(window, { setStatusBarMessage, showInformationMessage });
  }
  return said;
}
