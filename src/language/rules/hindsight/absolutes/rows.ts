import { is } from '../../../lexicon';
import type { Hit } from '../../../patterns/row';
import type { Row } from '../../../patterns/table-rule';
import { draftFor, dropWords, omitted, readAction } from '../../../rephrase';
import type { Draft } from '../../../rule';

/** What is told as a bad habit. */
const harm = '<omit>|<violate>|<destroy>|<delay>|<hurry>|<blame>|complain|promise|refuse|underestimate';
const again =
  '(yet again | once again | time and|after time|again | again and again | not for? the first time | as usual|ever | ' +
  'for the umpteenth|nth|third|fourth|fifth|sixth time | week|day|month|release|sprint after week|day|month|release|sprint)';
/** Where a reason follows or comes before, it is told how it came to that. */
const reason = '... because|since|yet|(due to)|(as there)|(before END|,|;|and)';
const follows = 'so|therefore|thus|hence|meaning|because|since|as|that|which';

/** Not for "nobody took ownership", which asks for a virtue. */
function notDone({ sentence, clause }: Hit): readonly Draft[] {
  if (!clause) return [];
  const action = readAction(sentence, clause);
  const what = action.head?.lower ?? '';
  if (is('care', what) || is('merit', what)) return [];
  return omitted(action, draftFor(sentence, clause));
}
const dropped = ({ sentence, mark }: Hit) => [dropWords(sentence, mark)];
/** "The vendor always forgets it" says the same without "always". */
const droppedOfPast = (hit: Hit) => (hit.clause?.past ? dropped(hit) : []);

/** What is said of everybody, or of every time, surest first. */
export const always: readonly Row[] = [
  {
    who: 'nobody',
    verb: '!use|find|discover <perceive>|<step>|<diligence>|<bother>|<intervene>|fix|pay|watch',
    marks: 'subject',
    unless: reason,
    unlessBehind: follows,
    instead: notDone,
  },
  {
    who: 'nobody',
    verb: 'present <diligence>|<intervene>|<bother>',
    marks: 'subject',
    unless: reason,
    // "A column nobody reads"
    unlessBehind: `${follows} / a|an NOUN? NOUN`,
  },
  { who: 'nobody', verb: '<give>|keep', then: '... <care>|heed|thought|look-out|eye|track', marks: 'subject' },
  {
    who: 'nobody',
    verb: 'present !use|find|discover|have|see|need|want',
    how: 'ever',
    marks: 'subject',
    unless: reason,
  },
  {
    who: 'nobody',
    verb: 'feel|have',
    then: 'like|responsible|obliged|(the|any guts|courage|nerve|decency|heart|sense)',
    marks: 'subject',
  },
  { phrase: '[not a? single|one] PEOPLE|(of PEOPLE|us|them|you) !complain|report|lose|notice|call|leave PAST' },
  { phrase: '[at no time|point|stage did OTHERS|anyone|anybody] <diligence>|<step>|<perceive>|<intervene>|<bother>' },
  { who: 'everyone', verb: 'ignore|forget|miss', marks: 'subject', unlessBehind: 'like|to|for|of|(as if|though)' },
  { who: 'everyone', verb: 'know', then: 'that|about|of|how|what|why|it|this|better|END', marks: 'subject' },
  {
    who: 'others',
    verb: 'never present <bother>|apologise|apologize|ask|explain|help|learn|listen|share|speak|talk|tell|thank',
  },
  {
    who: 'others',
    subject: '!they',
    verb: 'never present <diligence>|<step>|<intervene>|reply',
    unless: '... because|since',
  },
  { phrase: '[never once]', about: 'colleagues' },
  { phrase: `[<ever>] ${harm}`, about: 'others', instead: droppedOfPast },
  { phrase: '[<ever>|never late|around|available|(on time)]', about: 'others' },
  { who: 'others', subject: '!they', verb: 'present keep', then: `[${harm}|<release>|change]` },
  {
    phrase: `[${again}] ,? OTHERS ADVERBS !(<diligence>|<repair>|try|work|run|test|be|have|meet) PAST|<release>|${harm}`,
    instead: dropped,
  },
  { phrase: `PAST ... [${again}] END`, about: 'others', tells: 'deed', instead: dropped },
  {
    phrase:
      '[not once|(at no time|point|stage) did|do|had|has|have OTHERS|anyone|anybody] ... ' +
      '<diligence>|<step>|<intervene>|<bother>|<human-act>|reply|think|look|(stop to)',
  },
  { phrase: '[not once] !(miss|fail|complain|let|lose) DONE', about: 'others', even: ['denied'] },
  {
    phrase: '!they OTHERS be [<ever> !(look|improve|learn|help|try|work|monitor|watch|listen|be)&DOING DOING]',
  },
  {
    phrase: '[<ever>] leave ... mess|dirty|end|open|undone|unfinished|late|(to|for us|others|me|COLLEAGUES)',
    about: 'colleagues',
  },
  { phrase: `[<ever>] abuse|override|interrupt|argue|(know better)|(think he|she|they know|be)`, about: 'others' },
  { phrase: "be|'s [<ever> the same] people|ppl|folks|team|teams|COLLEAGUES" },
  { phrase: "[never|always] his|her|their|your fault / be [never|always OTHERS 's fault]" },
  {
    who: 'nobody',
    verb: 'say|show|lift|raise|move|come',
    then: '... word|anything|face|finger|hand|eyelid|forward|up|muscle',
    marks: 'subject',
    unless: reason,
  },
  {
    who: 'nobody',
    verb: 'present wear|clean|care',
    marks: 'subject',
    unless: reason,
    unlessBehind: follows,
  },
  {
    who: 'nobody',
    verb: 'attend|volunteer|<human-act>',
    marks: 'subject',
    unless: reason,
    unlessBehind: follows,
    instead: notDone,
  },
  {
    phrase: 'we|i ADVERBS [never (test|retest|rehearse|practise|practice|learn|finish|clean|listen)&VERB]',
    unless: `${reason} / in|on (production|prod|live)|port|NUMBER`,
  },
  { who: 'others', subject: '!they', verb: 'never present <comply>|<human-act>|take', unless: reason },
  { who: 'colleagues', verb: 'never present seem|manage|bother', then: 'to', unless: reason },
  {
    phrase:
      '[everyone|everybody (assume|think|expect|wait|hope|suppose|believe)&PAST] ... someone|somebody|everyone|everybody|others',
  },
  { phrase: '[everyone|everybody was waiting for] everyone|everybody|someone|somebody|others' },
  { who: 'everyone', verb: 'be', then: '[asleep|drunk|absent|(at|on|out to|for lunch|holiday)]', marks: 'subject' },
  { phrase: '[all of you|them knew|forgot|ignored|missed]' },
  { phrase: 'START same? people|ppl|COLLEAGUES [<ever>|never late|around|available|responsive|(on time)|there]' },
  { phrase: '[nowhere to be seen|found] / [nowhere in sight]', about: 'others' },
  { phrase: 'START COLLEAGUES [nowhere to be seen|found]' },
  { phrase: '[not a single? soul]' },
  { phrase: '[not a? single|one] COLLEAGUE|(of COLLEAGUES|us|them|you) ever|(had|has|have DONE)' },
  {
    phrase:
      "[(as always|usual|ever)|(yet|once again)] ,? OTHERS be|have ADVERBS late|asleep|absent|missing|not|n't|forgotten|away|(the last)",
  },
  { phrase: '(tell|ask|warn|remind)&DONE [time and|after again|time]', about: 'others' },
  { phrase: 'people|folks|ppl here|(in this|our NOUN) [never <diligence>|<bother>|<comply>|learn|listen|think]' },
  {
    phrase: '[never there when] / [never satisfied|happy|(at his|her|their desk|post)|(where he|she|they)]',
    about: 'others',
  },
  { phrase: `[every single? day|night|week|month|time|release|sprint|year] ,? OTHERS ADVERBS (${harm}|break)` },
];
