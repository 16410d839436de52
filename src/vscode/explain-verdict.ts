import { l10n } from 'vscode';
import type { Verdict } from './reading';

/** Why a document is treated as it is, in a few words. */
export function explainVerdict({ isReview, because }: Verdict): string {
  switch (because) {
    case 'comment':
      return l10n.t('A comment in the file says so');
    case 'front-matter':
      return l10n.t('The front matter says so');
    case 'path':
      return l10n.t('The setting learningReview.files says so');
    case 'headings':
      return l10n.t('Its headings are those of a review');
    case 'disabled':
      return l10n.t('The setting learningReview.enable is off');
    case 'too-long':
      return l10n.t('The file is too long to be read as one');
    case 'failed':
      return l10n.t('It could not be read; the log says more');
    case 'none':
      return isReview ? '' : l10n.t('Nothing in it says that it is one');
  }
}
