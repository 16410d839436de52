import { l10n } from 'vscode';
import type { Refusal } from '../../language';
import { plain } from './plain';

/** Explains why a model's answer is not used. */
export function explainRefusal({ reason, words }: Refusal, name: string): string {
  const list = words
    .slice(0, 4)
    .map((word) => `“${plain(word, 40)}”`)
    .join(', ');
  switch (reason) {
    case 'lost':
      return l10n.t('The answer from {0} leaves out {1}. Nothing was changed.', name, list);
    case 'added':
      return l10n.t('The answer from {0} adds {1}. Nothing was changed.', name, list);
    case 'blame':
      return l10n.t('The answer from {0} still blames: {1}. Nothing was changed.', name, list);
    case 'little':
      return l10n.t('The answer from {0} keeps too little of the sentence. Nothing was changed.', name);
    case 'form':
      return l10n.t('The answer from {0} does not fit in place of the sentence. Nothing was changed.', name);
  }
}
