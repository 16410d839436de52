import type { Row } from '../../../patterns/table-rule';

/** Those whom a sanction means, also where nobody is named yet. */
const anyone = 'whoever|anyone|anybody|someone|somebody|(person|those|people responsible|involved)';
const whose = "(his | her | my | COLLEAGUES 's)";
const place = 'on-call|rota|rotation|roster|team|project|role|post|duty|position|shift|production';

/** What is done to a person, or asked for. */
export const punishments: readonly Row[] = [
  {
    phrase: 'be|get ADVERBS [<punish>&DONE|ground|(lay off)|(let go)|(write&DONE up)|(tell&DONE off)]',
    about: 'colleagues|someone',
  },
  { phrase: `${anyone} ... ... be|get ADVERBS (NOUN|DONE and)? [<punish>&DONE|(write up)]` },
  {
    phrase:
      '[fire|sack|discipline|reprimand|punish|penalise|penalize|demote|suspend|shame ADVERBS !brigade|service|crew|department COLLEAGUES|whoever]',
    unlessBehind: 'the|a|by|for',
  },
  { phrase: '[let him|her|them go] / [part ways]' },
  { phrase: 'deserve to be [<punish>&DONE|ground]' },
  { phrase: '[disciplinary action|measure|proceeding|hearing|step|process|procedure]' },
  {
    phrase: 'receive|get|(be give|issue&DONE) ... [formal|verbal|written|final|official warning]',
    about: 'colleagues',
  },
  { phrase: '[formal|written reprimand|write-up]' },
  { phrase: '[performance improvement plan] / on|onto|into a [pip]' },
  { phrase: 'be|get [hold ADVERBS accountable|liable|responsible|(to account)]' },
  { phrase: '[hold !ourselves|us COLLEAGUES ADVERBS accountable|liable|responsible|(to account)]' },
  { phrase: '[head roll] / [head will|must|should|(have to)|(go to) roll]' },
  {
    phrase:
      '[should|must resign] / [ask|tell|force|invite&DONE to resign|leave|(step down)] / [resign over|after|following]',
    about: 'colleagues',
  },
  {
    phrase: `${whose} NOUN? access|licence|license|permission|privilege|right have? be been? [<withdraw>&DONE|(take away)]`,
    unless: '... (leave|left|when|stolen)',
  },
  { phrase: '[his|her|their|my annual? bonus|pay|salary|wage be <withdraw>&DONE]' },
  { phrase: '[have his|her|their ADVERBS NOUN? <privilege> <withdraw>&DONE]' },
  {
    phrase: '[revoke|pull|suspend|withdraw|(take away) his|her|their NOUN? <privilege>]',
    unlessBehind: 'attacker',
  },
  { phrase: '[take his|her|their NOUN? <privilege> away] / [revoke|suspend licence|license] of|to' },
  {
    phrase:
      '[lose|forfeit|cost him|her|them? his|her|their|my|your NOUN? (bonus|job|licence|license|badge|post|position|seat)]',
  },
  { phrase: '[strip|relieve&DONE of his|her|their|all <privilege>|command|duty]' },
  {
    phrase: `be|get [(remove|take|bar|ban|exclude|reassign|kick|pull)&DONE (from|off) the|all? ${place}]`,
    about: 'colleagues',
  },
  { phrase: `[(remove|take|bar|ban|exclude|kick|pull) COLLEAGUES|him|her|them (from|off) the|all? ${place}]` },
  { phrase: '[refer&DONE to the? hr|police|council|board|(human resources)] / [report&DONE to hr]' },
  { phrase: '[(place|put|send|suspend)&DONE on|without NOUN? NOUN? leave|probation|pay]', about: 'colleagues' },
  {
    phrase:
      '[face|suffer|bear the|serious|severe? consequence|dismissal|prosecution|(the sack)] / [consequence have been draw]',
  },
  { phrase: '[there will|must|should be ADVERBS? consequence]' },
  { phrase: 'be [(speak|talk)&DONE to]', about: 'colleagues' },
  {
    phrase:
      '[stern|serious|firm word|talk|talking-to|letter] with|to|from|about / [talking-to] / [speak|talk firmly|sternly to]',
  },
  { phrase: 'go|put|note&DONE? [on|in your|his|her|their personnel? record|file]' },
  { phrase: 'responsible|involved|question|who ... [no longer work|employed]' },
  { phrase: '[as a? punishment]' },
  {
    phrase:
      '[make an example of] / [read the riot act] / [face the music] / [pay dearly|(the price)] / [wall of shame]',
  },
  {
    phrase:
      '[show&DONE the door] / [slap on the wrist] / [a|the? black mark] / [repercussion] / [grounds for NOUN? termination|dismissal]',
  },
  { phrase: '(want|demand) [name|head] END|by' },
];
