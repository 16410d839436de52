import { clauseAt } from '../english/about';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { clauseSpan, placer, readAction, toBase, whole } from '../rewrite';
import { putWords } from '../rewrite/words';
import type { Draft } from '../rule';

const bad =
  '(?:wrong|bad|poor|terrible|awful|horrible|dangerous|questionable|unwise|ill-advised|short-?sighted|risky|unfortunate|dubious|foolish|hasty|reckless|careless|regrettable|unreasonable|irresponsible)';
export const verdictPattern = new RegExp(
  [
    `\\b${bad}\\s+(?:\\p{L}+\\s+)?(?:decisions?|choices?|judge?ments?)\\b(?!\\s+(?:trees?|tables?|boundar\\p{L}+|nodes?|logs?|records?|engine|function))`,
    `\\b${bad}\\s+(?:call|idea|move|bet)s?\\b(?!\\s+(?:to\\s+(?:the\\s+)?\\p{L}*(?:api|endpoint|service)|sites?|stack|graph|chain))`,
    '\\bmisjudged\\b|\\bmisjudge?ments?\\b|\\b(?:errors?|lapses?)\\s+(?:of|in)\\s+judge?ment\\b',
    '(?<=\\b(?:was|were|is|are|be|been|seems?|proved|so|very|too|extremely|bit|as)\\s+)(?:short[- ]?sighted|unwise|ill-advised|over-?confident)\\b',
    '\\b(?:biggest|greatest|worst|big|huge|grave|serious)\\s+mistakes?\\s+(?:was|were|here)\\b',
    '\\bmistake\\s+(?:not\\s+)?to\\b',
    '\\btoo\\s+much\\s+(?:trust|faith|confidence)\\s+in\\b',
  ].join('|'),
  'giu',
);

const then = '[what was known?]; afterwards we learned [what?]';

/** Tells the decision as it looked, and apart from it what came to be known. */
export function retellDecision(sentence: Sentence, m: Span): Draft[] {
  const { source, tokens } = sentence;
  const clause = clauseAt(sentence, m.start);
  if (!clause?.subject) return [whole(sentence, 'fact', `at the time, this looked right because ${then}`)];
  const place = placer(sentence, clause);
  const subject = source.slice(tokens[clause.subject.first]!.start, tokens[clause.subject.last]!.end);
  const span = clauseSpan(sentence, clause);
  const infinitive = tokens.findIndex(
    (t, i) => t.start >= m.end - 3 && t.part === 'to' && Boolean(tokens[i + 1]?.verb?.base) && i < clause.end,
  );
  if (clause.lemma === 'be' && /^(?:it|that|this|there)$/i.test(subject) && infinitive > 0) {
    const negated = tokens[infinitive - 1]?.lower === 'not';
    const act = readAction(sentence, clause, infinitive + 1);
    return [place('fact', `it looked right ${negated ? 'not ' : ''}to ${toBase(act)} ${then}`)];
  }
  if (clause.lemma === 'be')
    return [putWords(sentence, { start: span.start, end: span.end }, `${subject} looked right at the time ${then}`)];
  return [
    place(
      'fact',
      `what looked right at the time was [which choice, from what was known?]; afterwards we learned [what?]`,
    ),
  ];
}
