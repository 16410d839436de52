import type { Row } from '../../../patterns/table-rule';
import { dropAdverb } from '../offers';

/** How somebody went about it. */
export const ways: readonly Row[] = [
  { phrase: '<harshly>', instead: dropAdverb },
  { who: 'others|us', verb: 'present any', how: '<blindly>', marks: 'how', instead: dropAdverb },
  { who: 'anything', verb: 'passive any', how: 'hastily|rashly|impulsively', marks: 'how', instead: dropAdverb },
  { who: 'others|us', verb: '<misbehave>' },
  // That they were frightened is what somebody tells of themselves.
  { who: 'me', verb: '!panic|freeze <misbehave>' },
  { phrase: 'deliberate|deliberately|intentionally|wilfully|knowingly|purposely <deceive>|hide|sabotage' },
  { who: 'others', verb: '<deceive>' },
  {
    who: 'others',
    verb: 'refuse',
    then: '[to <intervene>|<diligence>|talk|help|cooperate|share|admit|answer|apologise|apologize]',
  },
  { who: 'others', verb: 'hide', then: '[behind]' },
  { who: 'colleagues', verb: 'leave', then: '[PEOPLE|us|me in the lurch|dark|cold]' },
  { who: 'others', verb: 'freeze', then: '[END]' },
  {
    who: 'colleagues',
    verb: 'rush',
    then: 'END|it|this|through|into|(the|this|that|our|a NOUN? NOUN? <change>|<conduct>|<labour>|<precaution>)',
    unless: '... fix|hotfix|patch|rollback',
  },
  { who: 'thing', verb: 'passive rush', unless: 'out|to' },
  {
    phrase: "not|n't ADVERBS think END|twice|ahead|before|first|through|(it through)",
    unless: 'of|then|that',
    about: 'others|us',
  },
  {
    who: 'others',
    verb: 'lose',
    then: '[(track|sight of | concentration|patience|focus | <whose> nerve|temper|head|cool|focus)] !time',
  },
  {
    who: 'others',
    verb: 'break|breach|flout|defy|violate|circumvent|disobey|disregard',
    then: '[the|a|all|every|our|<whose>? NOUN? NOUN? <norm>]',
  },
  {
    who: 'colleagues',
    verb: 'take',
    then: '[a|the|some|unnecessary? (shortcut|short-cut|gamble|liberty | unnecessary|foolish risk)]',
  },
  {
    phrase:
      'in (<whose> haste|hurry|rush|eagerness|zeal|panic | haste | a rush|hurry) / on a whim / out of NOUN? spite|boredom|greed|habit|convenience',
    tells: 'past',
  },
  { phrase: 'without (a? second thought | thinking | much|any thought | due care)' },
];

/** Sayings about people, and about nothing else. */
const sayings = [
  'cut corner !off / corner be ADVERBS cut',
  'drop the ball / take <whose> eye off the ball',
  'asleep|sleep at|on the wheel|switch|job',
  'turn a blind eye / look the other way / sweep ... under the rug|carpet / bury <whose> head / head in the sand|cloud',
  'brush aside / lip service / rubber-stamp|rubberstamp / half-baked / wishful thinking',
  'drag <whose> feet / kick the can / phone it in / wing it / jump the gun / fast and loose / play with fire',
  'jump to NOUN? conclusion / too little ,? too late / have one job END / make a NOUN? hash|mess of / bad habit / lift a finger',
  'sit on <whose> hands / over|(out of) <whose> head|depth / finally wake up / pull <whose> weight',
  'take the easy way / lulled into / false sense of security',
  'behind <whose> back / leave PEOPLE [hold the bag|baby] / move|shift the goalposts / pass the buck',
  'wash <whose> hands / throw ... over the wall|fence / take it|things for granted',
  "not|n't ADVERBS do <whose> (job|homework | due diligence) / (rest|rested) on <whose> laurels",
  'put profit|speed|money|deadline|feature|cost|convenience|growth|sales before|over|above',
];

/** All of them. */
export const said: Row = { phrase: sayings.join(' / '), even: ['denied'] };
