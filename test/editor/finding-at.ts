import type { Finding } from '../../src/language';

/** A finding of these words, where they stand first in a text. */
export function over(text: string, words: string): Finding {
  const start = text.indexOf(words);
  return findingAt(text, start, start + words.length);
}

/** A finding of what stands between two offsets. */
export const findingAt = (text: string, start: number, end: number): Finding => ({
  ruleId: 'r',
  category: 'blame',
  group: 'g',
  severity: 'warning',
  message: '',
  start,
  end,
  text: text.slice(start, end),
  mark: { start, end },
  suggestions: [],
});
