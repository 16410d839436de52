import type { Sentence } from '../grammar/sentence';
import type { Span, Suggestion } from '../finding';
import type { Token } from '../grammar/tokens';
import { is } from '../lexicon';
import { wordSet } from '../text/word-set';
import { atStart, capital, dropWords } from './drafts';
import type { Draft } from '../rule';

const manners = wordSet('fashion fashions manner manners sense style way ways');

/**
 * "in a sloppy way", "they were an obvious choice", "it isn't a bad gasket": without its adjective, a noun that nothing more is said of
 * says nothing, or another thing. "Was an obvious effect of the merge", "there was a glaring gap" say what there was.
 */
export function isAllSaid({ tokens, clauses }: Sentence, span: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const next = tokens.findIndex(({ part, verb }, k) => k > at && part !== 'word' && !verb?.gerund);
  const end = next < 0 ? tokens.length : next;
  const noun = tokens[end - 1]!.lower;
  if (manners.has(noun)) return true;
  const told = clauses.find(
    ({ lemma, verb }) =>
      lemma === 'be' && verb < at && tokens.slice(verb + 1, at).every(({ part }) => beforeNoun.has(part)),
  );
  if (!told || tokens[told.first - 1]?.lower === 'there') return false;
  return told.negated || (tokens[end]?.lower !== 'of' && !troubles.some((name) => is(name, noun)));
}
const beforeNoun: ReadonlySet<Token['part']> = new Set(['adverb', 'determiner', 'negation']);
const troubles = ['outcome', 'mistake', 'lack'] as const;

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
