import { TabInputCustom, TabInputText, TabInputTextDiff, TabInputWebview, window, workspace, type Uri } from 'vscode';

/** Whether a tab, in front or not, holds the document: its text, a comparison with another one, or a preview of it. */
export function hasTab(uri: Uri): boolean {
  const name = nameOf(uri);
  const isIt = (other: { toString(): string }): boolean => other.toString() === uri.toString();
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input, label }) => {
      if (input instanceof TabInputText || input instanceof TabInputCustom) return isIt(input.uri);
      if (input instanceof TabInputTextDiff) return isIt(input.original) || isIt(input.modified);
      // A webview does not say what it shows, but its title does: "Preview outage.md".
      return input instanceof TabInputWebview && (label === name || label.endsWith(` ${name}`));
    });
}

/** Whether another document of the same name is open, so that the title of a preview may speak of that one. */
export const hasNamesake = (uri: Uri): boolean =>
  workspace.textDocuments.some((each) => nameOf(each.uri) === nameOf(uri) && each.uri.toString() !== uri.toString());

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
