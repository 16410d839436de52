import { copy } from '../../text/copy';
import type { Finding, Severity } from '../../finding';
import { chatTranscript } from './chat-transcript';

// A pasted chat: names that speak, over and over. What was said in the heat of it is no review prose.

const line =
  /^[\s>*-]*(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[AP]M\s*)?(?:\]\s*)?(?:[-–]\s*)?(?:<@?(?<a>[\w.-]+)>|@?(?<b>\w[\w.-]*(?: [\w.-]+)?)\s*:(?=\s))|@?(?<c>\w[\w.-]*(?: [\w.-]+)?)\s+(?:APP\s+)?\[?\d{1,2}:\d{2}(?:\s?[AP]M)?\]?\s?:?(?:\s|$)|<@?(?<d>[\w.-]+)>\s)/iu;
const zones = /^(?:utc|gmt|cet|cest|pst|pdt|est|edt|bst|ist|note|update|impact|status|at|from|until|to|on|around|by)$/i;

/** Who speaks in a block, line by line. */
export function readSpeakers(source: string): readonly string[] {
  if (!/\d[:.]\d\d|<@?[\w.-]+>/.test(source)) return [];
  const speakers: string[] = [];
  for (const text of source.split('\n')) {
    const m = line.exec(text)?.groups;
    const name = (m?.['a'] ?? m?.['b'] ?? m?.['c'] ?? m?.['d'])?.toLowerCase();
    if (name && !zones.test(name) && !/^\d/.test(name)) speakers.push(name);
  }
  return speakers;
}

/** Is a run of blocks a transcript? Six lines or more, and somebody speaks three times. */
export function isTranscript(speakers: readonly string[]): boolean {
  if (speakers.length < 6) return false;
  const counts = new Map<string, number>();
  for (const s of speakers) counts.set(s, (counts.get(s) ?? 0) + 1);
  return Math.max(...counts.values()) >= 3;
}

/** The one hint for a transcript; `start..end` is its first line. */
export function transcriptHint(start: number, end: number, text: string, severity: Severity): Finding {
  return {
    ruleId: chatTranscript.id,
    category: chatTranscript.category,
    group: chatTranscript.group,
    severity,
    message: 'This looks like a pasted chat, so its words are left alone. Would timeline entries be easier to read?',
    start,
    end,
    text: copy(text.slice(start, end)),
    mark: { start, end },
    suggestions: [],
  };
}
