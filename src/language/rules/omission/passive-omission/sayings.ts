import type { Row } from '../../../patterns/table-rule';

/** "by the parser" says how; "by the crew" only who. */
export const agent = 'ADVERBS by !PEOPLE';

/** "That is why it was missed", "and so the check was skipped": what made it so is told. */
export const consequence = 'so|therefore|thus|hence <article>? NOUN? NOUN? NOUN?';

/** What is missed, checked or reset by programs, and what nobody can tell. */
export const noTraffic =
  '!<traffic>|argument|banner|case|dialog|exception|flight|handle|header|index|limit|' +
  'mutex|option|password|popup|process|setting|socket|type|value|variable NOUN|it|this|they|that|something END';

/** Ways of saying that something was let go, whoever did. */
export const sayings: readonly Row[] = [
  {
    phrase: '[<mistake> have? be ADVERBS made]',
    tells: 'past',
    // What follows says which.
    unless: `${agent} / ... :|when|while|which`,
    // "The problem is not that the mistake was made"
    unlessBehind: "of a|an NOUN? / not|n't that <article>?",
  },
  { phrase: '[<mistake> creep|slip in]', tells: 'past' },
  { phrase: '[be tamper&DONE with]', tells: 'past' },
  { phrase: '[mismanagement|<misdo>&DOING of]' },
  { phrase: '[take (a back seat !of)|(second place to)]' },
  {
    phrase: '[put|place|come NOUN? before|above safety|quality|reliability|security] / [sacrifice safety|quality]',
    tells: 'past',
  },
  {
    phrase: '[leave to rot|languish|fester] / [fall on deaf ear] / [go unheeded]',
  },
  { phrase: '[keep|leave in the dark]', about: 'people' },
  { phrase: '[treat|see|regard|handle as a|an? mere? formality|afterthought|nuisance|chore]' },
  { phrase: '[allow to slide|drift|rot|fester] !by' },
  {
    phrase: '[shortcut|short-cut|liberty be taken] / [<bad> call|decision|choice|judgement|assumption be made]',
    tells: 'past',
    unless: 'to|by !PEOPLE',
  },
  {
    phrase: '[nothing be done|learned|learnt] / [(too little|not enough) be done]',
    tells: 'past',
    unless: 'by|with / to <article>|our',
  },
  {
    phrase: '[no action|attempt|effort|measure|step have? be ADVERBS made|taken]',
    tells: 'past',
    unless: `${agent} / on / , since|as|because / to use|log|access`,
  },
  {
    phrase:
      '[wrong|incorrect|false|misleading advice|dose|guidance|information|instruction|medication have? be ADVERBS (give|pass|send)&DONE]',
    unless: agent,
  },
];
