import { CodeAction, CodeActionKind, languages, l10n, type Disposable } from 'vscode';
import type { Finding, TextChange } from '../language';
import { toEdit } from './positions';
import type { Reviewer } from './reviewer';

const kind = CodeActionKind.SourceFixAll.append('learningReview');

/** Applies, in one go or on each save, the suggestions that cannot change what a sentence says. */
export function registerFixAll(reviewer: Reviewer): Disposable {
  return languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, _range, context, token) {
        if (!context.only?.contains(kind)) return undefined;
        const reading = await reviewer.settle(document, { token, linted: true });
        const changes = reading ? collectSafeChanges(reading.findings) : [];
        if (changes.length === 0 || token.isCancellationRequested) return undefined;
        const action = new CodeAction(l10n.t('Apply all safe rephrasings'), kind);
        action.edit = toEdit(document, changes);
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

/** The safe suggestions that do not touch each other, first come first served. */
export function collectSafeChanges(findings: readonly Finding[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { start, end, suggestions } of findings) {
    const safe = suggestions.find((suggestion) => suggestion.safe);
    if (safe && start >= (changes.at(-1)?.end ?? 0)) changes.push({ start, end, insert: safe.replacement });
  }
  return changes;
}
