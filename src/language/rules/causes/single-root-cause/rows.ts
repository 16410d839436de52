import { spanOf, type Hit } from '../../../patterns/row';
import type { Row } from '../../../patterns/table-rule';
import { dropWords } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import { areSeveral, oneOfThem } from '../offers';

const cause = 'the|our|its <root> <root>? !causes cause';
const topic = '(of|for|behind ...)?';
const found = '<perceive>|<verify>|<repair>|<reveal>|address|determine|fix|investigate|know|reproduce';
/** Then several are told, and in one phrase. */
const several =
  'a|the? <blend>|interplay|interaction of|between / ADVERBS NUMBER|several|multiple|many|various / ' +
  '... (combined|coupled|together|along with)';
const undecided =
  "ADVERBS not|n't|never|still|being|likely|possible|unknown|unrelated|unclear|undetermined|hard|difficult|in|" +
  ':|(a mystery|puzzle|riddle)|listed|below|described|explained|documented|attached|as|under|tbd|twofold|pending|given|' +
  `((${found}|suspect)&DONE !NOUN|to)`;
/** How deep it lay, and no name. */
const described =
  'ADVERBS deeper|different|elsewhere|general|generic|identical|similar|subtle|subtler|complex|complicated|clear|(the same)';
const open = `${undecided} / ${several} / ${described} / (suspect|believe|think|assume)&DONE to be either`;
/** "Our first theory of the root cause was". */
const guessed = 'assumption|hypothesis|theory|guess|idea|suspicion|question regarding|about|of|on|for|as|that';

/** How one cause is told as the only one. */
export const rows: readonly Row[] = [
  {
    phrase: `[{cause: ${cause}} ${topic} turned|(be ADVERBS (${found})&DONE) out? as|(to be)]`,
    unless: `${several} / ... ... ... , combined|coupled|together|along with`,
    instead: oneOfThem,
  },
  {
    phrase: `[{cause: ${cause}} ${topic} is|was|(has been)]`,
    unless: open,
    unlessBehind: guessed,
    instead: oneOfThem,
  },
  {
    phrase: `[!START be|as indeed? {cause: ${cause}}]`,
    // A step of a search ("..., which was the root cause") tells what was found.
    unlessBehind:
      ', which / not|never to? / rule out <article>? NOUN NOUN? / believed|thought|suspected to / following NOUN / confident that? this|it|that',
    // "..., not the network": it corrects what was thought before.
    unless: '... , not|rather',
    tells: 'fact',
    even: ['denied'],
    instead: oneOfThem,
  },
  {
    phrase: `[identify|determine|find|confirm {cause: ${cause}} ${topic} as|(to be)]`,
    unless: 'soon|well|quickly',
    instead: oneOfThem,
  },
  { phrase: `[trace|isolate {cause: ${cause}} ${topic} to]`, instead: oneOfThem },
  {
    phrase: '[{only: solely|entirely|exclusively} (caused|triggered by | due to | because of)]',
    // "It stopped entirely, due to a missing file".
    unlessBehind: 'break|collapse|crash|fail|stop|vanish DOING? / go|be down|offline|dark',
    instead: ({ sentence, parts }: Hit) => [dropWords(sentence, spanOf(sentence, parts.get('only')!))],
  },
  {
    phrase: '[it|this|everything|that all? boil|come down to]',
    unless: several,
    instead: (hit: Hit) =>
      areSeveral(hit) ? [] : [putWords(hit.sentence, hit.mark, `one of the causes ${hit.clause?.past ? 'was' : 'is'}`)],
  },
];
