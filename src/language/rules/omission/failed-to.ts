import { behaviours } from '../../english/behaviour';
import type { Clause } from '../../english/clauses';
import type { Sentence } from '../../english/sentence';
import { isOurselves, omitted, placer, readAction } from '../../rewrite';
import type { Match, Rule } from '../../rule';

export const failedTo: Rule = {
  id: 'failed-to',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people failed to do',
  why: 'Someone who “failed to” or “forgot to” is measured against a step that nothing prompted. What would have prompted it is something to build.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'Microsoft Learn, Common traps to avoid',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: 'The release engineer [[failed to run]] the migration script.',
        to: 'The migration script was not run [what would have prompted it at that point?].',
      },
      {
        text: 'An engineer noticed the alert but [[forgot to escalate]] it.',
        to: 'An engineer noticed the alert but it was not escalated [what would have prompted it at that point?].',
      },
      { text: 'The team [[neglected to document]] the failover.' },
    ],
    allows: [
      'The pod failed to start.',
      'The Kubernetes operator failed to reconcile the ingress.',
      'We did not know that the certificate had expired.',
      'The controller and the agent failed to agree.',
    ],
  },
  triggers: [
    'fail',
    'failed',
    'fails',
    'failing',
    'neglect',
    'neglected',
    'omitted',
    'refused',
    'refuse',
    'refuses',
    'forgot',
    'forget',
    'forgotten',
    'forgets',
  ],
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
  },
};

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (!/^(?:fail|neglect|omit|refuse|forget)$/.test(lemma) || clause.negated || clause.passive || clause.modal)
    return undefined;
  if (tokens[clause.verb + 1]?.part !== 'to') return undefined;
  const act = clause.verb + 2;
  const verb = tokens[act];
  if (!verb?.verb?.base) return undefined;
  const who = subject?.who ?? 'none';
  const human = lemma === 'forget' || lemma === 'neglect';
  if (who === 'thing' || (!subject && !human)) return undefined;
  if (who === 'none' && !human && !behaviours.has(verb.verb.lemma)) return undefined;
  const mark = { start: tokens[clause.verb]!.start, end: verb.end };
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” names a step that did not happen. What would have prompted it at that point?`,
    drafts: omitted(readAction(sentence, clause, act), placer(sentence, clause), { ourselves: isOurselves(clause) }),
    ...(who === 'person' ? { severity: 'warning' as const } : {}),
  };
}
