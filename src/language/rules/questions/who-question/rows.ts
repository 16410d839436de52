import type { Row } from '../../../patterns/table-rule';
import { askForAct, askForFactors } from './culprit';

const really = 'ADVERBS tf|(the hell|fuck)|(on earth)|(in the world)?';
const culprit =
  '<pinned>|<violate>|<destroy>|<remove>|<release>|<slip>|<misdo>|change|deploy|edit|enable|fail|run|sign';

/** To come forward, or to be made to pay. */
const ownUp =
  '(own up)|(fess up)|confess|(answer for|to)|(pay ... this|that|it|lost|<outcome>)|(be held)|(take the? blame|fall|responsibility)|(carry the can)';
/** What went wrong, and not "this service" or "the incident channel". */
const lost =
  '(the|this|that|our? NOUN? NOUN? <outcome> !NOUN | the|our? dead|lost|missing|broken|empty|locked | this|that|it !NOUN)';
const record = 'review|report|post-mortem|retro|document|doc|summary|notes|minutes|timeline|runbook';
const whoOf = 'who|whom|(which|what of you|us|them)';

/** Questions that ask for a person, surest first. */
export const asking: readonly Row[] = [
  {
    phrase: `[who ${really} be|'s ADVERBS (to blame | at fault | behind (this|that|it !NOUN) | the culprit | guilty|liable)]`,
    tells: 'question',
    instead: askForFactors,
  },
  {
    phrase:
      '[who|whom should|do|can|could|must|shall we|you|they|i blame|fire|sack|punish|(hold responsible|accountable|liable)|(yell|shout at)]',
    tells: 'question',
  },
  { phrase: `[who|whom do|can|should we|i (have to)? thank for] ${lost}`, tells: 'question' },
  {
    phrase: `[${whoOf} (be|'s ADVERBS going to)|will|must|should|shall|gonna|wanna|(want to) ${ownUp}]`,
    tells: 'question',
  },
  { phrase: `[who ADVERBS (be|'s paying|answering for) this|that|it] !NOUN`, tells: 'question' },
  {
    phrase:
      '[anyone|anybody|someone|somebody ADVERBS want|care|wish|like to confess|admit|(own up)|(take the? blame|credit)]',
    tells: 'question',
  },
  { phrase: '[who was|were asleep|sleeping|napping|drunk]', tells: 'question' },
  { phrase: '[who give&PAST ROLE|you|him|her] ... <privilege>|password', tells: 'question' },
  { phrase: '[who on|in|at ... know&PAST] !and|the|NOUN / [who else be in on]', tells: 'question' },
  {
    phrase: `[(which|what COLLEAGUE be responsible|accountable|(to blame)|(at fault))] for ${lost}`,
    tells: 'question',
  },
  { phrase: '[who (hire|train|promote|certify)&PAST] PEOPLE|these|those|him|her|them', tells: 'question' },
  { phrase: '[who even] !be|have / [who !PAST ... like this|that] END', tells: 'question' },
  {
    // "The name of the engineer who signed it is in the log": what a record holds.
    phrase: `give|get|want|need|have|(what be) ... [name of the|that person|individual|employee|colleague|one|COLLEAGUE who|that] (${culprit})&PAST`,
    even: ['asked'],
  },
  {
    phrase: `[who be|'s ADVERBS responsible|accountable] (END | for ${lost})`,
    tells: 'question',
    instead: askForFactors,
  },
  {
    phrase: `[who|(which|what (of you|us|them)? !i|we|you|he|she|they COLLEAGUE|COLLEAGUES)|(which|what of you|us|them) ${really} {act: (${culprit})&PAST}]`,
    tells: 'question',
    // Who wrote the review or put an end to it is thanked. "Who did we notify?" asks about others.
    unless: `i|we|you|he|she|they / (this|the|our|that)? (incident|final|first)? <repair>|rollback|mitigation|workaround|drill|${record}`,
    instead: askForAct,
  },
  { phrase: `[who has|have|'s ${really} (${culprit})&DONE]`, tells: 'question' },
  {
    phrase:
      '[who should|could ADVERBS have (<reveal>|notice|check|stop|tell|call|say)&DONE] / [who should ADVERBS have seen|known]',
    tells: 'question',
  },
  {
    phrase: `[who last] (${culprit}|handle|use)&PAST / [who was the last NOUN? to] ${culprit}|handle|use`,
    tells: 'question',
  },
  { phrase: '[who keep DOING]', tells: 'question' },
  { phrase: `[who be|'s the|that NOUN? NOUN that|who ADVERBS PAST]`, tells: 'question' },
  {
    phrase: '[whose (bad|stupid|great|bright)? <fault>|<mistake>|<belonging>]',
    tells: 'question',
    unless: '... own / is|are it to|this',
    instead: askForFactors,
  },
  { phrase: '[by whom] was|were', tells: 'question', unless: '... discovered|reported|noticed|found|detected' },
  // "The log says what was changed by whom"
  { phrase: `[${culprit} by whom]`, unlessBehind: 'what|which NOUN? be', even: ['asked'] },
];
