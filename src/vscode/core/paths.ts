import { RelativePattern, languages, workspace, type TextDocument, type Uri } from 'vscode';

/**
 * Whether a document lies where one of the globs says, and no glob with a leading `!` takes it out again.
 * Globs are relative to the workspace folder; outside of one only those that start with `**` can match.
 */
function fitsGlobs(document: TextDocument, globs: readonly string[]): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const fits = (glob: string) =>
    languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0;
  const out = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return globs.some((glob) => !glob.startsWith('!') && fits(glob)) && !out.some(fits);
}

/** Whether the project file or the settings say that a document is a review, by where it lies. */
export const isNamed = (
  document: TextDocument,
  { isDocument, files }: { readonly isDocument: boolean; readonly files: readonly string[] },
): boolean => isDocument || fitsGlobs(document, files);

/** The path of a file within its workspace folder, because what the folders around that are called says nothing. */
export const innerPath = (uri: Uri): string => workspace.asRelativePath(uri, false);
