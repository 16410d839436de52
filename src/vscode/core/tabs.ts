import { TabInputCustom, TabInputText, TabInputTextDiff, TabInputWebview, window, type Uri } from 'vscode';

/** Whether a tab, in front or not, holds the document: its text, a comparison with another one, or a preview of it. */
export function hasTab(uri: Uri): boolean {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const isIt = (other: { toString(): string }): boolean => other.toString() === uri.toString();
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input, label }) => {
      if (input instanceof TabInputText || input instanceof TabInputCustom) return isIt(input.uri);
      if (input instanceof TabInputTextDiff) return isIt(input.original) || isIt(input.modified);
      // A webview does not say what it shows, but its title does: "Preview outage.md".
      return input instanceof TabInputWebview && label.includes(name);
    });
}
