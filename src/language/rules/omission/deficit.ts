import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

/** People's work, and what it takes; not what a machine has or lacks. */
const work = '<craft>|<care>|<effort>';
const machine =
  'data|set|job|capacity|bandwidth|resource|memory|disk|token|plane|group|api|error|permission|server|agent|mode|run|tool|system|page|software|time|is|exist';
const little = '(not enough | too little | insufficient | inadequate | scant | little | no)';
const thought = 'thought|attention|care|consideration|heed|weight|effort|priority|importance|emphasis|scrutiny';
const physical =
  'light|lighting|weather|visibility|connectivity|quality|voltage|signal|limit|gas|supply|insulation|performance|choice|health|funding';
const because =
  '(due to | because of | owing to | result|resulting from | result of | stem from | attribute to | cause by)';
const about = 'at|between|of|with|on|in|to|around|across|within|for|by|during|among';

/** "There was insufficient monitoring to detect the leak": the monitoring did not detect the leak. */
function offerUnshown({ sentence, mark }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const first = tokens.findIndex(({ start }) => start >= mark.start);
  const last = tokens.findIndex(({ end }) => end === mark.end);
  const [there, noun, act] = [tokens[first - 2], tokens[first + 1], tokens[last + 2]];
  if (there?.lower !== 'there' || !noun || !act?.verb?.base || !showing.has(tokens[last]!.lower)) return [];
  const what = source.slice(noun.start, tokens[last]!.end);
  return [putWords(sentence, { start: there.start, end: act.start }, `the ${what} did not `)];
}
/** What can show something, and is there even where it shows too little. */
const showing = wordSet('alerting checks inspections logging monitoring reviews screening testing tests');

export const deficit = tableRule({
  id: 'deficit',
  group: 'omission',
  category: 'blame',
  severity: 'hint',
  title: 'Lack of testing, poor communication',
  why: 'It measures people’s work against a standard that it does not state. What was done, and what got past it, can be checked.',
  sources: [
    'PagerDuty, Incident Response: “there was insufficient monitoring”',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      {
        text: 'There was [[insufficient monitoring]] to detect the leak in the second tank.',
        to: 'The monitoring did not detect the leak in the second tank.',
      },
      { text: 'The regression came from [[insufficient testing]] of the importer.', to: '' },
      { text: '[[Lack of communication]] between the teams delayed the rollback.', to: '' },
      { text: 'There was [[a want of rigour]] in the audit.', to: '' },
      { text: '[[Cursory reviews]] let the regression through.' },
      { text: 'The outage was prolonged by [[poor monitoring]].' },
      { text: '[[Limited understanding]] of the press within the night crew made it worse.' },
      { text: 'The report names the [[improper installation]] of the second valve by the maintenance crew.' },
      { text: 'A factor was the first officer’s [[poor execution]] of the approach in the last minute.' },
      { text: 'There was [[no proper handover]] between the two shifts on the day of the move.' },
      { text: '[[Virtually no planning]] had gone into the second half of the weekend.' },
      { text: 'The [[planning was inadequate]].' },
      { text: 'A factor was the fitter’s [[lack of practice]] with the new press.' },
      { text: 'The crate was taken to the wrong dock due to [[improper storage]].' },
      { text: 'There [[wasn’t enough ownership]] of the second interface.' },
      { text: 'The night crew [[did not have the maturity to]] run a ward of its own.' },
      { text: 'The [[handover was superficial]].' },
      { text: '[[Communication between the sites was poor]].' },
      { text: 'We [[did not have adequate safeguards]] in place.' },
      { text: 'Norbank [[failed to conduct adequate reviews]] of the controls at its two branches.' },
      { text: 'The team [[lacked the discipline]] to keep the list of the keys up to date.' },
      { text: '[[Not enough thought was given to]] the size of the index.' },
      { text: 'The managers [[paid little attention]] to what the second line reported in May.' },
      { text: 'The check of the scales [[fell short of the standard]] that the two firms had agreed on.' },
      { text: 'It [[took far too long to escalate]].' },
      { text: 'The helpers were [[insufficiently attentive]] in the last hour.' },
      { text: 'It was a [[poorly planned]] move, and the second truck came to the wrong gate.' },
      { text: 'The agency did a [[poor job]] of the labels on the lower shelves.' },
      { text: '[[Miscommunication between]] the tower and the ground crew cost us nine minutes.' },
      { text: '[[Procedural failures]] in the control room made the second hour worse than the first.' },
    ],
    allows: [
      'The pod was evicted because of insufficient memory.',
      'We had no test for this case.',
      'Poor performance of the index slowed the search.',
      'Poor performance of the review queue was reported by two customers in the first week.',
      'Lack of disk space stopped the writes.',
      'The token had insufficient permissions.',
      'A weak reference kept the cache alive.',
      'The incomplete design document is linked below.',
      'The documentation for the second interface is incomplete and will be extended in May.',
      'Minimal process memory is 20 MB.',
      'The job was given no priority class.',
      'The users’ lack of access to the console was mended on Monday.',
      'The flight was delayed due to poor visibility at the airport.',
      'There wasn’t enough memory for the second index.',
      'Little documentation exists for the old format, which the vendor no longer reads.',
      'The query planner makes poor estimates for this join, as the statistics are a week old.',
      'Poor reviews would lead to a demotion, and in some firms to worse.',
      'The lack of training data for the third class is known, and more is being collected.',
      { text: 'Fix the lack of monitoring of the second queue with a probe.', head: 'Action items' },
    ],
  },
  message: '“{mark}” does not say what was done. Say how far it went, and what got past it.',
  question: 'What was there at that point, and what went past it?',
  // An action item names the lack that it mends.
  where: ({ section }) => section !== 'actions',
  says: [
    { phrase: `[pay|give|spend|put ${little} ${thought}]`, about: 'colleagues' },
    {
      phrase: `[(a NOUN? want|lack|absence|dearth | lack|want|absence|dearth) of a|the|any? NOUN? NOUN? NOUN? ${work}]`,
      unless: machine,
      unlessBehind: 'no',
      tells: 'fact',
    },
    {
      phrase: `there be [<scant> NOUN? ${work}] to (<perceive>|<reveal>)`,
      unless: machine,
      tells: 'past',
      instead: offerUnshown,
    },
    {
      phrase: `[<scant> (and <scant>)? NOUN? NOUN? ${work}]`,
      unless: machine,
      unlessBehind: 'no|not / not a',
      tells: 'fact',
    },
    {
      phrase: '[limited|low|little <craft>|<care>] / [incomplete review|assessment|handover|inspection]',
      unless: machine,
      unlessBehind: 'no|not|a',
    },
    { phrase: '[improper|inadequate|sloppy NOUN] of ... ... by PEOPLE' },
    { phrase: "PEOPLE 's [improper|inadequate|poor|sloppy NOUN]" },
    { phrase: `PEOPLE 's|' [lack|absence of !${machine}|access|context|information NOUN|DOING]` },
    {
      phrase: `${because} <article>? [improper|inadequate|deficient|poor|insufficient !${machine}|${physical} NOUN]`,
      unless: `${machine}|${physical}`,
    },
    { phrase: `[be not|n't enough ${work}]`, even: ['denied'], unless: machine },
    { who: 'team', verb: 'not have', then: `[the (${work}) to]` },
    { phrase: `[(no proper|adequate|real|meaningful) NOUN? (${work}|process|procedure)]`, unless: machine },
    { phrase: '[zero|(hardly|barely any)|(virtually|practically|almost no) NOUN? <craft>|<care>|testing|review]' },
    {
      phrase: `[${work} ((${about}) ...)? be ADVERBS (<scant>|lacking|wanting|low|minimal|spotty|chaotic|uncoordinated|non-existent | below standard|par | not up to | an afterthought | not ADVERBS (good|thorough|careful enough)|adequate|sufficient)]`,
      tells: 'past',
      unlessBehind: 'health|intensive',
    },
    {
      who: 'anything',
      verb: 'not have|give|provide|receive|conduct|do|get',
      then: `[NOUN? adequate|sufficient|appropriate|proper|enough|reasonable NOUN? NOUN? (${work}|control|process)]`,
      unless: machine,
    },
    { phrase: `[fail to have|conduct|provide|maintain <proper> NOUN? (${work}|control)]` },
    { phrase: '[lack the|any|sufficient|proper? NOUN? <craft>|<care>]', unless: machine, tells: 'fact' },
    {
      phrase: `[${little} ${thought} have? be ADVERBS (give|pay|take|spend|put)&DONE (to|in|on|into)?]`,
      unless: 'class',
    },
    {
      phrase:
        '[fall ADVERBS short of the|our|their|its|your? NOUN? standard|practice|expectation] / [fall ADVERBS short of what is ... expected|required]',
    },
    { phrase: '[take ADVERBS too long to escalate|react|act|decide|notice|tell|realise|realize]' },
    { phrase: '[<badly> attentive|aware]' },
    { phrase: '[<badly> (<diligence>|<work>|train|brief|supervise|run)&DONE]', unlessBehind: 'be|been|be ADVERBS' },
    { phrase: 'do a|an|the [bad|poor|terrible|lousy|sloppy|inadequate|mediocre job]', tells: 'deed' },
    { phrase: '[miscommunication|mis-communication between|within|among] / [procedural failure|lapse|error]' },
  ],
});
