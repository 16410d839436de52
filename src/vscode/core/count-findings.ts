import { l10n } from 'vscode';

/** "no findings", "1 finding", "2 findings". */
export function countFindings(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}
