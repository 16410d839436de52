import {
  CodeActionKind,
  CodeActionTriggerKind,
  languages,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { markdown } from '../core/candidate';
import type { Finding } from '../../language';
import { source } from './diagnostic';
import { loadEngine, type Engine } from '../core/engine';
import { explain, ignore, offer, resolve } from './fixes';
import { toRange } from '../core/positions';
import type { Reading } from '../core/reading';
import type { Reviewer } from '../core/reviewer';
import type { Projects } from '../core/projects';
import type { SecondReader } from '../second-reader/second-reader';
import { closeGap } from './structure-fixes';

/** Offers for each finding: rephrasings, a question or an action item to add, the reason behind it, and ways to ignore it. */
export function registerQuickFixes(reviewer: Reviewer, projects: Projects, secondReader: SecondReader): Disposable {
  return languages.registerCodeActionsProvider(
    markdown,
    {
      async provideCodeActions(document, range, context, token) {
        const reading = await reviewer.settle(document, { token });
        if (!reading || token.isCancellationRequested) return undefined;
        // The bulb shows on the words underlined; who asks for fixes gets them anywhere in the sentence.
        const isAsked = context.triggerKind === CodeActionTriggerKind.Invoke;
        const findings = reading.findings.filter(
          (finding) => toRange(document, isAsked ? finding : finding.mark).intersection(range) !== undefined,
        );
        if (findings.length === 0) return [];
        const engine = await loadEngine();
        const hasProject = (await projects.fileToWrite(document.uri)) !== undefined;
        const sources = { engine, secondReader, hasProject };
        return sortOffers(findings.map((finding) => offersFor(sources, reading, finding, context)));
      },
      resolveCodeAction: resolve,
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

type Offers = readonly (readonly CodeAction[])[];

interface Sources {
  readonly engine: Engine;
  readonly secondReader: SecondReader;
  /** Whether there is a project file to write to. */
  readonly hasProject: boolean;
}

function offersFor(
  { engine, secondReader, hasProject }: Sources,
  { document, review }: Reading,
  finding: Finding,
  context: CodeActionContext,
): Offers {
  const diagnostics = context.diagnostics.filter((diagnostic) => isAbout(diagnostic, document, finding));
  const fixed = { document, review, engine };
  const offers = [
    [
      ...offer(fixed, finding),
      ...(review ? closeGap(engine, document, review, finding) : []),
      ...secondReader.offer(engine, document, finding),
    ],
    explain(finding),
    ignore(fixed, finding, hasProject),
  ];
  for (const action of offers.flat()) action.diagnostics = diagnostics;
  return offers;
}

/** With several findings in one place: all rephrasings first, and so on. */
function sortOffers(offers: readonly Offers[]): CodeAction[] {
  return [0, 1, 2].flatMap((rank) => offers.flatMap((each) => each[rank] ?? []));
}

function isAbout(diagnostic: Diagnostic, document: TextDocument, finding: Finding): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === source && code === finding.ruleId && diagnostic.range.isEqual(toRange(document, finding.mark))
  );
}
