import type { Sentence } from '../grammar/sentence';
import type { Span, Suggestion } from '../finding';
import { atStart, capital, dropWords } from './drafts';
import type { Draft } from '../rule';

/** Drops an adjective; "a careless engineer" becomes "an engineer". */
export function dropAdjective(sentence: Sentence, span: Span): Draft {
  const { source } = sentence;
  const article = /\b(an?)\s+$/i.exec(source.slice(sentence.start, span.start));
  const next = /^[\s,]*([*_]*\p{L}+)/u.exec(source.slice(span.end, sentence.end));
  if (!article || !next) return dropWords(sentence, span);
  const start = sentence.start + article.index;
  const end = span.end + next[0].length;
  const word = article[1]![0]! + articleOf(next[1]!).slice(1);
  return { start, end, kind: 'fact', text: `${word} ${next[1]!}` };
}

/** "a" or "an", as it stands in front of a word. */
export const articleOf = (word: string): string =>
  /^[*_]*(?:[aeio]|u(?!ni|s[aei]|ti)|hour|honest|sre\b|slo\b)/i.test(word) ? 'an' : 'a';

/** Puts words in place of others; a capital where the sentence begins. */
export function putWords(sentence: Sentence, span: Span, text: string, kind: Suggestion['kind'] = 'fact'): Draft {
  return { start: span.start, end: span.end, kind, text: atStart(sentence, span.start) ? capital(text) : text };
}
