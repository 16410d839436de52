import { clauseAt } from '../english/about';
import { meansPeople, phraseAt } from '../english/phrases';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { words } from '../triggers';

type Fits = (sentence: Sentence, found: Span & { readonly text: string }) => boolean;

const re = (source: string) => new RegExp(`\\b(?:${source})`, 'giu');
const always: Fits = () => true;
const conduct =
  /\b(?:conduct|behaviou?r|matter|breach|violation|misconduct|him|her|them|incident|employee|engineer|operator|staff|named?|person|those|who|mistake|error|driver|nurse|pilot|contractor|supervisor|manager|team)\b/iu;
const aboutPeople: Fits = (s) =>
  conduct.test(s.text) || s.clauses.some((c) => meansPeople(c.subject) && c.subject?.name !== 'maybe');
const ofPeople: Fits = (s, f) => {
  const subject = clauseAt(s, f.start)?.subject;
  if (!subject) return false;
  const head = subject.head.lower;
  // Nouns of occupation that the reader of clauses may not know: "two guards", "the signallers".
  return (
    meansPeople(subject) ||
    /^(?:[a-z]+(?:men|women|man|woman|ists?|nurses?|guards?|clerks?)|controllers?|drivers?|dispatchers?|traders?|workers?|guards?|employees?|individuals?)$/.test(
      head,
    )
  );
};

/** What is done to people afterwards, by those who can: files, leave, pay, privileges. */
export const sanctions: readonly { readonly pattern: RegExp; readonly fits: Fits }[] = [
  {
    pattern: re(
      '(?:face|faces|faced|facing|await(?:s|ing)?)\\s+(?:an?\\s+|the\\s+)?(?:(?:disciplinary|internal|misconduct|formal|professional|criminal)\\s+)*(?:hearing|charges?|panel|tribunal|dismissal|the\\s+sack|suspension|prosecution|sanctions?|penalt(?:y|ies)|termination)\\b|(?:wants?|demand(?:s|ed)?|looking\\s+for)\\s+(?:names|heads|a\\s+scapegoat|someone\\s+to\\s+blame)\\b|(?:was|were|been|be|is|are)\\s+black-?listed\\b|(?:deploy|commit|merge|admin|root|production|write|push|release|on-?call)\\s+(?:rights|access|privileges|permissions?)\\s+(?:was|were|has\\s+been|have\\s+been|will\\s+be)\\s+(?:taken\\s+away|revoked|withdrawn|removed|stripped)\\s+from\\s+(?=(?:the|him|her|them|\\p{Lu}))',
    ),
    fits: (s, f) =>
      (/list/i.test(f.text) ? ofPeople(s, f) : true) && !/\b(?:attacker|ip|address|domain|sender)\b/i.test(s.text),
  },
  {
    pattern: re(
      '(?:measures|action|steps|sanctions)\\s+(?:(?:has|have|had|will|would|should|must|is|are|was|were)\\s+(?:be(?:en)?\\s+)?(?:being\\s+)?(?:taken|imposed|considered)\\s+)?against\\s+(?=(?:the|those|any|him|her|them|our|employees|staff|an?)\\b)',
    ),
    fits: (s, f) =>
      !/\b(?:attack|attacker|botnet|fraud|abuse|bots?|spam|malicious|hackers?)\b/i.test(s.text) &&
      meansPeople(phraseAt(s, f.end)?.subject),
  },
  {
    pattern: re(
      '(?:no\\s+longer|not\\s+any\\s+more|stopped)\\s+(?:work(?:s|ing)?|employed|with\\s+(?:us|the\\s+(?:company|firm|team|agency))|part\\s+of\\s+the\\s+team|a\\s+member\\s+of)\\b',
    ),
    fits: (s) =>
      /\b(?:responsible|who|involved|engineer|employee|person|operator|contractor|he|she|result|consequence)\b/i.test(
        s.text,
      ) &&
      /\b(?:here|for\s+(?:us|the)|with\s+(?:us|the)|employed|team)\b/i.test(s.text) &&
      s.clauses.some((c) => meansPeople(c.subject) && !/^(?:we|they)$/.test(c.subject!.head.lower)),
  },
  {
    pattern: re(
      "(?:reflected|noted|considered|mentioned|addressed|discussed|recorded|taken\\s+up)\\s+(?:in|at|during)\\s+(?:(?:his|her|their|the|the\\s+\\p{L}+[’']s)\\s+)(?:next\\s+)?(?:annual\\s+|yearly\\s+|performance\\s+)*(?:appraisals?|evaluations?|performance\\s+reviews?|personnel\\s+files?|assessments?|salary\\s+review)\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:transferred|moved|reassigned|relocated|posted)\\s+to\\s+(?:another|a\\s+different|other)\\s+(?:plant|site|team|department|role|shift|project|duties|position|branch|unit|desk|ward)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '(?:licen[cs]es?|certificates?|clearances?|accreditation|credentials?|badges?)\\s+(?:was|were|has\\s+been|have\\s+been|will\\s+be)\\s+(?:suspended|revoked|withdrawn|confiscated|taken\\s+away)\\b',
    ),
    fits: (s, f) =>
      /(?:\b(?:his|her|their)|(?:pilot|captain|driver|doctor|nurse|surgeon|engineer|operator|controller|technician|contractor|employee|officer)s?['’]s?)\s+(?:\p{L}+\s+)?$/iu.test(
        s.prose.slice(s.start, f.start),
      ),
  },
  {
    pattern: re(
      "(?:deserves?|deserved)\\s+to\\s+be\\s+(?:fired|shamed|punished|sacked|blamed|sued|fined|prosecuted|named|disciplined|held|told\\s+off|dismissed|demoted)\\b|(?:should(?:\\s?n[’']t|\\s+not|\\s+never)?|must(?:\\s+not|n[’']t)?)\\s+be\\s+(?:(?:allowed|permitted|trusted|let)\\s+(?:near|anywhere\\s+near|to\\s+(?:touch|deploy|merge|push|operate|work))|anywhere\\s+near|touching|merging|deploying|pushing)\\b",
    ),
    fits: (s, f) => /^deserv/i.test(f.text) || (/n[o’']t|never/i.test(f.text) && ofPeople(s, f)),
  },
  {
    pattern: re(
      'there\\s+(?:must|has\\s+to|have\\s+to|need\\s+to|should|will|ought\\s+to)\\s+be\\s+(?:\\p{L}+\\s+)?(?:consequences|repercussions|accountability)\\s+for\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:referred|reported|escalated|forwarded|handed(?:\\s+over)?|passed\\s+on|sent)\\s+to\\s+(?:(?:the\\s+)?(?:HR|human\\s+resources|personnel|police|public\\s+prosecutor|licensing\\s+board)|(?:his|her|their)\\s+(?:line\\s+)?(?:manager|supervisor|boss|superiors?|employer)s?|disciplin\\p{L}+)\\b',
    ),
    fits: (s, f) =>
      /disciplin|his|her|their|police|prosecutor|licens/i.test(f.text) ||
      aboutPeople(s, f) ||
      /\b(?:the\s+)?(?:case|matter|issue|incident|it|this)\b/i.test(s.text),
  },
  {
    pattern: re(
      '(?:HR|human\\s+resources)\\s+(?:(?:has|have|had|is|was|were|will)\\s+(?:now\\s+)?(?:be(?:en)?\\s+)?)?(?:informed|involved|notified|investigating|dealing|handling|looped\\s+in|looking\\s+into|take\\s+over|spoken)\\b',
    ),
    fits: (s) =>
      /\b(?:conduct|behaviou?r|misconduct|breach|about\s+(?:him|her|the\s+(?:\p{L}+\s+)?(?:engineer|operator|employee|admin|contractor|person)))\b/iu.test(
        s.text,
      ),
  },
  { pattern: re('suspended\\s+pending\\b'), fits: ofPeople },
  {
    pattern: re(
      '(?:placed|put|sent|been)\\s+on\\s+(?:(?:immediate|paid|unpaid|administrative|gardening|forced|indefinite)\\s+)*(?:leave|probation|notice)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      "(?:put|placed|goes|went|entered|recorded|noted)\\s+(?:on|in|into)\\s+(?:his|her|their|the\\s+employee[’']s)\\s+(?:personnel\\s+)?(?:file|record)s?\\b|notes?\\s+(?:on|in)\\s+(?:his|her|their)\\s+(?:personnel\\s+)?(?:file|record)s?\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      "(?:(?:his|her|their|the\\s+team[’']s|my|your)\\s+)?(?:bonus(?:es)?|pay|salar(?:y|ies)|wages)\\s+(?:(?:was|were|is|are|has\\s+been|have\\s+been|will\\s+be|should\\s+be)\\s+)(?:docked|cut|withheld|reduced|cancelled|canceled|forfeited|stopped|suspended)\\b|(?:dock(?:ed|ing)?|forfeit(?:ed)?|los(?:e|es|t|ing))\\s+(?:his|her|their|my|the\\s+team[’']s)\\s+(?:pay|wages|bonus(?:es)?|salary|annual\\s+bonus)\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:stripped|relieved)\\s+of\\s+(?:his|her|their|all)\\s+(?:duties|role|responsibilities|rights|command|privileges|rank|access|licen[cs]e|post|position)\\b|(?:lose|loses|lost|losing|forfeit)\\s+(?:his|her|their|your|my)\\s+(?:(?:deploy|commit|merge|admin|root|production|write|push|on-?call)\\s+)*(?:rights|privileges|access|permissions?|badge|licen[cs]es?|jobs?|seat)\\b',
    ),
    fits: (s, f) => !/\b(?:users?|customers?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(
      '(?:barred|banned|removed|excluded|reassigned|transferred|moved|kept\\s+away)\\s+from\\s+(?:all\\s+|any\\s+|further\\s+|the\\s+|their\\s+|his\\s+|her\\s+)?(?:deploy\\w*|production|prod|on-?call|operations|duty|duties|the\\s+roster|the\\s+rota|the\\s+rotation|the\\s+role|role|position|post|project|team|shift|releases?|merging|committing|flying|driving)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '(?:no\\s+longer|never\\s+again|not)\\s+(?:be\\s+)?(?:allowed|permitted|trusted)\\s+(?:to\\s+(?:deploy|push|merge|touch|work|drive|operate|approve|release)|(?:near|anywhere\\s+near|with)\\s+(?:prod\\w*|the\\s+\\p{L}+|root))\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      "(?:contract|employment|engagement|services)\\s+(?:(?:was|were|is|has\\s+been|will\\s+be|had\\s+been)\\s+)(?:immediately\\s+)?(?:terminated|ended|not\\s+(?:be\\s+)?(?:renewed|extended))\\b|(?:will\\s+not|won[’']t|did\\s+not)\\s+(?:renew|extend)\\s+(?:his|her|their)\\s+contract\\b",
    ),
    fits: (s) =>
      /\b(?:he|she|his|her|contractor|employee|engineer|consultant|freelancer|administrator|agency|because|after\s+the|following|as\s+a\s+result|over\s+the)\b/iu.test(
        s.text,
      ) &&
      !/\bin\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b/.test(
        s.text,
      ),
  },
  {
    pattern: re(
      '(?:part(?:ed|ing)\\s+ways\\s+with|show(?:n|ed)\\s+the\\s+door|given\\s+(?:his|her|their|the)\\s+(?:marching\\s+orders|boot|sack)|dress(?:ed|ing)[-\\s]down|(?<=\\b(?:a|good|serious|stern)\\s+)talking[-\\s]to\\b|stern\\s+(?:word|talk|letter|e-?mail|warning|reminder)s?|re(?:a|e)?d\\s+the\\s+riot\\s+act|in\\s+no\\s+uncertain\\s+terms|haul(?:ed)?\\s+(?:over\\s+the\\s+coals|in\\s+front\\s+of)|rap(?:ped)?\\s+(?:on|over)\\s+the\\s+knuckles|slap(?:ped)?\\s+on\\s+the\\s+wrist|on\\s+the\\s+carpet|face\\s+the\\s+music|pay\\s+(?:for\\s+this|the\\s+price|dearly)|wall\\s+of\\s+shame|zero[-\\s]tolerance|three[-\\s]strikes?|(?:last|final)\\s+(?:chance|strike)|repercussions|strike\\s+against|black\\s+mark|made\\s+to\\s+(?:apologi[sz]e|answer)|cost\\s+(?:him|her|them|someone|somebody)\\s+(?:his|her|their|the)\\s+jobs?|(?:asked|told|forced|invited)\\s+to\\s+(?:leave|resign|step\\s+down|hand\\s+in)|step(?:ped|ping|s)?\\s+down\\s+(?:as|from|after|over|following)|let\\s+go\\s+(?:over|after|because|following|for|as\\s+a\\s+result)|(?:called|brought|summoned)\\s+(?:in\\s+)?(?:before|to\\s+(?:account|explain)))',
    ),
    fits: (s, f) =>
      !/\b(?:leader|replica|node|pods?|primary|master|voltage|transformer|lock|connection)\b/i.test(
        s.prose.slice(s.start, f.start),
      ),
  },
  {
    pattern: re(
      '(?:have|having|had)\\s+(?:a\\s+)?(?:(?:serious|stern|quiet|frank|long|firm|strong)\\s+)*(?:word|talk|chat|words)\\s+with\\s+(?:him|her|them|the\\s+(?:\\p{L}+\\s+)?(?:engineer|developer|operator|contractor|admin|administrator|on-?call|person|team|driver|technician|reviewer|vendor|intern|author|culprit))\\b',
    ),
    fits: always,
  },
];

/** Words without which none of these can fit. */
export const sanctionTriggers = words(
  'face faces faced facing awaits hearing charges tribunal dismissal suspension prosecution heads scapegoat blacklisted demands demanded rights against reflected noted considered appraisal appraisals evaluation assessment assessments transferred relocated licences licenses clearance badges deserve deserves deserved anywhere touching merging pushing consequences accountability measures hr personnel police prosecutor referred leave probation notice bonus bonuses salary salaries wages stripped relieved barred banned reassigned excluded privileges badge license licence allowed permitted trusted employment engagement parted parting door dressing dressed stern riot uncertain hauled rapped slapped knuckles wrist carpet music shame tolerance strikes strike repercussions apologise apologize stepped summoned price dearly chat pending talking manager supervisor boss',
);
