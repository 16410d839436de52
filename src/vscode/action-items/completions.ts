import {
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  Range,
  languages,
  l10n,
  workspace,
  type Position,
  type TextDocument,
} from 'vscode';
import { markdown } from '../core/candidate';
import type { ActionType } from '../../review';
import { loadEngine } from '../core/engine';
import type { Reviewer } from '../core/reviewer';
import { readCodeOwners } from './code-owners';
import { fieldBefore } from './field';

/** After `owner:` and `@`, and in a table's owners: people of the review and its CODEOWNERS. After `type:`, and in a table's types: those. */
export function registerFieldCompletions(reviewer: Reviewer): Disposable {
  return languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position, token) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const found = fieldBefore(before);
        if (!found) return undefined;
        const review = (await reviewer.settle(document, { token }))?.review;
        if (!review || token.isCancellationRequested) return undefined;
        const { isCell, written, lead } = found;
        const { actionTypes, columnAt, namesIn } = await loadEngine();
        const field = (isCell && columnAt(review.actions, document.offsetAt(position))) || found.field;
        if (!field) return undefined;
        const place = { range: rangeOf(document, position, written), lead };
        if (field === 'type') return actionTypes.map((each, i) => complete(each, describeType(each), i, place));
        const names = namesIn(review).filter((name) => name !== written);
        const more = await readCodeOwners(workspace.getWorkspaceFolder(document.uri));
        return [
          ...names.map((name, i) => complete(name, l10n.t('in this review'), i, place)),
          ...more
            .filter((name) => !names.includes(name))
            .map((name, i) => complete(name, 'CODEOWNERS', names.length + i, place)),
        ];
      },
    },
    ':',
    ' ',
    '@',
  );
}

interface Spot {
  readonly range: Range;
  /** What is missing between the colon and the value. */
  readonly lead: string;
}

function complete(text: string, detail: string, rank: number, { range, lead }: Spot): CompletionItem {
  const item = new CompletionItem({ label: text, description: detail }, CompletionItemKind.Value);
  item.range = range;
  item.insertText = lead + text;
  item.sortText = String(rank).padStart(4, '0');
  return item;
}

/** Takes in what follows, so that a value, or a slot such as `[@name]`, is replaced. */
function rangeOf(document: TextDocument, position: Position, written: string): Range {
  const after = document.lineAt(position).text.slice(position.character);
  const rest = /^[\w./-]*/.exec(after)?.[0].length ?? 0;
  return new Range(position.translate(0, -written.length), position.translate(0, rest));
}

function describeType(type: ActionType): string {
  const texts: Readonly<Record<ActionType, string>> = {
    prevent: l10n.t('it cannot happen again, or does no harm if it does'),
    detect: l10n.t('we notice sooner'),
    mitigate: l10n.t('we recover faster'),
    process: l10n.t('we work together differently'),
    learn: l10n.t('we find out, write down or practise'),
  };
  return texts[type];
}
