import type { Row } from '../../../patterns/table-rule';
import { withoutAdjective, withoutAdverb } from './offers';

const obvious = 'obvious|plain|evident';
const inevitable = 'foreseeable|predictable|inevitable|preordained';
const happened = '<mistake>|<lapse>|<outcome>|<foreseen>';
/** "Obviously, we used it" is a way to go on; with what was missing or went wrong it says that people should have seen it. */
const amiss =
  "not|n't|never|no|nobody|none|nothing|too|enough|wrong|should|<omit>|<leave-undone>|<misdo>|<slip>|<mistake>|underestimate|overestimate";
const erred = '<omit>|<leave-undone>|<misdo>|<slip>|<destroy>|underestimate|overestimate|leave|know|rush';
const everybody = 'anyone|anybody|everyone|everybody|(any|every PEOPLE)';

/** Sayings, whatever they are about. */
const sayings = [
  'writing|written ... on the? wall / in plain sight|view / under our|their|his|her nose / there|plain for PEOPLE|all|everyone|anyone to see',
  'stare|star us|them|him|her|me|everyone|PEOPLE in the face / for anyone|everyone|those who? care|will|bother|want to look|see|read|listen',
  "not|n't rocket science / common knowledge",
  'ticking? time bomb|time-bomb|timebomb / on borrowed time / on thin ice / tempting fate / have it coming / (ask for trouble)',
  'recipe for disaster|trouble|failure|chaos / a|an <outcome> in the making / a blind man|person|mole|monkey / no crystal ball',
  'NOUN? just? waiting to happen / told you|ya|them|him|her (so|(not to)|(at the time)) / I said so',
  'foregone conclusion / plain as day / plain to see / impossible to ignore / should have dawned on / little wonder',
  'as (be to be)|((could|might) (be|(have been))) expected',
];

/** What is said to have been there to see, surest first. */
export const foreseen: readonly Row[] = [
  { phrase: "[not|n't take a|an genius|expert|(rocket scientist)] to", tells: 'fact', even: ['denied'] },
  { phrase: '[end|finish in tears] / [blow|blew up in <whose> faces|face] / [egg on <whose> face|faces]' },
  // "Obviously malformed packets" are malformed: the word is about what comes right behind.
  {
    phrase:
      'START (well|but|and|so|yes ,?)? [<hindsight>|surely|inevitably|(of course)|(needless to say)] ' +
      `(, | !NOUN|DONE|DOING) ... ${amiss}`,
    tells: 'past',
    instead: withoutAdverb,
  },
  {
    who: 'colleagues',
    verb: 'not any',
    how: '<hindsight>|surely|inevitably',
    marks: 'how',
    instead: withoutAdverb,
  },
  { who: 'colleagues', verb: erred, how: '<hindsight>|surely|inevitably', marks: 'how', instead: withoutAdverb },
  { who: 'colleagues', verb: 'present not any', how: 'clearly|obviously', marks: 'how', instead: withoutAdverb },
  { phrase: '[surely COLLEAGUES|someone|somebody|anyone|anybody must|should|could|would have]' },
  { who: 'colleagues', verb: 'must had know', marks: 'subject' },
  {
    phrase: 'know [(ADVERBS|full well | better | all along | from the start|beginning|outset)]',
    about: 'others',
    tells: 'past',
    instead: withoutAdverb,
  },
  { who: 'others', verb: 'be', then: '[(well|fully|perfectly|acutely|painfully|keenly aware)]' },
  { who: 'colleagues', verb: 'have', then: '[(every|ample chance|opportunity|indication|warning)]' },
  { who: 'colleagues', verb: 'passive warn', unless: 'by !PEOPLE / ... (in advance)|(to VERB)' },
  { who: 'colleagues', verb: 'warn', then: 'you|them|him|her|OTHERS', marks: 'subject', unless: '... before' },
  {
    phrase:
      '[despite (being warned|told)|knowing|(!(<article>? compiler|linter|build|deprecation|log|test) ... warnings)]',
  },
  { phrase: '[see|smell|feel this|it|that coming]', unlessBehind: 'nobody|(no one) could?' },
  { phrase: `[${everybody} could|would|should see] (that !NOUN)|how|why` },
  { phrase: `[${everybody} could|would|should have seen|known|told|predicted|guessed]` },
  { phrase: '[everyone|everybody|anyone|anybody know that|better] END' },
  { phrase: `[as ${everybody} ... know|(could|will|would tell)]` },
  { phrase: '[anyone|anybody|someone (with eyes|(a pulse|brain))|(who look|care|read|bother)] could|would|should|can' },
  { phrase: '[a|any <novice> (could|would have|tell|see|know | can tell|know)]' },
  { phrase: '[(should? not? come as)? no|hardly !surprises surprise|wonder]', unless: '... can|may|will' },
  { phrase: "[to nobody|(no one) 's surprise]" },
  {
    phrase: "be [not|n't|hardly|scarcely ADVERBS surprised|surprising] that|to|given|when|considering|END",
    tells: 'past',
    even: ['denied'],
  },
  { phrase: '[only|just|simply a matter|question of time|when]', tells: 'past', unless: 'NOUN' },
  {
    phrase:
      'be always? [bound|destined|doomed to] fail|happen|break|blow|crash|come|be|end|go|cause|<destroy>|<bring-about>|<slip>',
    tells: 'past',
  },
  {
    phrase: '[be always|never|ever going to] work|fail|succeed|break|end|happen|last|go|collapse|hold',
    about: 'thing',
    tells: 'past',
  },
  { phrase: '[every|all NOUN? sign|clue|flag be ADVERBS there|present|visible]', tells: 'past' },
  { phrase: '[the sign|clue|indication|hint be|(have been) ADVERBS there|visible|everywhere]', tells: 'past' },
  {
    phrase:
      '[(warning signs | red flags)] (were|are !<handle>)|had|everywhere|long|we|COLLEAGUES / there were ... [(warning signs | red flags)]',
  },
  {
    phrase: 'have|get|receive|give|be|despite|ignore [ample|(plenty of)|repeated|numerous|clear|fair|enough warning]',
    tells: 'past or note',
  },
  {
    phrase: `it|this|that be ADVERBS [${obvious}|foreseeable] that|this|it|(ADVERBS OTHERS PAST)|(THING would)`,
    // "It was soon plain that": when it became so is a fact.
    unlessBehind: 'soon|quickly|eventually|finally|increasingly|later|then',
    tells: 'past',
  },
  {
    phrase: '[obvious|clear|plain|evident|apparent|known from the ADVERBS outset|start|beginning|get-go]',
    tells: 'past',
  },
  { phrase: `it|this|that|which be ADVERBS [${inevitable}]`, tells: 'past' },
  { phrase: 'it is ADVERBS [plain|obvious|evident] that OTHERS (PAST | had DONE)' },
  { phrase: 'something be [obviously|clearly] off|wrong|amiss', tells: 'past', instead: withoutAdverb },
  {
    who: 'thing',
    subject: `(${happened}) !NOUN`,
    verb: 'be',
    then: `ADVERBS [${obvious}|${inevitable}|(to be expected)]`,
  },
  {
    phrase: `[ADVERBS ${obvious}|${inevitable}] ${happened}`,
    unlessBehind: 'beyond|besides|than|from the|these|any? more?',
    tells: 'past or note',
    instead: withoutAdjective,
  },
  {
    phrase: '[ADVERBS foreseeable|glaring|blatant|self-evident]',
    // "Foreseeable from the thresholds": there was something to see it by.
    unless: 'future / from',
    tells: 'past or note',
    instead: withoutAdjective,
  },
  { phrase: '[hard|impossible to miss]', tells: 'past' },
  { phrase: "[could hardly|not|n't have been clearer|plainer|(more obvious)]" },
  {
    who: 'thing',
    subject: '<defence>|<foreseen>|cause|clue|message|note',
    verb: 'be',
    then: '... [(all along)|(the whole time)] END',
  },
  { phrase: '(would|(had|going to)|bound ... [sooner or later] | [sooner or later] ... would|(had to))' },
  { phrase: 'COLLEAGUES all? know&PAST that? [this|it would happen|(go wrong)|(blow up)]' },
  { phrase: 'START [of course] it|this|that (break|fail|crash|(blow up))&PAST' },
  { phrase: sayings.join(' / '), tells: 'past or note' },
];
