import type { Row } from '../../../patterns/table-rule';

/** Those whom a sanction means, also where nobody is named yet. */
const anyone = 'whoever|anyone|anybody|someone|somebody|(person|those|people responsible|involved)';
const whose = "(his | her | my | COLLEAGUES 's)";
const place =
  'on-call|rota|rotation|roster|team|project|role|post|duty|position|shift|production|job|case|floor|ward|desk';
const taken = '(should|must|will|shall|(ought to))? have? be been?';
const wanted = 'recommend|propose|demand|suggest|seek|want|deserve|merit|warrant|face|expect|(call|ask|push for)';
const due = 'proportionate|appropriate|justified|deserved|warranted|inevitable|(in order)|(called for)';
const unclaimed = '... when|once|after|leave|left|stolen|lost|compromised|expired|key|token';

/** What is done to a person, or asked for. */
export const punishments: readonly Row[] = [
  {
    phrase: 'be|get ADVERBS [<punish>&DONE|ground|(lay off)|(let go)|(write&DONE up)|(tell&DONE off)]',
    about: 'colleagues|someone',
    unlessBehind: 'alert|alarm|event|notification|rule|shot be|get',
  },
  { phrase: `${anyone} ... ... be|get ADVERBS (NOUN|DONE and)? [<punish>&DONE|(write up)]` },
  {
    phrase:
      '[fire|sack|discipline|reprimand|punish|penalise|penalize|demote|suspend|shame ADVERBS !brigade|service|crew|department COLLEAGUES|whoever]',
    unlessBehind: 'the|a|by|for',
  },
  { phrase: '[(fine|ban|bench|expel|bar)&PAST COLLEAGUES]' },
  { phrase: '[dock his|her|their|COLLEAGUES ... pay|wage|wages|salary|bonus]' },
  { phrase: '(someone|somebody|anyone|whom|who|people to) [fire|sack|discipline|punish|demote] END|for|over' },
  { phrase: '[let him|her|them go] / [part ways]' },
  { phrase: 'deserve to be [<punish>&DONE|ground]' },
  { phrase: '[disciplinary action|measure|proceeding|hearing|step|process|procedure]' },
  {
    phrase: 'receive|get|(be give|issue&DONE) ... [formal|verbal|written|final|official warning]',
    about: 'colleagues',
  },
  { phrase: '[formal|written reprimand|write-up]' },
  { phrase: `[(a|the? formal|verbal|written|final|official|first warning)|<penalty>] be|seem|look ADVERBS ${due}` },
  { phrase: 'START (NOUN :)? [formal|verbal|written|final|official warning|caution for|to] COLLEAGUES' },
  { phrase: `${wanted} ... [<penalty>]`, unless: 'of THING' },
  { phrase: '[(fine|penalty|sanction|suspension) for|against|on COLLEAGUES] / [charge against COLLEAGUES]' },
  { phrase: '[legal|disciplinary|criminal|punitive action|step|measure against] COLLEAGUES' },
  { phrase: '[fine|penalty of ... pay|wages|salary]' },
  { phrase: '[up to and including] dismissal|firing|(termination of employment|contracts)' },
  { phrase: '[<rebuke>|(marching orders)|(walking papers)]' },
  { phrase: '[performance improvement plan] / on|onto|into a [pip]' },
  { phrase: 'be|get [hold ADVERBS accountable|liable|responsible|(to account)]' },
  { phrase: '[hold !ourselves|us COLLEAGUES ADVERBS accountable|liable|responsible|(to account)]' },
  { phrase: '[demand|insist|urge that COLLEAGUE (step down)|resign|go|quit]' },
  { phrase: '[head roll] / [head will|must|should|(have to)|(go to) roll]' },
  {
    phrase:
      '[should|must resign] / [ask|tell|force|invite&DONE to resign|leave|(step down)] / [resign over|after|following]',
    about: 'colleagues',
  },
  {
    phrase:
      'want|ask|demand|urge|expect|(call|wait for) ... to [resign|(step down)] / (call|demand|ask|push for)|demand|want ... [resignation]',
  },
  {
    phrase: `${whose} NOUN? NOUN? access|licence|license|permission|privilege|right ${taken} [<withdraw>&DONE|(take away)]`,
    unless: '... (leave|left|when|stolen)',
  },
  {
    phrase: `his|her|my|their|(COLLEAGUES 's|') NOUN? certificate|key|pass|badge ${taken} [(confiscate|withdraw|freeze|suspend)&DONE|(take away)]`,
    unless: unclaimed,
  },
  { phrase: '[his|her|their|my annual? bonus|pay|salary|wage be <withdraw>&DONE]' },
  { phrase: '[have his|her|their ADVERBS NOUN? <privilege> <withdraw>&DONE]', unlessBehind: 'who|that leave' },
  {
    phrase: '[revoke|pull|suspend|withdraw|(take away) his|her|their NOUN? <privilege>]',
    unlessBehind: 'attacker',
  },
  {
    phrase: "[revoke|remove|pull|suspend|withdraw|freeze|(take away) COLLEAGUES 's|' NOUN? NOUN? <privilege>]",
    unless: unclaimed,
    severity: 'information',
  },
  { phrase: '[no bonus] END|for|this / [no more] NOUN? access|bonus|key|rights for COLLEAGUE|whoever|anyone' },
  { phrase: '[take his|her|their NOUN? <privilege> away] / [revoke|suspend|pull|withdraw the? licence|license] of|to' },
  {
    phrase:
      '[lose|forfeit|cost him|her|them? his|her|their|my|your NOUN? (bonus|job|licence|license|badge|post|position|seat)]',
    unlessBehind: 'nobody|(no one)',
  },
  {
    phrase:
      'whoever|(anyone|anybody|everyone who) <destroy>|<violate>|<release> ... [lose|forfeit] NOUN? <privilege>|rights',
  },
  { phrase: '[strip|relieve&DONE of his|her|their|all? NOUN? <privilege>|command|duty]' },
  {
    phrase: `be|get [(remove|take|bar|ban|exclude|reassign|kick|pull)&DONE (from|off) the|all? ${place}]`,
    about: 'colleagues',
  },
  { phrase: `[(remove|take|bar|ban|exclude|kick|pull) COLLEAGUES|him|her|them (from|off) the|all? ${place}]` },
  { phrase: '[refer&DONE to the? hr|police|council|board|(human resources)] / [report&DONE to hr]' },
  { phrase: 'be [(report|hand|turn)&DONE over? to the? NOUN? <judge>]', about: 'colleagues' },
  { phrase: '[(justify|explain himself|herself|themselves|myself|yourself) to|before|(in front of)]' },
  { phrase: '[(place|put|send|suspend)&DONE home? on|without NOUN? NOUN? leave|probation|pay]', about: 'colleagues' },
  {
    phrase: '[should|must|will|shall never be (allow|permit|let|trust)&DONE] ... near|back|in|at|anywhere|again',
    about: 'colleagues|someone',
  },
  {
    phrase: "[should|must|will|shall|wo not|n't be (allow|permit|let|trust)&DONE] ... again",
    about: 'colleagues|someone',
  },
  {
    phrase: "[will|shall|wo|would not|n't|never be (ask|call|invite|hire|employ|book|contract)&DONE again|back]",
    about: 'colleagues',
  },
  { phrase: '[make&DONE to pay] / [made pay]' },
  { phrase: 'responsible|involved|concerned|culprit will|must|should|has|have been|be [deal&DONE with]' },
  { phrase: '[reflect|mention|note&DONE in|at his|her|their|your|COLLEAGUES NOUN? appraisal|(performance review)]' },
  { phrase: '(anyone|anybody|whoever|you ... be [out of the] rota|rotation|team|project|job)' },
  {
    phrase:
      'whoever|anyone|anybody|everybody|(next one) ... [buy|owe ... beer|lunch|cake|drinks|breakfast|dinner|round]',
  },
  {
    phrase:
      '[face|suffer|bear the|serious|severe? consequence|dismissal|prosecution|(the sack)] / [consequence have been draw]',
  },
  { phrase: '[there will|must|should be ADVERBS? consequence] / [personnel|disciplinary consequence]' },
  { phrase: 'be [(speak|talk)&DONE to]', about: 'colleagues' },
  {
    phrase:
      '[stern|serious|firm word|talk|talking-to|letter] with|to|from|about / [talking-to] / [speak|talk firmly|sternly to]',
  },
  { phrase: 'go|put|note&DONE? [on|in your|his|her|their personnel? record|file]' },
  { phrase: 'responsible|involved|question|who ... [no longer work|employed]' },
  { phrase: '[as a? punishment] / [come down ADVERBS hard on] PEOPLE / [throw the book at]' },
  {
    phrase:
      '[make an example of] / [read the riot act] / [face the music] / [pay dearly|(the price)] / [wall of shame]',
  },
  {
    phrase:
      '[show&DONE the door] / [slap on the wrist] / [a|the? black mark] / [grounds for NOUN? termination|dismissal]',
  },
  { phrase: '[repercussion] for COLLEAGUES|whoever|anyone|those / (face|fear|expect) ADVERBS [repercussion]' },
  { phrase: '(want|demand) [name|head] END|by' },
];
