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

/** Changes as they are: those that make them end lines as the lines around do. */
export const toEdits = (text: TextDocument, changes: readonly TextChange[]): TextEdit[] =>
  changes.map((change) => ({ range: toRange(text, change), newText: change.insert }));
