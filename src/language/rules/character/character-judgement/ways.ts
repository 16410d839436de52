import type { Row } from '../../../patterns/table-rule';
import { dropAdverb } from '../offers';

/** How somebody went about it. */
export const ways: readonly Row[] = [
  {
    phrase: '<harshly>',
    unless: 'close|easy|simple|large|big|small|expensive|cheap|high|low|fast|slow|good|long',
    instead: dropAdverb,
  },
  { who: 'others|us', verb: 'present any', how: '!lazily|defensively <blindly>', marks: 'how', instead: dropAdverb },
  {
    who: 'anything',
    verb: 'passive any',
    how: 'hastily|rashly|impulsively',
    marks: 'how',
    unless: '... by',
    instead: dropAdverb,
  },
  { who: 'others|us', verb: '<misbehave>', unless: 'on|with <article>? NOUN? error|map|nil|null|pointer|row|trace' },
  // That they were frightened is what somebody tells of themselves.
  // How one felt is no judgement.
  { who: 'me', verb: '!panic|freeze|yell|rant|moan|whine|sulk|mope <misbehave>' },
  {
    phrase: 'deliberate|deliberately|intentionally|wilfully|knowingly|purposely <deceive>|hide|sabotage',
    // What is hidden by design, and what is broken in a drill.
    unless: 'behind|for|from|in / ... drill|exercise|honeypot|test',
    tells: 'past or note',
  },
  {
    who: 'others',
    verb: '<deceive>',
    unless: 'behind|dormant|in|on / <article>? NOUN? fee|frame|payment|salary|tax / ... drill|exercise|test',
  },
  {
    who: 'others',
    verb: 'refuse',
    then: '[to <intervene>|<diligence>|talk|help|cooperate|share|admit|answer|apologise|apologize]',
  },
  { who: 'others', verb: 'hide', then: '[behind]' },
  { who: 'colleagues', verb: 'leave', then: '[PEOPLE|us|me in the lurch|dark|cold] !NOUN' },
  { who: 'others', verb: 'freeze', then: '[END]' },
  {
    who: 'colleagues',
    verb: 'rush',
    then: 'END|it|this|(through|into (it|this|DOING|END))|(through|into? the|this|that|our|a NOUN? NOUN? <change>|<conduct>|<labour>|<precaution>)',
    unless: '... fix|hotfix|patch|rollback',
  },
  { who: 'thing', verb: 'passive rush', unless: 'across|by|out|over|to|(through customs) / ... because|since|(, as)' },
  {
    phrase: "not|n't ADVERBS think END|twice|ahead|before|first|through|(it through)",
    unless: 'of|then|that|and|(about asking|calling|escalating|paging)',
    about: 'others|us',
  },
  {
    who: 'others',
    verb: 'lose',
    then: '[(track|sight of | concentration|patience|focus | <whose> nerve|temper|head|cool|focus)] !time',
    unless: 'land|when|in|(the|a NOUN? aircraft|coast|ground|road|runway|ship|track)',
  },
  {
    who: 'others',
    verb: 'break|breach|flout|defy|violate|circumvent|disobey|disregard',
    then: '[!(<article> window) the|a|all|every|our|<whose>? NOUN? NOUN? <norm>]',
    unless: 'NOUN|into|down',
  },
  {
    who: 'colleagues',
    verb: 'take',
    then: '[a|the|some|unnecessary? (shortcut|short-cut|gamble | unnecessary|foolish risk)]',
    unless: 'NOUN|granted|off',
  },
  {
    phrase:
      'in (<whose> haste|hurry|rush|eagerness|zeal|panic | haste | a rush|hurry) / on a whim / out of NOUN? spite|greed|habit|convenience',
    tells: 'past',
    // "The users in a hurry": who they are.
    unless: 'NOUN',
    unlessBehind: 'PEOPLE|people|everyone|somebody|someone',
  },
  {
    phrase: 'without (a? second thought | (thinking !about|of|through) | much|any thought | due care)',
    unless: 'NOUN',
  },
];

/** Sayings about people, and about nothing else. */
const sayings = [
  'corner be ADVERBS cut / cut corner !off|to / sweep ... under the rug|carpet !NOUN / head in the sand|cloud !NOUN',
  'brush aside / lip service !at / rubber-stamp|rubberstamp / half-baked / wishful thinking / fast and loose',
  'choose|decide|prefer to [look the other way] / turn a blind eye / kick the can / phone it in / jump the gun !NOUN / play with fire !NOUN',
  'too little ,? too late !NOUN / bad habit',
  'i|you|he|she|they ADVERBS have one job END / make a NOUN? mess of / make a NOUN? hash of DOING|it|this|that|things|(<article> NOUN? <conduct>|<labour>)',
  'lift a finger / pull <whose> weight / take the easy way / leave PEOPLE [hold the bag|baby]',
  'throw it|them|this|that|(<article> NOUN? <change>|build|ticket) over the wall|fence / wash <whose> hands of',
  "not|n't ADVERBS do <whose> due diligence / (rest|rested) on <whose> laurels / take <whose> eye off the ball",
].join(' / ');

/** What machines, cameras and water do as well, in plain words. */
const plain = [
  'drop the ball !NOUN / asleep|sleep at|on the wheel|switch|job !NOUN / look the other way / bury <whose> head',
  'drag <whose> feet / sit on <whose> hands / over|(out of) <whose> head|depth !NOUN / finally wake up !<article>',
  'behind <whose> back / move|shift the goalposts !to / pass the buck !NOUN',
  "not|n't ADVERBS do <whose> job|homework",
  'put profit|speed|money|deadline|feature|cost|convenience|growth|sales before|over|above !time|(the date|line|wire)',
].join(' / ');

/** All of them. */
export const said: readonly Row[] = [
  { phrase: sayings, even: ['denied'] },
  { phrase: plain, about: 'people|maybe-name|omitted', even: ['denied'] },
  // "Let us not jump to conclusions" is advice that nobody minds.
  { phrase: 'jump to NOUN? conclusion / take it|things for granted / lulled into', about: 'colleagues', tells: 'past' },
];
