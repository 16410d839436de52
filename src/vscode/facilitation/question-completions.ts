import { CompletionItem, CompletionItemKind, Range, languages, l10n, type Disposable } from 'vscode';
import { markdown } from '../core/candidate';
import { loadEngine } from '../core/engine';
import type { Reviewer } from '../core/reviewer';

/** A question mark alone at the start of a line, or of a list item, offers what a facilitator may ask in this section. */
export function registerQuestionCompletions(reviewer: Reviewer): Disposable {
  return languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position, token) {
        const before = document.lineAt(position).text.slice(0, position.character);
        if (!/^[ \t]*(?:[-*+>][ \t]+)?\?$/.test(before)) return undefined;
        const review = (await reviewer.settle(document, { token }))?.review;
        if (!review || token.isCancellationRequested) return undefined;
        const { questionsFor, sectionAt } = await loadEngine();
        const range = new Range(position.translate(0, -1), position);
        return questionsFor(sectionAt(review, document.offsetAt(position))?.within ?? 'other').map((question, i) => {
          const item = new CompletionItem(question, CompletionItemKind.Text);
          item.detail = l10n.t('A question to ask here');
          item.range = range;
          // The list is filtered by what stands in the range: the question mark.
          item.filterText = `?${question}`;
          item.sortText = String(i).padStart(4, '0');
          return item;
        });
      },
    },
    '?',
  );
}
