import { startOfWords } from '../../../text/ends';
import { clauseAt, tokenAt } from '../../../grammar/about';
import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { omitted, draftFor, readAction, readReach, toBase, whole } from '../../../rephrase';
import { circumstances, describeCircumstance, type Facet } from '../../../rephrase/facets';
import { timeOf } from '../../../rephrase/time';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';
import type { Turn } from './turns';

/** "Whoever wrote it was ...": the whole of it is the subject. */
const unread = /^[^\p{L}]*whoever\b/iu;

/** "X was careless with Y", "It was reckless (of X) to do Y". */
export function judgedPredicate(sentence: Sentence, clause: Clause, word: Span, facet: Facet): Draft[] {
  if (unread.test(sentence.text)) return [whole(sentence, 'fact', circumstances[facet].fact())];
  const { tokens, source } = sentence;
  const draft = draftFor(sentence, clause);
  let i = tokenAt(sentence, word.start) + 1;
  if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'for') {
    const to = tokens.findIndex((t, k) => k > i && t.part === 'to');
    if (to > 0 && to - i < 6) i = to;
  }
  const not = tokens[i]?.lower === 'not' && tokens[i + 1]?.part === 'to';
  // "too arrogant to ask": what did not happen.
  const negated = not || tokens[tokenAt(sentence, word.start) - 1]?.lower === 'too';
  const verb = tokens[i]?.part === 'to' || not ? i + (not ? 2 : 1) : -1;
  if (tokens[verb]?.verb?.base && verb < clause.end) {
    const action = readAction(sentence, clause, verb);
    if (negated) return omitted(action, draft);
    return [draft('fact', `it looked right to ${toBase(action)} [what was known at the time?]`)];
  }
  const object = /^(?:with|about|by|in|on|over|around|regarding)$/.test(tokens[i]?.lower ?? '') && i + 1 < clause.end;
  const about = object ? source.slice(tokens[i + 1]!.start, tokens[clause.end - 1]!.end) : undefined;
  const plain = about && !/\b(?:when|while|that|because|where|how)\b|,|[a-z]ing\b/i.test(about) ? about : undefined;
  return [describeCircumstance(sentence, clause, facet, plain)];
}

/** "due to carelessness", "the vendor's negligence led to ...". */
export function judgedNoun(sentence: Sentence, word: Span, facet: Facet): Draft[] {
  const { source } = sentence;
  const before = source.slice(sentence.start, word.start);
  const { slot } = circumstances[facet];
  const cause =
    /\b(?:due to|because of|owing to|out of|through|from|by|(?:in|as) an? (?:\p{L}+ )?(?:act|moment|fit) of)\s+(?:(?:the|a|an|our|their|his|her|its|my|some|sheer|pure|gross|simple|plain|\p{L}{1,30}['’]s?)\s{1,9}){0,4}$/iu.exec(
      before,
    );
  if (cause) {
    const of = /^\s+(?:of|by|on the part of)\s+[^,.;:]+/i.exec(source.slice(word.end, sentence.end));
    const start = sentence.start + cause.index;
    return [putWords(sentence, { start, end: word.end + (of?.[0].length ?? 0) }, `because ${slot}`)];
  }
  const way = /\bwith\s+(?:\p{L}+\s+){0,2}$/iu.exec(before);
  if (way) return [putWords(sentence, { start: sentence.start + way.index, end: word.end }, slot)];
  const owner = startOfWords(
    before,
    /^(?:the|a|an|our|their|his|her|its|my|your|this|such|some|sheer|pure|gross|own|\p{L}+['’]s?)$/iu,
    4,
  );
  return [putWords(sentence, { start: sentence.start + owner, end: word.end }, `a condition ${slot}`)];
}

/** "She struggles to deal with X", "he is known for merging late", "was rushed to production". */
export function rephraseConduct(sentence: Sentence, span: Span, { facet, then }: Turn): Draft[] {
  const { source, tokens } = sentence;
  if (then === 'habit')
    return [putWords(sentence, span, 'familiar ways of working [which ones, and what makes them the easiest?]')];
  const clause = clauseAt(sentence, span.start);
  if (!clause) return [whole(sentence, 'fact', circumstances[facet].fact())];
  const draft = draftFor(sentence, clause);
  if (then === 'pace' && clause.passive) {
    const moved = /^\s+(?:to|into|out|through)\b/.test(source.slice(span.end));
    return [putWords(sentence, span, moved ? 'taken' : 'done [in how much time, and what set it?]')];
  }
  const last = tokens[readReach(sentence, clause).end - 1]!;
  const rest = source.slice(span.end, Math.max(span.end, last.end)).trim();
  if (then === 'infinitive' && rest) return [draft('fact', `it takes [what effort, with which tools?] to ${rest}`)];
  if (then === 'skill' && rest) return [draft('fact', `${rest} takes [what effort, with which tools?]`)];
  if (then === 'gerund' && rest) return [draft('fact', `${rest} was [how often, and what made it the easiest way?]`)];
  const about =
    then === 'object'
      ? readAction(sentence, clause).object
      : /^\s+(?:about|for|with)\s+(?<what>[^,.;]+)/.exec(source.slice(span.end, last.end))?.groups?.['what'];
  // When it was stays, where the words that judge take the whole clause along.
  const time = timeOf(sentence);
  const fact = circumstances[facet].fact(about);
  if (clause.relative || unread.test(sentence.text)) return [whole(sentence, 'fact', fact)];
  return [draft('fact', time && !fact.includes(time) ? `${time}, ${fact.replace(/ at that point\b/, '')}` : fact)];
}
