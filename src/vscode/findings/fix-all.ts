import { CodeAction, CodeActionKind, languages, l10n, type Disposable } from 'vscode';
import { markdown } from '../core/candidate';
import { loadEngine } from '../core/engine';
import { toEdit } from '../core/positions';
import type { Reviewer } from '../core/reviewer';

const kind = CodeActionKind.SourceFixAll.append('learningReview');

/** Applies, in one go or on each save, the suggestions that cannot change what a sentence says. */
export function registerFixAll(reviewer: Reviewer): Disposable {
  return languages.registerCodeActionsProvider(
    markdown,
    {
      async provideCodeActions(document, _range, context, token) {
        if (!context.only?.contains(kind)) return undefined;
        const reading = await reviewer.settle(document, { token, linted: true });
        const changes = reading ? (await loadEngine()).safeChanges(document.getText(), reading.findings) : [];
        if (changes.length === 0 || token.isCancellationRequested) return undefined;
        const action = new CodeAction(l10n.t('Apply all safe rephrasings'), kind);
        action.edit = toEdit(document, changes);
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
