import { l10n } from 'vscode';
import type { Verdict } from '../core/reading';

/** Why a document is treated as it is, in a few words. */
export function explainVerdict({ isReview, because }: Verdict): string {
  switch (because) {
    case 'comment':
      return l10n.t('A comment in the file says so');
    case 'front-matter':
      return l10n.t('The front matter says so');
    case 'path':
      return l10n.t('Its name, its folder or a setting says so');
    case 'headings':
      return l10n.t('Its headings look like those of a review');
    case 'disabled':
      return l10n.t('The setting learningReview.enable is off');
    case 'ignored':
      return l10n.t('The project file leaves it alone');
    case 'too-long':
      return l10n.t('The file is too long to be read as a review');
    case 'failed':
      return l10n.t('The file could not be read. The log has the details');
    case 'none':
      return isReview ? '' : l10n.t('Nothing in the file says that it is a review');
  }
}
