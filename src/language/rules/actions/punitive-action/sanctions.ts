import { clauseAt } from '../../../grammar/about';
import { meansPeople, phraseAt } from '../../../grammar/phrases';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { words } from '../../../text/words';

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
      '(?:face|faces|faced|facing|await(?:s|ing)?) (?:an? |the )?(?:(?:disciplinary|internal|misconduct|formal|professional|criminal) ){0,4}(?:hearing|charges?|panel|tribunal|dismissal|the sack|suspension|prosecution|sanctions?|penalt(?:y|ies)|termination)\\b|(?:wants?|demand(?:s|ed)?|looking for) (?:names|heads|a scapegoat|someone to blame)\\b|(?:was|were|been|be|is|are) black-?listed\\b|(?:deploy|commit|merge|admin|root|production|write|push|release|on-?call) (?:rights|access|privileges|permissions?) (?:was|were|has been|have been|will be) (?:taken away|revoked|withdrawn|removed|stripped) from (?=(?:the|him|her|them|\\p{Lu}))',
    ),
    fits: (s, f) =>
      (/list/i.test(f.text) ? ofPeople(s, f) : true) && !/\b(?:attacker|ip|address|domain|sender)\b/i.test(s.text),
  },
  {
    pattern: re(
      '(?:measures|action|steps|sanctions) (?:(?:has|have|had|will|would|should|must|is|are|was|were) (?:be(?:en)? )?(?:being )?(?:taken|imposed|considered) )?against (?=(?:the|those|any|him|her|them|our|employees|staff|an?)\\b)',
    ),
    fits: (s, f) =>
      !/\b(?:attack|attacker|botnet|fraud|abuse|bots?|spam|malicious|hackers?)\b/i.test(s.text) &&
      meansPeople(phraseAt(s, f.end)?.subject),
  },
  {
    pattern: re(
      '(?:no longer|not any more|stopped) (?:work(?:s|ing)?|employed|with (?:us|the (?:company|firm|team|agency))|part of the team|a member of)\\b',
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
      "(?:reflected|noted|considered|mentioned|addressed|discussed|recorded|taken up) (?:in|at|during) (?:(?:his|her|their|the|the \\p{L}+[’']s) )(?:next )?(?:annual |yearly |performance ){0,4}(?:appraisals?|evaluations?|performance reviews?|personnel files?|assessments?|salary review)\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:transferred|moved|reassigned|relocated|posted) to (?:another|a different|other) (?:plant|site|team|department|role|shift|project|duties|position|branch|unit|desk|ward)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '(?:licen[cs]es?|certificates?|clearances?|accreditation|credentials?|badges?) (?:was|were|has been|have been|will be) (?:suspended|revoked|withdrawn|confiscated|taken away)\\b',
    ),
    fits: (s, f) =>
      /(?:\b(?:his|her|their)|(?:pilot|captain|driver|doctor|nurse|surgeon|engineer|operator|controller|technician|contractor|employee|officer)s?['’]s?)\s+(?:\p{L}+\s+)?$/iu.test(
        s.prose.slice(s.start, f.start),
      ),
  },
  {
    pattern: re(
      "(?:deserves?|deserved) to be (?:fired|shamed|punished|sacked|blamed|sued|fined|prosecuted|named|disciplined|held|told off|dismissed|demoted)\\b|(?:should(?: ?n[’']t| not| never)?|must(?: not|n[’']t)?) be (?:(?:allowed|permitted|trusted|let) (?:near|anywhere near|to (?:touch|deploy|merge|push|operate|work))|anywhere near|touching|merging|deploying|pushing)\\b",
    ),
    fits: (s, f) => /^deserv/i.test(f.text) || (/n[o’']t|never/i.test(f.text) && ofPeople(s, f)),
  },
  {
    pattern: re(
      'there (?:must|has to|have to|need to|should|will|ought to) be (?:\\p{L}+ )?(?:consequences|repercussions|accountability) for\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:referred|reported|escalated|forwarded|handed(?: over)?|passed on|sent) to (?:(?:the )?(?:HR|human resources|personnel|police|public prosecutor|licensing board)|(?:his|her|their) (?:line )?(?:manager|supervisor|boss|superiors?|employer)s?|disciplin\\p{L}+)\\b',
    ),
    fits: (s, f) =>
      /disciplin|his|her|their|police|prosecutor|licens/i.test(f.text) ||
      aboutPeople(s, f) ||
      /\b(?:the\s+)?(?:case|matter|issue|incident|it|this)\b/i.test(s.text),
  },
  {
    pattern: re(
      '(?:HR|human resources) (?:(?:has|have|had|is|was|were|will) (?:now )?(?:be(?:en)? )?)?(?:informed|involved|notified|investigating|dealing|handling|looped in|looking into|take over|spoken)\\b',
    ),
    fits: (s) =>
      /\b(?:conduct|behaviou?r|misconduct|breach|about\s+(?:him|her|the\s+(?:\p{L}+\s+)?(?:engineer|operator|employee|admin|contractor|person)))\b/iu.test(
        s.text,
      ),
  },
  { pattern: re('suspended pending\\b'), fits: ofPeople },
  {
    pattern: re(
      '(?:placed|put|sent|been) on (?:(?:immediate|paid|unpaid|administrative|gardening|forced|indefinite) ){0,4}(?:leave|probation|notice)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      "(?:put|placed|goes|went|entered|recorded|noted) (?:on|in|into) (?:his|her|their|the employee[’']s) (?:personnel )?(?:file|record)s?\\b|notes? (?:on|in) (?:his|her|their) (?:personnel )?(?:file|record)s?\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      "(?:(?:his|her|their|the team[’']s|my|your) )?(?:bonus(?:es)?|pay|salar(?:y|ies)|wages) (?:(?:was|were|is|are|has been|have been|will be|should be) )(?:docked|cut|withheld|reduced|cancelled|canceled|forfeited|stopped|suspended)\\b|(?:dock(?:ed|ing)?|forfeit(?:ed)?|los(?:e|es|t|ing)) (?:his|her|their|my|the team[’']s) (?:pay|wages|bonus(?:es)?|salary|annual bonus)\\b",
    ),
    fits: always,
  },
  {
    pattern: re(
      '(?:stripped|relieved) of (?:his|her|their|all) (?:duties|role|responsibilities|rights|command|privileges|rank|access|licen[cs]e|post|position)\\b|(?:lose|loses|lost|losing|forfeit) (?:his|her|their|your|my) (?:(?:deploy|commit|merge|admin|root|production|write|push|on-?call) ){0,4}(?:rights|privileges|access|permissions?|badge|licen[cs]es?|jobs?|seat)\\b',
    ),
    fits: (s, f) => !/\b(?:users?|customers?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(
      '(?:barred|banned|removed|excluded|reassigned|transferred|moved|kept away) from (?:all |any |further |the |their |his |her )?(?:deploy\\w*|production|prod|on-?call|operations|duty|duties|the roster|the rota|the rotation|the role|role|position|post|project|team|shift|releases?|merging|committing|flying|driving)\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      '(?:no longer|never again|not) (?:be )?(?:allowed|permitted|trusted) (?:to (?:deploy|push|merge|touch|work|drive|operate|approve|release)|(?:near|anywhere near|with) (?:prod\\w*|the \\p{L}+|root))\\b',
    ),
    fits: ofPeople,
  },
  {
    pattern: re(
      "(?:contract|employment|engagement|services) (?:(?:was|were|is|has been|will be|had been) )(?:immediately )?(?:terminated|ended|not (?:be )?(?:renewed|extended))\\b|(?:will not|won[’']t|did not) (?:renew|extend) (?:his|her|their) contract\\b",
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
      '(?:part(?:ed|ing) ways with|show(?:n|ed) the door|given (?:his|her|their|the) (?:marching orders|boot|sack)|dress(?:ed|ing)[-\\s]down|(?<=\\b(?:a|good|serious|stern) )talking[-\\s]to\\b|stern (?:word|talk|letter|e-?mail|warning|reminder)s?|re(?:a|e)?d the riot act|in no uncertain terms|haul(?:ed)? (?:over the coals|in front of)|rap(?:ped)? (?:on|over) the knuckles|slap(?:ped)? on the wrist|on the carpet|face the music|pay (?:for this|the price|dearly)|wall of shame|zero[-\\s]tolerance|three[-\\s]strikes?|(?:last|final) (?:chance|strike)|repercussions|strike against|black mark|made to (?:apologi[sz]e|answer)|cost (?:him|her|them|someone|somebody) (?:his|her|their|the) jobs?|(?:asked|told|forced|invited) to (?:leave|resign|step down|hand in)|step(?:ped|ping|s)? down (?:as|from|after|over|following)|let go (?:over|after|because|following|for|as a result)|(?:called|brought|summoned) (?:in )?(?:before|to (?:account|explain)))',
    ),
    fits: (s, f) =>
      !/\b(?:leader|replica|node|pods?|primary|master|voltage|transformer|lock|connection)\b/i.test(
        s.prose.slice(s.start, f.start),
      ),
  },
  {
    pattern: re(
      '(?:have|having|had) (?:a )?(?:(?:serious|stern|quiet|frank|long|firm|strong) ){0,4}(?:word|talk|chat|words) with (?:him|her|them|the (?:\\p{L}+ )?(?:engineer|developer|operator|contractor|admin|administrator|on-?call|person|team|driver|technician|reviewer|vendor|intern|author|culprit))\\b',
    ),
    fits: always,
  },
];

/** Pre-filter: no match without one of these words. */
export const sanctionTriggers = words(
  'face faces faced facing awaits hearing charges tribunal dismissal suspension prosecution heads scapegoat blacklisted demands demanded rights against reflected noted considered appraisal appraisals evaluation assessment assessments transferred relocated licences licenses clearance badges deserve deserves deserved anywhere touching merging pushing consequences accountability measures hr personnel police prosecutor referred leave probation notice bonus bonuses salary salaries wages stripped relieved barred banned reassigned excluded privileges badge license licence allowed permitted trusted employment engagement parted parting door dressing dressed stern riot uncertain hauled rapped slapped knuckles wrist carpet music shame tolerance strikes strike repercussions apologise apologize stepped summoned price dearly chat pending talking manager supervisor boss',
);
