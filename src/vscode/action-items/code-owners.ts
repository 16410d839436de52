import { Uri, workspace, type WorkspaceFolder } from 'vscode';
import { loadEngine } from '../core/engine';

/** Where the forges look for the file. */
const places = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];

/** Who the folder's CODEOWNERS names. Read whenever an owner is completed: the file is small, and a watcher starts late. */
export async function readCodeOwners(folder: WorkspaceFolder | undefined): Promise<readonly string[]> {
  if (!folder) return [];
  const { readCodeowners } = await loadEngine();
  for (const place of places) {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(folder.uri, place));
      return readCodeowners(new TextDecoder().decode(bytes));
    } catch {
      // Not here; most folders have none anywhere.
    }
  }
  return [];
}
