import { l10n } from 'vscode';
import type { Suggestion } from '../../language';

/** What a suggestion does, in the language of VS Code. The words that it quotes are those of the review. */
export function nameSuggestion(suggestion: Suggestion): string {
  if (suggestion.kind === 'question') return l10n.t('Add question: {0}', suggestion.text);
  if (suggestion.kind === 'action') return l10n.t('Add action item: {0}', suggestion.text);
  const { title } = suggestion;
  const words = /^Rephrase: (.*)$/s.exec(title)?.[1];
  if (words !== undefined) return l10n.t('Rephrase: {0}', words);
  const names: Readonly<Record<string, string>> = {
    'Add owner': l10n.t('Add owner'),
    'Add due': l10n.t('Add due'),
    'Add owner and due': l10n.t('Add owner and due'),
    'Ask once more': l10n.t('Ask once more'),
    'Mark as assumed': l10n.t('Mark as assumed'),
    'Remove this ignore comment': l10n.t('Remove this ignore comment'),
  };
  return names[title] ?? title;
}
