import { trimMarks } from '../../../text/ends';
import { clauseAt } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { omitted, draftFor, readAction, toBase, whole } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

const bad =
  '(?:wrong|bad|poor|terrible|awful|horrible|dangerous|questionable|unwise|ill-advised|short-?sighted|dubious|foolish|hasty|reckless|careless|regrettable|unreasonable|irresponsible)';
export const verdictPattern = new RegExp(
  [
    `\\b${bad} (?:\\p{L}+ )?(?:decisions?|choices?|judge?ments?)\\b(?! (?:of words?|trees?|tables?|boundar\\p{L}+|nodes?|logs?|records?|engine|function))`,
    `\\b${bad} (?:call|idea|move|bet)s?\\b(?! (?:to (?:the )?\\p{L}*(?:api|endpoint|service)|sites?|stack|graph|chain))`,
    '\\bmisjudged\\b|\\bmisjudge?ments?\\b|\\b(?:errors?|lapses?) (?:of|in) judge?ment\\b',
    '(?<=\\b(?:was|were|is|are|be|been|seems?|proved|so|very|too|extremely|bit|as) )(?:short[- ]?sighted|unwise|ill-advised|over-?confident)\\b',
    '\\b(?:biggest|greatest|worst|big|huge|grave|serious) mistakes? (?:was|were|here)\\b',
    '\\bmistake (?:not )?to\\b',
    '\\btoo much (?:trust|faith|confidence) in\\b',
  ].join('|'),
  'giu',
);

const known = 'looked right at the time [what was known?]';
const learned = '; afterwards we learned [what?]';

/** Tells the decision as it looked, and apart from it what came to be known. */
export function rephraseDecision(sentence: Sentence, m: Span): Draft[] {
  const { source, tokens } = sentence;
  const before = source.slice(sentence.start, m.start);
  const rest = trimMarks(source.slice(m.end, sentence.end), '.!');
  const then = rest ? '' : learned;
  const clause = clauseAt(sentence, m.start);
  const subject = clause?.subject?.head.lower ?? '';
  // "It was a mistake to ...": what was done comes after.
  const to = tokens.findIndex((t, i) => t.start >= m.end - 2 && t.part === 'to' && Boolean(tokens[i + 1]?.verb?.base));
  if (clause && /^(?:it|that|this|there)$/.test(subject) && to > 0 && to < clause.end) {
    const action = readAction(sentence, clause, to + 1);
    const draft = draftFor(sentence, clause);
    if (tokens[to - 1]?.lower === 'not') return omitted(action, draft);
    return [draft('fact', `it looked right to ${toBase(action)} [what was known?]${learned}`)];
  }
  const told = /\b(?:mistakes?)\s+(?:was|were)$/i.test(source.slice(m.start, m.end));
  const owner = /\b(?:(?:our|the|their|his|her|my)\s+)?$/i.exec(before)!;
  if (told)
    return [
      putWords(sentence, { start: sentence.start + owner.index, end: m.end }, 'what looked right at the time was'),
    ];
  // "X was (a) bad idea": X stays.
  const be =
    /\b(?:was|were|is|are|(?:turned|proved|seems?|seemed|appeared|looks?)(?:\s+out)?\s+to\s+(?:be|have\s+been))\s+(?:(?:an?|the|our|very|too|so|extremely|rather|quite|a\s+bit)\s+)*$/i.exec(
      before,
    );
  if (be) return [putWords(sentence, { start: sentence.start + be.index, end: m.end }, known + then)];
  const made = /\b(?:made|took|make|makes)\s+(?:(?:an?|the|some|several|very)\s+)*$/i.exec(before);
  if (made)
    return [putWords(sentence, { start: sentence.start + made.index, end: m.end }, `chose what ${known}${then}`)];
  return [whole(sentence, 'fact', `what looked right at the time was [which choice, from what was known?]${learned}`)];
}
