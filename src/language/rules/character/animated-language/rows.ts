import type { Row } from '../../../patterns/table-rule';
import type { Draft } from '../../../rule';
import { means } from '../../../patterns/who';
import type { Hit } from '../../../patterns/row';
import { dropAdverb, dropDescription, offerAct } from '../offers';

/** Turns of phrase for disbelief and disgust. */
const turns = [
  'beggar|defy belief|logic|(common sense) / boggle the mind / the mind boggle / beyond me|us|belief|words|(the pale) / beyond a joke',
  'slap|spit|kick in the face|teeth / an insult to / a sight to behold / lo and behold / god|heaven|lord forbid / surprise ,? surprise',
  "who would|d|'d have thought|guessed / in <whose> infinite? wisdom / for god|heaven|christ|fuck|pete 's sake / good grief",
  'give me|us a break / spare me|us the|your / enough is enough / sick and tired of / fed up with / for crying out loud',
  "you can|could|ca not|n't make this|it up / words fail me|us / i|we can|ca not|n't believe / cannot believe",
  'of all people / no excuse for / roll <whose> eyes / face-palm|facepalm|🤦|🙄|🤡 / clown show|car|fiesta',
  'keystone cops / comedy of errors / banana republic / amateur hour / kiss ass / full of shit|(it END) / dumpster fire / train wreck',
  'START get lost END / tell PEOPLE to get lost',
  'shut up / get (over it)|(!got a life) / START|to|should|must|please|just grow up END',
  'how dare / shame on / who care END|about|what / waste my|our|everyone time',
  'be you ADVERBS kidding|serious|blind|deaf|<mad>|<silly> / you people / stop whine|complain|pretend / (complete|total|utter waste of)',
];

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
  { phrase: '<loaded>', unless: 'as', instead: dropDescription },
  { phrase: '<woefully> <insufficient>|<harsh>|<trait>|<awful>|unaware|ill-prepared|understaffed|under-staffed' },
  { phrase: 'it|this|that|which be ADVERBS [<mad>]', unless: 'NOUN|ADVERBS NOUN|fast|good' },
  {
    phrase:
      'this|that|which be ADVERBS (a NOUN of)? NOUN? [<dirt>|nonsense|bogus] / START [bullshit|nonsense|rubbish] END',
  },
  { phrase: 'this|that|which be ADVERBS [<silly>] END|,|and|-', even: ['asked'] },
  { phrase: 'this|that|such [insanity|madness|lunacy|nonsense]' },
  {
    phrase:
      '[<mad>|disappointing|embarrassing|unacceptable|dreadful|disturbing] that|how|this <article>|<whose>|PEOPLE|nobody|there|no|be',
  },
  { phrase: '[fiasco|debacle|travesty|farce|shambles|shit-show|shitshow|clusterfuck|trainwreck|train-wreck]' },
  {
    phrase:
      '(a|an|real|complete|total|utter|absolute NOUN? <mockery>|embarrassment | complete|total|utter|absolute mess|disaster|nightmare|chaos)',
  },
  { who: 'thing', verb: 'present be', then: 'ADVERBS [<silly>|<mad>|<loaded>|crap] !NOUN|DOING', unless: '... :' },
  { phrase: 'what a NOUN? <mockery>|mess|disaster|nightmare|embarrassment|shame' },
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
  { phrase: 'so much for', unless: 'today|now|this' },
  {
    phrase:
      '<cheer>|(well done)|(hats off)|(nice|great|good job|work) ... for|on <destroy>|<remove>|<omit>|lose|nothing',
  },
  { phrase: '<cheer>|(well done)|(hats off) ... another|whoever' },
  { phrase: '(yet another | another) [brilliant|genius|great|fantastic|stellar|wonderful] <conduct>|idea' },
  { phrase: '(stroke|act of genius | stunning|brilliant|impressive|spectacular display|example|piece|feat of)' },
  {
    phrase:
      'START (oh|ah|well ,?)? [great|nice|brilliant|smart|clever|bold|excellent|good timing|move|call|choice|plan|idea|thinking] ,|:|–|— DOING',
  },
  {
    phrase: '[so-called|self-styled|self-proclaimed|self-appointed] NOUN? NOUN? <conduct>|<labour>|<defence>|PEOPLE',
    instead: dropDescription,
  },
  { phrase: '[genius|geniuses|mastermind|brainiac] in|at|from|on|who|that|behind' },
  {
    phrase: '"|“ [clever|smart|helpful|genius|brilliant|expert|professional|(!improvements improvement)] "|”',
    even: ['quoted'],
    severity: 'hint',
  },
  { phrase: '[somehow] nobody|OTHERS|(no one) / nobody|OTHERS [somehow] PAST', instead: dropDisbelief },
  { who: 'people', verb: 'manage', then: '[to <destroy>|<remove>|<omit>]' },
  { phrase: 'START stop <destroy>' },
  { phrase: 'another day|night|week|month|release , another' },
  { phrase: 'nobody|(no one) ask for? you|your' },
  { phrase: '[of all places|days|times]', about: 'colleagues' },
  { phrase: turns.join(' / '), even: ['asked'] },
];
