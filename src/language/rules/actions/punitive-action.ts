import { tableRule } from '../../patterns/table-rule';

/** Those whom a sanction means, also where nobody is named yet. */
const anyone = 'whoever|anyone|anybody|someone|somebody|(person|those|people responsible|involved)';
const whose = "(his | her | my | COLLEAGUES 's)";
const place = 'on-call|rota|rotation|roster|team|project|role|post|duty|position|shift|production';

export const punitiveAction = tableRule({
  id: 'punitive-action',
  group: 'actions',
  category: 'blame',
  severity: 'warning',
  title: 'Punishment as a remedy',
  why: 'When people expect punishment, they say less in the next review. Whatever made the action possible is still there.',
  sources: ['PagerDuty, Postmortems', 'Google, Site Reliability Engineering, ch. 15', 'Dekker, Just Culture'],
  examples: {
    flags: [
      { text: 'The engineer who deleted the index has been [[fired]].' },
      { text: 'Somebody on the third floor is getting [[fired]] for this, and not only one.' },
      { text: 'Whoever left the gate open that night should be fined and [[fired]].' },
      { text: 'The head of the yard wants to [[fire the crane driver]] before the inspector comes.' },
      { text: 'The two contractors have been [[let go]] after the spill in the second hall.' },
      { text: 'Whoever signed this off deserves to be [[demoted]].' },
      { text: 'After the flood we [[parted ways]] with the firm that had laid the pipe.' },
      { text: 'She has a [[written reprimand]] from the second week in her papers.' },
      { text: 'We sent the agency a letter, and [[disciplinary measures]] are being prepared.' },
      { text: 'The contractor received a [[formal warning]].' },
      { text: 'He is on a [[performance improvement plan]] since the outage in June.' },
      { text: 'Those involved will be [[held accountable]].' },
      { text: 'It is time to [[hold the vendor accountable]] for the four days without a lift.' },
      { text: '[[Heads will roll]] for this.' },
      { text: 'After the second incident the manager of the plant was [[asked to resign]].' },
      { text: 'Her production access has been [[revoked]] until further notice.' },
      { text: 'Until the inquiry is over the pilots [[had their licences suspended]].' },
      { text: 'From Monday on we will [[take away their admin rights]], all of them.' },
      { text: 'Two traders and their boss will [[lose their bonus]] over the wrong order.' },
      { text: '[[Her bonus was withheld]].' },
      { text: 'The captain was [[stripped of his command]] before the ship had reached the port.' },
      { text: 'The nurse was [[removed from the roster]] on the day after.' },
      { text: 'We should [[kick him off the project]] before the next release.' },
      { text: 'The matter was [[referred to HR]].' },
      { text: 'Two dispatchers were [[placed on leave]].' },
      { text: 'The vendor will have to [[face consequences]] for the nine hours of silence.' },
      { text: 'The team lead was [[spoken to]] about it.' },
      { text: 'The supervisor had a [[stern word]] with the fitter who had left the panel open.' },
      { text: 'All of this goes [[on your record]], and the next audit will ask for it.' },
      { text: 'The person responsible [[no longer works]] for us.' },
      { text: 'The intern had to clean the vats for a month [[as a punishment]].' },
      { text: 'The inquiry found [[grounds for dismissal]], and the board has been told so.' },
      { text: 'The mayor is angry and wants [[names]] by Friday noon.' },
      { text: 'If it is so, then [[there will be consequences]] in both offices.' },
      { text: 'The board has asked that we [[take their keys away]] for the time being.' },
      { text: 'They want to [[make an example of]] the clerk who sent the letter.' },
      { text: 'The two guards were [[suspended]] pending the inquiry.' },
    ],
    allows: [
      'The alert fired at 10:02.',
      'We are writing up what the two crews saw on that evening.',
      'HR was informed that payroll would be late.',
      'The container was suspended pending a restart.',
      'The host was placed on the deny list.',
      'The contract with the host was terminated in March.',
      'Fire the webhook after the commit.',
      'The instances were terminated and replaced.',
      'No one was fired or disciplined.',
      'Revoke the leaked token and rotate the keys.',
      'The attacker’s access has been revoked.',
      'Dana is accountable for this action item.',
      'All editors’ rights were reduced to their own section, which is enough for their work.',
      'The London Fire Brigade was at the hall within nine minutes.',
      'The leader resigned when its lease ran out, and a follower took over the partition.',
      'The officer gave a verbal warning to the ship that it was too close to the shoal.',
      'The consequences of the outage were small, as the office was closed on that day.',
      'Her access was restored at noon, and the old badge was removed from the list.',
      'The performance review of the new index is planned for the second week of May.',
      'The old keys were removed from the accounts of people who have left the company.',
    ],
  },
  message: '“{mark}” is about a person. Say what made the action possible, and how that will change.',
  question: 'What made the action possible and reasonable at the time?',
  says: [
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
  ],
});
