import { l10n } from 'vscode';
import type { Finding } from '../../language';

/** "no findings", "1 finding", "2 findings". */
export function countFindings(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** The same, and how many of them are hints: the Problems panel shows fewer by these. */
export function countWithHints(all: number, hints: number): string {
  const count = countFindings(all);
  return hints === 0 ? count : l10n.t('{0}, hints among them: {1}', count, hints);
}

/** The same for a whole review. */
export const tellFindings = (findings: readonly Finding[]): string =>
  countWithHints(findings.length, findings.filter(({ severity }) => severity === 'hint').length);
