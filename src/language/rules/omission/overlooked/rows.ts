import type { Row } from '../../../patterns/table-rule';
import type { Context } from '../../../rule';

/** Entries of a timeline leave out machines as well as people. */
const inNotes = ({ section }: Context): boolean => section !== 'timeline';
const inProse = (context: Context): boolean => inNotes(context) && context.kind !== 'heading';
/** What one misses without overlooking anything: an aim, a meeting, a packet. */
const noSignal =
  'to / the|our|a|an|this|that|any? NUMBER? NOUN? NOUN? <traffic>|<aim>|having|something|anything|you|each|out / END';
/** Whoever overlooks or forgets means it: "a point", "a target" can be overlooked. */
const nothingSeen =
  'to / the|our|a|an|this|that|any|<whose>? NUMBER? NOUN? <traffic>|password|having|something|anything|you|each|out / END';
const unchecked = '<unchecked>|unlocked|unattended|unguarded|exposed|ajar|open';
/** "Left the door open"; who "left early" went away. */
const leftSo = `... (!early|late <complement>)|${unchecked}|on|off|enabled|disabled|(out END)`;
/** "Left it on for the vendor", "let it expire before the move": it was meant so. */
const onPurpose = 'so|for|until|to|before / on purpose / ,? as';
const guard = '<norm>|approval|review|check|gate|safeguard|control|sign-off|protection';
/** "because we took it for the test system": what it looked like then is told. */
export const reason = 'because|since|as ADVERBS PEOPLE ADVERBS (<think>|expect)&PAST';
const reasoned = 'so|thus|therefore|hence ADVERBS PEOPLE';

export const rows: readonly Row[] = [
  {
    who: 'colleagues',
    verb: '!missing miss|skip|dismiss|ignore',
    unless: noSignal,
    unlessBehind: `${reasoned} / correctly|rightly|wisely|properly`,
  },
  {
    who: 'colleagues',
    verb: 'misread|misinterpret|misjudge|overlook|neglect|forget|disregard|omit',
    unless: nothingSeen,
    unlessBehind: reasoned,
  },
  { who: 'maybe-name', verb: 'overlook|neglect|forget|disregard', unless: noSignal },
  {
    who: 'omitted',
    verb: 'overlook|forget|neglect|skip',
    // "Skipped at boot" is what became of something.
    unless: `${noSignal} / NUMBER|password|at|by|during|on|when`,
    where: inProse,
  },
  // "Missed reports" are some that did not come.
  { who: 'omitted', verb: 'miss', then: '<article>|<whose>|that|this|these|those', unless: noSignal, where: inProse },
  { who: 'omitted', verb: '<violate>', then: '... <norm>', unless: 'into|down', where: inNotes },
  { who: 'omitted', verb: 'leave', then: leftSo, unless: onPurpose, where: inNotes },
  { who: 'colleague', verb: 'leave', then: leftSo, unless: onPurpose },
  { who: 'team', verb: 'leave', then: `... ${unchecked}`, unless: onPurpose },
  { who: 'colleagues', verb: '<violate>', then: `!up|down ... ${guard}`, unless: '... into / down|up|valve|cache|key' },
  {
    who: 'colleagues',
    verb: 'deviate|depart|stray',
    then: `[from] ... ${guard}`,
    unless: '... because|since|(on purpose)',
  },
  {
    who: 'colleagues',
    verb: 'choose|decide|elect|opt',
    then: '[to ignore|disregard|overlook|flout] !it|them|this',
    unless: '... because|since|as|until|so|for|when',
  },
  { who: 'colleagues', verb: 'lose', then: '[track|sight] of' },
  {
    who: 'colleagues',
    verb: 'let|allow',
    then: '... lapse|expire|slip|slide|decay|rot|languish|drift|(pile up)|(run out)|(fall behind)',
    unless: onPurpose,
  },
  { phrase: '[let (it|this|that|them one? | <article> NOUN) slip|slide through|past|by]', about: 'colleagues' },
  { phrase: 'START [(having (skip|omit|neglect|ignore|disregard|overlook|forget)&DONE)] ... , COLLEAGUES' },
  { who: 'colleagues', verb: 'go', then: '[back to sleep|bed]' },
  // Whoever tells it of themselves was asleep, and nothing more.
  { who: 'others', verb: 'sleep|fall|doze', then: '[through|asleep]' },
  { who: 'colleagues', verb: 'sit|gloss', then: '[on|over] (the|this|that|our|his|her|their|it !call|floor|bridge)' },
  { who: 'colleagues', verb: 'turn', then: '[a deaf ear]' },
  { who: 'colleagues', verb: 'leave', then: '[PEOPLE hanging|waiting|(in the dark|lurch)]' },
  { who: 'colleagues', verb: 'never get|come|go', then: '[back to] (VERB|me|us|him|her|them|PEOPLE)' },
  { who: 'colleagues', verb: 'brush|shrug|wave', then: '[it|this|that|them|(<article> NOUN? NOUN)? off|aside]' },
  {
    who: 'colleagues|maybe-name',
    verb: 'let',
    then: '[it|(the|his|her|their phone|pager|page|alarm|bleep) ring|beep]',
  },
  { who: 'others', verb: 'stop|quit', then: '[(look|check|read|watch|pay)&DOING] at|attention|on|the|that|our' },
  { who: 'colleagues', verb: 'throw', then: '[(all|the|our)? caution to the wind|winds]' },
  { who: 'colleagues', verb: 'mess|screw', then: '[(it|this|that|things|everything one?)? up]' },
  {
    who: 'colleagues',
    verb: 'fail',
    then: '[you|((our|the|your) NOUN? customer|user|patient|passenger|reader|community)] !over',
  },
  { who: 'colleagues', verb: 'any', then: '[ADVERBS too late|slowly]' },
  { who: 'colleagues', verb: 'be', then: '[ADVERBS slow|late (to VERB|NOUN | in DOING)]' },
  {
    who: 'colleagues',
    verb: 'take|need',
    then: '[... minute|hour|day|week|month to <react>] / [ADVERBS too long to VERB]',
  },
  {
    who: 'colleagues',
    verb: 'wait',
    then: '[ADVERBS too long] / [... minute|hour|day|week|month (before DOING | to <react>)]',
  },
  {
    phrase: '[(<release>|proceed|continue|launch)&PAST ... even? though|although|(despite knowing)] ... ... <alarming>',
    about: 'colleagues',
  },
  { who: 'colleagues', verb: 'present keep', then: '[(<omit>|<violate>)&DOING]' },
  { phrase: 'START [rush&DOING] !NOUN' },
  { phrase: '[(disregard|dismiss|flout|ignore|neglect|violate)&DOING]', about: 'colleagues', tells: 'past' },
  {
    who: 'thing',
    subject: '(ignore|neglect|skip)&DOING <article>? NOUN? <norm>|<precaution>|alarm|alert',
    verb: 'cause|cost|lead|let|make|mean',
    marks: 'subject alone',
  },
  { who: 'colleagues', verb: 'present be', then: '[in NOUN? violation|breach of]' },
];
