import type { Finding } from '../../language';

/**
 * Whether a finding is in the sentence that is being typed. Half a sentence says things that the whole one does not:
 * "She should have" may go on with "been paged".
 */
export function isUnfinished(finding: Finding, text: string, cursor: number): boolean {
  if (cursor < finding.start) return false;
  if (cursor < finding.end) return true;
  const typed = text.slice(finding.start, cursor);
  const after = text.slice(finding.end, cursor);
  return !/[\r\n]/.test(after) && !/[.?!][)"'”’\]]*\s*$/.test(typed) && !/[.?!](?:\s|$)/.test(after);
}
