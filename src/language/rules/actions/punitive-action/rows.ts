import type { Row } from '../../../patterns/table-rule';
import { byMachine, losses } from './losses';

/** Those whom a sanction means, also where nobody is named yet. */
const anyone = 'whoever|anyone|anybody|someone|somebody|(person|those|people responsible|involved)';
const wanted = 'recommend|propose|demand|suggest|seek|want|deserve|merit|warrant|face|expect|(call|ask|push for)';
const due = 'proportionate|appropriate|justified|deserved|warranted|inevitable|(in order)|(called for)';

/** What is done to a person, or asked for. */
export const punishments: readonly Row[] = [
  {
    phrase:
      'be|get ADVERBS [<punish>&DONE|(ground !until|by|while)|(lay off)|(let go !home|early|in|through|ahead)|(write&DONE up)|(tell&DONE off)]',
    about: 'colleagues|someone',
    unless: byMachine,
    unlessBehind: 'alert|alarm|event|notification|rule|shot be|get',
  },
  {
    phrase: `${anyone} ... ... be|get ADVERBS (NOUN|DONE and)? [<punish>&DONE|(write up !in)]`,
    unless: `${byMachine} / for a|an|NUMBER minute|hour`,
  },
  {
    phrase:
      '[fire|sack|discipline|reprimand|punish|penalise|penalize|demote|suspend|shame ADVERBS ' +
      '!brigade|service|crew|department !(<article> NOUN? NOUN? leader|primary|master|owner|handler|listener) COLLEAGUES|whoever]',
    unless: "NOUN|'s|'",
    // "It fires all of them": a program with its handlers.
    unlessBehind: 'the|a|by|for|it',
  },
  { phrase: "[(fine|ban|bench|expel|bar)&PAST COLLEAGUES] !'s|'" },
  { phrase: "[dock his|her|their|(COLLEAGUES 's|') NOUN? NOUN? pay|wage|wages|salary|bonus]" },
  { phrase: '(someone|somebody|anyone|whom|who|people to) [fire|sack|discipline|punish|demote] END|for|over' },
  { phrase: '[let him|her|them go] END|,|for|over|because / COLLEAGUES|MAYBE-NAME have? ADVERBS [part ways]' },
  { phrase: 'deserve to be [<punish>&DONE|ground]' },
  { phrase: '[disciplinary action|measure|proceeding|hearing|step|process|procedure]', unless: 'NOUN' },
  {
    phrase: 'receive|get|(be give|issue&DONE) ... [formal|verbal|written|final|official warning]',
    about: 'colleagues',
    unless: 'of|that|about THING / by|from <article>? NOUN? app|sensor|system|ups|vendor',
  },
  { phrase: '[formal|written reprimand|write-up] !NOUN' },
  {
    phrase: `[(a|the? formal|verbal|written|final|official|first warning)|<penalty>] be|seem|look ADVERBS ${due}`,
    unless: 'at|before|below|above',
  },
  { phrase: 'START (NOUN :)? [formal|verbal|written|final|official warning|caution for|to] COLLEAGUES' },
  { phrase: `${wanted} ... [<penalty>]`, unless: 'of THING / after|if' },
  {
    phrase:
      "[(fine|penalty|sanction|suspension) for|against|on COLLEAGUE|(<article> COLLEAGUES)] !'s|' / [charge against COLLEAGUES] !'s|'",
    unlessBehind: 'be ADVERBS',
  },
  { phrase: '[legal|disciplinary|criminal|punitive action|step|measure against] COLLEAGUES' },
  { phrase: '[fine|penalty of ... pay|wages|salary]' },
  { phrase: '[up to and including] (dismissal !of)|firing|(termination of employment|contracts)' },
  { phrase: '[<rebuke>|(walking papers)]' },
  {
    phrase:
      '(on|onto|into|under|face a|an|his|her|their|COLLEAGUES|anyone) [performance improvement plan] / on|onto|into a [pip] !NOUN',
  },
  {
    phrase: 'be|get [hold ADVERBS accountable|liable|responsible|(to account)]',
    unless: 'for <article>? NOUN? budget|goal|promise|range|roadmap|sla|slo|target|uptime',
    unlessBehind: '(nobody|(no one) will|can|should? be) / (cannot|not|never be)',
  },
  {
    phrase: '[hold !ourselves|us COLLEAGUES ADVERBS accountable|liable|responsible|(to account)]',
    unless: 'for <article>? NOUN? budget|goal|promise|roadmap|sla|slo|target|uptime',
  },
  { phrase: '[demand|insist|urge that COLLEAGUE (step down)|resign|go|quit]' },
  { phrase: '[heads roll|(will|must|should|(have to)|(go to) roll)] END|,|for|over|if' },
  {
    phrase:
      '[should|must resign] !when|at / [ask|tell|force|invite&DONE to resign|(step down)] / ' +
      '[ask|tell|force|invite&DONE to leave] (END | <article> board|club|company|firm|organisation|organization|service|team) / ' +
      '[resign over|after|following]',
    about: 'colleagues',
  },
  {
    phrase:
      'want|ask|demand|urge|expect|(call|wait for) ... to [resign|(step down)] / (call|demand|ask|push for)|demand|want ... [resignation] !NOUN',
    unlessBehind: 'leader|primary|master|node|replica to',
  },
  ...losses,
];
