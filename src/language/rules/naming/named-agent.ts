import { words } from '../../triggers';
import type { Clause } from '../../english/clauses';
import { doesHarm } from '../../english/harm';
import type { Sentence } from '../../english/sentence';
import { done, placer, readAction, whole } from '../../rewrite';
import type { Draft, Match, Rule } from '../../rule';

const possessive =
  /(?:(?:\b\p{Lu}\p{Ll}+|@[\w-]+)['’]s|\b(?:[Mm]y|[Hh]is|[Hh]er))\s+(?:(?:bad|faulty|broken|buggy|untested|latest|last|own)\s+)?(?:code|change|commit|pr|pull request|config|configuration|script|deploy|deployment|update|patch|fix|migration|query|promotion|push|merge|design)\b[^.;,]{0,30}?\b(?:broke|caused|crashed|took\s+\w+\s+down|took down|brought down|had a bug|introduced|was (?:faulty|wrong|broken|bad)|triggered)\b/gu;
const poorly =
  /\b(?<act>(?:(?:very|so)\s+)?(?:poorly|badly|carelessly|sloppily)\s+\p{L}+(?:ed|en|ten))\s+by\s+(?:@?[\p{L}-]+)/giu;

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
        to: 'A faulty config was deployed to production [through which tool, and what made it look right?].',
      },
      { text: '@tobi [[broke]] the build.' },
      { text: 'He [[dropped]] the production table.' },
      { text: '[[Lena’s change broke]] the login.' },
    ],
    allows: [
      'Marta restarted the hub at 10:12.',
      'Jenkins broke the build.',
      'Tobi reverted the bad deploy.',
      'Ana deployed the fix.',
      'Thanks to Omar for the quick rollback.',
      'The attacker deleted the backups; he had stolen a token.',
      '@lena opened the incident channel.',
    ],
  },
  triggers: words(
    'broke* crash* corrupt* wiped nuked destroyed pushed deployed merged ran changed approved disabled deleted dropped removed modified applied executed released shipped committed overwrote introduced took brought caused triggered misconfigured mistyped misread leaked made poorly badly had was botched opened added wrote set updated turned pressed clicked used chose picked sent revoked exposed knocked dropping confused uploaded bypassed forced truncated unplugged rolled',
  ),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
    for (const m of sentence.matches(possessive))
      yield found(m, [
        whole(
          sentence,
          'fact',
          sentence.source
            .slice(sentence.start, sentence.end)
            .replace(/(?:(?:\p{Lu}\p{Ll}+|@[\w-]+)['’]s|\b(?:my|his|her))\s+/iu, 'a ')
            .replace(/^a /, 'A ')
            .replace(/[.!?]\s*$/, '') + ' [what did the checks show before it went out?]',
        ),
      ]);
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
              .replace(/\s+by\s+\S+$/iu, '') + ' [in which way, and what did it do under load?]',
        },
      ]);
    }
  },
};

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (!subject || subject.who === 'thing' || subject.who === 'group') return undefined;
  const pronoun = /^(?:he|she)$/.test(subject.head.lower);
  if (!subject.name && !pronoun) return undefined;
  if (!doesHarm(sentence, clause) || isRepair(sentence, clause)) return undefined;
  const mark = { start: tokens[clause.verb]!.start, end: tokens[clause.verb]!.end };
  // A word with a capital that we do not know may be a product: only people take these acts.
  if (
    subject.name === 'maybe' &&
    !/^(?:push|deploy|merge|delete|ship|commit|misconfigure|mistype|misread|nuke|botch|wipe|approve|run|execute|upload)$/.test(
      clause.lemma,
    )
  )
    return undefined;
  return found(
    { ...mark, text: sentence.source.slice(mark.start, mark.end) },
    done(readAction(sentence, clause), placer(sentence, clause)),
  );
}

/** "reverted the bad deploy", "deployed a fix for the outage": what responders do. */
export function isRepair(sentence: Sentence, clause: Clause): boolean {
  const after = sentence.prose.slice(sentence.tokens[clause.verb]!.end, sentence.end);
  return (
    /^(?:revert|fix|restore|resolve|mitigate|rollback|undo)$/.test(clause.lemma) ||
    /^\s+(?:back\b|(?:an?|the|this|our|another|his|her|some)?\s*(?:[\p{L}-]+\s+){0,3}?(?:fix(?:es)?|hot-?fix|patch|revert|rollback|workaround|mitigation|incident|postmortem|post-mortem|issue|ticket|status|alert to|bug report|correction)\b)|\bto\s+(?:fix|mitigate|restore|resolve|stop|address|undo|prevent)\b/iu.test(
      after,
    )
  );
}

function found(m: { start: number; end: number; text: string }, drafts: Draft[]): Match {
  return {
    mark: { start: m.start, end: m.end },
    message: `“${m.text}” puts a person beside the harm. Through which tool did it happen, and what made it look right?`,
    drafts,
  };
}
