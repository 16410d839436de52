import type { Finding } from '../finding';
import type { TextChange } from '../text/change';

/**
 * The safe suggestions of a text that can be applied at once, first come first served: with words or a line end between
 * them, since each was made as if the others were not there.
 */
export function safeChanges(text: string, findings: readonly Finding[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { start, end, suggestions } of findings) {
    const safe = suggestions.find((suggestion) => suggestion.safe);
    const last = changes.at(-1)?.end;
    if (safe && (last === undefined || /[\p{L}\r\n]/u.test(text.slice(last, start))))
      changes.push({ start, end, insert: safe.replacement });
  }
  return changes;
}
