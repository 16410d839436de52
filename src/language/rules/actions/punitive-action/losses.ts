import type { Row } from '../../../patterns/table-rule';

const whose = "(his | her | my | COLLEAGUES 's)";
const place =
  'on-call|rota|rotation|roster|team|project|role|post|duty|position|shift|production|job|case|floor|ward|desk';
const taken = '(should|must|will|shall|(ought to))? have? be been?';
const unclaimed = '... when|once|after|leave|left|stolen|leaked|lost|compromised|expired|end|key|token';
/** A program did it, and nobody meant to punish. */
export const byMachine =
  'ADVERBS by|from|in <article>? nightly|weekly|daily? NOUN? NOUN? NOUN? ' +
  'autoscaler|bot|bug|error|fail2ban|filter|harness|import|killer|ldap|limiter|migration|' +
  'restart|rule|script|server|sync|system|terminal|terraform|vendor|watchdog';

/** What is taken from a person, and what else is to come of it. */
export const losses: readonly Row[] = [
  {
    phrase: `${whose} NOUN? NOUN? access|licence|license|permission|privilege|right ${taken} [<withdraw>&DONE|(take away)]`,
    unless: `... (leave|left|when|stolen) / ${byMachine}`,
  },
  {
    phrase: `his|her|my|their|(COLLEAGUES 's|') NOUN? certificate|key|pass|badge ${taken} [(confiscate|withdraw|freeze|suspend)&DONE|(take away)]`,
    unless: `${unclaimed} / ${byMachine}`,
  },
  { phrase: '[his|her|their|my annual? bonus|pay|salary|wage be <withdraw>&DONE]', unless: byMachine },
  {
    phrase: '[have his|her|their ADVERBS NOUN? <privilege> <withdraw>&DONE]',
    unlessBehind: 'who|that leave',
    unless: byMachine,
  },
  {
    phrase: '[revoke|pull|suspend|withdraw|(take away) his|her|their NOUN? <privilege>]',
    unless: `${unclaimed} / from|in|each|(, then)`,
    unlessBehind: 'attacker',
  },
  {
    phrase: "[revoke|remove|pull|suspend|withdraw|freeze|(take away) COLLEAGUES 's|' NOUN? NOUN? <privilege>]",
    unless: `${unclaimed} / NOUN|during|each|from`,
    severity: 'information',
  },
  {
    phrase:
      '[no bonus] END|(for COLLEAGUES|whoever)|(this year|quarter) / [no more] NOUN? access|bonus|key|rights for COLLEAGUE|whoever|anyone',
  },
  {
    phrase:
      '[take his|her|their NOUN? <privilege> away] / ' +
      '[revoke|suspend|pull|withdraw the? licence|license] (of|to COLLEAGUES)|(to drive|fly|operate|practise|practice|sell|trade)',
  },
  {
    phrase:
      'COLLEAGUES have|will|could|might|may|should? have? ADVERBS [lose|forfeit ' +
      'his|her|their|my|your NOUN? (bonus|job|licence|license|badge|post|position|seat)] / ' +
      '[cost him|her|them? his|her|their|my|your NOUN? (bonus|job|licence|license|badge|post|position|seat)]',
    unlessBehind: 'nobody|(no one)',
    unless: 'NOUN|when',
  },
  {
    phrase:
      'whoever|(anyone|anybody|everyone who) <destroy>|<violate>|<release> ... [lose|forfeit] NOUN? <privilege>|rights',
  },
  {
    phrase: '[strip|relieve&DONE of his|her|their|all? NOUN? <privilege>|command|duty]',
    about: 'people',
    unless: `${byMachine} / at|when|(by <article>? NOUN? shift|watch|crew)`,
  },
  {
    phrase: `be|get [(remove|take|bar|ban|exclude|reassign|kick|pull)&DONE (from|off) the|all? ${place}]`,
    about: 'colleagues',
    // Who helps elsewhere, rests or is on holiday was not punished.
    unless: `${byMachine} / NOUN? to VERB / (so that) / for <whose> / NOUN? by`,
  },
  {
    phrase: `[(remove|take|bar|ban|exclude|kick|pull) COLLEAGUES|him|her|them (from|off) the|all? ${place}]`,
    unless: 'to VERB / so|for',
  },
  {
    phrase:
      '[refer&DONE to the? hr|police|council|board|(human resources)] / COLLEAGUES be ADVERBS [report&DONE to hr]',
  },
  { phrase: 'be [(report|hand|turn)&DONE over? to the? NOUN? <judge>]', about: 'colleagues' },
  { phrase: '[(justify|explain himself|herself|themselves|myself|yourself) to|before|(in front of)]' },
  {
    phrase:
      '[(place|put|send|suspend)&DONE home? on|without !annual|parental|sick|maternity|paternity NOUN? NOUN? leave|probation|pay] !NOUN',
    about: 'colleagues',
  },
  {
    phrase: '[should|must|will|shall never be (allow|permit|let|trust)&DONE] ... near|back|in|at|anywhere|again',
    about: 'colleagues|someone',
  },
  {
    phrase: "[should|must|will|shall|wo not|n't be (allow|permit|let|trust)&DONE] ... again",
    about: 'colleagues|someone',
    unless: 'until|while|before',
  },
  {
    phrase: "[will|shall|wo|would not|n't|never be (ask|call|invite|hire|employ|book|contract)&DONE again|back]",
    about: 'colleagues',
  },
  { phrase: '[make&DONE to pay] / [made pay]', unless: 'twice|again|in|with' },
  { phrase: 'responsible|involved|concerned|culprit will|must|should|has|have been|be [deal&DONE with]', unless: 'by' },
  {
    phrase:
      '[reflect|mention|note&DONE in|at his|her|their|your|COLLEAGUES NOUN? appraisal|(performance review)] !NOUN',
  },
  { phrase: '(anyone|anybody|whoever|you ... be [out of the] rota|rotation|team|project|job END)' },
  {
    phrase:
      'whoever|anyone|anybody|everybody|(next one) ... [buy|owe ... beer|lunch|cake|drinks|breakfast|dinner|round] !NOUN',
    unlessBehind: 'can|could|may|i',
  },
  {
    phrase: '[face|suffer|bear the|serious|severe? consequence|dismissal|prosecution|(the sack)]',
    about: 'colleagues|someone',
  },
  {
    phrase:
      '[there will|must|should be ADVERBS? consequence] !downstream|(for !COLLEAGUES|whoever|anyone|those) / ' +
      '[personnel|disciplinary consequence] / [consequence have been draw]',
  },
  { phrase: 'be [(speak|talk)&DONE to]', about: 'colleagues' },
  {
    phrase:
      '[stern|firm word|talk] with|to|from / [stern|firm letter] to / [serious word|talk] with|to COLLEAGUES / [talking-to] / ' +
      '[speak|talk firmly|sternly to]',
  },
  {
    phrase:
      '[on|in your|his|her|their personnel record|file] / go|put|(note&DONE) [on|in your|his|her|their permanent? record|file] END|,',
  },
  { phrase: 'responsible|involved|question ... [no longer work|employed]' },
  { phrase: '[as a? punishment] / [come down ADVERBS hard on] PEOPLE / [throw the book at]' },
  {
    phrase:
      '[make an example of] COLLEAGUES|whoever|somebody / [read the riot act] / [face the music] / [pay dearly] / ' +
      'OTHERS|someone|somebody will|must|should|shall [pay the price] / [wall of shame] !NOUN',
  },
  {
    phrase:
      '[show&DONE the door] !NOUN|to / [slap on the wrist] / [a|the? black mark] (for|against PEOPLE)|(on <whose>) / ' +
      '[grounds for NOUN? termination|dismissal] !of',
  },
  { phrase: '[repercussion] for COLLEAGUE|them|whoever|anyone|those / (face|fear|expect) ADVERBS [repercussion]' },
  { phrase: '[<whose> job|licence|license|career be ADVERBS (on the line)|(at stake)]' },
  {
    phrase: 'will|may|might|would|to ... [in|at|against|on <whose> NOUN? NOUN? appraisal|(performance review)]',
  },
  { phrase: '[part&PAST ways with] COLLEAGUES' },
  { phrase: '(want|demand) [name|head] END|(by !NOUN)|(by <weekday>|<time-noun>)' },
];
