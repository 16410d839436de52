import type { Row } from '../../../patterns/table-rule';
import { offerFailing } from '../failing';

/** What was to be done, in the words of who did not do it. */
// Trials and results are none that somebody left out.
const answered = '(respond to <article>? NOUN? NOUN? NOUN? webhook|query|ping|probe|packet|heartbeat)';
const tried =
  'boot|reboot|mount|reproduce|replicate|recreate|have|achieve|qualify|allocate|connect|find|get|load|log|negotiate|pay|reach|reconcile|thank|win';
const todo = `[to ADVERBS !${answered}|${tried} {act: VERB|NOUN}]`;

/** What programs do as well: "the client failed to verify the certificate". */
const automatic = 'address|check|enforce|notify|plan|protect|test|validate|verify';
const checked = 'certificate|checksum|hash|path|port|query|signature|socket|token|webhook';
/** A doubt about one's own text is none about the work, and "a tag I forgot to remove" is any such tag. */
const aside = '<doubt>|likely / a|an NOUN? NOUN that|which? PEOPLE';

/** What is looked for. */
export const rows: readonly Row[] = [
  {
    who: 'colleague|someone',
    verb: 'present <leave-undone>',
    then: todo,
    unlessBehind: aside,
    severity: 'warning',
  },
  {
    who: 'colleagues',
    verb: 'present <leave-undone>',
    then: todo,
    unlessBehind: aside,
  },
  { who: 'maybe-name', verb: 'forget', then: todo },
  { who: 'colleagues', verb: 'forget', then: 'END' },
  // "Forgot to mention: ..." goes on with what is said.
  { who: 'omitted', verb: 'forget', then: '[to !mention|say|(add that|:|,) {act: VERB|NOUN}]' },
  { who: 'anything', verb: 'neglect|omit', then: todo },
  // What only people do tells who is meant, whatever the name.
  { who: 'thing|maybe-name', verb: '<leave-undone>', then: `[to ADVERBS !learn|${automatic} {act: <human-act>}]` },
  { who: 'omitted', verb: '<leave-undone>', then: `[to ADVERBS !(${automatic} !<article>) {act: <human-act>}]` },
  // An analysis or a review is people at work.
  {
    who: 'thing',
    subject: 'analysis|review|planning|assessment|audit|inspection !NOUN',
    verb: 'fail',
    then: '[to ADVERBS {act: <human-act>|<perceive>|<reveal>|register|show}]',
  },
  { who: 'colleagues|omitted', verb: '<leave-undone>', then: '[to] END' },
  { phrase: '[fail to do my|our|your|his|her|their job|duty|homework]' },
  {
    phrase: '[failing to ADVERBS <human-act>] / [(omitting|neglecting|forgetting) to <human-act>|<diligence>]',
    tells: 'past',
    unlessBehind: 'be',
    instead: offerFailing,
  },
  { phrase: 'COLLEAGUES [failing to ADVERBS !log|login|connect|reproduce VERB]', instead: offerFailing },
  { phrase: '[(omitting|neglecting|forgetting) to VERB]', about: 'colleagues', instead: offerFailing },
  { phrase: '[<failing> on my|our|your|his|her|their side|part|end to ADVERBS VERB]', instead: offerFailing },
  {
    phrase:
      "PEOPLE 's|'? [<failing> to ADVERBS !connect|load|log|reconcile|start|NUMBER VERB|NOUN] / <whose> [<failing> to ADVERBS !connect|load|log|start VERB]",
    instead: offerFailing,
  },
  { phrase: 'START [by failing|neglecting|omitting|forgetting to ADVERBS VERB] ... , COLLEAGUES' },
  { phrase: "PEOPLE 's|'? [neglect|disregard]" },
  { phrase: "COLLEAGUES 's|' [loss of NOUN? control|awareness|attention] !NOUN" },
  { phrase: '[loss of NOUN? control|awareness|attention (by|(on the part of))] COLLEAGUES' },
  {
    phrase: '[serious|systemic|grave|basic|significant|fundamental? failings|shortcomings in|of|at|by]',
    // Those of what people have.
    unless: '<article>|<whose>? NOUN? NOUN? <artefact>|system|process|monitoring|tooling|design|architecture',
  },
  { phrase: 'a [catalogue|litany of NOUN? error|failing|failure|mistake|blunder] !NOUN' },
  { phrase: '[<failing> (of|by) PEOPLE (and PEOPLE)? to ADVERBS VERB]', instead: offerFailing },
  { phrase: '[<failing>] (of|by) PEOPLE ... ... to ADVERBS VERB' },
  {
    phrase: `[<failing> to ADVERBS !(${automatic} <article>? NOUN? ${checked}) <human-act>|communicate|(catch !(the exception))|(act !as)] !with|between`,
    tells: 'fact',
    // "A node failure to verify it": what failed is told.
    unlessBehind:
      '<article> NOUN? component|disk|drive|hardware|host|link|machine|node|part|power|pump|server|site|zone',
    instead: offerFailing,
  },
  { phrase: '[neglect|disregard of|for (a|the)? NOUN? <norm>|<precaution>|safety|maintenance]' },
  {
    phrase:
      '[(lapse|failure|breakdown) (of|in) <care>|<craft>|policy|process] !NOUN|NUMBER|with|between / [failure in (<human-act>|take)&DOING]',
    // What came of it
    unlessBehind: 'cause|bring|see',
  },
];
