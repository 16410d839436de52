import { offerChecks, offerPath, offerPrompt } from '../offers';
import type { Row } from '../../../patterns/table-rule';

/** What was left out, in the words of who should have done it; "without losing data" is a fact. */
const leftOut =
  '(without ADVERBS <degree>? <degree>? <diligence>|(hand over)|open|look|wait|talk|speak|run|lock|isolate|secure|obtain|seek|<precaution> | ' +
  'with no <degree>? <precaution>)';
/** The same where nobody is told of: what only people ask for. */
const leftOutFormally =
  'without <degree>? <degree>? approval|permission|permit|review|supervision|authorisation|authorization|consultation|' +
  'coordination|testing|notice|sign-off|tell|inform|notify|ask';

/** "Code that I did not write" is that of others. */
const others = 'code|software|script that|which? COLLEAGUES';

const none = () => [];

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    who: 'colleagues',
    verb: 'not bother|care|stop|pause|trouble|try|attempt|think|remember',
    then: '[to {act: VERB}]',
  },
  { who: 'name', verb: 'not <diligence>|<step>', severity: 'warning' },
  // What somebody did not see is testimony, unless it was there to warn them.
  { who: 'name', verb: 'not notice|catch|see', then: '... <defence>|<outcome>|<mistake>', severity: 'warning' },
  // What had not been done before is a fact of the time, unless only diligence would have done it.
  { who: 'colleagues', verb: 'not had <verify>' },
  { who: 'role', verb: 'not had <diligence>|<step>' },
  // "Was not planning on it" is what was known then.
  { who: 'colleagues', verb: 'not !planning <diligence>', unless: 'for|or|if' },
  { who: 'colleagues', verb: 'not act|react|respond|intervene', unless: 'for|or|if / ... as|because|since' },
  { who: 'maybe-name', verb: 'not <verify>' },
  {
    who: 'colleague|other-team',
    verb: 'not <step>',
    unless: 'as|like expected|usual|before|planned',
    unlessBehind: others,
  },
  {
    who: 'colleague',
    verb: 'not brake|follow|hold|keep|slow|maintain|pay|use|watch|wear',
    // "When nobody was on the bridge": when it was, and no more.
    unlessBehind: '(when|while <article> NOUN) / when|while',
  },
  // What users leave unread is told of them like what colleagues leave undone.
  {
    who: 'people',
    verb: 'not read|follow|heed',
    then: '<article>|<whose>? NOUN? NOUN? <norm>|announcement|notice|instruction|message|warning|docs|documentation|manual|readme',
  },
  { who: 'others', verb: 'not present write', then: 'any? NOUN? test|documentation|docs' },
  { who: 'colleagues', verb: 'not find|make|take', then: '[the time|trouble|effort|care to {act: VERB}]' },
  { who: 'omitted', verb: 'not <diligence>|bother|run|page|renew|rotate|label|sign|share' },
  {
    who: 'colleagues',
    verb: '<give>',
    then: '[no NOUN? <precaution>|<care>|action|handover|measure|note|thought|heed]',
    instead: offerPrompt,
  },
  {
    who: 'colleagues',
    verb: 'present do',
    then: '[(absolutely|almost)? nothing] !(wrong|but|to)',
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
  { phrase: 'PEOPLE [not ADVERBS <diligence>&DOING]', instead: none },
  { phrase: 'START by? [not ADVERBS <diligence>&DOING]', instead: none },
  { phrase: '[by not ADVERBS <diligence>&DOING]', about: 'colleagues', tells: 'past', instead: none },
  { phrase: `START [${leftOut}] ... , COLLEAGUES`, instead: none },
];
