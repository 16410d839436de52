import { is } from '../../lexicon';
import { copy } from '../../text/copy';
import { wordSet } from '../../text/word-set';
import type { Finding, Severity } from '../../finding';
import { chatTranscript } from './chat-transcript';

// A pasted chat: names that speak, over and over. What was said in the heat of it is no review prose.

/** "> - ", in front of a line. */
const marks = /^[\s>*-]*/u;
/** "[2024-03-05 02:05:09 PM] - ", "02:05:09Z" */
const stamp = /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?Z?\s*(?:[AP]M\s*)?(?:\]\s*)?(?:[-–]\s*)?/iu;
/** Behind a stamp: "<ana>", "Ana Silva: ". */
const behindStamp = /^(?:<@?([\w.-]+)>|@?(\w[\w.-]*(?: [\w.-]+)?)\s*:(?=\s))/u;
/** "Ana Silva 14:05", "deploys APP [2:05 PM]: " */
const beforeTime = /^@?(\w[\w.-]*(?: [\w.-]+)?)\s+(?:APP\s+)?\[?\d{1,2}:\d{2}(?:\s?[AP]M)?\]?\s?:?(?:\s|$)/iu;
/** "<ana> " */
const inBrackets = /^<@?([\w.-]+)>\s/u;
/** They stand beside times, as zones do, and are nobody's names. */
const notNames = wordSet('note update impact status at from until to on around by');

/** Who speaks in a block, line by line. */
export function readSpeakers(source: string): readonly string[] {
  if (!/\d[:.]\d\d|<@?[\w.-]+>/.test(source)) return [];
  const speakers: string[] = [];
  for (const text of source.split('\n')) {
    const name = readSpeaker(text.replace(marks, ''))?.toLowerCase();
    if (name && !is('zone', name) && !notNames.has(name) && !/^\d/.test(name)) speakers.push(name);
  }
  return speakers;
}

function readSpeaker(line: string): string | undefined {
  const time = stamp.exec(line)?.[0];
  const stamped = time === undefined ? undefined : behindStamp.exec(line.slice(time.length));
  const found = stamped ?? beforeTime.exec(line) ?? inBrackets.exec(line);
  return found?.[1] ?? found?.[2];
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
