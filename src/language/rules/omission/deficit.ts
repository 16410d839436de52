import { startOfWords, trimMarks } from '../../text/ends';
import { words } from '../../text/words';
import type { Sentence } from '../../grammar/sentence';
import { squeeze } from '../../text/squeeze';
import type { Span } from '../../finding';
import { atStart, capital, whole } from '../../rephrase';
import type { Draft, Rule } from '../../rule';

const lacking =
  '(?:(?:a |the |any )?(?:complete |general |total |serious |utter )?(?:lack|want|dearth) of|absence of|(?:little to|next to|virtually|practically|almost) no|no (?:proper|real|meaningful)|(?:hardly|barely) any|not (?:having )?enough|no evidence of(?: (?:even|any))?|inadequate|insufficient|poor(?:ly)?|improper|deficient|substandard|weak|sloppy|little|too little|shoddy|lax|half-hearted|superficial|cursory|perfunctory|patchy|non-?existent|haphazard|scant|even minimal|missing (?:due )?(?=diligence|care|oversight|review))';
const work =
  '(?:testing|tests? coverage|code reviews?|reviews?|peer review|planning|preparation|communications?|coordination|collaboration|oversight|monitoring|observability|supervision|training|understanding|knowledge|awareness|experience|expertise|diligence|due diligence|care|attention|leadership|management|judge?ments?|rigou?r|discipline|ownership|decision[- ]making|release strategy|change (?:management|control)|risk (?:management|assessment|analysis)|safeguards|controls|practices|documentation|evaluation|validation|verification|research|follow[- ]?(?:up|through)|advance notice|notice|quality (?:control|assurance)|mentoring|guidance|professionalism|foresight|vigilance|caution|inspections?|preflight|procedures|maturity|policy|policies|estimation|hand-?overs?|briefings?|escalation|record[- ]keeping|housekeeping|maintenance|hygiene|scrutiny|consideration|thought|forethought|onboarding|incident handling|capacity planning|workmanship|analysis|audits?|investigation|rehearsals?)';
const phrase = new RegExp(`\\b${lacking} (?:of )?(?:(?:[\\p{L}-]+,? (?:and |or )?){0,3}?)${work}\\b`, 'giu');
const predicate = new RegExp(
  `\\b(?<!health[- ])(?:${work}|response|escalation)(?: (?:between|of|with|to|around|within|across|on|for|in) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)? (?:was|were|is|are|has been|had been) (?:(?:simply|clearly|very|so|far|rather|quite|too|also|found to be|found|at best|only|merely|frankly|\\p{L}+ly) ){0,4}(?:lacking|inadequate|insufficient|poor|weak|deficient|minimal|sloppy|substandard|superficial|cursory|perfunctory|shallow|patchy|haphazard|half-hearted|rudimentary|lax|slack|thin|scant|spotty|sketchy|incomplete|an afterthought|non-?existent|wanting|shoddy|below (?:standard|par)|slow and \\p{L}+|disorgani[sz]ed|chaotic|uncoordinated|not up to (?:scratch|standard|par|the job|the mark|it)|not what it should be|not (?:good |thorough |careful )?enough|not (?:adequate|sufficient|thorough|up to))\\b`,
  'giu',
);
const had = new RegExp(
  `\\b(?:(?:did ?(?:n['’]?t|not)|had not|hadn['’]t|not) (?:have|give|provide|had|giv(?:en|ing)|provid(?:ed|ing)|receive|conduct|do|get)|(?:fails?|failed|failure) to (?:have|give|provide|conduct|maintain)) (?:[\\p{L}'’-]+ ){0,3}?(?:adequate|sufficient|appropriate|proper|enough|reasonable) (?:[\\p{L}-]+ ){0,2}?${work}\\b`,
  'giu',
);
/** "not enough thought was given to X", "too little attention had been paid to X". */
const given =
  /\b(?:not enough|too little|little|no|insufficient|scant|not much|inadequate) (?<what>thought|attention|care|consideration|heed|weight|effort|time|priority|importance|emphasis|scrutiny) (?:was|were|had been|has been|is|got) (?:being )?(?:given|paid|taken|devoted|spent|put|attached|invested|directed)(?: (?:to|in|on|into|for|over))?\b|\b(?:was|were|had been|is) (?:given|paid) (?:not enough|too little|little|no|insufficient|scant) (?:thought|attention|consideration|priority(?! class)|weight|heed)\b|\bcare was not taken\b|\b(?:paid|gave|spent|put) (?:not enough|too little|little|insufficient|scant) (?:thought|attention|consideration|effort|heed)(?: (?:to|into|in|on))?\b|\b(?:fell|falls|fall|fallen) (?:well |far )?short of (?:[\p{L}-]+ ){0,3}?(?:standards?|practices?|care|expectations?|expected|required)\b|\b(?:took|taken) (?:us |them |him |her |the team |everyone )?(?:far|much|way) too long (?:for [\p{L}\s-]{2,25}? )?to (?:escalate|respond|react|notice|call|page|ask|declare|act|decide|communicate|tell|realise|realize|answer|roll back)\b|\bno (?:testing|review|planning|communication|coordination|oversight|monitoring|training|documentation) (?:to speak of|whatsoever|at all)\b|\b(?:a )?(?:total |complete )?break-?downs? (?:in|of) (?:communications?|coordination|trust|discipline|process|leadership|oversight)\b|\bmis-?communications? (?:between|within|among|on|in|with)\b|\b(?:poor|bad|terrible|lousy|sloppy|mediocre) job (?:of|at|in|on|with)\b|\bleft (?:much|a lot) to be desired\b/giu;
/** "insufficiently attentive", "poorly prepared": said of people and what they do. */
const badly =
  /\b(?:insufficiently|inadequately|poorly|improperly|badly|ill-?)[\s-]?(?:attentive|trained|prepared|briefed|supervised|coordinated|co-ordinated|communicated|reviewed|planned|thought[- ]out|managed|staffed|instructed|rehearsed|scoped|vetted|informed|disciplined|run)\b/giu;
const lacked = new RegExp(
  `\\b(?:lack(?:s|ed)?|lacking) (?:(?:any|the|sufficient|proper|adequate) )?(?:[\\p{L}-]+ ){0,1}?(?:rigou?r|discipline|diligence|care|attention|understanding|experience|expertise|knowledge|leadership|judge?ment|foresight|professionalism|maturity|competence|ownership|oversight)\\b`,
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
  *find(sentence, context) {
    const seen: Span[] = [];
    for (const pattern of [given, phrase, had, predicate, lacked, badly]) {
      for (const m of sentence.matches(pattern)) {
        if (
          seen.some((s) => s.start < m.end && m.start < s.end) ||
          !isConduct(sentence, m, context.section === 'actions')
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
  const text = squeeze(source.slice(m.start, m.end)).text;
  const topic = text.replace(new RegExp(`^${lacking}\\s+(?:of\\s+)?`, 'iu'), '');
  const tail = trimMarks(source.slice(m.end, sentence.end), '.!?');
  const about =
    /^\s+(?:of|for|on|in|with|between|around|about)\s/.test(tail) && tail.length < 80
      ? tail.split(/\s{1,9}(?:led|meant|caused|delayed|and|which|that|made|contributed|was|were|to)\b/)[0]!
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
    const rest = trimMarks(source.slice(m.end, sentence.end), '.!?');
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
  const named = new RegExp(`\\b${work}$`, 'iu').exec(text);
  const noun = !named
    ? 'this'
    : text
        .slice(startOfWords(text.slice(0, named.index), /^[\p{L}-]+$/u, 2))
        .replace(
          /^(?:.*\s)?(?:have|give|provide|had|any|the|adequate|sufficient|appropriate|proper|enough|reasonable|lacked|lacks|lacking|lack)\s+/iu,
          '',
        );
  return [
    whole(sentence, 'fact', `[what was in place] for ${noun}${about} at that point, and [what went past it]`),
    whole(sentence, 'question', `what was in place for ${noun}${about} at that point, and what went past it`),
  ];
}
