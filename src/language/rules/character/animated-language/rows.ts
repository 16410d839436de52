import type { Row } from '../../../patterns/table-rule';
import type { Draft } from '../../../rule';
import { means } from '../../../patterns/who';
import type { Hit } from '../../../patterns/row';
import { dropAdverb, dropDescription, offerAct } from '../offers';
import { turns } from './turns';

/** "Somehow the clerk deleted it": it was deleted. Without the word alone, it would point at them as much. */
function dropDisbelief(hit: Hit): readonly Draft[] {
  const { sentence, mark } = hit;
  const clause = hit.clause ?? sentence.clauses.find(({ verb }) => sentence.tokens[verb]!.start > mark.end);
  const isOfOthers = clause?.subject !== undefined && means(clause.subject, sentence.tokens, 'OTHERS');
  return isOfOthers ? offerAct({ ...hit, clause }) : dropAdverb(hit);
}

/** Words that tell how it felt, surest first. */
export const remarks: readonly Row[] = [
  { phrase: '[a|an <loaded>] NUMBER', instead: dropAdverb },
  {
    phrase: '<loaded>',
    unless: 'as / plug / to PEOPLE / amount|number|test|value|word|message|image|pink|cable',
    unlessBehind: 'weather|wind|traffic|load|temperature|queue be ADVERBS',
    instead: dropDescription,
  },
  {
    phrase: '<woefully> (!low|thin|limited|scarce|sparse <insufficient>)|<harsh>|<trait>|<awful>|unaware|ill-prepared',
  },
  {
    phrase: 'it|this|that|which be ADVERBS [<mad>]',
    unless: 'NOUN|ADVERBS NOUN|fast|good|(how|that ... much|fast|quick|quickly|well|work)',
  },
  {
    phrase:
      'this|that|which be ADVERBS (a NOUN of)? NOUN? [<dirt>|nonsense|bogus] / START [bullshit|nonsense|rubbish] END',
    unless: 'NOUN|DONE|:',
  },
  { phrase: 'this|that|which be ADVERBS [<silly>] END|,|and|-', unless: 'but|and|yet|so', even: ['asked'] },
  { phrase: 'this|that|such [insanity|madness|lunacy|nonsense]', unless: 'NOUN|(go on)|last' },
  {
    phrase:
      '[<mad>|disappointing|embarrassing|unacceptable|dreadful|disturbing] that|how|this <article>|<whose>|PEOPLE|nobody|there|no|be',
    unless: '... fast|much|quick|quickly|slow|well|called|cancelled',
  },
  {
    phrase: '[fiasco|debacle|travesty|farce|shambles|shit-show|shitshow|clusterfuck|trainwreck|train-wreck]',
    unless: 'NOUN',
  },
  {
    phrase:
      '(a|an|real|complete|total|utter|absolute NOUN? <mockery>|embarrassment | complete|total|utter|absolute mess|disaster|nightmare|chaos)',
    // "A disaster recovery plan", "a joke in the calendar", "would be a disaster", "a mess of cables".
    unless: 'NOUN|of|in|on|was|be (avert|avoid)|would|if',
    // "Made an inappropriate joke": what somebody said.
    unlessBehind:
      'would|could|might be / make|tell|crack|hear|as / avoid|avert|escape|mitigate|prevent|(save ... from) <article>?',
  },
  {
    who: 'thing',
    verb: 'present be',
    then: 'ADVERBS [<silly>|<mad>|<loaded>|crap] !NOUN|DOING',
    unless: '... :',
    unlessBehind: 'bill|latency|load|message|path|queue|temperature|traffic|weather|wind be ADVERBS',
  },
  { phrase: 'what a NOUN? <mockery>|mess|disaster|nightmare|embarrassment|(shame !that)', unless: 'NOUN|cost|look' },
  { phrase: 'disaster|mess|nightmare of <whose> own making' },
  {
    who: 'thing',
    subject: 'your|his|her|their',
    verb: 'present be',
    then: 'ADVERBS (a NOUN of)? NOUN? NOUN? [<dirt>]',
  },
  {
    who: 'thing',
    subject: '<conduct>|format|test',
    verb: 'present be',
    then: 'ADVERBS (a NOUN of)? NOUN? NOUN? [<dirt>]',
  },
  {
    phrase:
      '<awful>|<silly>|<loaded>|pure|utter|complete|total|fragile|that|such [<dirt>] / refuse|ever|never ... [<dirt>]',
    unless: 'NOUN',
  },
  { phrase: 'your|his|her|their [fucking|(f * cking)|fuckin|freaking|friggin|damn|goddamn|bloody|shitty|crappy]' },
  { phrase: '[who|why|how|what the hell|fuck|heck] be|do|have|would|care', even: ['asked'] },
  { phrase: 'so much for', unless: 'today|now|this|(the background|theory|first|summary)' },
  {
    phrase:
      '<cheer>|(well done)|(hats off)|(nice|great|good job|work) ... for|on ' +
      '<destroy>|(delete|drop|remove|wipe|erase <article>? <precious>|data)|<omit>|lose',
    unless: '... <spared>|legacy|dead|without|down|ice|lunch|dinner',
  },
  {
    phrase:
      '[<cheer>|(well done)|(hats off) ... another] <outcome>|mess|change|surprise / ' +
      '[<cheer>|(well done)|(hats off) ... whoever] <destroy>|<omit>|<delete>|leave|push|merge|think|decide',
  },
  {
    phrase: '(yet another | another) [brilliant|genius|great|fantastic|stellar|wonderful] <conduct>|idea',
    unless: 'from|by|came',
  },
  {
    phrase: '(stroke|act of genius | stunning|brilliant|impressive|spectacular display|example|piece|feat of)',
    unless: 'by|debugging|detective|engineering|teamwork|the',
  },
  {
    phrase:
      'START (oh|ah|well ,?)? [great|nice|brilliant|smart|clever|bold|excellent|good timing|move|call|choice|plan|idea|thinking] ,|:|–|— DOING',
  },
  {
    phrase:
      '[so-called|self-styled|self-proclaimed|self-appointed] NOUN? NOUN? ' +
      '(!code|commit|deploy|design|merge|migration|patch|policy|release|rollout <conduct>)|<labour>|<defence>|ROLE|TEAM',
    unless: 'NOUN',
    // The term for what was just described.
    unlessBehind: ', the',
    instead: dropDescription,
  },
  { phrase: '[geniuses|mastermind|brainiac] in|at|who|that|behind' },
  {
    phrase: '"|“ [clever|smart|helpful|genius|brilliant|expert|professional|(!improvements improvement)] "|”',
    // The name of a mode, a button or a plan.
    unless: 'edition|group|issue|level|meter|mode|plan|quote|tier|type|user|vote',
    unlessBehind: 'button|edition|label|level|mode|plan|setting|tier|type "|“',
    even: ['quoted'],
    severity: 'hint',
  },
  {
    phrase: '[somehow] nobody|OTHERS|(no one) / nobody|OTHERS [somehow] PAST',
    unless: '... <repair>|back|find|hurt|injured|running|working',
    instead: dropDisbelief,
  },
  {
    who: 'people',
    verb: 'manage',
    then: '[to <destroy>|(!clear|cut|drop|kill|remove <remove>)|<omit>]',
    unless: '... <spared>|before|door|drill|ice|lab|lock',
  },
  { phrase: 'START [stop <destroy>] <article>? <running>|build|everything|it|main|things END' },
  { phrase: 'another day|night|week|month|release , another', unless: 'shift|(NOUN? DONE)|(NOUN :)' },
  { phrase: '[nobody|(no one) ask you] END|to / [nobody|(no one) ask for? your] advice|help|input|opinion' },
  { phrase: '[of all places|days|times]', about: 'others', tells: 'deed' },
  { phrase: turns, even: ['asked'] },
];
