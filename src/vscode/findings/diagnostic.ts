import { Diagnostic, DiagnosticSeverity, type TextDocument, type Uri } from 'vscode';
import type { Finding, Severity } from '../../language';
import { toRange } from '../core/positions';

/** What VS Code shows as the source of what we found. */
export const source = 'Learning Review';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor and the Problems panel show it. `page` explains its rule. */
export function toDiagnostic(text: Pick<TextDocument, 'positionAt'>, finding: Finding, page: Uri): Diagnostic {
  const range = toRange(text, finding.mark);
  const diagnostic = new Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.ruleId, target: page };
  return diagnostic;
}
