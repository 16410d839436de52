import type { Hit } from '../../../patterns/row';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';
import type { Row } from '../../../patterns/table-rule';

/** People's work, and what it takes; not what a machine has or lacks. */
const work = '<craft>|<care>|<effort>';
const machine =
  'data|set|job|capacity|bandwidth|resource|memory|disk|token|plane|group|api|error|permission|server|agent|mode|run|tool|system|page|software|time|is|exist';
/** What a program checks: "insufficient input validation" is about code. */
const input = 'input|schema|payload|parameter|argument|field|type|bounds|header|query';
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

/** What is looked for. */
export const rows: readonly Row[] = [
  { phrase: `[pay|give|spend|put ${little} ${thought}]`, about: 'colleagues' },
  {
    phrase: `[(a NOUN? want|lack|absence|dearth | lack|want|absence|dearth) of a|the|any? !${input} NOUN? NOUN? NOUN? ${work}]`,
    unless: `${machine}|<artefact>|redundancy|fallback|channel|window|plan / of|on|for <article>? NOUN? ${input}`,
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
    phrase: `[<scant> (and <scant>)? !${input} NOUN? NOUN? ${work}]`,
    unless: `${machine}|<artefact>|redundancy|fallback|channel|window|plan / of|on|for <article>? NOUN? ${input}`,
    unlessBehind: 'no|not / not a',
    tells: 'fact',
  },
  {
    phrase:
      '[limited|low|little|incomplete <craft>|<care>|understanding] / [incomplete review|assessment|handover|inspection]',
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
    phrase:
      `[${work} ((${about}) ...)? be ADVERBS (<scant>|lacking|wanting|low|minimal|spotty|chaotic|uncoordinated|non-existent | ` +
      'below standard|par | not up to | an afterthought | not ADVERBS (good|thorough|careful enough)|adequate|sufficient)]',
    tells: 'past',
    unlessBehind: 'health|intensive',
  },
  {
    phrase: `[(${work}|<labour>) ((${about}) ...)? be ADVERBS far|less from|than ideal|optimal|perfect|satisfactory|good|great|smooth]`,
    tells: 'past',
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
];
