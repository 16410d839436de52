import type { Row } from '../../../patterns/table-rule';
import { guilt, theirs, them } from './guilt';
import { dropOwner, dropThanks, offerCaused } from './offers';

/** What somebody is thanked for, in front of who did it. */
const good =
  '(better|fast|faster|well|quickly|drop|fall|improve|improvement|recover|recovery|rescue|restore|save|short|speed-up|success|succeed|win)';
const credit = `${good} NOUN? (can|may|could be)|be ADVERBS / cost|commit|alert|request|traffic|row|change be ADVERBS`;
const staged = '... drill|exercise|(on purpose)|(in the lab)|(game day)|planned';

/** Blame that is put on somebody, taken or shared. */
const blame: readonly Row[] = [
  {
    phrase: `[put|lay|place|pin|shift ADVERBS <article>? (blame ... | responsibility (for <article>? NOUN? <outcome>)?) on|at|to] ${them}`,
    unless: 'to VERB',
  },
  { phrase: `[blame] ${them}`, unless: 'NOUN', unlessBehind: 'git|to' },
  { phrase: `[blame] ... on ${them} !'s|'` },
  { who: 'colleagues|maybe-name', verb: 'passive blame', then: 'for|by|END' },
  { phrase: '[take|accept|bear|shoulder|deserve|share <article>? NOUN? (of the)? blame]', about: 'people|maybe-name' },
  // What a team takes over is its work.
  {
    phrase:
      '[full|sole|complete|total responsibility] (END|, | for <article>? NOUN? NOUN? <outcome>|<slip>|what|this|that|it)',
    about: 'others|maybe-name',
    tells: 'deed',
  },
  { phrase: `lay|put|dump|place|lie|belong ... [at the feet|door|doorstep of] ${them}` },
  { phrase: `[pin ... on ${them}] !'s|'` },
  // "Each team bears responsibility for its alerts": a duty, unless it is for what went wrong.
  {
    phrase:
      '[bear ADVERBS NOUN? NOUN? blame|guilt] / [(bear ADVERBS sole|full|entire | must|should bear ADVERBS) responsibility] / ' +
      '[bear ADVERBS NOUN? NOUN? responsibility] (END|,|. | for what|this|that|it | for <article>? NOUN? NOUN? <outcome>|<slip>|<bad>)',
    unless: 'for DOING|<whose>',
  },
  {
    phrase: 'have ADVERBS [a lot|much|plenty to answer for] / [should|ought to? be ashamed]',
    unlessBehind: 'nobody|(no one)',
  },
  { phrase: "[attributable to] COLLEAGUES !'s|'" },
  // What "should be attributed to them" is their merit; so is what went well.
  {
    phrase: '[(attribute ... to | chalk|put ... up|down to)] COLLEAGUES',
    unlessBehind: `should|must|to be / ${credit}`,
  },
  // Requests that are traced to somebody are theirs. Behind "traced to", a word with a capital is a product more often than a name.
  {
    phrase: "[trace !(<article>? NOUN? <traffic>|load|query) ... to] COLLEAGUES !'s|'",
    unlessBehind: '<traffic>|load|query that|which? ADVERBS be? ADVERBS',
  },
  { phrase: `[come|boil ADVERBS down to] ${them} !'s|'|NOUN|DOING|(that|who own|run|maintain|do)` },
  { phrase: `[point ... finger at|to] ${them} / [finger point ADVERBS at|to] ${them} / [throw ... under the bus]` },
];

/** Somebody as the cause. */
const cause: readonly Row[] = [
  {
    phrase:
      '[(because of | due to | owing to)] !(<article> NOUN? NOUN? business END) ' +
      '!(<article>? NOUN? NOUN? provider|vendor|carrier) COLLEAGUES END|,|who|again',
    unlessBehind: good,
  },
  {
    phrase:
      "[(because of | due to | cause by | down to) {whose: his|her|my|your|their|(COLLEAGUES 's)}] NOUN? <change>|decision|action|choice|inaction",
    unless: `... ${good}`,
    unlessBehind: good,
    instead: dropOwner,
  },
  // A failover that somebody triggered and a feature that somebody introduced are no harm.
  {
    phrase:
      '[cause|break by COLLEAGUE|someone|somebody|him|her|me] !NOUN / ' +
      '<outcome> ADVERBS be? ADVERBS [trigger|introduce by COLLEAGUE|someone|somebody|him|her|me] !NOUN',
    unless: staged,
  },
  {
    phrase:
      'START {thanks: [thanks to] COLLEAGUES|MAYBE-NAME ,?} !for|NAME|MAYBE-NAME ... ... lose|break|fail|crash|down|rebuild|outage|delay|again|miss',
    unless: 'nothing|only|(be only|just|short|shorter|brief|small|over)',
    instead: dropThanks,
  },
  {
    who: 'other-team',
    verb: '<bring-about>',
    then: '[<article> NOUN? NOUN? <outcome>] !NOUN',
    unless: staged,
    instead: offerCaused,
  },
  {
    phrase:
      "[(COLLEAGUES 's | his|her|your) NOUN? <change>|decision have? ADVERBS <destroy>|cost] / " +
      "[(COLLEAGUES 's | his|her|your) NOUN? <change>|decision have? ADVERBS <bring-about>] <article>? NOUN? NOUN? <outcome> !NOUN",
    unless: '... nothing|saved',
  },
];

/** How others judged them, and what they did to others. */
const judged: readonly Row[] = [
  {
    who: 'colleagues|maybe-name',
    verb: 'passive <scold>',
    then: '[for|over|by]',
    unless: '<article>? NOUN? alert|call|load|page|request|ticket|traffic|NUMBER',
  },
  { who: 'anything', verb: '!slam <scold>', then: `[${them}] !'s|'` },
  {
    who: 'others|maybe-name',
    verb: 'abandon|desert|neglect',
    then: '[his|her|their|its NOUN? responsibility|duty|post|obligation|role]',
  },
  { phrase: '[accuse] COLLEAGUES ... of', unlessBehind: 'unfair|wrong|easy|tempting to' },
  { phrase: '[(start|play|begin) ... blame game]', about: 'others', tells: 'past' },
  { phrase: '[(cite|fine|censure|sue|rebuke|fault)&DONE for] <failing>|failing|not|neglecting|omitting' },
  { who: 'colleagues|maybe-name', verb: 'passive accuse', then: '[of]' },
  { phrase: '[<evade> ... responsibility|blame|fault|duty]', about: 'colleagues|maybe-name', tells: 'past' },
  {
    who: 'colleagues',
    verb: '!<verify>|compare|evaluate|match|measure|score',
    then: `... [against|despite|over ${theirs} ADVERBS NOUN? advice|wish|objection|recommendation|order|instruction|warning|protest] !NOUN`,
  },
];

export const rows: readonly Row[] = [...guilt, ...blame, ...cause, ...judged];
