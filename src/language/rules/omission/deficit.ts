import { words } from '../../triggers';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { atStart, capital, whole } from '../../rewrite';
import type { Draft, Rule } from '../../rule';

const lacking =
  '(?:(?:a\\s+|the\\s+|any\\s+)?(?:complete\\s+|general\\s+|total\\s+|serious\\s+|utter\\s+)?(?:lack|want|dearth)\\s+of|absence\\s+of|(?:little\\s+to|next\\s+to|virtually|practically|almost)\\s+no|no\\s+(?:proper|real|meaningful)|(?:hardly|barely)\\s+any|not\\s+(?:having\\s+)?enough|no\\s+evidence\\s+of(?:\\s+(?:even|any))?|inadequate|insufficient|poor(?:ly)?|improper|deficient|substandard|weak|sloppy|little|too\\s+little|shoddy|lax|half-hearted|superficial|cursory|perfunctory|patchy|non-?existent|haphazard|scant|even\\s+minimal|missing\\s+(?:due\\s+)?(?=diligence|care|oversight|review))';
const work =
  '(?:testing|tests?\\s+coverage|code\\s+reviews?|reviews?|peer\\s+review|planning|preparation|communications?|coordination|collaboration|oversight|monitoring|observability|supervision|training|understanding|knowledge|awareness|experience|expertise|diligence|due\\s+diligence|care|attention|leadership|management|judge?ments?|rigou?r|discipline|ownership|decision[- ]making|release\\s+strategy|change\\s+(?:management|control)|risk\\s+(?:management|assessment|analysis)|safeguards|controls|practices|documentation|evaluation|validation|verification|research|follow[- ]?(?:up|through)|advance\\s+notice|notice|quality\\s+(?:control|assurance)|mentoring|guidance|professionalism|foresight|vigilance|caution|inspections?|preflight|procedures|maturity|policy|policies|estimation|hand-?overs?|briefings?|escalation|record[- ]keeping|housekeeping|maintenance|hygiene|scrutiny|consideration|thought|forethought|onboarding|incident\\s+handling|capacity\\s+planning|workmanship|analysis|audits?|investigation|rehearsals?)';
const phrase = new RegExp(
  `\\b${lacking}\\s+(?:of\\s+)?(?:(?:[\\p{L}-]+,?\\s+(?:and\\s+|or\\s+)?){0,3}?)${work}\\b`,
  'giu',
);
const predicate = new RegExp(
  `\\b(?<!health[- ])(?:${work}|response|escalation)(?:\\s+(?:between|of|with|to|around|within|across|on|for|in)\\s+(?:[\\p{L}-]+\\s+){0,3}?[\\p{L}-]+)?\\s+(?:was|were|is|are|has\\s+been|had\\s+been)\\s+(?:(?:simply|clearly|very|so|far|rather|quite|too|also|found\\s+to\\s+be|found|at\\s+best|only|merely|frankly|\\p{L}+ly)\\s+)*(?:lacking|inadequate|insufficient|poor|weak|deficient|minimal|sloppy|substandard|superficial|cursory|perfunctory|shallow|patchy|haphazard|half-hearted|rudimentary|lax|slack|thin|scant|spotty|sketchy|incomplete|an\\s+afterthought|non-?existent|wanting|shoddy|below\\s+(?:standard|par)|slow\\s+and\\s+\\p{L}+|disorgani[sz]ed|chaotic|uncoordinated|not\\s+up\\s+to\\s+(?:scratch|standard|par|the\\s+job|the\\s+mark|it)|not\\s+what\\s+it\\s+should\\s+be|not\\s+(?:good\\s+|thorough\\s+|careful\\s+)?enough|not\\s+(?:adequate|sufficient|thorough|up\\s+to))\\b`,
  'giu',
);
const had = new RegExp(
  `\\b(?:(?:did\\s*(?:n['’]?t|not)|had\\s+not|hadn['’]t|not)\\s+(?:have|give|provide|had|giv(?:en|ing)|provid(?:ed|ing)|receive|conduct|do|get)|(?:fails?|failed|failure)\\s+to\\s+(?:have|give|provide|conduct|maintain))\\s+(?:[\\p{L}'’-]+\\s+){0,3}?(?:adequate|sufficient|appropriate|proper|enough|reasonable)\\s+(?:[\\p{L}-]+\\s+){0,2}?${work}\\b`,
  'giu',
);
/** "not enough thought was given to X", "too little attention had been paid to X". */
const given =
  /\b(?:not\s+enough|too\s+little|little|no|insufficient|scant|not\s+much|inadequate)\s+(?<what>thought|attention|care|consideration|heed|weight|effort|time|priority|importance|emphasis|scrutiny)\s+(?:was|were|had\s+been|has\s+been|is|got)\s+(?:being\s+)?(?:given|paid|taken|devoted|spent|put|attached|invested|directed)(?:\s+(?:to|in|on|into|for|over))?\b|\b(?:was|were|had\s+been|is)\s+(?:given|paid)\s+(?:not\s+enough|too\s+little|little|no|insufficient|scant)\s+(?:thought|attention|consideration|priority(?!\s+class)|weight|heed)\b|\bcare\s+was\s+not\s+taken\b|\b(?:paid|gave|spent|put)\s+(?:not\s+enough|too\s+little|little|insufficient|scant)\s+(?:thought|attention|consideration|effort|heed)(?:\s+(?:to|into|in|on))?\b|\b(?:fell|falls|fall|fallen)\s+(?:well\s+|far\s+)?short\s+of\s+(?:[\p{L}-]+\s+){0,3}?(?:standards?|practices?|care|expectations?|expected|required)\b|\b(?:took|taken)\s+(?:us\s+|them\s+|him\s+|her\s+|the\s+team\s+|everyone\s+)?(?:far|much|way)\s+too\s+long\s+(?:for\s+[\p{L}\s-]{2,25}?\s+)?to\s+(?:escalate|respond|react|notice|call|page|ask|declare|act|decide|communicate|tell|realise|realize|answer|roll\s+back)\b|\bno\s+(?:testing|review|planning|communication|coordination|oversight|monitoring|training|documentation)\s+(?:to\s+speak\s+of|whatsoever|at\s+all)\b|\b(?:a\s+)?(?:total\s+|complete\s+)?break-?downs?\s+(?:in|of)\s+(?:communications?|coordination|trust|discipline|process|leadership|oversight)\b|\bmis-?communications?\s+(?:between|within|among|on|in|with)\b|\b(?:poor|bad|terrible|lousy|sloppy|mediocre)\s+job\s+(?:of|at|in|on|with)\b|\bleft\s+(?:much|a\s+lot)\s+to\s+be\s+desired\b/giu;
/** "insufficiently attentive", "poorly prepared": said of people and what they do. */
const badly =
  /\b(?:insufficiently|inadequately|poorly|improperly|badly|ill-?)[\s-]?(?:attentive|trained|prepared|briefed|supervised|coordinated|co-ordinated|communicated|reviewed|planned|thought[- ]out|managed|staffed|instructed|rehearsed|scoped|vetted|informed|disciplined|run)\b/giu;
const lacked = new RegExp(
  `\\b(?:lack(?:s|ed)?|lacking)\\s+(?:(?:any|the|sufficient|proper|adequate)\\s+)?(?:[\\p{L}-]+\\s+){0,1}?(?:rigou?r|discipline|diligence|care|attention|understanding|experience|expertise|knowledge|leadership|judge?ment|foresight|professionalism|maturity|competence|ownership|oversight)\\b`,
  'giu',
);

/** Of these there is no extent to tell. */
const qualities =
  /(?:leadership|judge?ment|discipline|care|diligence|attention|professionalism|foresight|vigilance|caution|maturity|management|rigou?r)$/iu;

export const deficit: Rule = {
  id: 'deficit',
  group: 'omission',
  category: 'blame',
  severity: 'hint',
  title: 'Lack of testing, poor communication',
  why: 'It measures people’s work against a norm that is not told. What was there, and what went past it, is a fact that can be checked.',
  sources: [
    'PagerDuty, Incident Response: “there was insufficient monitoring”',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      {
        text: 'The regression came from [[insufficient testing]] of the importer.',
        to: 'The regression came from [how much, and what kind of] testing of the importer.',
      },
      { text: '[[Lack of communication]] between the teams delayed the rollback.' },
      { text: 'The [[planning was inadequate]].' },
      { text: 'The outage was prolonged by [[poor monitoring]].' },
      { text: 'We [[did not have adequate safeguards]] in place.' },
      { text: 'The [[handover was superficial]].' },
      { text: '[[Communication between the sites was poor]].' },
      { text: 'It [[took far too long to escalate]].' },
      { text: '[[Cursory reviews]] let the regression through.' },
      {
        text: '[[Not enough thought was given to]] the size of the index.',
        to: '[What was looked at, and how far] for the size of the index.',
      },
      { text: 'The helpers were [[insufficiently attentive]] in the last hour.' },
      { text: 'There was [[a want of rigour]] in the audit.' },
    ],
    allows: [
      'The pod was evicted because of insufficient memory.',
      'We had no test for this case.',
      'Poor performance of the index slowed the search.',
      'Lack of disk space stopped the writes.',
      'The token had insufficient permissions.',
      'A weak reference kept the cache alive.',
      'The incomplete design document is linked below.',
      'Minimal process memory is 20 MB.',
      'The job was given no priority class.',
    ],
  },
  triggers: words(
    'breakdown breakdowns miscommunication miscommunications communication bad terrible lousy long whatsoever speak hardly barely virtually practically slow disorganised disorganized chaotic uncoordinated scratch standard par mark lack lacks lacked lacking inadequate insufficient poor poorly improper deficient weak sloppy little absence proper enough adequate sufficient appropriate minimal missing reasonable substandard want dearth shoddy lax half superficial cursory perfunctory patchy incomplete inconsistent nonexistent existent haphazard scant shallow rudimentary slack thin spotty sketchy afterthought wanting given paid taken devoted desired short insufficiently inadequately improperly badly ill evidence below',
  ),
  *find(sentence, place) {
    const seen: Span[] = [];
    for (const pattern of [given, phrase, had, predicate, lacked, badly]) {
      for (const m of sentence.matches(pattern)) {
        if (
          seen.some((s) => s.start < m.end && m.start < s.end) ||
          !isConduct(sentence, m, place.section === 'actions')
        )
          continue;
        seen.push(m);
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” measures work against a norm that is not told. What was there, and what went past it?`,
          drafts: drafts(sentence, m, pattern),
        };
      }
    }
  },
};

/** "lack of memory monitoring API", "little documentation exists upstream", "needs training data": things, or a wish. */
function isConduct(sentence: Sentence, m: Span & { text: string }, action: boolean): boolean {
  const after = sentence.prose.slice(m.end, sentence.end);
  if (
    /^\s+(?:data|sets?|jobs?|capacity|bandwidth|resources?|memory|disk|cpu|tokens?|planes?|plane|groups?|api|apis|errors?|warnings?|permissions?|server|agent|tools? is|mode)\b/iu.test(
      after,
    )
  )
    return false;
  const before = sentence.prose.slice(sentence.start, m.start);
  if (/\b(?:no|not an?|never an?)\s+$/iu.test(before)) return false;
  return !action || !/\b(?:fix|address|resolve|close|improve|tackle)\b/iu.test(before);
}

function drafts(sentence: Sentence, m: Span & { text: string }, pattern: RegExp): Draft[] {
  const { source } = sentence;
  const text = source.slice(m.start, m.end);
  const topic = text.replace(new RegExp(`^${lacking}\\s+(?:of\\s+)?`, 'iu'), '');
  const tail = source.slice(m.end, sentence.end).replace(/[.!?\s]+$/, '');
  const about =
    /^\s+(?:of|for|on|in|with|between|around|about)\s/.test(tail) && tail.length < 80
      ? tail.split(/\s+(?:led|meant|caused|delayed|and|which|that|made|contributed|was|were|to)\b/)[0]!
      : '';
  if (pattern === phrase) {
    const article = /\b(?:an?|the)\s+$/iu.exec(source.slice(sentence.start, m.start))?.[0] ?? '';
    const start = m.start - article.length;
    const extent = qualities.test(topic)
      ? '[what people did, and what made it sensible then]'
      : `[how much, and what kind of] ${topic}`;
    return [
      { start, end: m.end, kind: 'fact', text: atStart(sentence, start) ? capital(extent) : extent },
      whole(sentence, 'question', `what did the ${topic}${about} cover at that point, and what went past it`),
    ];
  }
  if (pattern === given) {
    const to = /\s(?:to|in|on|into|for|over)$/iu.exec(text)?.[0] ?? '';
    const rest = source.slice(m.end, sentence.end).replace(/[.!?\s]+$/u, '');
    const on = to || /^\s+(?:to|in|on|for)\s/iu.test(rest) ? rest.replace(/^\s+(?:to|in|on|for)\s/iu, ' ') : '';
    const fact = `[what was looked at, and how far]${on ? ` for${on}` : ' at that point'}`;
    const question = 'what was looked at at that point, and what went past it';
    return [
      {
        start: m.start,
        end: sentence.end,
        kind: 'fact',
        text: `${atStart(sentence, m.start) ? capital(fact) : fact}${/[.!?]\s*$/.test(sentence.text) ? '.' : ''}`,
      },
      whole(sentence, 'question', question),
    ];
  }
  if (pattern === badly) {
    const what = text.replace(/^\p{L}+?(?:ly\s+|[\s-]?(?=[a-z]))/iu, '');
    const said = /^attentive$/iu.test(what) ? '[on what, and what else was going on]' : `[how] ${what}`;
    return [
      { start: m.start, end: m.end, kind: 'fact', text: /^attentive$/iu.test(what) ? `busy ${said}` : said },
      whole(sentence, 'question', 'what did people have to work with at that point, and what went past it'),
    ];
  }
  if (pattern === predicate) {
    const noun = new RegExp(`^${work}`, 'iu').exec(text)?.[0] ?? '';
    return [
      { start: m.start, end: m.end, kind: 'fact', text: `${noun} covered [what, and what went past it?]` },
      whole(
        sentence,
        'question',
        `what did the ${noun.toLowerCase()}${about} cover at that point, and what went past it`,
      ),
    ];
  }
  const noun =
    new RegExp(`(?:[\\p{L}-]+\\s+){0,2}${work}$`, 'iu')
      .exec(text)?.[0]
      .replace(
        /^(?:.*\s)?(?:have|give|provide|had|any|the|adequate|sufficient|appropriate|proper|enough|reasonable|lacked|lacks|lacking|lack)\s+/iu,
        '',
      ) ?? 'this';
  return [
    whole(sentence, 'fact', `[what was in place] for ${noun}${about} at that point, and [what went past it]`),
    whole(sentence, 'question', `what was in place for ${noun}${about} at that point, and what went past it`),
  ];
}
