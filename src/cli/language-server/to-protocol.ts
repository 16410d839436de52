import { DiagnosticSeverity, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity, Span, TextChange } from '../../language/index';
import { rulePage } from '../../review/index';

/** What editors show as the source of what we found. */
export const source = 'Learning Review';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Offsets as lines and UTF-16 columns. */
export const toRange = (text: TextDocument, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

export const toDiagnostic = (text: TextDocument, { mark, message, severity, ruleId }: Finding): Diagnostic => ({
  range: toRange(text, mark),
  message,
  severity: severities[severity],
  source,
  code: ruleId,
  codeDescription: { href: rulePage(ruleId) },
});

/** Edits with the line ends of the document. */
export function toEdits(text: TextDocument, changes: readonly TextChange[]): TextEdit[] {
  const end = text.getText().includes('\r\n') ? '\r\n' : '\n';
  return changes.map((change) => ({
    range: toRange(text, change),
    newText: change.insert.replace(/\r\n|\r|\n/g, end),
  }));
}
