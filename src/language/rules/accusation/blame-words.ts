import { clauseAt } from '../../english/about';
import { outcome } from '../../english/outcomes';
import { attack, attackers, meansPeople, phraseAt } from '../../english/phrases';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { atStart, capital, dropWords, whole } from '../../rewrite';
import { askFactors, readTopic } from '../../rewrite/ask';
import type { Draft, Match, Rule } from '../../rule';

export const blameWords: Rule = {
  id: 'blame-words',
  group: 'accusation',
  category: 'blame',
  severity: 'information',
  title: 'Blame, fault and guilt',
  why: 'Fault found in a person or a team is where the search stops. Several conditions had to meet, and those can be changed.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'PagerDuty, Incident Response',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: 'The network team is [[to blame]] for the outage.',
        to: 'These factors contributed to the outage: [which conditions, tools and checks?].',
      },
      {
        text: 'It was [[my fault]].',
        to: 'We [did what, when], and [the tool] accepted it without [which guard].',
      },
      { text: 'The [[culprit was]] an engineer on the migration team.' },
      { text: 'The delay is [[the fault of]] the vendor.' },
      { text: 'This one is [[on me]].' },
      { text: '[[Thanks to]] Priya, the index had to be rebuilt.', to: 'The index had to be rebuilt.' },
      { text: 'The search was down [[because of Tom’s]] change.', to: 'The search was down because of a change.' },
      { text: 'The director accepted [[full responsibility]] for the breach.' },
    ],
    allows: [
      'git blame points at an old commit.',
      'This is a blameless review.',
      'The culprit was a firewall rule.',
      'The page fault rate tripled.',
      'The identity team is responsible for the login service.',
      'None of this is the fault of the author.',
      'Nobody is to blame for this.',
      'Thanks to Priya for staying late.',
      'The controller responsible for the rollout restarted.',
      'We take full responsibility for the disruption.',
      'The leak was caused by an attacker.',
      'It is our fault for having a system that allowed this.',
    ],
  },
  triggers: [
    'blame',
    'blamed',
    'blames',
    'blaming',
    'fault',
    'faults',
    'culprit',
    'culprits',
    'guilty',
    'responsible',
    'accountable',
    'liable',
    'responsibility',
    'because',
    'caused',
    'due',
    'thanks',
    'bad',
    'culpa',
    'on',
    'own',
    'finger',
    'fingers',
    'head',
    'bus',
    'scapegoat',
    "person's",
  ],
  *find(sentence) {
    for (const { pattern, fits, drafts } of accusations) {
      for (const found of sentence.matches(pattern)) {
        if (isDenied(sentence, found) || !fits(sentence, found)) continue;
        return yield make(sentence, found, (drafts ?? aboutOutcome)(sentence, found));
      }
    }
  },
};

type Found = Span & { readonly text: string; readonly groups: Readonly<Record<string, string>> };
type Fits = (sentence: Sentence, found: Found) => boolean;

interface Accusation {
  readonly pattern: RegExp;
  readonly fits: Fits;
  readonly drafts?: (sentence: Sentence, found: Found) => Draft[];
}

const re = (words: string) => new RegExp(words, 'giu');
const guilty =
  '(?:(?:solely|entirely|partly|partially|fully|primarily|ultimately|personally|directly|clearly|also|all|totally|really|definitely|largely|mainly)\\s+)*';
const bad = `(?:(?:the|this|that|our|all|both|his|her|their|your|last|recent)\\s+)*(?:[\\p{L}\\p{N}-]+\\s+){0,4}?(?:this|that|it|${outcome})\\b`;
const owner = "(?:[\\p{L}\\p{N}@_-]+)['’]s?";

const subjectIsPeople: Fits = (sentence, found) => {
  const clause = clauseAt(sentence, found.start);
  if (clause?.negated || !clause?.subject || /^(?:nobody|none|who|one)$/.test(clause.subject.head.lower)) return false;
  return meansPeople(clause.subject) && !attack.test(sentence.text);
};
const notUs: Fits = (sentence, found) =>
  subjectIsPeople(sentence, found) && !/^we$/.test(clauseAt(sentence, found.start)!.subject!.head.lower);
const peopleFollow: Fits = (sentence, found) => {
  const phrase = phraseAt(sentence, found.end);
  return (
    phrase !== undefined && meansPeople(phrase.subject) && !/^(?:users?|customers?)$/.test(phrase.subject.head.lower)
  );
};
const namedFollow: Fits = (sentence, found) =>
  peopleFollow(sentence, found) && phraseAt(sentence, found.end)!.subject.name !== 'maybe';
const always: Fits = () => true;

const accusations: readonly Accusation[] = [
  {
    pattern: re(
      `(?<=\\b(?:am|is|are|was|were|be|been|being|['’](?:m|s|re))\\s+${guilty})(?:to\\s+blame|at\\s+fault|guilty)\\b`,
    ),
    fits: subjectIsPeople,
  },
  {
    pattern: re(
      '(?<=\\b(?:person|engineer|team|one|people|developer|operator|group)\\s+)(?:to\\s+blame|at\\s+fault)\\b',
    ),
    fits: always,
  },
  {
    pattern: re('\\b(?:blam(?:e|es|ed|ing)\\s+(?=[\\p{L}@])|blam(?:e|es|ed|ing)\\s+(?:[^.;,]{2,60}?)\\s+on\\s+)'),
    fits: (s, f) =>
      !/\bgit\s+$/i.test(s.prose.slice(0, f.start)) && !/blaming/i.test(f.text)
        ? namedOrPerson(s, f)
        : progressive(s, f) && namedOrPerson(s, f),
  },
  {
    pattern: re(
      '(?<=\\b(?:was|were|is|are|be|been|being|get|gets|got)\\s+|(?:engineer|worker|employee|person|operator|team|developer)\\s+)blamed\\b',
    ),
    fits: (s, f) =>
      subjectIsPeople(s, f) ||
      /(?:engineer|worker|employee|person|operator|team|developer)\s+$/i.test(s.prose.slice(0, f.start)),
  },
  {
    pattern: re(
      '\\b(?:take|takes|took|taken|accept(?:s|ed)?|bears?|bore|shoulder(?:s|ed)?|deserves?|deserved|share(?:s|d)?)\\s+(?:(?:the|all|full|most\\s+of\\s+the|some\\s+of\\s+the|part\\s+of\\s+the|my\\s+share\\s+of\\s+the)\\s+)*blame\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:put|puts|lay|laid|place|placed|pin|pinned|pinning|putting|shift|shifted|shifting)\\s+(?:(?:the|all|all\\s+the)\\s+)?(?:blame|responsibility)\\s+(?:squarely\\s+)?(?:on|onto|at|to)\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      `\\b(?:entirely\\s+|totally\\s+|clearly\\s+|all\\s+|partly\\s+)?(?:my|his|her|their|your|${owner})\\s+(?:own\\s+)?faults?\\b(?!\\s+(?:line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log))`,
    ),
    fits: (s, f) => isOwner(s, f),
    drafts: ownFault,
  },
  {
    pattern: re(
      `\\b(?:entirely\\s+|all\\s+|totally\\s+|clearly\\s+)?our\\s+(?:own\\s+)?faults?\\b(?!\\s+(?:for\\s+(?:not\\s+)?(?:having|building|allowing|designing)|line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log|that\\s+(?:our|the)\\s+(?:system|process)))`,
    ),
    fits: always,
    drafts: ownFault,
  },
  { pattern: re('\\b(?:the\\s+)?(?:own\\s+)?faults?\\s+of\\s+(?=\\p{L})'), fits: peopleFollow },
  {
    pattern: re(
      '\\b(?:fault|blame|responsibility)\\s+(?:lies|lay|rests|rested|is)\\s+(?:(?:entirely|squarely|solely|definitely|clearly|firmly|ultimately)\\s+)?(?:with|on)\\s+(?=\\p{L})',
    ),
    fits: peopleFollow,
  },
  { pattern: re(`\\bculprits?\\s+(?:is|was|are|were|turned\\s+out\\s+to\\s+be)\\s+(?=\\p{L})`), fits: namedFollow },
  {
    pattern: re('(?<=\\b(?:is|was|were|be)\\s+the\\s+(?:main\\s+|real\\s+)?)culprits?\\b'),
    fits: (s, f) => subjectIsPeople(s, f) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      `(?<=\\b(?:am|is|are|was|were|be|been|['’](?:m|s|re))\\s+${guilty})(?:responsible|accountable|liable)\\s+for\\s+(?=${bad}|(?:not|failing|causing|breaking|letting|allowing|deleting|mishandling|missing|ignoring|introducing|triggering)\\b)`,
    ),
    fits: (s, f) =>
      notUs(s, f) &&
      !/\b(?:on-?call|owner|triag\w+|fixing|handling|resolving|incident\s+(?:response|management)|investigating)\b/i.test(
        s.prose.slice(f.start, f.end + 40),
      ),
  },
  {
    pattern: re(
      `\\b(?:person|engineer|people|those|individual|employee|developer|operator|contractor|one|staffer|team)s?\\s+(?:who\\s+(?:is|was|were|are)\\s+)?(?:directly\\s+|personally\\s+)?responsible(?=\\s*(?:[,.?!)]|$)|\\s+(?:has|have|had|was|is|were|are|will|should|must|needs|did)\\b|\\s+for\\s+(?:${bad}|(?:causing|breaking|mishandling|deleting|letting|introducing)\\b))`,
    ),
    fits: (s) => !attack.test(s.text),
  },
  {
    pattern: re('\\b(?:full|sole|complete|total|entire|personal)\\s+responsibility\\b'),
    fits: (s, f) =>
      /\b(?:accept|take|took|bear|bore|assum|shoulder|has|have|had|claim)\w*\s+(?:the\s+)?$/i.test(
        s.prose.slice(0, f.start),
      ) && notUs(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      `\\b(?:because\\s+of|due\\s+to|caused\\s+by|result\\s+of|blamed\\s+on|down\\s+to|thanks\\s+to)\\s+(?:(?<who>his|her|my|your|${owner}|the\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?['’]s?))(?=\\s+(?:[\\p{L}-]+\\s+)?(?:change|commit|decision|merge|deploy|deployment|code|PR|patch|negligence|actions?|inaction|behaviou?r|choices?|config|query|script|bug)s?\\b)`,
    ),
    fits: (s, f) =>
      isOwner(s, { ...f, start: f.end - f.groups['who']!.length, text: f.groups['who']! }) &&
      !attackers.test(
        f.groups['who']!.replace(/['’]s?$/u, '')
          .replace(/^the\s+/i, '')
          .toLowerCase(),
      ),
    drafts: anonymous,
  },
  {
    pattern: re(
      '\\b(?:caused|triggered|introduced|broken)\\s+by\\s+(?:(?:an?|one|the)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:engineer|developer|operator|admin|administrator|intern|contractor|employee|colleague|dev|sysadmin|dba|maintainer|individual|junior|person)(?:\\s+of\\s+(?:ours|the\\s+\\p{L}+(?:\\s+team)?))?|(?:him|her|me|you)\\b|someone\\b|somebody\\b)(?![\\p{L}-])',
    ),
    fits: (s) => !attack.test(s.text),
    drafts: byChange,
  },
  {
    pattern: re(
      '(?<=^[^\\p{L}]*)thanks\\s+to\\s+(?=[^,]{2,50},\\s+.*\\b(?:had\\s+to|lost|broke|broken|failed|crashed|deleted|went\\s+down|was\\s+down|were\\s+down|outage|delay(?:ed)?|missing|gone|corrupt\\w*|down\\s+for|unavailable|wiped|overwritten|never)\\b)',
    ),
    fits: namedFollow,
    drafts: dropThanks,
  },
  { pattern: re('\\b(?:my|our)\\s+bad\\b(?!\\s+(?:\\p{L}))|\\bmea\\s+culpa\\b'), fits: always, drafts: ourselves },
  {
    pattern: re(
      "\\b(?:this|that|it|the\\s+(?:\\p{L}+\\s+)?(?:outage|incident|failure|mistake|bug|delay)|responsibility|blame)(?:\\s+one)?(?:['’]s|\\s+(?:is|was))\\s+(?<lead>(?:(?:all|entirely|definitely|squarely|totally|solely|clearly|also)\\s+)*)on\\s+(?<who>me\\b|him\\b|her\\b|them\\b|us\\b|you\\b|(?=\\p{L}))(?!\\s+to\\b)",
    ),
    fits: (s, f) => onSomebody(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      "\\bon\\s+(?:my|his|her|their|our|your|(?:the\\s+)?[\\p{L}-]+['’]?s['’]?)\\s+(?:heads?|shoulders|conscience)\\b",
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:I|we|you|they|he|she)\\s+(?:(?:have|has|had|need|needs|must|should|will)\\s+(?:to\\s+)?)?owns?\\s+(?:this|that)\\s+(?:one|mistake|failure|outage|error)\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:point(?:s|ed|ing)?\\s+(?:the|a|his|her|their|our)?\\s*fingers?\\s+at\\s+(?=\\p{L})|(?:threw|throw|throwing|thrown)\\s+(?:\\p{L}+\\s+){1,3}under\\s+the\\s+bus\\b)',
    ),
    fits: (s, f) => /bus$/i.test(f.text) || peopleFollow(s, f),
  },
];

/** "blame Bob", "blames it on a single employee": the first people named after the verb. */
function namedOrPerson(sentence: Sentence, found: Found): boolean {
  const phrase = phraseAt(sentence, found.end);
  if (!phrase || !meansPeople(phrase.subject)) return false;
  return (
    !/^(?:users?|customers?|people|individuals|others|anyone|anybody|someone|somebody|each|one|everyone|individual)$/.test(
      phrase.subject.head.lower,
    ) || /\bon\s+$/i.test(found.text)
  );
}
const progressive: Fits = (s, f) =>
  /\b(?:is|was|are|were|am|['’](?:s|re|m))\s+(?:\p{L}+ly\s+)?$/iu.test(s.prose.slice(0, f.start));

/** Is the owner of "…'s fault" or "…'s change" a person or a group? */
function isOwner(sentence: Sentence, found: Found): boolean {
  const words = sentence.prose.slice(found.start, found.end);
  if (/^(?:(?:entirely|totally|clearly|all|partly)\s+)?(?:my|his|her|their|your)\b/i.test(words))
    return !/^their\b/i.test(words) || true;
  const phrase = phraseAt(
    sentence,
    found.start + (/^(?:entirely|totally|clearly|all|partly)\s+/i.exec(words)?.[0].length ?? 0),
  );
  return phrase !== undefined && meansPeople(phrase.subject);
}

function onSomebody(sentence: Sentence, found: Found): boolean {
  if (found.groups['who']) return true;
  const phrase = phraseAt(sentence, found.end);
  return (
    phrase !== undefined &&
    namedFollow(sentence, found) &&
    !/^\s*(?:['’]|board|side|call|duty)/u.test(sentence.prose.slice(phrase.end)) &&
    !/^(?:board|staff|call|support|group|security)$/.test(phrase.subject.head.lower)
  );
}

function isDenied(sentence: Sentence, found: Span): boolean {
  const before = sentence.prose.slice(sentence.start, found.start);
  return /\b(?:not|n['’]t|never|no|nobody|none|neither|nor|without|avoid|instead\s+of|rather\s+than|stop|blameless)\b(?:\s+[\p{L}'’-]+){0,5}\s*$/iu.test(
    before.replace(/.*[,;:]\s/su, ''),
  );
}

function make(sentence: Sentence, found: Found, drafts: readonly Draft[]): Match {
  const on = /\bon\s*$/i.test(found.text) ? phraseAt(sentence, found.end)?.end : undefined;
  const mark = shorten(sentence, { start: found.start, end: on ?? found.start + found.text.trimEnd().length });
  const clause = clauseAt(sentence, found.start);
  const other = clause?.subject?.who === 'person' && !/^i$/.test(clause.subject.head.lower);
  const named = phraseAt(sentence, found.end)?.subject.who === 'person';
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” looks for the cause in people. Which conditions, tools and checks had a part in it?`,
    drafts,
    question: 'What are the factors that contributed to this?',
    ...(other || named ? { severity: 'warning' as const } : {}),
  };
}

/** Of "this one is on me" the underlined words are "on me". */
function shorten(sentence: Sentence, mark: Span): Span {
  const on = /\bon\s+[^\s]+(?:\s+[^\s]+){0,3}$/iu.exec(sentence.prose.slice(mark.start, mark.end));
  return on && /^(?:this|that|it|the)\b/i.test(sentence.prose.slice(mark.start))
    ? { start: mark.start + on.index, end: mark.end }
    : mark;
}

/** What it is about, if the sentence says so: "for the outage". */
function topicOf(sentence: Sentence, found: Found): string {
  const after = sentence.source.slice(found.end, sentence.end);
  const m =
    /^(?:\s*for)?\s*((?:the|this|that|our|an?|these|all)\s.+?)(?=[.,;!?]|\s+(?:and|but|because|so|which|who)\s|$)/isu.exec(
      found.text.match(/for\s*$/i) ? ` for ${after}` : after.match(/^\s*for\b/i) ? after : '',
    );
  if (m) return readTopic(m[1]!);
  const before = sentence.source.slice(sentence.start, found.start);
  const subject = new RegExp(`\\b((?:the|this|our)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,4}?${outcome})\\b`, 'iu').exec(before);
  return subject
    ? subject[1]!
        .replace(/^The\b/, 'the')
        .replace(/^This\b/, 'this')
        .replace(/^Our\b/, 'our')
    : 'the failure';
}

function aboutOutcome(sentence: Sentence, found: Found): Draft[] {
  const topic = topicOf(sentence, found);
  return [
    whole(sentence, 'fact', `these factors contributed to ${topic}: [which conditions, tools and checks?]`),
    whole(sentence, 'question', askFactors(topic)),
  ];
}

function ourselves(sentence: Sentence, found: Found): Draft[] {
  return [
    whole(sentence, 'fact', 'we [did what, when], and [the tool] accepted it without [which guard]'),
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

/** "If a change broke it, it's their fault" -> "If a change broke it, what let that through?" */
function ownFault(sentence: Sentence, found: Found): Draft[] {
  const condition = /^\s*((?:if|when|whenever)\s[^,]+),/isu.exec(sentence.source.slice(sentence.start, found.start));
  if (condition) return [whole(sentence, 'question', `${condition[1]!}, what let that happen`)];
  return /^(?:\p{L}+\s+)?(?:my|our)\b/iu.test(found.text) ? ourselves(sentence, found) : aboutOutcome(sentence, found);
}

/** "because of Tom's change" -> "because of a change". */
function anonymous(sentence: Sentence, found: Found): Draft[] {
  const who = found.groups['who']!;
  const start = found.end - who.length;
  const next = sentence.prose.slice(found.end).trimStart();
  const noun = /^(?:[\p{L}-]+\s+)?([\p{L}-]+)/u.exec(next)?.[1] ?? '';
  const article = /(?:[^s]s|negligence|inaction|behaviou?r|code)$/iu.test(noun)
    ? ''
    : /^[aeiou]/i.test(next)
      ? 'an'
      : 'a';
  const end = article ? found.end : found.end + 1;
  return [
    { start, end, kind: 'fact', text: article },
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

/** "caused by an engineer" -> "triggered by [which change or step, through which tool]". */
function byChange(sentence: Sentence, found: Found): Draft[] {
  const verb = /^\p{L}+/u.exec(found.text)![0];
  const rest = /^\s+(?:who|that)\s+/i.exec(sentence.prose.slice(found.end))
    ? sentence.source.slice(sentence.start).trimEnd().length + sentence.start
    : found.end;
  const stop = /[.!]$/.test(sentence.source.slice(0, rest)) ? rest - 1 : rest;
  return [
    { start: found.start, end: stop, kind: 'fact', text: `${verb} by [which change or step, through which tool?]` },
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

function dropThanks(sentence: Sentence, found: Found): Draft[] {
  const comma = sentence.source.indexOf(',', found.end);
  const all = dropWords(sentence, { start: found.start, end: comma });
  return [
    atStart(sentence, found.start) ? all : { ...all, text: capital(all.text) },
    whole(sentence, 'question', askFactors('the failure')),
  ];
}
