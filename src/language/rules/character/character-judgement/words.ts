import { clauseAt, isDenied, isThirdPerson, isPeople, tokenAfter, tokenAt, tokenBefore } from '../../../grammar/about';
import { nounWho } from '../../../grammar/people';
import { personKind } from '../../../lexicon';
import { attackers } from '../../../grammar/phrases';
import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { done, dropWords, draftFor, readAction, whole } from '../../../rephrase';
import { circumstances, describeCircumstance, type Facet } from '../../../rephrase/facets';
import { dropAdjective, putWords } from '../../../rephrase/words';
import type { Draft, Match } from '../../../rule';
import { isOnlySupposed, judgesHolder } from './judged';
import { judgedNoun, judgedPredicate } from './rephrasings';
import { adverbs, conduct, insults, nouns, states, technical, traits, verdicts } from './vocabulary';

/** Matches of words that judge people, wherever in the sentence they stand. */
export function* judgedWords(sentence: Sentence): Generator<Match> {
  for (const m of sentence.matches(/\p{L}+(?:-\p{L}+)?/giu)) {
    const word = m.text.toLowerCase();
    const found =
      readAdjective(sentence, m, word) ??
      readNoun(sentence, m, word) ??
      readAdverb(sentence, m, word) ??
      readInsult(sentence, m, word);
    if (found && !isDenied(sentence, m) && !isOfAttackers(sentence, m)) yield found;
  }
}

/** "The careless attacker", "the thieves were sloppy": attackers are not protected. */
function isOfAttackers(sentence: Sentence, span: Span): boolean {
  const clause = clauseAt(sentence, span.start);
  const { tokens } = sentence;
  const subject = clause?.subject && tokens.slice(clause.subject.first, clause.subject.last + 1);
  return [...(subject ?? []), tokenAfter(sentence, span)].some((t) => t && attackers.test(t.lower));
}

/** After "was careless", no noun. */
const adverbial = /^(?:throughout|overall|afterwards|anyway|lately|enough|altogether|alike|indeed)$/;
/** Adverbs that nobody says of a machine. */
const strong = /^(?:careless|reckless|negligent|slopp|irrespons|hast|foolish|stupid)/;

function match(sentence: Sentence, mark: Span, facet: Facet, drafts: readonly Draft[]): Match {
  const { question } = circumstances[facet];
  const words = sentence.source.slice(mark.start, mark.end);
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${words}” judges people by how it ended. ${question}`,
    drafts: [...drafts, whole(sentence, 'question', question)],
    question,
  };
}

function readAdjective(sentence: Sentence, span: Span, word: string): Match | undefined {
  const verdict = verdicts.get(word);
  const facet = verdict ?? traits.get(word) ?? states.get(word);
  if (!facet) return undefined;
  const clause = clauseAt(sentence, span.start);
  const next = tokenAfter(sentence, span);
  const before = tokenBefore(sentence, span)?.verb?.lemma ?? '';
  const is = /^(?:be|seem|feel|look|appear|become|get)$/.test(before);
  const noun =
    next?.part === 'word' || (next?.part === 'verb' && next.start === span.end + 1 && Boolean(next.verb?.base));
  // "when I'm lazy seems risky": the next verb is not what it describes.
  const attributive = next && noun && !(is && (next.verb?.thirdPerson || adverbial.test(next.lower)));
  if (attributive && nounWho(next.lower, []) === 'thing' && !(verdict && conduct.test(next.lower))) return undefined;
  if (isOnlySupposed(sentence, span)) return undefined;
  if (attributive) {
    if (states.has(word)) return undefined;
    if (!verdict && personKind(next.lower)?.kind === 'machine-or-person') return undefined;
    return match(sentence, span, facet, [dropAdjective(sentence, span)]);
  }
  if (!clause || (clause.negated && is)) return undefined;
  // "It was dumb of us to ..." names the people after the word.
  const named = /^\s+of\s+(?:us|me|him|her|them|you|the\s+\p{L}+)\b/iu.test(
    sentence.prose.slice(span.end, sentence.end),
  );
  if (!verdict && !named && !(isPeople(clause) && judgesHolder(sentence, span))) return undefined;
  if (states.has(word) && !isThirdPerson(clause, sentence)) return undefined;
  if (tokenAt(sentence, span.start) < clause.verb && clause.subject) return undefined;
  const found = match(sentence, span, facet, judgedPredicate(sentence, clause, span, facet));
  return states.has(word) ? { ...found, severity: 'information' } : found;
}

function readNoun(sentence: Sentence, span: Span, word: string): Match | undefined {
  const facet = nouns.get(word);
  return facet && match(sentence, span, facet, judgedNoun(sentence, span, facet));
}

function readAdverb(sentence: Sentence, span: Span, word: string): Match | undefined {
  const facet = adverbs.get(word);
  if (!facet) return undefined;
  const clause = clauseAt(sentence, span.start);
  const next = tokenAfter(sentence, span);
  if (!next?.verb || next.start > span.end + 1) {
    // "merged it carelessly": after its verb, it judges where a person did it.
    if (!clause || !(isPeople(clause) || clause.passive) || facet === 'pace' || facet === 'ease') return undefined;
    if (!isPeople(clause) && !strong.test(word)) return undefined;
    if (isOfInfinitive(sentence, clause, span)) return undefined;
    const bare = /^(?:behave|act|work|perform)$/.test(clause.lemma);
    return match(sentence, span, facet, [
      bare ? describeCircumstance(sentence, clause, facet) : dropWords(sentence, span),
    ]);
  }
  if (technical.test(next.lower) || (facet === 'ease' && clause?.passive)) return undefined;
  // "A hastily drained node": how a thing came about, unless it is people's work.
  const noun = tokenAfter(sentence, next);
  if (tokenBefore(sentence, span)?.part === 'determiner' && noun?.part === 'word' && !conduct.test(noun.lower))
    return undefined;
  if (clause?.subject && !isPeople(clause) && !clause.passive) return undefined;
  // What a machine does "blindly" is a plain fact.
  if (!isPeople(clause) && !strong.test(word)) return undefined;
  const dropped = dropWords(sentence, span);
  if (clause?.subject?.who !== 'person' || clause.passive || clause.negated || clause.modal)
    return match(sentence, span, facet, [dropped]);
  const told = done(readAction(sentence, clause), draftFor(sentence, clause)).filter((d) => d.kind === 'fact');
  return match(sentence, span, facet, [...told.slice(0, 1), dropped]);
}

/** "We were able to deploy it naively": what could be done, not how it was. */
function isOfInfinitive({ tokens }: Sentence, clause: Clause, span: Span): boolean {
  return tokens.some((t, i) => i > clause.verb && t.end <= span.start && t.part === 'to' && tokens[i + 1]?.verb?.base);
}

function readInsult(sentence: Sentence, span: Span, word: string): Match | undefined {
  if (!insults.split(' ').includes(word.replace(/ies$/, 'y').replace(/s$/, ''))) return undefined;
  if (word.startsWith('cowboy') && sentence.source[span.start] === 'C') return undefined;
  const clause = clauseAt(sentence, span.start);
  if (clause?.lemma === 'be' && isPeople(clause) && !clause.negated)
    return match(sentence, span, 'guidance', [describeCircumstance(sentence, clause, 'guidance')]);
  const text = /s$/.test(word) ? 'people' : 'person';
  const article = /\ban?\s+$/i.exec(sentence.source.slice(sentence.start, span.start));
  const start = article ? sentence.start + article.index : span.start;
  return match(sentence, span, 'guidance', [
    putWords(sentence, { start, end: span.end }, article ? `a ${text}` : text),
  ]);
}
