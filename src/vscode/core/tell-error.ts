import { FileSystemError } from 'vscode';

/** An error for the log: with its stack, which VS Code leaves out of what it is handed. One of a file system says what is wrong itself. */
export function tellError(error: unknown): string {
  const hasStack = error instanceof Error && !(error instanceof FileSystemError);
  return (hasStack && error.stack) || String(error);
}
