import type { Row } from '../../../patterns/table-rule';
import type { Context } from '../../../rule';
import { dropAdmission } from './offers';

/** Who is to do an action item is named there. */
const isNoAction = ({ section }: Context): boolean => section !== 'actions';
export const them = 'COLLEAGUES|MAYBE-NAME';
export const theirs = "<whose>|(COLLEAGUES 's|')|(MAYBE-NAME 's)";
const wrong =
  '(<article> failed|broken|lost|wrong|missing NOUN | <article>? (NOUN? NOUN? <outcome>|this|that|it|cause|break|delete|lose|fail|let)) !NOUN|being';

/** At fault, guilty, responsible for what went wrong. */
export const guilt: readonly Row[] = [
  {
    who: 'colleagues|maybe-name',
    verb: 'present be',
    then: '... [(to blame | at fault | in the wrong)|<guilty>] !NOUN',
  },
  { phrase: 'COLLEAGUES [(to blame | at fault)] !NOUN' },
  { who: 'others|maybe-name', verb: 'present be', then: `... [responsible|accountable|liable for] ${wrong}` },
  {
    who: 'someone',
    verb: 'present be',
    then: 'ADVERBS [responsible|accountable] (END | for that|this? <article>? NOUN? <outcome>)',
    unlessBehind: 'make sure|certain that? / ensure|need|want|whether|if',
  },
  {
    phrase:
      'COLLEAGUES|those who? [responsible] (END | for <article>? NOUN? <outcome>|<slip>|<destroy> | have|must|should|(will !(be assign|choose|name|note)))',
  },
  { phrase: 'START [my bad] ,|.|:', instead: dropAdmission },
  { phrase: '[my bad] END|for' },
  { phrase: `[${theirs} own? fault]`, unless: 'NOUN / for have|build|allow|design' },
  { phrase: `[<article> fault of] ${them}`, unlessBehind: 'none of NOUN|this|that|it|which be ADVERBS' },
  {
    phrase:
      '[(fault|blame|guilt|error|mistake (for <article>? NOUN? NOUN?)? | responsibility (for <article>? NOUN? <outcome>)?) ' +
      `must|should|will? ADVERBS lie|rest|sit|be|belong|fall|go|(be shared) ADVERBS squarely? with|on|to|between|among] both? ${them} !'s|'`,
  },
  { phrase: '[nobody|(no one) to blame|thank but|except] COLLEAGUES|MAYBE-NAME|<reflexive>' },
  { phrase: 'have [COLLEAGUES to thank for] <article>? NOUN? <outcome>|complaint|mess|bill' },
  { phrase: "[not|n't ADVERBS blameless|innocent]", about: 'others|maybe-name', even: ['denied'] },
  {
    phrase:
      "it be ADVERBS [<whose>|(COLLEAGUES 's) job|duty|responsibility to] (<perceive>|<verify>|spot|stop|prevent)",
    tells: 'past',
  },
  { phrase: 'there be ADVERBS [no excuse for] it|this|that|not|DOING|<whose>' },
  { phrase: '[no excuse|excuses] END', about: 'us|me|others' },
  { phrase: '[(hold|find|judge) COLLEAGUES|him|her|them ADVERBS culpable|guilty|negligent]' },
  { phrase: `be ADVERBS [${theirs} (decision|choice|call|idea) alone]` },
  {
    phrase: '[(have|must|should to? answer for) this|that|it|(<article> NOUN? <outcome>)] !NOUN',
    about: 'others|maybe-name',
  },
  {
    phrase:
      'fault|blame|mistake|error (in|with <article>? NOUN? NOUN? NOUN?)? be ADVERBS [ours|mine|theirs|hers|his|yours]',
  },
  { phrase: 'be ADVERBS [theirs|ours|hers|yours|mine to <prevent>|<reveal>|<perceive>]' },
  { phrase: '[culprit be] COLLEAGUES', even: ['attack'] },
  {
    who: 'colleagues',
    verb: 'present be',
    then: '[<article> NOUN? (culprit|liability|menace|problem|reason | weak link)] !NOUN|with|in',
    unless: '... able|back|exist|fast|here|quickly|recover|recovery|up',
  },
  {
    phrase: '[<article> NOUN? (problem|trouble | weak link) ADVERBS be] ADVERBS COLLEAGUES END|,|who',
    unlessBehind: 'if|whether',
  },
  {
    phrase:
      'COLLEAGUES [be the one|ones|person|people who|that] had|have? ADVERBS <destroy>|<delete>|<bring-about>|<omit>|change|merge|push|approve',
    unless: '<article>? NOUN? fix|hotfix|rollback|patch|revert|emergency|<spared>',
  },
  {
    phrase:
      '[be the one|ones to blame] / [have only|nobody themselves|himself|herself|ourselves|myself|yourself to blame|thank] / ' +
      '[shame on] / [mea culpa] / [my|our bad] END',
  },
  {
    who: 'anything',
    verb: 'present be',
    then: 'ADVERBS [on me|us|him|her|them] END|,|;|for|as|too',
    // "Dinner is on us", "the pager is on him": no fault. Who says it of a task goes on with what they will do.
    unless: ",? i|we will|'ll|am|are",
    unlessBehind:
      'eye|focus|pressure|onus|attack|attention|burden|clock|joke|baton|pager|page|ball|world|light|' +
      'drink|lunch|dinner|coffee|beer|pizza|round be ADVERBS',
  },
  { phrase: `START [this|that|it|(all this) one? be ADVERBS on] ${them} END|alone`, where: isNoAction },
  { phrase: '[not ADVERBS my|our fault] !NOUN', even: ['denied'] },
  { phrase: '[<outcome> be ADVERBS down to] COLLEAGUES END|who|again' },
  { phrase: 'START [typical|classic (of|for)?] COLLEAGUES END' },
  { phrase: `[on|under !its ${theirs} watch|head|shoulder|conscience]`, unless: 'NOUN|face' },
  {
    phrase: `be ADVERBS [${theirs} own? doing]`,
    unlessBehind: 'fix|recovery|rescue|success|improvement|repair|speed-up be ADVERBS',
  },
];
