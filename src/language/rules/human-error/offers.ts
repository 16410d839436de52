import type { Hit } from '../../patterns/row';
import { draftFor, dropWords, readReach } from '../../rephrase';
import { speaksOfThem } from '../../rephrase/action';
import { isTheirs } from '../../rephrase/agent';
import { readObject } from '../../rephrase/object';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

// What is offered for an error that somebody made: what was wrong, without them.

const gaps = wordSet('oversight omission lapse');

/** "due to an oversight in the rollout plan": due to a gap in it. Not for what people did ("an oversight in checking it"). */
export function offerGap({ sentence, mark }: Hit): readonly Draft[] {
  const { tokens } = sentence;
  const last = tokens.findIndex(({ end }) => end === mark.end);
  const [where, opener, place] = tokens.slice(last + 1, last + 4);
  const isPlace = where?.lower === 'in' && opener?.part === 'determiner' && place?.part === 'word';
  const article = tokens[last - 1];
  if (!isPlace || !article || !gaps.has(tokens[last]!.lower)) return [];
  const { start } = article.lower === 'an' ? article : tokens[last]!;
  return [putWords(sentence, { start, end: mark.end }, article.lower === 'an' ? 'a gap' : 'gap')];
}

/** "By mistake I opened the valve": I opened the valve. Of others, that it was not meant is a fact. */
export function offerWithoutMistake({ sentence, clause, mark }: Hit): readonly Draft[] {
  const before = sentence.tokens.findLast(({ end }) => end <= mark.start);
  const isOurs = speakers.has(clause?.subject?.head.lower ?? '') && before?.lower === 'by';
  return isOurs ? [dropWords(sentence, { start: before.start, end: mark.end })] : [];
}
const speakers = wordSet('i we');

/** "got the dose wrong by a factor of ten": the dose was wrong by a factor of ten. */
export function offerWrong({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (clause?.lemma !== 'get' || clause.relative || clause.negated || !clause.past) return [];
  const { tokens, source } = sentence;
  const { end } = readReach(sentence, clause);
  const wrong = tokens.findIndex((token) => token.end === mark.end);
  const object = readObject(tokens, clause.verb + 1, wrong, 'get');
  if (object?.last !== wrong - 1 || object.amount || tokens[object.head]!.part === 'pronoun') return [];
  if (tokens.slice(wrong, end).some(speaksOfThem)) return [];
  const what = source.slice(tokens[object.first]!.start, tokens[object.last]!.end);
  const rest = source.slice(tokens[wrong]!.start, tokens[end - 1]!.end);
  return draftFor(sentence, clause)('fact', `${what} ${object.plural ? 'were' : 'was'} ${rest}`);
}

/** "made a false assumption about the order": the assumption about the order was false. */
export function offerAssumption({ sentence, clause }: Hit): readonly Draft[] {
  if (
    !clause ||
    clause.relative ||
    clause.negated ||
    !clause.past ||
    clause.adverbs.some(({ lower }) => lower !== 'also')
  )
    return [];
  const { tokens, source } = sentence;
  const { end, orphan, unclear } = readReach(sentence, clause);
  const noun = tokens.findIndex(({ lower }, k) => k > clause.verb && k < end && lower === 'assumption');
  const [quality, about] = [tokens[noun - 1], tokens[noun + 1]];
  if (noun !== clause.verb + 3 || !quality || orphan !== undefined || unclear) return [];
  // "about the tide, leading to a grounding": what follows hangs on the one who made it, or on all of it.
  if (tokens.slice(noun, end).some(({ part }) => part === 'punctuation')) return [];
  // "about their load", "about the load, and they were told so"
  if (tokens.slice(noun).some(isTheirs)) return [];
  if (about === undefined || !abouts.has(about.lower)) return [];
  const also = clause.adverbs.length ? 'also ' : '';
  const what = source.slice(tokens[noun]!.start, tokens[end - 1]!.end);
  return draftFor(sentence, clause)('fact', `the ${what} was ${also}${quality.text}`);
}
const abouts = wordSet('about of on regarding that');
