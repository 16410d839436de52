import { compileLater, fitsIn } from '../../../patterns/match';
import { parsePattern } from '../../../patterns/parse';
import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';

/** "In hindsight, the two deploys were related" only tells when it was known: what judges has one of these. */
const judging = compileLater(() =>
  parsePattern(
    'should|could|would|might|ought|must / better|worse|wise|right|wrong|correct|incorrect|sensible|premature|naive / ' +
      'too|enough|insufficient|hard|difficult|easy|noise|misguided|unrealistic|unnecessary|obvious|clear|plain|evident / ' +
      '<bad>|<mistake>|<lapse>|<silly>|<verdict>|<mad>|<awful> / ' +
      '<omit>|<leave-undone>|<misdo>|<slip>|underestimate|overestimate|regret|wish|overshoot / need&PAST to / knowing',
  ),
);

export const inHindsight = tableRule({
  id: 'in-hindsight',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'In hindsight',
  why: 'It is honest, but it mixes what is known now with what was known then. Both are useful when you say them separately.',
  sources: ['PagerDuty, Postmortems: hindsight bias', 'Microsoft Learn, Common traps to avoid'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” mixes what is known now with what was known then. Say both, one after the other.',
  question: 'What was known at that point, and from where?',
  where: ({ section }, { tokens }) => section !== 'actions' && fitsIn(judging, tokens, 0, tokens.length),
  says: [
    {
      phrase: '[in|with|through (the? full? benefit of | perfect | NUMBER | the lens of)? hindsight|retrospect]',
      unless:
        'of|from|bias|meeting|session|note|doc|document / ... (pay&PAST off)|worth|lucky / ' +
        ',? it|this|that is ... likely|possible|probable / ,? it|this|that makes sense',
      // A remark about hindsight itself is the caution that we would ask for.
      unlessBehind:
        'obvious|clear|easy|easier|simple / (judge|criticise|criticize|blame|evaluate|assess)&DOING <article>? NOUN? NOUN?',
      even: ['conditional', 'denied'],
    },
    { phrase: '[looking back] ,|now|it|we|i', unlessBehind: 'when|while|by|from|after', even: ['conditional'] },
    { phrase: '[looking back on it|this|that]', unlessBehind: 'when|while|by|from|after', even: ['conditional'] },
    { phrase: '[it|this|that be easy to see|say now]' },
    { phrase: '[knowing what we|i know now|today]' },
    { phrase: '[with what we|i (now know | know now|today)]', unless: ', we|i can|will|plan', even: ['conditional'] },
  ],
});
