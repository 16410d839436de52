import { clauseAt } from '../../english/about';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { clauseSpan, placer, readAction, toBase, whole } from '../../rewrite';
import { putWords } from '../../rewrite/words';
import type { Draft, Rule } from '../../rule';

export const verdictOnDecision: Rule = {
  id: 'verdict-on-decision',
  group: 'character',
  category: 'blame',
  severity: 'information',
  title: 'Verdicts on decisions',
  why: 'A decision is made with what is known before it, and judged with what is known after. A review that keeps the two apart can change what is known before the next one.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’: outcome bias',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: 'Skipping the canary was the [[wrong call]].',
        to: 'Skipping the canary looked right at the time [what was known?]; afterwards we learned [what?].',
      },
      {
        text: 'It was a [[mistake to]] migrate on a Friday.',
        to: 'It looked right to migrate on a Friday [what was known?]; afterwards we learned [what?].',
      },
      { text: 'The incident commander [[misjudged]] the load.' },
      { text: 'We put [[too much trust in]] the replica.' },
      { text: 'The team made a [[poor choice]] when it picked the region.' },
      { text: 'That was [[short-sighted]].' },
    ],
    allows: [
      'The script made the wrong API call.',
      'The client made a bad request.',
      'The scheduler made a poor choice of node.',
      'The feature flag was the wrong one.',
      'It is not clear whether this was a good idea.',
      'The decision record is in the wiki.',
      'Is it a bad idea to retry here?',
      'The certificate expired prematurely.',
    ],
  },
  triggers: [
    'call',
    'calls',
    'decision',
    'decisions',
    'choice',
    'choices',
    'idea',
    'ideas',
    'judgement',
    'judgment',
    'judgements',
    'judgments',
    'move',
    'bet',
    'misjudged',
    'misjudgement',
    'misjudgment',
    'misjudgements',
    'sighted',
    'shortsighted',
    'premature',
    'overconfident',
    'overconfidence',
    'trust',
    'faith',
    'confidence',
    'mistake',
    'mistakes',
    'error',
    'unwise',
    'advised',
    'overconfident',
    'gamble',
  ],
  *find(sentence) {
    if (/\?\s*$/.test(sentence.text)) return;
    for (const m of sentence.matches(pattern)) {
      const clause = clauseAt(sentence, m.start);
      if (clause?.negated || /\bnot\s+(?:\p{L}+\s+){0,2}$/iu.test(sentence.prose.slice(sentence.start, m.start)))
        continue;
      // A machine chooses, too; and advice about what is yet to come is no verdict.
      const { subject } = clause ?? {};
      const chooses = clause && /^(?:make|take|choose|misjudge|put|place|have)$/.test(clause.lemma);
      if (chooses && subject?.who === 'thing' && !clause.passive) continue;
      if (clause?.modal && !clause.perfect) continue;
      if (
        clause &&
        /\b(?:is|are|’s|'s)\b/i.test(sentence.tokens[clause.first]!.lower) &&
        /^(?:it|this|there)$/.test(subject?.head.lower ?? '') &&
        !/sighted/i.test(m.text)
      )
        continue;
      yield {
        mark: { start: m.start, end: m.end },
        message: `“${m.text}” is known only afterwards. What was known when it was decided?`,
        drafts: [
          ...retell(sentence, m),
          whole(sentence, 'question', 'what was known at that point, and what made this look right'),
        ],
        question: 'What was known at that point, and what made this look right?',
      };
    }
  },
};

const bad =
  '(?:wrong|bad|poor|terrible|awful|horrible|dangerous|questionable|unwise|ill-advised|short-?sighted|risky|unfortunate|dubious|foolish|hasty|reckless|careless|regrettable|unreasonable|irresponsible)';
const pattern = new RegExp(
  [
    `\\b${bad}\\s+(?:\\p{L}+\\s+)?(?:decisions?|choices?|judge?ments?)\\b`,
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
function retell(sentence: Sentence, m: Span): Draft[] {
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
