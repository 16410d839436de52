import { findBy } from './by';
import { findPointed } from './cleft';
import { findDoing } from '../doing';
import { findOwned } from './owned';
import { isRepair } from '../repair';
import { mightNameRole, mightNamePerson } from '../../../grammar/people';
import { words } from '../../../text/words';
import type { Clause } from '../../../grammar/clauses';
import { isConduct } from '../../../lexicon/lists/conduct';
import { doesHarm, harmTriggers, hasAftermath } from '../harm';
import type { Sentence } from '../../../grammar/sentence';
import { done, draftFor, readAction } from '../../../rephrase';
import type { Draft, Match, Rule } from '../../../rule';

const poorly =
  /\b(?<act>(?:(?:very|so) )?(?:poorly|badly|carelessly|sloppily) \p{L}+(?:ed|en|ten)) by (?:@?[\p{L}-]+)/giu;

export const namedAgent: Rule = {
  id: 'named-agent',
  group: 'naming',
  category: 'blame',
  severity: 'warning',
  title: 'A name and a harmful act',
  why: 'A name beside the harm is what readers remember, and it tells nothing of how it could happen. Another name would have met the same tools.',
  sources: ['Google, Site Reliability Workbook, ch. 10', 'PagerDuty, Postmortems: abstract to an inspecific responder'],
  examples: {
    flags: [
      {
        text: 'Marta [[deployed]] a faulty config to production.',
        to: 'A faulty config was deployed to production.',
      },
      { text: '@tobi [[broke]] the build.' },
      {
        text: 'The regression was [[introduced by Lena]] on Monday.',
      },
      { text: 'He [[typed]] 20.0 instead of 2.00.' },
      { text: 'Tobi [[approved]] his own pull request.' },
      { text: 'He [[dropped]] the production table.' },
      { text: '[[Lena’s change broke]] the login.' },
      {
        text: 'Tobi [[unplugged]] the wrong rack.',
        to: 'The wrong rack was unplugged.',
      },
      { text: '11:02 Marta [[drops]] the wrong table and we lose the orders.', head: 'Timeline' },
      { text: 'After Omar [[restarted]] the broker the consumers were stuck.' },
      { text: 'Root cause: Jonas [[merged]] the branch with the old schema.' },
      { text: 'It [[came in with Lena’s DNS change]] last night.' },
      {
        text: '[[It was Marta who disabled]] the check.',
      },
      { text: 'The alarm was caused by [[Omar running]] the load test against production.' },
    ],
    allows: [
      'Marta restarted the hub at 10:12.',
      'Jenkins broke the build.',
      'Tobi reverted the bad deploy.',
      'Ana deployed the fix.',
      'Thanks to Omar for the quick rollback.',
      'The attacker deleted the backups; he had stolen a token.',
      '@lena opened the incident channel.',
      'The fix was added by Lena at noon.',
      'The bug was found by Omar.',
      'It was Marta who noticed the gap.',
      'Lena’s change was reviewed and released on Monday.',
      '10:04 Tobi drops the stale connections.',
      'Omar restarted the broker, and the errors stopped.',
      'Backend pushed the events to the queue.',
    ],
  },
  triggers: [
    ...harmTriggers,
    ...words(
      'who whose code change changes commit commits pr mr config script deploy deployment update upgrade patch fix migration query refactor rewrite rollout branch job entry tweak edit experiment cron feature import cleanup command template decision choice inaction refusal insistence typo cause trigger reason poorly badly had was',
    ),
  ],
  *find(sentence) {
    if (!mightNamePerson(sentence.text) && !mightNameRole(sentence.text)) return;
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
    for (const m of findOwned(sentence)) yield found(m, [...m.drafts]);
    for (const m of findBy(sentence)) yield found(m, m.drafts);
    for (const m of findPointed(sentence)) yield found({ ...m, text: sentence.source.slice(m.start, m.end) }, m.drafts);
    for (const m of findDoing(sentence, (subject) => subject.name !== undefined))
      yield found({ ...m, text: sentence.source.slice(m.start, m.end) }, m.drafts);
    for (const m of sentence.matches(poorly)) {
      const by = sentence.source.slice(m.start, m.end);
      yield found(m, [
        {
          start: m.start,
          end: m.end,
          kind: 'fact',
          text:
            by
              .replace(/^(?:(?:very|so)\s+)?(?:poorly|badly|carelessly|sloppily)\s+/iu, '')
              .replace(/\s{1,9}by\s+\S+$/iu, '') + ' [in which way, and what did it do under load?]',
        },
      ]);
    }
  },
};

/** A word with a capital that we do not know may be a product: only people take these acts. */
const human = new Set(
  words(
    'push deploy merge delete ship commit misconfigure mistype misread nuke botch wipe approve run execute upload yank unplug force-push walk click type press paste hit pick choose forget check rebase cherry-pick tag enter rubber-stamp cut pull edit rename drop hardcode hard-code confuse mix misjudge misunderstand flip comment swap post share',
  ),
);

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (!subject || subject.who === 'thing' || subject.who === 'group') return undefined;
  const pronoun = /^(?:he|she)$/.test(subject.head.lower);
  if (!subject.name && !pronoun) return undefined;
  if (isRepair(sentence, clause)) return undefined;
  if (!doesHarm(sentence, clause) && !hasAftermath(sentence, clause) && !isCause(sentence, clause)) return undefined;
  if (subject.name === 'maybe' && !human.has(clause.lemma)) return undefined;
  const mark = { start: tokens[clause.verb]!.start, end: tokens[clause.verb]!.end };
  return found(
    { ...mark, text: sentence.source.slice(mark.start, mark.end) },
    done(readAction(sentence, clause), draftFor(sentence, clause)),
  );
}

/** "Root cause: Tom merged it": after such a label an act is the harm. */
function isCause(sentence: Sentence, clause: Clause): boolean {
  if (!clause.past || clause.modal || clause.negated || clause.passive || !isConduct(clause.lemma)) return false;
  const before = sentence.prose.slice(sentence.start, sentence.tokens[clause.subject!.first]!.start);
  return /^\P{L}*(?:(?:root|main|direct|proximate)\s+)?(?:causes?|trigger|reason)\s*[:–—-]\s*$/iu.test(before);
}

function found(m: { start: number; end: number; text: string }, drafts: Draft[]): Match {
  return {
    mark: { start: m.start, end: m.end },
    message: `“${m.text}” puts a person beside the harm. Through which tool did it happen, and what made it look right?`,
    drafts,
  };
}
