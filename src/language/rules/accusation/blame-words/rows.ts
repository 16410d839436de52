import type { Row } from '../../../patterns/table-rule';
import type { Context } from '../../../rule';
import { dropAdmission, dropOwner, dropThanks } from './offers';

/** Who is to do an action item is named there. */
const isNoAction = ({ section }: Context): boolean => section !== 'actions';
const them = 'COLLEAGUES|MAYBE-NAME';
const theirs = "<whose>|(COLLEAGUES 's)|(MAYBE-NAME 's)";
const wrong =
  '<article>? (failed|broken|lost|wrong|missing NOUN | NOUN? NOUN? <outcome>|this|that|it|cause|break|delete|lose|fail|let) !NOUN';

/** At fault, guilty, responsible for what went wrong. */
const guilt: readonly Row[] = [
  {
    who: 'colleagues|maybe-name',
    verb: 'present be',
    then: '... [(to blame | at fault | in the wrong)|<guilty>] !NOUN',
  },
  { phrase: 'COLLEAGUES [(to blame | at fault)]' },
  { who: 'others|maybe-name', verb: 'present be', then: `... [responsible|accountable|liable for] ${wrong}` },
  {
    phrase:
      'COLLEAGUES|those who? [responsible] (END | for <article>? NOUN? <outcome>|<slip>|<destroy> | have|must|should|will)',
  },
  { phrase: 'START [my bad] ,|.|:', instead: dropAdmission },
  { phrase: '[my bad] END|for' },
  { phrase: `[${theirs} own? fault]`, unless: 'NOUN / for have|build|allow|design' },
  { phrase: `[<article> fault of] ${them}`, unlessBehind: 'none of NOUN|this|that|it|which be ADVERBS' },
  {
    phrase:
      '[fault|blame|responsibility|error|mistake (for <article>? NOUN? NOUN?)? must|should|will? ADVERBS lie|rest|sit|be|belong|fall|go|(be shared) ADVERBS ' +
      `with|on|to|between|among] ${them}`,
  },
  { phrase: 'fault|blame|mistake|error be ADVERBS [ours|mine|theirs|hers|his|yours]' },
  { phrase: 'be ADVERBS [theirs|ours|hers|yours|mine to VERB]' },
  { phrase: `[culprit be] ${them}`, even: ['attack'] },
  {
    who: 'colleagues',
    verb: 'present be',
    then: '[<article> NOUN? (culprit|liability|menace|problem|reason | weak link)] !with|in',
  },
  {
    phrase: '[<article> NOUN? (problem|trouble | weak link) ADVERBS be] ADVERBS COLLEAGUES END|,|who',
    unlessBehind: 'if|whether',
  },
  {
    phrase:
      'COLLEAGUES [be the one|ones|person|people who|that] had|have? ADVERBS <destroy>|<delete>|<bring-about>|<omit>|change|merge|push|approve',
    unless: '<article>? fix|rollback|patch|revert',
  },
  {
    phrase:
      '[be the one|ones to blame|ask|thank] / [have only|nobody themselves|himself|herself|ourselves|myself|yourself to blame|thank] / ' +
      '[shame on] / [mea culpa] / [my|our bad] END',
  },
  {
    who: 'anything',
    verb: 'present be',
    then: 'ADVERBS [on me|us|him|her|them] END|,|;|for|as|too',
    unlessBehind: 'eye|focus|pressure|onus|attack|attention|burden|drink|lunch|clock|joke be ADVERBS',
  },
  { phrase: `START [this|that|it|(all this) one? be ADVERBS on] ${them} END|alone`, where: isNoAction },
  { phrase: '[not ADVERBS my|our fault]', even: ['denied'] },
  { phrase: '[<outcome> be ADVERBS down to] COLLEAGUES END|who|again' },
  { phrase: 'START [typical|classic (of|for)?] COLLEAGUES END' },
  { phrase: `[on|under !its ${theirs} watch|head|shoulder|conscience]`, unless: 'list|face' },
  { phrase: `be ADVERBS [${theirs} own? doing]` },
];

/** Blame that is put on somebody, taken or shared. */
const blame: readonly Row[] = [
  { phrase: `[put|lay|place|pin|shift ADVERBS <article>? blame|responsibility ... on|at|to] ${them}` },
  { phrase: `[blame] ${them}`, unlessBehind: 'git|to' },
  { phrase: `[blame] ... on ${them}` },
  { who: 'colleagues|maybe-name', verb: 'passive blame', then: 'for|by|END' },
  { phrase: '[take|accept|bear|shoulder|deserve|share <article>? NOUN? (of the)? blame]' },
  { phrase: '[full|sole|complete|total responsibility]', about: 'others|maybe-name', tells: 'deed' },
  { phrase: `lay|put|dump|place|lie|belong ... [at the feet|door|doorstep of] ${them}` },
  { phrase: `[pin ... on ${them}]` },
  { phrase: '[bear ADVERBS NOUN? NOUN? responsibility|blame|guilt]' },
  { phrase: '[a lot|much|plenty to answer for] / [should|ought to? be ashamed]' },
  { phrase: `[attributable to] ${them} !'s|'` },
  // What "should be attributed to them" is their merit.
  { phrase: `[(attribute ... to | chalk|put ... up|down to)] ${them}`, unlessBehind: 'should|must|to be' },
  { phrase: `[trace ... to] ${them} !'s|'` },
  { phrase: `[come|boil ADVERBS down to] ${them} !'s|'|NOUN` },
  { phrase: `[point ... finger at|to] ${them} / [finger point ADVERBS at|to] ${them} / [throw ... under the bus]` },
];

/** Somebody as the cause. */
const cause: readonly Row[] = [
  {
    phrase:
      '[(because of | due to | owing to)] !(<article> NOUN? NOUN? business END) !(<article>? NOUN? NOUN? provider|vendor|carrier) COLLEAGUES END|,|who|again',
  },
  {
    phrase:
      "[(because of | due to | cause by | down to | thanks to) {whose: his|her|my|your|their|(COLLEAGUES 's)}] NOUN? <change>|decision|action|choice|inaction",
    instead: dropOwner,
  },
  { phrase: '[cause|trigger|introduce|break by COLLEAGUE|someone|somebody|him|her|me] !NOUN' },
  {
    phrase:
      'START {thanks: [thanks to] COLLEAGUES|MAYBE-NAME ,?} ... ... lose|break|fail|crash|down|rebuild|outage|delay|again|miss',
    unless: 'nothing',
    instead: dropThanks,
  },
  { who: 'other-team', verb: '<bring-about>|create', then: '[<article> NOUN? NOUN? <outcome>] !NOUN' },
  { phrase: "[(COLLEAGUES 's | his|her|your) NOUN? <change>|decision have? ADVERBS <destroy>|<bring-about>|cost]" },
];

/** How others judged them, and what they did to others. */
const judged: readonly Row[] = [
  { who: 'colleagues|maybe-name', verb: 'passive <scold>', then: '[for|over|by]' },
  { who: 'anything', verb: '<scold>', then: `[${them}]` },
  {
    who: 'others|maybe-name',
    verb: 'abandon|desert|neglect',
    then: '[his|her|their|its NOUN? responsibility|duty|post|obligation|role]',
  },
  { phrase: '[accuse] COLLEAGUES ... of' },
  { phrase: '[(start|play|begin) ... blame game]', about: 'others', tells: 'past' },
  { phrase: '[(cite|fine|censure|sue|rebuke|fault)&DONE for] <failing>|failing|not|neglecting|omitting' },
  { who: 'colleagues|maybe-name', verb: 'passive accuse', then: '[of]' },
  { phrase: '[<evade> ... responsibility|blame|fault|duty]', about: 'colleagues|maybe-name', tells: 'past' },
  {
    who: 'colleagues',
    verb: 'any',
    then: `... [against|despite|over ${theirs} ADVERBS NOUN? advice|wish|objection|recommendation|order|instruction|warning|protest]`,
  },
];

export const rows: readonly Row[] = [...guilt, ...blame, ...cause, ...judged];
