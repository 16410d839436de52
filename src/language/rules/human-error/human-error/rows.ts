import type { Row } from '../../../patterns/table-rule';
import { offerAssumption, offerGap, offerWithoutMistake, offerWrong } from '../offers';

/** "The operator error queue", "a simple error counter": what a further noun names is about errors, and none itself. */
const about = '!<outcome>|PEOPLE NOUN';
/** "Operator error is never a root cause", "treat human error as a symptom", "user error rate". */
const spokenOf =
  '("|”|’)? (<signal> | be ADVERBS never|not|no|inevitable|unavoidable|normal|log|count|exclude|correct|retry|show|safe | ' +
  'as a? symptom|label|signal | ADVERBS be a? symptom)';
/** "The risk of human error", "many causes: a storm, human error". */
const further = 'accidental|further|future|repeated|repeat|similar|such';
const foreseen =
  `(<forestall>|<likelihood> of|for|to|against? <forestall>? <article>? (${further})? | ` +
  `against ${further} | learn from | account|allow|plan|design for <article>?)`;
const suspected = 'assume|suspect|presume|exclude <article>?';
const amiss =
  'inadequate|improper|inappropriate|incorrect|faulty|inadvertent|excessive|untimely|insufficient|delayed|premature|erroneous|hasty|reckless';
/** Said of what people do; "faulty" and "insufficient" are said of what they have as well. */
const misdone = 'improper|inappropriate|inadvertent|untimely|erroneous|hasty|reckless|delayed';
const conduct =
  '<labour>|<craft>|<care>|<effort>|DOING|action|assumption|change|decision|design|estimate|procedure|setting|use';
const because = '(due to | because of | owing to | cause by | result of | down to | thanks to | stem from)';

/** "Learned from the mistakes", "found 14 mistakes", "those who were charged by mistake". */
const corrected = 'who|that ... by / NUMBER|best|<repair>|correction|mark of? <whose>? / learn&PAST from the?';

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    phrase:
      '!(user|operational errors | operational|manual|typing|pilot|driver|crew failure|failures) ' +
      '<human> ,? error|mistake|failure|slip|slip-up|blunder|lapse',
    unless: `${spokenOf} / PEOPLE / ${about}`,
    unlessBehind: `${foreseen} / ${suspected} / , or|and?`,
    even: ['quoted'],
  },
  {
    phrase: 'human factor',
    unless: `${spokenOf} / PEOPLE / ${about}`,
    unlessBehind: `${foreseen} / ${suspected} / , or|and?`,
    even: ['quoted'],
    // "## Human factors" names what a section is about.
    where: ({ kind }) => kind !== 'heading',
  },
  {
    phrase:
      'slip of <article>? finger|hand|keyboard|mouse|pen|tongue / brain fart|fade|freeze / senior moment / pebkac / ' +
      'fat-finger|fat-fingering / fat finger / finger trouble',
    unless: about,
  },
  {
    phrase: '<article>? [honest|silly|stupid|careless|simple|rookie|dumb ,? !typo error|<lapse>]',
    unless: `${spokenOf} / ${about}`,
    unlessBehind: foreseen,
  },
  {
    phrase: '<article> NOUN? (<lapse>|error by|of COLLEAGUES | failure by COLLEAGUE)',
    unless: spokenOf,
    unlessBehind: foreseen,
    instead: offerGap,
  },
  {
    phrase: '[typo|<lapse> (NOUN? from COLLEAGUES | ... (by COLLEAGUES | thanks|courtesy to|of NAME))]',
    unlessBehind: foreseen,
  },
  // "We saw errors on our side": those of a machine.
  { phrase: "<lapse>|(an error) on|at|from <whose>|(COLLEAGUES 's) part|end|side" },
  // Alone, human oversight is what a machine needs.
  { phrase: `${because}|(be <article>) ADVERBS [<human> oversight]`, unless: 'of|over' },
  {
    phrase: `${because} [<article> NOUN? !typo|(slip|lapse of) <lapse>]`,
    // Behind a colon it is told.
    unless: `${spokenOf} / ${about} / ... : END`,
    instead: offerGap,
  },
  {
    // "Our error type", "its wrapped errors": those of a program.
    phrase: "!its <whose>|(COLLEAGUES 's) own? NOUN? <lapse>|error !NOUN",
    unless: `${spokenOf} / per / (go|come|drop|rise)&PAST`,
    // "What was causing our errors": those in the log.
    unlessBehind: `${foreseen} / <bring-about>|<reveal>|<repair>|log|debug|see|get`,
  },
  {
    phrase: '[rookie|beginner|amateur move|mistake|error]',
    unless: `be ADVERBS a|explain / ${about}`,
    unlessBehind: 'the',
  },
  { phrase: 'cause by humans|people|human', unless: 'NOUN / nearby' },
  {
    who: 'colleagues|someone',
    verb: 'make',
    then: '[<article>|NUMBER|many|several NOUN? <lapse>|error] / [<lapse>]',
    unless: `${spokenOf} / ${about} / possible|impossible|visible|clear`,
  },
  {
    who: 'colleagues',
    verb: 'make',
    then: '[<article>|some? <bad>|incorrect|false|flawed|faulty assumption|setting|configuration|entry] !possible|impossible|visible',
    instead: offerAssumption,
  },
  {
    who: 'colleagues',
    verb: 'get|do|have',
    then: '[it|this|that|everything|(<article> NOUN NOUN? (of <article> NOUN)?) ADVERBS wrong] !NOUN',
    instead: offerWrong,
  },
  { who: 'colleagues|someone', verb: 'fat-finger|err|blunder|goof|typo' },
  {
    who: 'thing',
    verb: 'be',
    then: '[<article> ADVERBS NOUN? oversight|mistake|slip|slip-up|typo|blunder|mix-up] !(to|that|of | in <article> | NOUN)',
    severity: 'information',
  },
  {
    who: 'thing',
    verb: 'present be',
    then: '[<article> ADVERBS NOUN? oversight|blunder|lapse|slip-up] !to|of|NOUN',
  },
  {
    phrase: `[wrong|poor|${amiss} NOUN? !rating|score|login|password|input NOUN|DOING by COLLEAGUES]`,
    unlessBehind: foreseen,
  },
  // "The technician's faulty badge": what they have, and not what they did.
  {
    phrase: `[(COLLEAGUES 's|') ADVERBS ${misdone} (and|or NOUN)? NOUN] / [(COLLEAGUES 's|') ADVERBS ${amiss} (and|or NOUN)? NOUN? ${conduct}]`,
    unlessBehind: foreseen,
  },
  {
    who: 'colleagues',
    verb: 'admit|acknowledge|confess|regret',
    then: '[<article>|<whose>? NOUN? <lapse>|error]',
    unless: about,
  },
  {
    phrase: '[(!mistaken mistake)|blunder|gaffe|misjudgement|misjudgment|miscalculation|misstep|screw-up] !to|that|in',
    tells: 'past',
    severity: 'hint',
    // "Mistakes made" is the heading of a list; "charged by mistake" is told of what was done.
    // In the second half: the sentence goes on to tell it.
    unless:
      `${spokenOf} / by|of (the? NOUN|others) / is|are now / be ADVERBS <reveal>|find|correct|fix|(in <article>|our? NOUN? NOUN) / make&DONE END|: / ` +
      '... when|because|since|:|(and PAST)',
    unlessBehind: `${foreseen} / could|would|might have make <article>? NOUN? / what|which ADVERBS / ${corrected} / <perceive>|<reveal> <article>?`,
    instead: offerWithoutMistake,
  },
];
