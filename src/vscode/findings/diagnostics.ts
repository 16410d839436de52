import { Disposable, languages, window, type TextDocument, type Uri } from 'vscode';
import type { Finding } from '../../language';
import { toDiagnostic } from './diagnostic';
import type { Reading } from '../core/reading';
import type { Reviewer } from '../core/reviewer';
import { Typing } from '../core/typing';
import { isUnfinished } from '../core/unfinished';

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
