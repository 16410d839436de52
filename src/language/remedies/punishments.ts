import { clauseAt } from '../english/about';
import { meansPeople, phraseAt } from '../english/phrases';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';

/** Decides whether a word of punishment is about people. */
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

/** Words of punishment, and what they have to stand beside. */
export const punishments: readonly { readonly pattern: RegExp; readonly fits: Fits }[] = [
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
      '\\b(?:reprimanded|fired|sacked|disciplined|punished|demoted|dismissed|suspended)\\s+(?=(?:the|an?|him|her|them|our|his|their|two|three|four|five|several|some|both|\\d+|\\p{Lu}\\p{Ll}+)\\b)',
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
  {
    pattern: re('\\bheads\\s+(?:(?=roll)|will|must|should|have\\s+to|need\\s+to|are\\s+going\\s+to)\\s+roll\\b'),
    fits: always,
  },
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
