import type { Row } from '../../../patterns/table-rule';
import { because, blamedOn, did, mended, thatHarmed } from '../acts';
import { harm, isReport } from '../harmful-acts';
import { offerChange, offerPointed, offerWithout } from '../offers';

const { destroyed, deleted, spoilt, mistook, stopped, caused, ...others } = harm;
const none = () => [];
/** What is good to have brought down. */
const measure = 'latency|load|usage|cost|rate|time|error|queue|backlog|number|price';
/** "the alarm of the cold store" */
const further = '(of|for|in|on <article>? NOUN? NOUN)';

/** What is looked for. */
export const rows: readonly Row[] = [
  ...did('name', [destroyed, spoilt, mistook, caused, ...Object.values(others)]),
  ...did('name', [deleted, stopped]).map((row) => ({ ...row, severity: 'information' as const })),
  {
    who: 'maybe-name',
    severity: 'information',
    marks: 'subject',
    verb: '<by-hand>',
    then: '<article>? NOUN? <damaged>|<unchecked> NOUN',
  },
  { phrase: '<outcome> !NOUN ... [<bring-about>|<put> ADVERBS {them: by NAME}]', unless: "'s", instead: offerWithout },
  { phrase: '<damaged> NOUN ... [<put> ADVERBS {them: by NAME}]', unless: "'s", instead: offerWithout },
  {
    phrase: `<precious> ${further}? be ADVERBS [<delete>|<destroy> ADVERBS {them: by NAME}]`,
    unless: "'s",
    instead: offerWithout,
  },
  {
    phrase: `<defence>|alarm ${further}? be ADVERBS [<hush> ADVERBS {them: by NAME}]`,
    unless: "'s",
    where: isReport,
    instead: offerWithout,
  },
  {
    phrase: `[{whose: NAME 's} NOUN? <change>|NOUN have? (take|bring|knock)&PAST !(<article>? NOUN? ${measure}) ... down|offline]`,
    instead: offerChange,
  },
  {
    phrase:
      '[it|that be NAME who|that ADVERBS <destroy>|<slip>|<delete>|<bring-about>|<violate>|<omit>|<hush>|<remove>|approve|leave|let|merge|switch|turn] ' +
      '!(<article>? NOUN? fix|hotfix|patch|revert|rollback|repair)',
    instead: offerPointed,
  },
  {
    phrase: `[{whose: (NAME 's | his|her|my)} NOUN? (<change> have? ADVERBS <destroy> | <change>|NOUN have? ADVERBS <bring-about>)] !(${mended})`,
    instead: offerChange,
  },
  { phrase: `[{whose: NAME 's} NOUN? <change> have a <outcome>]`, instead: offerChange },
  { phrase: `[NAME 's NOUN? <change> be (to blame | at fault | ADVERBS <damaged>)]`, instead: none },
  {
    phrase:
      '[<change>|NOUN NAME ADVERBS PAST] ... be what (ADVERBS <destroy>|<bring-about>|kill|stop|(take|bring|knock ... down))',
    instead: none,
  },
  { phrase: 'START [<destroy>|<delete>|hardcode|hard-code|disable|skip|introduce&DONE by NAME]', instead: none },
  { phrase: '[badly|poorly|<harshly> DONE by NAME]', instead: none },
  { phrase: '[<damaged>|<unchecked> <change> {them: by NAME}]', unless: "'s", instead: offerWithout },
  {
    phrase: `[NAME 's NOUN? <change> have? ADVERBS <delete>] all|every|our|(<article> NOUN? <precious>)`,
    instead: none,
  },
  ...blamedOn('NAME'),
  { phrase: `[NAME ADVERBS <put>|<handle>] ${thatHarmed}` },
  { phrase: `[MAYBE-NAME ADVERBS <by-hand>] ${thatHarmed}`, severity: 'information' },
  { phrase: `wrong NOUN NOUN? ${further}? be ADVERBS DONE ... [{them: by NAME}]`, instead: offerWithout },
  { phrase: `[(come in | start) with|after {whose: NAME 's} NOUN? <change>]`, instead: offerChange },
  { phrase: `${because} [{them: NAME} ADVERBS !<perceive>|<repair> DOING]`, instead: offerWithout },
  {
    phrase:
      'after|once|since [NAME <handle>|<release>] ... ... stuck|lost|gone|broken|unreachable !(NOUN? NOUN? (come back)|recover|return)',
    instead: none,
  },
];
