import { Disposable, languages, type Uri } from 'vscode';
import { toDiagnostic } from './diagnostic';
import type { Reviewer } from '../core/reviewer';

/** Underlines findings. `pageOf` names a rule's page. */
export function registerDiagnostics(reviewer: Reviewer, pageOf: (ruleId: string) => Uri): Disposable {
  const collection = languages.createDiagnosticCollection('learningReview');
  return Disposable.from(
    collection,
    reviewer.onDidRead(({ document, findings }) =>
      collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(document, finding, pageOf(finding.ruleId))),
      ),
    ),
    reviewer.onDidForget((uri) => collection.delete(uri)),
  );
}
