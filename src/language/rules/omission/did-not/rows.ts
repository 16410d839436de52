import { offerChecks, offerPath, offerPrompt } from '../offers';
import type { Row } from '../../../patterns/table-rule';

/** What was left out, in the words of who should have done it; "without losing data" is a fact. */
const leftOut =
  '(without ADVERBS <degree>? <degree>? ' +
  '<diligence>|(hand over)|(open|run !NOUN)|look|wait|talk|speak|lock|isolate|secure|obtain|seek|(<precaution> !(!plan NOUN)) | ' +
  'with no <degree>? <precaution> !(!plan NOUN))';
/** The same where nobody is told of: what only people ask for. */
const leftOutFormally =
  'without <degree>? <degree>? (approval|permission|permit|review|supervision|authorisation|authorization|consultation|' +
  'coordination|testing|notice|sign-off !NOUN)|tell|inform|notify|ask';

/** "Code that I did not write" is that of others; what was "correctly" left out was no omission. */
const others = 'code|software|script that|which? COLLEAGUES / correctly|rightly|deliberately';

/** Why it was right not to do it. */
const reason = '... (as|because|since | until the|END | to keep|preserve|protect | on purpose)';

/** What makes it no omission. */
const notForGood = `again|(any more|longer|further)|whether / as|like expected|usual|before|planned / ... (that|on day|morning|evening END) / ${reason}`;

const none = () => [];

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    who: 'colleagues',
    verb: 'not bother|care|stop|pause|trouble|try|attempt|think|remember',
    then: '[to {act: VERB}]',
  },
  { who: 'name', verb: 'not <diligence>|<step>', unless: reason, severity: 'warning' },
  // What somebody did not see is testimony, unless it was there to warn them.
  {
    who: 'name',
    verb: 'not notice|catch|see',
    then: '!any ... <defence>|<outcome>|<mistake>',
    unless: ', which',
    severity: 'warning',
  },
  // What had not been done before is a fact of the time, unless only diligence would have done it.
  { who: 'colleagues', verb: 'not had <verify>', unless: 'positive|negative|in|out|yet' },
  { who: 'role', verb: 'not had <diligence>|<step>', unless: 'since' },
  // "Was not planning on it" is what was known then.
  {
    who: 'colleagues',
    verb: 'not !planning <diligence>',
    unless: `for|or|if|whether|further|(it again)|(to be)|(all|every|each ... but) / ${reason}`,
    unlessBehind: 'only|one|single|last thing|things|part|parts that?',
  },
  { who: 'colleagues', verb: 'not act|react|respond|intervene', unless: `for|or|if / ${reason}` },
  { who: 'maybe-name', verb: 'not <verify>' },
  {
    who: 'colleague|other-team',
    // "I was not running it": how things stood.
    verb: 'not !DOING !run <step>',
    unless: notForGood,
    unlessBehind: others,
  },
  // Programs that are called by a job "did not run", and no more.
  {
    who: 'colleague|other-team',
    verb: 'not !DOING run',
    then: '<article>|<whose>|it|this|that|these|any|CODE|NOUN',
    unless: notForGood,
    unlessBehind: others,
  },
  {
    who: 'colleague',
    verb: 'not brake|follow|hold|keep|slow|maintain|pay|watch|wear|(!DOING use)',
    // "When nobody was on the bridge": when it was, and no more.
    unlessBehind: '(when|while <article> NOUN) / when|while',
  },
  // What users leave unread is told of them like what colleagues leave undone.
  {
    who: 'people',
    verb: 'not read|follow|heed',
    then: '<article>|<whose>? NOUN? NOUN? <norm>|announcement|notice|instruction|message|warning|docs|documentation|manual|readme',
  },
  { who: 'others', verb: 'not present write', then: 'any? NOUN? test|documentation|docs END' },
  { who: 'colleagues', verb: 'not find|make|take', then: '[the time|trouble|effort|care to {act: VERB}]' },
  { who: 'omitted', verb: 'not <diligence>|bother|renew|rotate|label|sign|share', unless: 'in|: / on NOUN END' },
  {
    who: 'colleagues',
    verb: '<give>',
    then: '[no NOUN? <precaution>|<care>|action|handover|measure|note|thought|heed] !NOUN|that|for',
    instead: offerPrompt,
  },
  {
    who: 'colleagues',
    verb: 'present do',
    then: '[(absolutely|almost)? nothing] !(wrong|but|to|when|until|if)',
    instead: offerPrompt,
  },
  {
    who: 'colleagues',
    verb: '<release>|sign|install|apply|put',
    then: '... [<unchecked>|blind] !NOUN',
    instead: offerChecks,
  },
  { who: 'colleagues', verb: 'present any', then: `... [${leftOut}]`, instead: offerPath },
  { who: 'omitted', verb: '<release>|<put>', then: `... [${leftOut}]`, instead: offerPath },
  {
    who: 'colleagues',
    verb: 'present any',
    then: '... [without (call|ring)&DOING] <article>? PEOPLE',
    instead: offerPath,
  },
  // What somebody stole is no work.
  {
    who: 'anything',
    verb: 'passive !access|acquire|disclose|obtain|steal|view',
    then: `... [${leftOutFormally}]`,
    instead: offerPath,
  },
  { phrase: `COLLEAGUES , [${leftOut}]`, instead: none },
  { phrase: 'COLLEAGUES [not ADVERBS <diligence>&DOING]', instead: none },
  { phrase: 'START by? [not ADVERBS <diligence>&DOING]', instead: none },
  { phrase: '[by not ADVERBS <diligence>&DOING]', about: 'colleagues', tells: 'past', instead: none },
  { phrase: `START [${leftOut}] ... , COLLEAGUES`, instead: none },
];
