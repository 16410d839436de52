import type { Row } from '../../../patterns/table-rule';
import { offerUnseenPassive } from '../unseen';

/** "by the parser" says how; "by the crew" only who. */
const agent = 'by !PEOPLE';
/** "And so the check was skipped": what made it so is told. */
const consequence = 'so|therefore|thus|hence <article>? NOUN? NOUN? NOUN?';
const noTraffic = '!<traffic>|setting|value|variable|argument NOUN|it|this|they|that|something END';

/** How it is told that something was left undone, and nobody is named. */
export const rows: readonly Row[] = [
  { phrase: '[<mistake> have? be ADVERBS made]', tells: 'past', unless: agent },
  { phrase: '[<mistake> creep|slip in]', tells: 'past' },
  {
    who: 'anything',
    subject: noTraffic,
    verb: 'passive dismiss|disregard|forget|ignore|miss|neglect|overlook|<misdo>',
    unless: agent,
    instead: offerUnseenPassive,
  },
  {
    who: 'thing',
    subject: 'opportunity|chance|sign|clue|warning',
    verb: 'passive miss|ignore|overlook',
    unless: agent,
  },
  { who: 'thing', subject: '<norm>|limit', verb: 'present passive not <comply>', unless: agent },
  {
    who: 'thing',
    subject: '<norm>',
    verb: 'passive bend|relax|<violate>',
    unless: agent,
    unlessBehind: `${consequence} / automation`,
  },
  { phrase: '<norm> [not <comply>&DONE]' },
  {
    who: 'thing',
    subject: '!test|automation <precaution>|run|inspection|handover|briefing',
    verb: 'passive skip|bypass|circumvent|sidestep',
    unless: `${agent} / ... as|because|since`,
    unlessBehind: consequence,
    instead: offerUnseenPassive,
  },
  {
    who: 'thing',
    subject: '<proper>|required|mandatory|opportunity|care',
    verb: 'passive not <perform>',
    unless: agent,
  },
  {
    who: 'anything',
    verb: 'passive not <diligence>|<work>|design|install|scope|secure|configure',
    how: '<properly>',
    unless: agent,
  },
  { who: 'anything', verb: 'passive not had <diligence>|<work>', how: '<properly>', unless: agent },
  { who: 'anything', verb: 'passive <diligence>|<work>', how: '<badly>', unless: agent },
  { who: 'thing', subject: noTraffic, verb: 'passive never <diligence>', unless: agent },
  {
    who: 'thing',
    subject: '<chore>',
    verb: 'passive never close|do|finish|fix|address|implement|apply|assign',
  },
  { who: 'thing', subject: '<norm>|documentation|drawing', verb: 'passive never update|revise|amend' },
  { who: 'anything', verb: 'passive not take|treat', then: '[ADVERBS seriously]' },
  {
    who: 'thing',
    verb: 'passive not <work>|<diligence>|<step>',
    then: '... [as it|they|we|one? should|agreed|required|instructed|(would expect)]',
    even: ['denied'],
  },
  {
    who: 'thing',
    subject: noTraffic,
    verb: 'passive <owed>|<diligence>|order|hand|cancel|close',
    then: '... [too late|early|freely|often|soon] / [prematurely]',
  },
  {
    who: 'thing',
    verb: 'passive leave',
    then: '[(!unfinished <unchecked>)|unattended|unguarded|unlocked|unsupervised|unanswered|unpatched]',
  },
  {
    phrase:
      "[be not|n't ADVERBS DONE as well|quickly|smoothly|carefully|closely as] it|this|they|we|one could|should|might",
    even: ['denied'],
  },
  { phrase: '[get ADVERBS (forget|overlook|neglect|<misdo>)&DONE]', about: 'thing', unless: agent },
  {
    who: 'thing',
    verb: 'passive not challenge|consider|heed|prioritise|prioritize|question|respect',
    unless: agent,
  },
  {
    phrase: "[do not|n't get (<diligence>|<work>|pass|hand|raise|share)&DONE]",
    about: 'thing',
    unless: agent,
    unlessBehind: 'COLLEAGUES',
  },
  { phrase: '[(fall|slip|go|drop) straight|right? through|between the|some|all crack|net|gap|mesh|stool]' },
  { phrase: '[(get|be) lost in the? shuffle|handover|hand-over|translation|noise|mix|transition|rush]' },
  { phrase: '[slip|escape my|our|his|her|their|your mind|attention|notice|memory]' },
  { phrase: '[ball be|get dropped]' },
  {
    who: 'thing',
    subject: '<chore>|concern|complaint|objection|worry',
    verb: 'passive drop|shelve|bury|abandon',
    unless: '... as|because|since|when|for|by',
  },
  { who: 'thing', verb: 'passive wave|nod', then: '[through]', unless: agent },
  { who: 'thing', verb: 'passive not keep|maintain', then: '[(up to date)|current|complete]', unless: agent },
  { who: 'thing', verb: 'passive not had keep|maintain', then: '[(up to date)|current|complete]', unless: agent },
  { who: 'thing', subject: 'promise|commitment|agreement', verb: 'passive not keep|fulfil|fulfill|honor|honour' },
  {
    phrase:
      '[wrong|incorrect|false|misleading advice|dose|guidance|information|instruction|medication have? be ADVERBS (give|pass|send)&DONE]',
    unless: agent,
  },
  { phrase: '[be tamper&DONE with]', tells: 'past' },
  { phrase: '[mismanagement|<misdo>&DOING of]' },
  { phrase: '[take (a back seat)|(second place)]' },
  {
    phrase: '[put|place|come NOUN? before|above safety|quality|reliability|security] / [sacrifice safety|quality]',
    tells: 'past',
  },
  {
    phrase: '[leave to rot|languish|fester|sit|gather] / [fall on deaf ear] / [go unheeded] / [keep|leave in the dark]',
  },
  { phrase: '[treat|see|regard|handle as a|an? mere? formality|afterthought|nuisance|chore]' },
  { phrase: '[allow to slide|drift|rot|fester] !by' },
  {
    phrase: '[shortcut|short-cut|liberty be taken] / [<bad> call|decision|choice|judgement|assumption be made]',
    tells: 'past',
  },
  { phrase: '[nothing be done|learned|learnt] / [(too little|not enough) be done]', tells: 'past' },
  { phrase: '[no action|attempt|effort|measure|step have? be ADVERBS made|taken]', tells: 'past', unless: agent },
  { who: 'thing', verb: 'passive must had forget|miss|overlook|skip', unless: agent },
  { phrase: '[seem|appear to have been (forget|overlook|neglect)&DONE]', about: 'thing' },
  {
    who: 'thing',
    subject: noTraffic,
    verb: 'passive not act|attend|follow|hand|live|look',
    then: '[on|upon|at|up|over|to] END|,|;|and|until|when|for',
  },
];
