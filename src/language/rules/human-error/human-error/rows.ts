import type { Row } from '../../../patterns/table-rule';
import { offerAssumption, offerGap, offerWithoutMistake, offerWrong } from '../offers';

/** "Operator error is never a root cause", "treat human error as a symptom", "user error rate". */
const spokenOf =
  '("|”|’)? (<signal> | be ADVERBS never|not|no|inevitable|unavoidable|normal|log|count | as a? symptom|label|signal | ADVERBS be a? symptom)';
/** "The risk of human error", "many causes: a storm, human error". */
const further = 'accidental|further|future|such';
const foreseen =
  `(<forestall>|<likelihood> of|for|to|against? <forestall>? <article>? (${further})? | ` +
  `against ${further} | learn from)`;
const suspected = 'assume|suspect|presume|exclude <article>?';
const amiss =
  'inadequate|improper|inappropriate|incorrect|faulty|inadvertent|excessive|untimely|insufficient|delayed|premature|erroneous|hasty|reckless';
const because = '(due to | because of | owing to | cause by | result of | down to | thanks to | stem from)';

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    phrase:
      '!(user errors | operational failure|failures) <human> ,? error|mistake|failure|slip|slip-up|blunder|lapse / human factor',
    unless: `${spokenOf} / PEOPLE`,
    unlessBehind: `${foreseen} / ${suspected} / , or|and?`,
    even: ['quoted'],
  },
  {
    phrase:
      'slip of <article>? finger|hand|keyboard|mouse|pen|tongue / brain fart|fade|freeze / senior moment / pebkac / ' +
      'fat-finger|fat-fingering / fat finger',
  },
  {
    phrase: '<article>? [honest|silly|stupid|careless|simple|rookie|dumb ,? !typo error|<lapse>]',
    unless: spokenOf,
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
  { phrase: "<lapse>|error on|at|from <whose>|(COLLEAGUES 's) part|end|side" },
  // Alone, human oversight is what a machine needs.
  { phrase: `${because}|(be <article>) ADVERBS [<human> oversight]`, unless: 'of|over' },
  { phrase: `${because} [<article> NOUN? !typo <lapse>]`, unless: spokenOf, instead: offerGap },
  {
    // "Our error type", "its wrapped errors": those of a program.
    phrase: "!its <whose>|(COLLEAGUES 's) own? NOUN? <lapse>|error !NOUN",
    unless: spokenOf,
    // "What was causing our errors": those in the log.
    unlessBehind: `${foreseen} / <bring-about>|<reveal>|<repair>|log|debug|see|get`,
  },
  { phrase: '[rookie|beginner|amateur move|mistake|error]' },
  { phrase: 'cause|trigger by humans|people|human' },
  {
    who: 'colleagues|someone',
    verb: 'make',
    then: '[<article>|NUMBER|many|several? NOUN? <lapse>|error]',
    unless: spokenOf,
  },
  {
    who: 'colleagues',
    verb: 'make',
    then: '[<article>|some? <bad>|incorrect|false|flawed|faulty assumption|setting|configuration|entry]',
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
    then: '[<article> ADVERBS NOUN? oversight|mistake|slip|slip-up|typo|blunder|mix-up] !(to | in <article>)',
  },
  {
    who: 'thing',
    verb: 'present be',
    then: '[<article> ADVERBS NOUN? oversight|blunder|lapse|slip-up] !to|of|committee',
  },
  { phrase: `[wrong|poor|${amiss} NOUN? NOUN|DOING by COLLEAGUES]`, unlessBehind: foreseen },
  { phrase: `[(COLLEAGUES 's|') ADVERBS ${amiss} (and|or NOUN)? NOUN]`, unlessBehind: foreseen },
  { who: 'colleagues', verb: 'admit|acknowledge|confess|regret', then: '[<article>|<whose>? NOUN? <lapse>|error]' },
  {
    phrase: '[(!mistaken mistake)|blunder|gaffe|misjudgement|misjudgment|miscalculation|misstep|screw-up] !to|that|in',
    tells: 'past',
    severity: 'hint',
    // "Mistakes made" is the heading of a list.
    unless: `${spokenOf} / make&DONE END|:`,
    unlessBehind: `${foreseen} / could|would|might have make <article>? NOUN? / what|which ADVERBS / <perceive>|<reveal> <article>?`,
    instead: offerWithoutMistake,
  },
];
