import type { Finding } from '../finding';
import { withoutSame, type TextChange } from '../text/change';

/**
 * The safe suggestions of a text that can be applied at once, first come first served: with words or a line end between
 * them, since each was made as if the others were not there.
 */
export function safeChanges(text: string, findings: readonly Finding[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { start, end, suggestions } of findings) {
    const safe = suggestions.find((each) => each.kind === 'fact' && each.applicability === 'as-is');
    if (safe?.kind !== 'fact') continue;
    const change = withoutSame(text, { start, end, insert: safe.replacement });
    const last = changes.at(-1)?.end;
    if (last === undefined || /[\p{L}\r\n]/u.test(text.slice(last, change.start))) changes.push(change);
  }
  return changes;
}
