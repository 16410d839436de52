import { is } from '../../../lexicon';
import type { Hit } from '../../../patterns/row';
import { means } from '../../../patterns/who';
import { dropWords } from '../../../rephrase';
import { dropAdjective, isAllSaid } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

/**
 * Without the adverb, what was inferred of others is told as a fact, and what "you" did still accuses. Of the others stays what they
 * did, not what they had in mind.
 */
export function withoutAdverb({ sentence, clause, mark }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const told = clause ?? sentence.clauses.find(({ first }) => tokens[first]!.start > mark.start);
  const isOfOthers = told?.subject !== undefined && means(told.subject, tokens, 'OTHERS');
  const isGuess =
    is('inferred', source.slice(mark.start, mark.end)) ||
    is('think', told?.lemma ?? '') ||
    is('bother', told?.lemma ?? '');
  if (isOfOthers && (isGuess || means(told.subject, tokens, 'YOU'))) return [];
  return [{ ...dropWords(sentence, mark), safe: true }];
}
/** "a glaring gap": a gap. "Obvious risk, not raised": that it was obvious is all that the note says. */
export function withoutAdjective({ sentence, mark }: Hit): readonly Draft[] {
  const [noun, next] = sentence.tokens.filter(({ start }) => start >= mark.end);
  const isAll = sentence.tokens[0]!.start >= mark.start && noun?.part === 'word' && next?.lower === ',';
  return isAll || isAllSaid(sentence, mark) ? [] : [dropAdjective(sentence, mark)];
}
