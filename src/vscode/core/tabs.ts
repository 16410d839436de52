import {
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  TabInputWebview,
  window,
  workspace,
  type Tab,
  type Uri,
} from 'vscode';

const allTabs = (): readonly Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs);

/** Whether a tab, in front or not, holds the document: its text, a comparison with another one, or a preview of it. */
export function hasTab(uri: Uri): boolean {
  const isIt = (other: { toString(): string }): boolean => other.toString() === uri.toString();
  const isText = allTabs().some(({ input }) => {
    if (input instanceof TabInputText || input instanceof TabInputCustom) return isIt(input.uri);
    return input instanceof TabInputTextDiff && (isIt(input.original) || isIt(input.modified));
  });
  return isText || hasPreview(uri);
}

/** Whether a tab shows a preview. A webview does not say of what, but its title does: "Preview outage.md". */
export function hasPreview(uri: Uri): boolean {
  const name = nameOf(uri);
  return allTabs().some(
    ({ input, label }) => input instanceof TabInputWebview && (label === name || label.endsWith(` ${name}`)),
  );
}

/** Whether another document of the same name is open, so that the title of a preview may speak of that one. */
export const hasNamesake = (uri: Uri): boolean =>
  workspace.textDocuments.some((each) => nameOf(each.uri) === nameOf(uri) && each.uri.toString() !== uri.toString());

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
