import { clauseAt } from '../../../grammar/about';
import { rephraseDecision, verdictPattern } from './decision';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';

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
      },
      {
        text: 'It was a [[mistake to]] migrate on a Friday.',
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
  triggers:
    'call calls decision decisions choice choices idea ideas judgement judgment judgements judgments move bet misjudged misjudgement misjudgment misjudgements sighted shortsighted premature overconfident overconfidence trust faith confidence mistake mistakes error unwise advised gamble'.split(
      ' ',
    ),
  *find(sentence) {
    if (/\?\s*$/.test(sentence.text)) return;
    for (const m of sentence.matches(verdictPattern)) {
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
          ...rephraseDecision(sentence, m),
          whole(sentence, 'question', 'what was known at that point, and what made this look right'),
        ],
        question: 'What was known at that point, and what made this look right?',
      };
    }
  },
};
