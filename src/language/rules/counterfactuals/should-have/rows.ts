import type { Row } from '../../../patterns/table-rule';

/** From when on something is said to have been due. */
const fromTheStart = '(in the first place | from the start|beginning|outset | to begin with | long ago | all along)';

/** "What we could have done better" names what is talked about. */
const topic = 'what|how COLLEAGUES?';

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    who: 'colleagues',
    verb: 'not? should|ought had !<befall>|be',
    // What they would have met with, and not what they owed.
    unless: 'this|that|the? same|similar? <outcome> / ... by now',
    // "It caught what it should have"
    unlessBehind: topic,
    even: ['conditional'],
  },
  { who: 'colleagues', verb: 'not? should|ought had be', then: '!END|able', even: ['conditional'] },
  {
    who: 'people',
    subject: 'someone|somebody|everyone|everybody|people|whoever',
    verb: 'should|ought had !<befall>|be',
  },
  { who: 'maybe-name', verb: 'not? should|ought had <diligence>|know' },
  { who: 'omitted', verb: 'not? should|ought had !<befall>|be|work|fit|do' },
  {
    who: 'omitted',
    verb: 'passive should|ought had <diligence>|<owed>|<repair>|catch',
    then: '... <sooner>',
    instead: () => [],
  },
  // "The request should have been rejected" is about a machine; "the rota should have been updated" is not.
  {
    who: 'thing',
    verb: 'passive should|ought had <diligence>|<owed>',
    unless: 'automatically / to NUMBER / by !PEOPLE',
  },
  {
    // "The operator should have been paged" is about the alarm.
    who: 'colleagues',
    verb: 'passive should|ought had !page <diligence>|<owed>|<train>|<give>',
    unless: 'automatically|by',
  },
  {
    who: 'thing',
    verb: 'not passive should had <release>|<put>|<owed>|<omit>|<violate>|allow|grant|permit|rush|start|store|share',
  },
  { who: 'colleagues', verb: 'not passive should|ought had <give>|allow|ask|let|put|trust' },
  {
    who: 'thing',
    verb: 'not should had go|make|get|reach|leave',
    then: 'out|live|ahead|through|past|into|it|production',
  },
  { who: 'thing', verb: 'should had be', then: `... ${fromTheStart}` },
  // What others "should have seen" on a page is what was meant for them; that something was so is what they should have noticed.
  { phrase: '[should|ought have (see|hear|feel)&DONE that]', about: 'colleagues' },
  {
    phrase:
      '[should|(ought to) have (ring|raise|set)&DONE ADVERBS off? (alarm bell|bells)|alarms|eyebrows|(red flag|flags)]',
  },
  { phrase: 'shoulda|coulda DONE' },
  { phrase: '[should|could have] END|,|;|but|(and now)', about: 'colleagues', unlessBehind: topic },
  // What others could have done is told as their omission; of ourselves, where it is compared.
  { who: 'others', verb: 'could had !<befall>|<ensue>', unlessBehind: topic },
  {
    who: 'colleagues',
    verb: 'could had <diligence>|<reveal>|know|guess|foresee',
    unless: '... if|had',
    unlessBehind: topic,
  },
  { who: 'thing', verb: 'should|must had be', then: '[ADVERBS obvious|plain|clear|apparent|evident] to' },
  { who: 'omitted', verb: 'could had <diligence>|<step>' },
  { who: 'colleagues', verb: 'could had !<befall>', then: '... <sooner>|<better>', unlessBehind: topic },
  { who: 'colleagues', verb: 'might|could had !<befall>', how: 'least' },
  { phrase: '[more could|should have been done]' },
  { who: 'thing', subject: 'this|it|that', verb: 'should|ought had be', then: '[in|part]' },
  {
    who: 'colleagues',
    verb: 'passive suppose|mean',
    then: '[to] {act: !<befall>|be|have VERB|NOUN} / [to] be {act: DOING} / [to] have {act: DONE}',
    unlessBehind: topic,
  },
  {
    phrase: "[be <instruct> to {act: VERB}] ... ,? but|and|yet (he|she|they|we|i)? (do not|n't | never | fail)",
    about: 'colleagues',
  },
  { phrase: '[need to have DONE]', about: 'colleagues', tells: 'past' },
  { phrase: 'a|an|any|every|most <exemplary> NOUN? NOUN [would have !see|be|get|lose DONE]' },
  { phrase: 'any|every|most PEOPLE [would have !see|be|get|lose|notice DONE]' },
];
