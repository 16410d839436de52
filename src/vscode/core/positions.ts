import { Range, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Span, TextChange } from '../../language';

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** What goes into a document: MDX has comments of its own, and those of HTML break it. */
export function asWritten({ languageId }: TextDocument, insert: string): string {
  return languageId === 'mdx' ? insert.replaceAll('<!--', '{/*').replaceAll('-->', '*/}') : insert;
}

/** Turns changes of the text as it is now into an edit that can be undone. */
export function toEdit(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const change of changes)
    edit.replace(document.uri, toRange(document, change), asWritten(document, change.insert));
  return edit;
}
