import { Position, Range, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Span, TextChange } from '../../language';
import type { Engine } from './engine';

export function toRange(document: Pick<TextDocument, 'positionAt'>, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** Where offsets are in a text that is not open, by the line breaks that VS Code knows. */
export function positionsIn({ firstFrom }: Pick<Engine, 'firstFrom'>, text: string): Pick<TextDocument, 'positionAt'> {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return {
    positionAt: (offset) => {
      const line = firstFrom(starts, offset + 1) - 1;
      return new Position(line, offset - starts[line]!);
    },
  };
}

/** What goes into a document: MDX has comments of its own, and those of HTML break it. */
export function asWritten({ languageId }: Pick<TextDocument, 'languageId'>, insert: string): string {
  return languageId === 'mdx' ? insert.replaceAll('<!--', '{/*').replaceAll('-->', '*/}') : insert;
}

/** Turns changes of the text as it is now into an edit that can be undone. */
export function toEdit(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const change of changes)
    edit.replace(document.uri, toRange(document, change), asWritten(document, change.insert));
  return edit;
}
