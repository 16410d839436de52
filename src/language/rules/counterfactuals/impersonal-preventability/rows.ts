import type { Row } from '../../../patterns/table-rule';
import { offerImprovement } from '../../../rephrase';
import { topic } from '../frames';

const better = 'ADVERBS <proper>|better|more|enough|closer|earlier';

/** What would have come of something else, surest first. */
export const improvements: readonly Row[] = [
  {
    who: 'thing',
    verb: 'passive could|might had !expose <reveal>|notice|find|reduce|shorten',
    unlessBehind: topic,
    even: ['conditional'],
  },
  { who: 'thing', verb: 'passive would had prevent|avoid|avert', unlessBehind: topic, even: ['conditional'] },
  {
    who: 'thing',
    verb: 'passive could|might had <repair>|handle|do',
    then: '... <sooner>|<better>',
    unlessBehind: topic,
  },
  { phrase: "there [should|ought to? have|'ve been] !NUMBER", even: ['conditional'] },
  {
    phrase:
      "it|that|this [would|might|could have|'ve been] ADVERBS a|the? <wise> !situation|outcome|result|position NOUN? to|if|for|not",
    even: ['conditional'],
  },
  {
    phrase: 'START|, DOING ... [would|might have been] ADVERBS a|the? <wise>|enough',
    instead: offerImprovement,
  },
  { phrase: '[would have been ADVERBS <wise>] END', about: 'thing' },
  { who: 'colleagues', verb: 'would had be', then: 'wiser|smarter|(well|better advised)' },
  {
    phrase:
      'it [would have taken|cost|needed] PEOPLE? ADVERBS nothing|little|(one|two|NUMBER|a minute|second|moment|line|word|call|click) ... to VERB',
  },
  { phrase: 'START [better|wiser|safer|smarter not? to have DONE]' },
  // "Downtime is avoidable with two nodes": how things are, not how they went.
  {
    phrase: '[ADVERBS <preventable>] ADVERBS <outcome>|loss|END|,|and|but|with|by|if|had',
    unlessBehind: 'is|are <article>? NOUN? and?',
  },
  {
    phrase: `START with a? little|bit|touch? of? ${better} ... [would|could|might not|never|n't have happened|occurred|spread|escalated|gone]`,
  },
  {
    phrase: `START with a? little|bit|touch? of? ${better} ... [would|could|might have been] <better>|<wise>|<sooner>`,
  },
  { phrase: `[would|could|might not|never|n't have happened|occurred] with|under|had a? ${better}` },
  { phrase: 'it [would|could|might have (help|pay)&DONE off?] to VERB' },
  {
    who: 'thing',
    verb: 'passive could|might had try|test|review|rehearse|announce|plan',
    then: '... on|beforehand|first|sooner|earlier|before|at',
  },
  { phrase: '[need never|not have happened|been]' },
  {
    phrase: 'START <article> NOUN? (<wise>|better) NOUN ... [would|might have been] to',
    even: ['conditional'],
  },
  {
    phrase: 'a|an earlier|quicker|timely|(more timely) NOUN [would|could|might have save|shorten]',
  },
  { phrase: 'START [ideally] ,? (COLLEAGUES would|should have | THING would|should have been DONE)' },
  {
    who: 'thing',
    subject: 'call|request|announcement|<precaution>',
    verb: 'passive could|might had give|make|<verify>',
  },
  { phrase: 'START [in a|an perfect|ideal world] ... would|could|should have', even: ['conditional'] },
  {
    phrase: '[none of this|it|that would|could|need have (happen|occur)&DONE|been|got|gone] !possible',
    even: ['conditional'],
  },
  { phrase: '[should never have happened] / [should never have come to this|that]', even: ['denied'] },
  { phrase: 'it [would have been enough|sufficient to]' },
  { phrase: 'the most? <wise> thing|step|move|course|action|approach|option ... [would have been]' },
  {
    who: 'thing',
    subject: '<labour>|message|messaging|wording|timing',
    verb: 'could|might had be',
    then: '[ADVERBS a? lot|bit? ADVERBS <better>|more]',
  },
  { phrase: '[would have been better off]', about: 'colleagues' },
  {
    phrase: "START [but for|without] (his|her|their | COLLEAGUES 's) ... would|could|might have",
    even: ['conditional'],
  },
];
