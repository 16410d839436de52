import { workspace, type WorkspaceFolder } from 'vscode';

/** As if these folders were open: none, or several. */
export async function withFolders<T>(open: readonly WorkspaceFolder[] | undefined, act: () => Promise<T>): Promise<T> {
  const folders = Object.getOwnPropertyDescriptor(workspace, 'workspaceFolders')!;
  Object.defineProperty(workspace, 'workspaceFolders', { get: () => open, configurable: true });
  try {
    return await act();
  } finally {
    Object.defineProperty(workspace, 'workspaceFolders', folders);
  }
}
