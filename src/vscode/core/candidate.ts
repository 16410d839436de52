import { workspace, type TextDocument } from 'vscode';

/**
 * The longest text of a document that is read, in UTF-16 units; beyond it, it is data rather than a review. Less than what is read of a
 * file that is saved (`maxBytes`), because an open document is read again as somebody types.
 */
export const longest = 500_000;

/** Markdown, also with components; what is registered for documents is registered for these. */
export const markdown: readonly { readonly language: string }[] = [{ language: 'markdown' }, { language: 'mdx' }];

/**
 * Whether a document may be a review: Markdown that a person can write to, on whatever file system.
 * Leaves out what only looks like a file (git revisions, output, comment boxes).
 */
export function isCandidate(document: TextDocument): boolean {
  if (!markdown.some(({ language }) => language === document.languageId)) return false;
  return document.uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}

/** Length of a document without copying its text. */
export function measure(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
