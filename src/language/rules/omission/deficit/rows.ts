import type { Hit } from '../../../patterns/row';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';
import type { Row } from '../../../patterns/table-rule';
import { measured } from './measured';
import { work, undertaken, machine, devices, device, input, conduct, little, thought, because, about } from './words';

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

/** "Insufficient testing: the second gate was not part of it": what it means is told. */
const label = ':|-|–|— !END';

/** What is looked for. */
export const rows: readonly Row[] = [
  { phrase: `[pay|give|spend|put ${little} ${thought}]`, about: 'colleagues' },
  {
    phrase: `[(a NOUN? want|lack|absence|dearth | lack|want|absence|dearth) of a|the|any? !${input} NOUN? NOUN? NOUN? ${undertaken}]`,
    unless: `${machine} / of|on|for <article>? NOUN? ${input} / ${device} / ${label}`,
    unlessBehind: 'no / in the?',
    tells: 'fact',
  },
  {
    phrase: `there be [<scant> NOUN? ${work}] to (<perceive>|<reveal>)`,
    unless: machine,
    tells: 'past',
    instead: offerUnshown,
  },
  {
    phrase: `[<scant> (and <scant>)? !${input}|(user|customer|visitor experience) NOUN? NOUN? ${undertaken}]`,
    unless: `${machine} / of|on|for <article>? NOUN? ${input} / ${device} / ${label}`,
    unlessBehind: 'no|not / not a',
    tells: 'fact',
  },
  {
    phrase:
      '[limited|low|little|incomplete (!experience <craft>)|<care>|understanding] / [incomplete review|assessment|handover|inspection]',
    unless: `${machine} / ${label}`,
    unlessBehind: 'no|not|a',
    tells: 'past or note',
  },
  {
    phrase:
      '[no sense of urgency] / [(not enough|no|little|insufficient) <care>] from|by|among|(on the part of) PEOPLE',
    even: ['denied'],
  },
  { phrase: "PEOPLE 's|'? [limited|poor|weak|shaky|incomplete grasp|understanding|command of]" },
  { phrase: '[improper|inadequate|sloppy NOUN] of ... ... by PEOPLE' },
  { phrase: "PEOPLE 's [improper|inadequate|poor|sloppy NOUN]" },
  { phrase: `PEOPLE 's|' [lack|absence of (${work}|<labour>|practice|DOING)]`, unless: machine },
  {
    phrase: `${because} <article>? [improper|inadequate|deficient|poor|insufficient NOUN? ${undertaken}|${conduct}]`,
    unless: machine,
  },
  { phrase: `[be not|n't enough ${work}]`, even: ['denied'], unless: machine },
  { who: 'team', verb: 'not have', then: `[the (${work}) to]` },
  {
    phrase: `[(no proper|adequate|real|meaningful) NOUN? (${work}|process|procedure)]`,
    unless: `${machine} / ... needed|required|necessary|found`,
    unlessBehind: 'find|see',
  },
  {
    phrase:
      '[(zero !knowledge)|(hardly|barely any)|(virtually|practically|almost no) NOUN? <craft>|<care>|testing|review]',
    unless: `${machine} / be ADVERBS needed|required|necessary`,
  },
  {
    phrase:
      `[${work} ((${about}) ...)? be ADVERBS (<scant>|lacking|wanting|low|minimal|spotty|chaotic|uncoordinated|non-existent | ` +
      'below standard|par | not up to | an afterthought | not ADVERBS (good|thorough|careful enough)|adequate|sufficient)]',
    tells: 'past',
    unless: '!scratch|standard|par NOUN',
    unlessBehind: 'health|intensive',
  },
  {
    phrase: `[(${work}|<labour>) ((${about}) ...)? be ADVERBS far|less from|than ideal|optimal|perfect|satisfactory|good|great|smooth]`,
    tells: 'past',
    unless: 'NOUN',
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
    phrase: `[${little} ${thought} have? was|were|been ADVERBS (give|pay|take|spend|put)&DONE (to|in|on|into)?]`,
    unless: 'class',
  },
  {
    phrase:
      '[fall ADVERBS short of the|our|their|its|your? NOUN? standard|practice|expectation] !NOUN|for / [fall ADVERBS short of what is ... expected|required]',
  },
  {
    phrase: 'it|that|this|COLLEAGUES [take ADVERBS too long to escalate|react|act|decide|notice|tell|realise|realize]',
  },
  { phrase: '[<badly> attentive|aware]' },
  {
    phrase: '[<badly> (<diligence>|<work>|train|brief|supervise|run)&DONE]',
    // What a program does, or has.
    unless:
      'NOUN? api|code|connection|data|error|exception|file|form|image|model|page|path|pool|query|record|request|session|state|thread|<machinery> / CODE',
    unlessBehind: 'be|been|be ADVERBS',
  },
  {
    phrase: 'do a|an|the [bad|poor|terrible|lousy|sloppy|inadequate|mediocre job]',
    about: 'colleagues',
    tells: 'deed',
  },
  {
    phrase: '[miscommunication|mis-communication between|within|among] / [procedural failure|lapse|error]',
    // "Technical and procedural failures": what a report is about.
    unlessBehind: 'and|or',
    unless: `<article>? NUMBER|<number-word>? NOUN? ${devices}`,
  },
  ...measured,
];
