import { afterLast } from '../../../text/ends';
import { clauseAt } from '../../../grammar/about';
import { meansPeople, phraseAt } from '../../../grammar/phrases';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';

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
      '\\b(?:fired|sacked|dismissed|suspended|terminated|demoted|disciplined|reprimanded|punished|penali[sz]ed|sanctioned|counsell?ed|written up|spoken to|talked to|told off|let go|laid off|shamed|taken off (?:the )?(?:on-?call(?: (?:rotation|rota|roster|schedule))?|rotation|roster|rota|project|team)|removed from (?:the |his |her |their )?(?:on-?call(?: (?:rotation|rota|roster|schedule))?|rotation|roster|rota|project|team|position|role|duty))\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '\\b(?:fire|sack|discipline|reprimand|punish|penali[sz]e|suspend|lay off|demote|name and shame) (?=\\p{L})',
    ),
    fits: onPeople,
  },
  {
    pattern: re(
      '\\b(?:reprimanded|fired|sacked|disciplined|punished|demoted|dismissed|suspended) (?=(?:the|an?|him|her|them|our|his|their|two|three|four|five|several|some|both|\\d+|\\p{Lu}\\p{Ll}+)\\b)',
    ),
    fits: onPeople,
  },
  { pattern: re('\\bdisciplinary (?:actions?|measures?|proceedings?|hearings?|steps|process)\\b'), fits: always },
  { pattern: re('\\b(?:formal|verbal|written|final|official) warnings?\\b'), fits: aboutPeople },
  {
    pattern: re('\\b(?:performance improvement plans?|(?:(?:on|to|onto|into) (?:a )?)PIP)\\b'),
    fits: (s, f) => !/pip$/i.test(f.text) || /PIP$/.test(s.source.slice(f.start, f.end)),
  },
  {
    pattern: re(
      '\\b(?:held|hold|holding|holds) (?:(?:personally|fully|directly) )?(?:accountable|liable|to account)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re('\\bheld (?:(?:personally|fully|directly) )?(?:accountable|liable|responsible|to account)\\b'),
    fits: (s, f) => /\b(?:be|been|being|was|were|are|is)\s+$/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(
      '\\b(?:hold|holding) (?:the |our |those |all )?[\\p{L}\\p{N}@-]+(?: [\\p{L}-]+){0,3}? (?:accountable|liable|responsible|to account)\\b(?! (?:reviews?|meetings?))',
    ),
    fits: (s, f) =>
      !/\b(?:ourselves|each\s+other|us)\b/i.test(f.text) && onPeople(s, { ...f, end: f.start + 4, text: '' }),
  },
  {
    pattern: re('\\bheads (?:(?=roll)|will|must|should|have to|need to|are going to) roll\\b'),
    fits: always,
  },
  {
    pattern: re(
      '\\b(?:resigned|(?:should|must|has to|had to|ought to|forced to|asked to) (?:have )?resign(?:ed)?|resignation)\\b(?! from memory)',
    ),
    fits: aboutPeople,
  },
  {
    pattern: re(
      "(?:\\b(?:his|her|my)|(?<!(?:attacker|intruder|hacker|user|customer|bot|service|account|actor)s?)['’]s) (?:[\\p{L}-]+ ){0,2}?(?:access|privileges|permissions|rights) (?:was|were|is|are|has been|have been|will be|should be|must be) (?<tail>revoked|removed|withdrawn|suspended|taken away)\\b",
    ),
    fits: (s) => !security.test(s.text),
  },
  {
    pattern: re(
      '\\b(?:performance reviews?|(?:face|facing|faced|suffer|bear|there (?:will|must|should) be|be) (?:the |serious |severe )?consequences)\\b',
    ),
    fits: (s, f) =>
      /conseq/i.test(f.text)
        ? true
        : /\b(?:in|at|into|affect|reflect\w*|part\s+of|note\w*|mention\w*|raise\w*|come\s+up)\b/i.test(
            afterLast(s.prose.slice(s.start, f.start), /\./),
          ),
  },
  {
    pattern: re('\\b(?:lose|lost|losing|cost) (?:his|her|their|him|my) (?:jobs?|bonus(?:es)?|position)\\b'),
    fits: always,
  },
  { pattern: re('\\b(?:make|made|making) an example of\\b'), fits: always },
  {
    pattern: re(
      '\\bthe firing\\b(?! (?:of (?:the|an?) )?(?:alert|rule|alarm|event|trigger|threshold|page|squad|line|rate|order)s?\\b)',
    ),
    fits: aboutPeople,
  },
];
