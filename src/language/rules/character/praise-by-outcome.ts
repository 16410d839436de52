import { clauseAt, isPeople } from '../../grammar/about';
import { dropWords, whole } from '../../rephrase';
import type { Rule } from '../../rule';

export const praiseByOutcome: Rule = {
  id: 'praise-by-outcome',
  group: 'character',
  category: 'quality',
  severity: 'information',
  title: 'Praise by outcome',
  why: 'Whoever is “right” because it went well would have been “wrong” otherwise. What they saw, and what it changed, is praise that others can learn from.',
  sources: ['Microsoft Learn, Common traps to avoid: normative language'],
  examples: {
    flags: [
      {
        text: 'The on-call engineer [[correctly]] rolled back the release.',
        to: 'The on-call engineer rolled back the release.',
      },
      { text: 'The team reacted [[appropriately]].' },
      { text: 'The responder [[did the right thing]].' },
      { text: 'We [[made the right call]] and paused the rollout.' },
    ],
    allows: [
      { text: 'The responder correctly guessed the shard.', head: 'What went well' },
      'The script correctly restored all rows.',
      'We did not handle the header correctly.',
      'Pods were not terminating correctly.',
      'Make sure the job runs correctly.',
      'Rightly or wrongly, the proxy retries.',
    ],
  },
  triggers: ['correctly', 'appropriately', 'rightly', 'wisely', 'sensibly', 'right', 'judgement', 'judgment'],
  *find(sentence, context) {
    if (context.section === 'went-well' || context.section === 'appreciation' || context.section === 'actions') return;
    for (const m of sentence.matches(
      /\b(?:correctly|appropriately|rightly|wisely|sensibly|(?:did|do|doing) the right thing|made the (?:right|correct) (?:call|decision|choice)|(?:good|excellent) judge?ment)\b/giu,
    )) {
      const clause = clauseAt(sentence, m.start);
      if (!clause || !isPeople(clause) || clause.negated || clause.modal || !clause.past) continue;
      const adverb = /ly$/i.test(m.text);
      yield {
        mark: { start: m.start, end: m.end },
        message: `“${m.text}” praises by how it ended. What did they see, and what did it change?`,
        drafts: [
          ...(adverb ? [dropWords(sentence, m)] : []),
          whole(sentence, 'question', 'what did they see, and what did it change'),
        ],
        question: 'What did they see, and what did it change?',
      };
    }
  },
};
