import { clauseAt } from '../../english/about';
import { meansPeople, phraseAt } from '../../english/phrases';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { whole } from '../../rewrite';
import { readDoing } from '../../rewrite/doing';
import { addGuard } from '../../rewrite/guard';
import type { Match, Rule } from '../../rule';

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
        to: 'What made deleting the index possible, and what made it look right at the time?',
      },
      {
        text: 'Those involved will be [[held accountable]].',
        to: 'What made this possible, and what made it look right at the time?',
      },
      { text: 'Her production access has been [[revoked]] until further notice.' },
      { text: 'The contractor received a [[formal warning]].' },
      { text: 'The team lead was [[spoken to]] about it.' },
      { text: '[[Heads will roll]] for this.' },
    ],
    allows: [
      'The alert fired at 10:02.',
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
    'fire',
    'fired',
    'firing',
    'sacked',
    'suspended',
    'suspension',
    'suspend',
    'dismissed',
    'dismissal',
    'disciplin*',
    'reprimand*',
    'written',
    'warning',
    'pip',
    'improvement',
    'counsel*',
    'spoken',
    'talked',
    'accountable',
    'account',
    'heads',
    'head',
    'resign*',
    'revoked',
    'removed',
    'withdrawn',
    'revoke',
    'review',
    'reviews',
    'consequences',
    'let',
    'laid',
    'lay',
    'layoff',
    'demot*',
    'punish*',
    'penali*',
    'sanction*',
    'shamed',
    'shame',
    'terminated',
    'example',
    'job',
    'rota',
    'pay',
    'bonus',
    'probation',
    'taken',
    'rights',
    'access',
  ],
  *find(sentence) {
    for (const { pattern, fits } of punishments) {
      for (const found of sentence.matches(pattern)) {
        if (isDenied(sentence, found) || !fits(sentence, found)) continue;
        const lead = found.groups['lead']?.length ?? 0;
        return yield read(sentence, { start: found.start + lead, end: found.end });
      }
    }
  },
};

type Fits = (sentence: Sentence, found: Span & { readonly text: string }) => boolean;

const security =
  /\b(?:attack\w*|malicious|phish\w*|leaked|stolen|compromised?|tokens?|credentials?|off-?board\w*|left\s+the\s+(?:company|team)|former|service\s+account|rotated?)\b/iu;

/** The word is passive and its clause is about people. */
const ofPeople: Fits = (sentence, found) => {
  const own = clauseAt(sentence, found.start);
  const clause = own?.subject
    ? own
    : sentence.clauses.findLast((c) => c.subject && sentence.tokens[c.first]!.start < found.start);
  const plain = /^(?:shamed|reprimanded|disciplined|punished)/i.test(found.text);
  if (!clause?.subject || !meansPeople(clause.subject) || (clause.subject.name === 'maybe' && !plain)) return false;
  if (/^(?:users?|customers?)$/.test(clause.subject.head.lower)) return false;
  return /\b(?:be|been|being|is|are|was|were|get|got|gets|getting|had|have|has|having|['’]s|['’]re)\s+(?:\p{L}+ly\s+|since\s+|already\s+|["“'‘]\s*)*$/iu.test(
    sentence.prose.slice(sentence.start, found.start),
  );
};
/** People follow the word: "fire the engineer". */
const onPeople: Fits = (sentence, found) => {
  const phrase = phraseAt(sentence, found.end);
  return phrase !== undefined && meansPeople(phrase.subject) && phrase.subject.name !== 'maybe';
};
const always: Fits = () => true;
const aboutPeople: Fits = (sentence) =>
  sentence.clauses.some((c) => meansPeople(c.subject) && c.subject?.name !== 'maybe') ||
  /\b(?:his|her|their|him|them|employee|engineer|worker|person|team)\b/i.test(sentence.text);
const re = (words: string) => new RegExp(words, 'giu');

const punishments: readonly { readonly pattern: RegExp; readonly fits: Fits }[] = [
  {
    pattern: re(
      '\\b(?:fired|sacked|dismissed|suspended|terminated|demoted|disciplined|reprimanded|punished|penali[sz]ed|sanctioned|counsell?ed|written\\s+up|spoken\\s+to|talked\\s+to|told\\s+off|let\\s+go|laid\\s+off|shamed|taken\\s+off\\s+(?:the\\s+)?(?:on-?call(?:\\s+(?:rotation|rota|roster|schedule))?|rotation|roster|rota|project|team)|removed\\s+from\\s+(?:the\\s+|his\\s+|her\\s+|their\\s+)?(?:on-?call(?:\\s+(?:rotation|rota|roster|schedule))?|rotation|roster|rota|project|team|position|role|duty))\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '\\b(?:fire|sack|discipline|reprimand|punish|penali[sz]e|suspend|lay\\s+off|demote|name\\s+and\\s+shame)\\s+(?=\\p{L})',
    ),
    fits: onPeople,
  },
  {
    pattern: re(
      '\\b(?:reprimanded|fired|sacked|disciplined|punished|demoted|dismissed)\\s+(?=(?:the|an?|him|her|them|our|his|their)\\b)',
    ),
    fits: onPeople,
  },
  { pattern: re('\\bdisciplinary\\s+(?:actions?|measures?|proceedings?|hearings?|steps|process)\\b'), fits: always },
  { pattern: re('\\b(?:formal|verbal|written|final|official)\\s+warnings?\\b'), fits: aboutPeople },
  {
    pattern: re('\\b(?:performance\\s+improvement\\s+plans?|(?:(?:on|to|onto|into)\\s+(?:a\\s+)?)PIP)\\b'),
    fits: (s, f) => !/pip$/i.test(f.text) || /PIP$/.test(s.source.slice(f.start, f.end)),
  },
  {
    pattern: re(
      '\\b(?:held|hold|holding|holds)\\s+(?:(?:personally|fully|directly)\\s+)?(?:accountable|liable|to\\s+account)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re('\\bheld\\s+(?:(?:personally|fully|directly)\\s+)?(?:accountable|liable|responsible|to\\s+account)\\b'),
    fits: (s, f) => /\b(?:be|been|being|was|were|are|is)\s+$/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(
      '\\b(?:hold|holding)\\s+(?:the\\s+|our\\s+|those\\s+|all\\s+)?[\\p{L}\\p{N}@-]+(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:accountable|liable|responsible|to\\s+account)\\b(?!\\s+(?:reviews?|meetings?))',
    ),
    fits: (s, f) =>
      !/\b(?:ourselves|each\s+other|us)\b/i.test(f.text) && onPeople(s, { ...f, end: f.start + 4, text: '' }),
  },
  { pattern: re('\\bheads\\s+(?:will|must|should|have\\s+to|need\\s+to|are\\s+going\\s+to)\\s+roll\\b'), fits: always },
  {
    pattern: re(
      '\\b(?:resigned|(?:should|must|has\\s+to|had\\s+to|ought\\s+to|forced\\s+to|asked\\s+to)\\s+(?:have\\s+)?resign(?:ed)?|resignation)\\b(?!\\s+from\\s+memory)',
    ),
    fits: aboutPeople,
  },
  {
    pattern: re(
      "(?:\\b(?:his|her|my)|(?<!(?:attacker|intruder|hacker|user|customer|bot|service|account|actor)s?)['’]s)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:access|privileges|permissions|rights)\\s+(?:was|were|is|are|has\\s+been|have\\s+been|will\\s+be|should\\s+be|must\\s+be)\\s+(?<tail>revoked|removed|withdrawn|suspended|taken\\s+away)\\b",
    ),
    fits: (s) => !security.test(s.text),
  },
  {
    pattern: re(
      '\\b(?:performance\\s+reviews?|(?:face|facing|faced|suffer|bear|there\\s+(?:will|must|should)\\s+be|be)\\s+(?:the\\s+|serious\\s+|severe\\s+)?consequences)\\b',
    ),
    fits: (s, f) =>
      /conseq/i.test(f.text)
        ? true
        : /\b(?:in|at|into|affect|reflect\w*|part\s+of|note\w*|mention\w*|raise\w*|come\s+up)\b[^.]*$/i.test(
            s.prose.slice(s.start, f.start),
          ),
  },
  {
    pattern: re('\\b(?:lose|lost|losing|cost)\\s+(?:his|her|their|him|my)\\s+(?:jobs?|bonus(?:es)?|position)\\b'),
    fits: always,
  },
  { pattern: re('\\b(?:make|made|making)\\s+an\\s+example\\s+of\\b'), fits: always },
  {
    pattern: re(
      '\\bthe\\s+firing\\b(?!\\s+(?:of\\s+(?:the|an?)\\s+)?(?:alert|rule|alarm|event|trigger|threshold|page|squad|line|rate|order)s?\\b)',
    ),
    fits: aboutPeople,
  },
];

function isDenied(sentence: Sentence, found: Span): boolean {
  const clause = clauseAt(sentence, found.start);
  const before = sentence.prose.slice(sentence.start, found.start);
  return (
    Boolean(clause?.negated) ||
    /^(?:nobody|none|one)$/.test(clause?.subject?.head.lower ?? '') ||
    /\b(?:no|not|never|nobody|no\s+one|without|n['’]t|instead\s+of|rather\s+than|avoid|fear\s+of|afraid\s+of|blameless)\b[^,.;]*$/iu.test(
      before.replace(/.*\bwhether\b/isu, ''),
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
