import { Diagnostic, DiagnosticSeverity, Disposable, languages, window, type TextDocument, type Uri } from 'vscode';
import type { Finding, Severity } from '../../language';
import { toRange } from '../core/positions';
import type { Reading } from '../core/reading';
import type { Reviewer } from '../core/reviewer';
import { Typing } from '../core/typing';
import { isUnfinished } from '../core/unfinished';

export const source = 'Learning Review';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Underlines findings, except in the sentence that is being typed. `pageOf` names a rule's page. */
export function registerDiagnostics(reviewer: Reviewer, pageOf: (ruleId: string) => Uri): Disposable {
  const collection = languages.createDiagnosticCollection('learningReview');
  const typing = new Typing();
  const show = (reading: Reading) => {
    const isBeingTyped = findTyped(reading.document, typing);
    const findings = reading.findings.filter((finding) => !isBeingTyped(finding));
    collection.set(
      reading.document.uri,
      findings.map((finding) => toDiagnostic(reading.document, finding, pageOf(finding.ruleId))),
    );
  };
  return Disposable.from(
    collection,
    typing,
    typing.onDidRest((document) => {
      const reading = reviewer.latest(document);
      if (reading) show(reading);
    }),
    reviewer.onDidRead(show),
    reviewer.onDidForget((uri) => collection.delete(uri)),
  );
}

/** Tells which findings are in the sentence that is being typed. The text is asked for once: VS Code puts it together each time. */
function findTyped(document: TextDocument, typing: Typing): (finding: Finding) => boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document || typing.document !== document) return () => false;
  const text = document.getText();
  const cursor = document.offsetAt(editor.selection.active);
  return (finding) => isUnfinished(finding, text, cursor);
}

function toDiagnostic(document: TextDocument, finding: Finding, page: Uri): Diagnostic {
  const range = toRange(document, finding.mark);
  const diagnostic = new Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.ruleId, target: page };
  return diagnostic;
}
