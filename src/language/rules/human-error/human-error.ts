import { tableRule } from '../../patterns/table-rule';
import { offerAssumption, offerGap, offerWithoutMistake, offerWrong } from './offers';

/** "Operator error is never a root cause", "treat human error as a symptom", "user error rate". */
const spokenOf =
  '(<signal> | be ADVERBS never|not|no|inevitable|unavoidable|normal|log|count | as a? symptom|label|signal | ADVERBS be a? symptom)';
/** "The risk of human error", "many causes: a storm, human error". */
const foreseen = '(<forestall> of|for|to|against? <article>? | learn from)';
const suspected = 'assume|suspect|presume|exclude <article>?';
const amiss =
  'inadequate|improper|inappropriate|incorrect|faulty|inadvertent|excessive|untimely|insufficient|delayed|premature|erroneous|hasty|reckless';
const because = '(due to | because of | owing to | cause by | result of | down to | thanks to | stem from)';

export const humanError = tableRule({
  id: 'human-error',
  group: 'human-error',
  category: 'blame',
  severity: 'warning',
  title: 'Human error as an explanation',
  why: '“Human error” often ends the search for causes. It is a good place to start asking what made the action look right.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Microsoft Learn, Common traps to avoid',
    'PagerDuty, Incident Response',
  ],
  examples: {
    flags: [
      { text: 'The outage was due to [[human error]].' },
      { text: 'The page went unanswered because of [[operator error]].' },
      { text: 'It was caused by [[an oversight]] in the rollout plan.' },
      { text: 'Somebody [[fat-fingered]] the region.' },
      { text: 'The wrong label was printed owing to [[a mix-up]] of two trays.', to: '' },
      { text: '[[Our miscalculation]] of the quota left two shards without room.', to: '' },
      { text: 'A [[slip of the finger]] closed the wrong port.', to: '' },
      { text: 'The mapping was wrong because of [[a mistake by the vendor]].' },
      { text: 'At the second depot the fitter [[made a mistake]] when he read the gauge, and the tank ran over.' },
      { text: 'Marta [[made a false assumption]] about the order of the two lists.' },
      { text: 'The pharmacist [[got the dose wrong]] by a factor of ten.' },
      { text: 'Leaving the gate open overnight [[was an oversight]].' },
      { text: 'Not closing the second gate [[was an oversight]].' },
      { text: 'Sending the list to all of the parents [[is a serious lapse]].' },
      { text: 'The value that was sent to the mill turned out wrong; it [[was a typo]].' },
      { text: 'It was a [[silly mistake]] that cost us the afternoon.' },
      { text: 'The whole delay goes back to [[Tom’s blunder]] with the two keys.' },
      { text: 'The old address was kept, an [[oversight on our part]].' },
      { text: 'At the mill the stone was turned the other way by [[mistake]].' },
      { text: 'Most of these stops are [[caused by humans]].' },
      { text: 'The vendor [[admitted a mistake]] in the second batch.' },
      { text: '[[Incorrect handling by the crew]] left the tank without a vent.' },
      { text: 'A factor was [[the porter’s improper storage]] of the two gases.' },
      {
        text: 'The second batch went to the wrong ward because of [[an oversight]] in the plan for the week of the move.',
        to: 'The second batch went to the wrong ward because of a gap in the plan for the week of the move.',
      },
    ],
    allows: [
      'A wrong value by the sensor was sent on.',
      'Anyone could have made the same mistake.',
      'The customer’s incorrect address was kept.',
      'The user error rate went up to 4 %.',
      'A plant can stop for many reasons: a storm, a worn belt, human error.',
      'Human factors specialists were called in.',
      'No course will solve the problem of operator error.',
      'Operator error is never a root cause.',
      'At first we assumed operator error and looked at the log of the gate.',
      'We treat human error as a symptom.',
      'The operator errors were logged by the Strimzi operator.',
      'The parser reports a misconfiguration of the header.',
      'There was confusion about who had access.',
      'A mistake in the template set the wrong port.',
      'The controller manager made a mistake in counting replicas.',
      'The interlock lowers the risk of human error at the second gate.',
      'We want to learn from our mistakes, and so we write them down.',
      'The driver retried after an error on the bus.',
      'It would be a mistake to raise the limit again.',
      'We found a typo in the docs and corrected it.',
      'The lead said that people make mistakes, and that the form has to allow for them.',
      'Our error handler hides the cause from the caller.',
    ],
  },
  message: '“{mark}” is not an explanation yet. Say what happened, and what made it easy.',
  says: [
    {
      phrase: '<human> ,? error|mistake|failure|slip|slip-up|blunder|oversight|lapse / human factor',
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
    { phrase: "<lapse>|error on|at|from <whose>|(COLLEAGUES 's) part|end|side" },
    { phrase: `${because} [<article> NOUN? !typo <lapse>]`, unless: spokenOf, instead: offerGap },
    { phrase: "<whose>|(COLLEAGUES 's) own? NOUN? <lapse>|error", unless: spokenOf, unlessBehind: foreseen },
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
      then: '[it|this|that|everything|(<article> NOUN NOUN?) ADVERBS wrong] !NOUN',
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
      phrase: '[mistake|blunder|gaffe|misjudgement|misjudgment|miscalculation|misstep|screw-up] !to|that|in',
      tells: 'past',
      severity: 'hint',
      unless: spokenOf,
      unlessBehind: `${foreseen} / could|would|might have make <article>? NOUN?`,
      instead: offerWithoutMistake,
    },
  ],
});
