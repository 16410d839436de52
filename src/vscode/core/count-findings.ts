import { l10n } from 'vscode';
import type { Finding } from '../../language';

/** "no findings", "1 finding", "2 findings". */
export function countFindings(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** The same for a whole review, and how many of them are hints: the Problems panel shows fewer by these. */
export function tellFindings(findings: readonly Finding[]): string {
  const hints = findings.filter(({ severity }) => severity === 'hint').length;
  const count = countFindings(findings.length);
  return hints === 0 ? count : l10n.t('{0}, hints among them: {1}', count, hints);
}
