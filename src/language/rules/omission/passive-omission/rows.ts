import type { Row } from '../../../patterns/table-rule';
import { offerUnseenPassive } from '../unseen';
import { lapses } from './lapses';
import { agent, consequence, noTraffic, sayings } from './sayings';

/** How it is told that something was left undone, and nobody is named. */
export const rows: readonly Row[] = [
  {
    who: 'anything',
    subject: noTraffic,
    verb: 'passive dismiss|disregard|forget|neglect|overlook|<misdo>',
    // "Misread as a stalled build" tells what it looked like, and "dismissed since it had no index" why.
    unless: `${agent} / as / since !NUMBER|then|last`,
    unlessBehind: 'why this|that|it|they|(<article> NOUN? NOUN)',
    instead: offerUnseenPassive,
  },
  {
    // Programs ignore and miss things, too: not these.
    who: 'thing',
    subject:
      'opportunity|chance|sign|clue|alarm|alert|signal|notification|page|pager|note|step|escalation|advice|complaint|concern|risk|<norm>|<precaution>',
    verb: 'passive miss|ignore|overlook',
    unless: `${agent} / as`,
    unlessBehind: consequence,
    instead: offerUnseenPassive,
  },
  { who: 'thing', subject: '<norm>|limit', verb: 'present passive not <comply>', unless: `${agent} / : / , as` },
  {
    who: 'thing',
    subject: '<norm>',
    verb: 'passive bend|relax|<violate>',
    unless: `${agent} / into|down|up|in`,
    unlessBehind: `${consequence} / automation`,
  },
  { phrase: '<norm> [not <comply>&DONE]', unless: `${agent} / :|by` },
  {
    who: 'thing',
    subject: '!test|automation <precaution>|run|inspection|handover|briefing !NOUN',
    verb: 'passive skip|bypass|circumvent|sidestep',
    // "Skipped for cached rows": what a program does with some of its data.
    unless: `${agent} / for !<article>|lack|reasons|speed|time / on purpose / ... as|because|since`,
    unlessBehind: consequence,
    instead: offerUnseenPassive,
  },
  {
    who: 'thing',
    subject: '<proper>|required|mandatory|opportunity|care',
    verb: 'passive not <perform>',
    unless: `${agent} / available|over|from`,
  },
  {
    who: 'anything',
    subject: noTraffic,
    verb: 'passive not <diligence>|<work>|design|install|scope|secure|configure',
    how: '<properly>',
    unless: agent,
  },
  { who: 'anything', verb: 'passive not had <diligence>|<work>', how: '<properly>', unless: agent },
  { who: 'anything', verb: 'passive <diligence>|<work>', how: '<badly>', unless: agent },
  {
    who: 'thing',
    subject: noTraffic,
    verb: 'passive never !plan <inspect>',
    unless: `${agent} / to VERB / from`,
    unlessBehind: 'mean ADVERBS that? <article>? NOUN? NOUN',
  },
  {
    who: 'thing',
    subject: '<chore>',
    verb: 'passive never close|do|finish|fix|address|implement|apply|assign',
    unless: `${agent} / to|an|or`,
  },
  {
    who: 'thing',
    subject: '<norm>|documentation|drawing',
    verb: 'passive never update|revise|amend',
    unless: `${agent} / to|on`,
  },
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
    unless: agent,
  },
  {
    who: 'thing',
    verb: 'passive leave',
    then: '[(!unfinished <unchecked>)|unattended|unguarded|unlocked|unsupervised|unanswered|unpatched]',
    unless: `${agent} / on purpose / , as / as it`,
  },
  {
    phrase:
      "[be not|n't ADVERBS DONE as well|quickly|smoothly|carefully|closely as] it|this|they|we|one could|should|might",
    even: ['denied'],
  },
  { phrase: '[get ADVERBS (forget|overlook|neglect|<misdo>)&DONE]', about: 'thing', unless: agent },
  {
    who: 'thing',
    subject: noTraffic,
    verb: 'passive not challenge|consider|heed|prioritise|prioritize|question|respect',
    // "Not considered blocking": what it counted as.
    unless: `${agent} / DOING|as|a|an|critical|important|necessary|safe|urgent`,
  },
  {
    phrase: "[do not|n't get (<diligence>|<work>|pass|hand|raise|share)&DONE]",
    about: 'thing',
    unless: agent,
    unlessBehind: 'COLLEAGUES / <traffic>|error|exception|signal|value',
  },
  { phrase: '[(fall|slip|drop) straight|right? through|between the|some|all crack|net|stool]' },
  {
    phrase: '[(get|be) lost in the? shuffle|handover|hand-over|translation|noise|mix|transition|rush]',
    unlessBehind: '<traffic>|session|signal|alarms|alerts|notices|notifications|warnings',
  },
  { phrase: "[slip|escape my|our|his|her|their|your|((COLLEAGUES|MAYBE-NAME) 's) mind|attention|notice|memory] !NOUN" },
  { phrase: '[ball be|get dropped]', unless: 'from|on|into|by|onto' },
  {
    who: 'thing',
    subject: '<chore>|concern|complaint|objection|worry',
    verb: 'passive drop|shelve|bury|abandon',
    unless: '... (as|because|since|when|for|by|from|into | on purpose)',
  },
  { who: 'thing', verb: 'passive wave|nod', then: '[through]', unless: agent },
  { who: 'thing', verb: 'passive not keep|maintain', then: '[(up to date)|current|complete]', unless: agent },
  { who: 'thing', verb: 'passive not had keep|maintain', then: '[(up to date)|current|complete]', unless: agent },
  { who: 'thing', subject: 'promise|commitment|agreement', verb: 'passive not keep|fulfil|fulfill|honor|honour' },
  ...lapses,
  ...sayings,
  { who: 'thing', verb: 'passive must had forget|miss|overlook|skip', unless: agent },
  { phrase: '[seem|appear to have been (forget|overlook|neglect)&DONE]', about: 'thing', unless: agent },
  {
    who: 'thing',
    subject: noTraffic,
    verb: 'passive not act|attend|follow|hand|live|look',
    then: '[on|upon|at|up|over|to] END|,|;|and|until|when|for',
  },
];
