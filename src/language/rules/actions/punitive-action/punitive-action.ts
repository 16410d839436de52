import { afterLast } from '../../../text/ends';
import { clauseAt } from '../../../grammar/about';
import { meansPeople } from '../../../grammar/phrases';
import { containsAnyOf } from '../../../text/contains-any-of';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { whole } from '../../../rephrase';
import { readDoing } from '../../../rephrase/doing';
import { punishments } from './punishments';
import { sanctions, sanctionTriggers } from './sanctions';
import { addGuard } from '../../../rephrase/guard';
import type { Match, Rule } from '../../../rule';
import { words } from '../../../text/words';

export const punitiveAction: Rule = {
  id: 'punitive-action',
  group: 'actions',
  category: 'blame',
  severity: 'warning',
  title: 'Punishment as a remedy',
  why: 'Where people are punished, the next review hears less. What made the action possible and reasonable is still there afterwards.',
  sources: ['PagerDuty, Postmortems', 'Google, Site Reliability Engineering, ch. 15', 'Dekker, Just Culture'],
  examples: {
    flags: [
      {
        text: 'The engineer who deleted the index has been [[fired]].',
      },
      {
        text: 'Those involved will be [[held accountable]].',
      },
      { text: 'Her production access has been [[revoked]] until further notice.' },
      { text: 'The contractor received a [[formal warning]].' },
      { text: 'The team lead was [[spoken to]] about it.' },
      { text: '[[Heads will roll]] for this.' },
      { text: 'The matter was [[referred to HR]].' },
      { text: 'Two dispatchers were [[placed on leave]].' },
      { text: '[[Her bonus was withheld]].' },
      { text: 'The two guards were [[suspended]] pending the inquiry.' },
    ],
    allows: [
      'The alert fired at 10:02.',
      'The HR system was down for an hour.',
      'HR was informed that payroll would be late.',
      'The container was suspended pending a restart.',
      'The host was placed on the deny list.',
      'The contract with the host was terminated in March.',
      'Fire the webhook after the commit.',
      'The instances were terminated and replaced.',
      'No one was fired or disciplined.',
      'Revoke the leaked token and rotate the keys.',
      'The attacker’s access has been revoked.',
      'Dana is accountable for this action item.',
      'We suspended the job and dismissed the alert.',
      'The review meeting was held on Friday.',
    ],
  },
  triggers: [
    ...words(
      'fire fired firing sacked suspended suspension suspend dismissed dismissal disciplin* reprimand* written warning pip improvement counsel* spoken talked accountable account heads head resign* revoked removed withdrawn revoke review reviews consequences let laid lay layoff demot* punish* penali* sanction* shamed shame terminated example job rota pay bonus probation taken rights access',
    ),
    ...sanctionTriggers,
  ],
  *find(sentence) {
    for (const { pattern, fits } of isSanction(sentence.text) ? [...punishments, ...sanctions] : punishments) {
      for (const found of sentence.matches(pattern)) {
        if (
          (isDenied(sentence, found) && !/\b(?:not|no longer|never|n['’]t)\b/i.test(found.text)) ||
          !fits(sentence, found)
        )
          continue;
        const start = found.place(found.groups['lead']?.length ?? 0);
        return yield read(sentence, { start, end: found.end });
      }
    }
  },
};

function isDenied(sentence: Sentence, found: Span): boolean {
  const clause = clauseAt(sentence, found.start);
  const before = sentence.prose.slice(sentence.start, found.start);
  return (
    Boolean(clause?.negated) ||
    /^(?:nobody|none|one)$/.test(clause?.subject?.head.lower ?? '') ||
    /\b(?:no|not|never|nobody|no\s+one|without|n['’]t|instead\s+of|rather\s+than|avoid|fear\s+of|afraid\s+of|blameless)\b/iu.test(
      afterLast(afterLast(before, /\bwhether\b/iu), /[,.;]/u),
    )
  );
}

function read(sentence: Sentence, found: Span): Match {
  const last = /(?:revoked|removed|withdrawn|suspended|taken\s+away)$/iu.exec(
    sentence.prose.slice(found.start, found.end),
  );
  const access = /\b(?:access|privileges|permissions|rights)\b/i.test(sentence.prose.slice(found.start, found.end));
  const text = sentence.prose.slice(found.start, found.end).trimEnd();
  const mark =
    access && last
      ? { start: found.start + last.index, end: found.end }
      : { start: found.start, end: found.start + text.length };
  const act = sentence.clauses.find(
    (c) => c.relative && meansPeople(c.subject) && c.past && !c.passive && !/^(?:be|have|do|make)$/.test(c.lemma),
  );
  const about = act ? readDoing(sentence, act.verb, sentence.tokens[act.end - 1]!.end) : 'this';
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” is about a person; what made the action possible is still there. What would change that?`,
    drafts: [
      whole(sentence, 'question', `what made ${about} possible, and what made it look right at the time`),
      whole(sentence, 'action', addGuard('')),
    ],
    question: 'What made the action possible and reasonable at the time?',
  };
}

const isSanction = containsAnyOf([...sanctionTriggers, 'let', 'heads', 'resign', 'suspended', 'revoked', 'removed']);
