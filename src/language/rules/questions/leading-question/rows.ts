import type { Row } from '../../../patterns/table-rule';
import { askForFactors, askHabit, askOfSight, askOfStep, askTested, askTraining } from './offers';

const whoever = '(you guys|all|people|lot)|OTHERS|anyone|anybody|someone|somebody';
/** What happens to people is asked about the event: "Did no one get paged?", "How did nobody lose data?" */
const spared = 'get|lose|be|have|suffer|with';
const reproached = '<omit>|<violate>|<destroy>|<release>|<hurry>|allow|delete|let|leave|think';

/** Questions that hold their own answer, surest first. */
export const leading: readonly Row[] = [
  {
    phrase: "[how could|can|would|did OTHERS not|n't] have? ADVERBS {seen: notice|see|spot|catch|hear|detect}?",
    tells: 'question',
    instead: askOfSight,
  },
  { phrase: `[how could|can|would|did NOBODY] !${spared}`, tells: 'question' },
  { phrase: '[how could|would OTHERS let|allow]', tells: 'question', instead: askForFactors },
  { phrase: `[how could|would OTHERS ADVERBS have? ${reproached}]`, tells: 'question' },
  { phrase: '[how be it ADVERBS possible that NOBODY] !be', tells: 'question' },
  { phrase: `[should n't ${whoever} have]`, tells: 'question' },
  { phrase: `[did|has|have|had|could n't ${whoever}] !have|be|get|mean|want VERB|DONE`, tells: 'question' },
  { phrase: `[do|have NOBODY] !${spared}`, tells: 'question' },
  { phrase: `[do|have ${whoever} even] {act: test} (the|this|that|it)`, tells: 'question', instead: askTested },
  { phrase: `[do|have ${whoever} even|(ever? bother to)]`, tells: 'question' },
  { phrase: `[what (the hell|on earth)? was|were ${whoever} ADVERBS thinking] END|when|,`, tells: 'question' },
  {
    phrase: '[how be this|that|it (even|ever|still possible !to|with)|allowed|approved|merged|happening]',
    tells: 'question',
    instead: askForFactors,
  },
  {
    phrase: '[how do|could|can|would this|that|it even|ever|possibly|still have? happen]',
    tells: 'question',
    instead: askForFactors,
  },
  { phrase: '[how do|could|can (something like this|that) happen]', tells: 'question', instead: askForFactors },
  {
    phrase: "[be n't it|this|that ... 's|your|his|her|their job|responsibility|duty] (to {act: VERB})?",
    tells: 'question',
    instead: askOfStep('which step covers', ', and what prompts it'),
  },
  { phrase: `[do|have|be ${whoever} ADVERBS seriously|honestly|not] VERB|DONE|DOING`, tells: 'question' },
  { phrase: "[did n't we agree|say|decide] !on", tells: 'question' },
  { phrase: "[be|do n't you even|ever|just|care|feel|realise|realize]", tells: 'question' },
  { phrase: "[do n't you think|agree] ... would|should|could have", tells: 'question', even: ['conditional'] },
  { phrase: '[how dare PEOPLE]', even: ['asked'] },
  { phrase: '[be you|they kidding|joking|blind|insane|mad|stupid|serious]', tells: 'question' },
  {
    phrase:
      '[how many? times|often do|must|will we|i have to] (<say>|ask|repeat|remind|explain|warn|fix|clean|see|have|go|put)&VERB',
    tells: 'question',
  },
  {
    phrase: "[be n't this|that|these|it|those ADVERBS (basics|basic|obvious|trivial|elementary !NOUN|from|in)]",
    tells: 'question',
  },
  { phrase: '[where was|were OTHERS] END|when|while|during|in|through|,', tells: 'question' },
  {
    phrase: '[how could this|that|it ADVERBS have? pass|slip|(get past|through|in|out|into|merged|approved)]',
    tells: 'question',
  },
  { phrase: "[what be|'s your|his|her|their excuse] !NOUN", tells: 'question' },
  { phrase: '[who in their|his|her right mind]', tells: 'question' },
  {
    phrase:
      '[who ADVERBS (on earth|the hell)? thought|figured|believed it|this|that] ... good|fine|okay|ok|great|safe|enough|acceptable|smart|wise|right',
    tells: 'question',
  },
  { phrase: '[who was|were supposed|meant|going to] !get|receive|be|present', tells: 'question' },
  { phrase: '[was|were OTHERS|anyone ADVERBS asleep|sleeping|blind|drunk|awake]', tells: 'question' },
  {
    phrase: '[how hard|difficult can|could? it|this? be it?] to {act: VERB}',
    tells: 'question',
    instead: askOfStep('what made', ' hard at that point'),
  },
  { phrase: '[do it not|never occur to]', tells: 'question' },
  {
    phrase: `[can|could|would|will ${whoever} please? explain|(tell us|me) why] ... not|n't|never ADVERBS <diligence>|<owed>&DONE`,
    tells: 'question',
  },
  { phrase: `[can|could|would|will ${whoever} please? explain|(tell us|me) why|how COLLEAGUES]`, tells: 'question' },
  { phrase: '[how|what|why on earth]', tells: 'question' },
  { phrase: 'START [seriously|(are you serious|kidding|joking)] END', tells: 'question' },
  {
    phrase:
      'START [was|were ROLE ADVERBS (train|qualify|instruct|brief|supervise)&DONE|competent|qualified|alert|sober|fit|aware]',
    tells: 'question',
    instead: askTraining,
  },
  { phrase: '[who (tell|teach|allow|instruct) COLLEAGUES|you to] VERB', tells: 'question' },
  {
    phrase: '[why do|have ROLE|OTHER-TEAM (fail !on)|ignore|refuse|forget|skip|acknowledge|approve]',
    tells: 'question',
  },
  { phrase: '[why be it always your|his|her|their] NOUN !that', tells: 'question' },
  { phrase: '[why do OTHERS always|constantly] {act: VERB}', tells: 'question', instead: askHabit },
  { phrase: '[why do OTHERS always|never|constantly|insist|refuse]', tells: 'question' },
];
