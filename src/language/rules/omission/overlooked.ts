import { isSupposed } from '../../english/conditional';
import { words } from '../../triggers';
import type { Clause } from '../../english/clauses';
import type { Sentence } from '../../english/sentence';
import { placer, readAction, toPassive, whole } from '../../rewrite';
import type { Draft, Match, Rule } from '../../rule';

export const overlooked: Rule = {
  id: 'overlooked',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people missed or ignored',
  why: '“Missed” and “ignored” are known only afterwards. At the time there were other signals, and reasons to look at those.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      {
        text: 'The on-call engineer [[missed]] the page.',
        to: 'The page did not stand out [what else was going on, and how did it look at the time?].',
      },
      { text: 'The team [[ignored]] the warnings for two weeks.' },
      { text: 'We [[overlooked]] the dependency on the old cluster.' },
      { text: 'Nadia [[skipped]] the dry run.' },
    ],
    allows: [
      'The node missed three heartbeats.',
      'We missed our SLO for March.',
      'The parser ignored the second header.',
      'The scheduler skipped the job.',
      'We missed having a staging cluster.',
      'We ignore the vendor folder in the linter.',
    ],
  },
  triggers: words(
    'missed overlooked ignored dismissed neglected skipped forgot forgotten disregarded misses ignoring missing overlooking shrugged ignores neglecting fell left ignore',
  ),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
  },
};

const measures =
  /\b(?:slo|slas?|slos|target|deadline|goal|window|quorum|objective|meeting|milestone|release|train|opportunity|having|you|each|out|the mark|blocks?|heartbeats?|requests?|packets?|votes?|attestations?|slots?|events?|samples?|scrapes?|writes?|calls?)\b/i;

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (!/^(?:miss|overlook|ignore|dismiss|neglect|skip|forget|disregard|shrug|fall|leave)$/.test(lemma))
    return undefined;
  if (clause.negated || clause.passive || clause.modal || !subject) return undefined;
  if (tokens[clause.verb]!.verb?.base && !clause.past && !/^(?:he|she)$/.test(subject.head.lower)) return undefined;
  const people =
    subject.who === 'person' || subject.who === 'group' || (subject.name !== undefined && subject.who !== 'thing');
  if (!people || /^(?:users|customers|anyone|anybody)$/.test(subject.head.lower)) return undefined;
  const next = tokens[clause.verb + 1];
  if (next?.part === 'to' || isSupposed(sentence, clause) || /^passwords?$/.test(next?.lower ?? '')) return undefined;
  const rest = sentence.prose.slice(tokens[clause.verb]!.end, tokens[Math.max(clause.verb, clause.end - 1)]!.end);
  if (lemma === 'miss' && (measures.test(rest.slice(0, 40)) || !rest.trim())) return undefined;
  if (lemma === 'shrug' && next?.lower !== 'off') return undefined;
  if (lemma === 'fall' && next?.lower !== 'for') return undefined;
  if (
    lemma === 'leave' &&
    !(
      subject.who === 'person' &&
      /\b(?:unpatched|open|exposed|unprotected|unlocked|enabled|disabled|running|behind|unattended|unencrypted)\b/i.test(
        rest,
      )
    )
  )
    return undefined;
  const mark = {
    start: tokens[clause.verb]!.start,
    end: (lemma === 'shrug' || lemma === 'fall' ? next! : tokens[clause.verb]!).end,
  };
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” is known only afterwards. What else was there to see at that point?`,
    drafts: drafts(sentence, clause),
  };
}

function drafts(sentence: Sentence, clause: Clause): Draft[] {
  const action = readAction(sentence, clause);
  const place = placer(sentence, clause);
  const object = action.object ?? action.rest.trim().replace(/^(?:about|for|off)\s+/, '');
  if (/^(?:skip|forget|neglect)$/.test(clause.lemma) && action.object) {
    return [
      place(
        'fact',
        `${toPassive({ ...action, lemma: 'do' }, { negated: true })!} [what would have prompted it at that point?]`,
      ),
      place('question', `what would have made ${object} part of the path`),
      place('action', `make ${object} part of [the pipeline or checklist] (owner: , due: )`),
    ];
  }
  if (!action.object)
    return [
      place('fact', `[what was there to see, and what else was going on?]`),
      whole(sentence, 'question', `what else was going on, and what would have pointed to ${object || 'this'}`),
    ];
  const unseen = /^(?:miss|overlook)$/.test(clause.lemma);
  const fact = unseen
    ? `${action.object} did not stand out${action.after}`
    : toPassive({ ...action, lemma: 'act on' }, { negated: true })!;
  return [
    place('fact', `${fact} [what else was going on, and how did it look at the time?]`),
    place('question', `how did ${object} look at that point, and what else was going on`),
    place('action', `make ${object} [stand out: who is told, where, how] (owner: , due: )`),
  ];
}
