import { compileLater, fitsIn } from '../../patterns/match';
import { parsePattern } from '../../patterns/parse';
import { tableRule } from '../../patterns/table-rule';

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
    flags: [
      {
        text: '[[In hindsight]], the timeout of the payment client was too long for a shop with so many small orders.',
        to: '',
      },
      {
        text: 'The rollout to all nine regions in one night was, [[in retrospect]], too fast for a team of three.',
        to: '',
      },
      { text: 'However, [[in retrospect]], the tank was too small.', to: '' },
      {
        text: '[[Looking back]], we relied on one replica for too long after the second one had failed in May.',
        to: '',
      },
      { text: 'The drawing was hard to read, [[in hindsight]].', to: '' },
      { text: '[[In retrospect]], the choice of the second supplier was misguided.', to: '' },
      { text: 'These are the notes that, [[with hindsight]], should have been in the binder.', to: '' },
      {
        text: '[[In hindsight]], maybe the porters were given too many keys.',
        to: '',
      },
      { text: '[[Looking back on it]], the second pump would have been enough for both tanks.' },
      { text: '[[With the benefit of hindsight]], the alert was noise.' },
      { text: '[[With 20/20 hindsight]] the harbour was too narrow for two ships of that size.' },
      { text: '[[Knowing what we know now]], we would wait.' },
      { text: '[[With what we now know]] about the pump, the first repair was the wrong one.' },
      {
        text: '[[It is easy to see now]] that the two alarms came from the same valve.',
        to: '',
      },
      { text: 'That the second pump was too small for both tanks: [[it is easy to say now]].', to: '' },
      { text: '[[In hindsight]], the gate was clearly too narrow.', to: '' },
      { text: '[[In hindsight]], closing the second gate was right, as the flood came from there.', to: '' },
    ],
    allows: [
      'In hindsight, the two floods were related.',
      'The two spikes are, in hindsight, the start of the pumps.',
      'In retrospect, I noticed on the quay that the wind was louder than usual.',
      'With the hindsight of this incident, we recommend two changes.',
      'The fix looks easy in hindsight.',
      'With what we know now, we can choose a smaller batch.',
      'When looking back at the logs, we found the first retry.',
      'This retrospective is blameless.',
      'The retrospective took an hour.',
      'In retrospect meetings the notes are taken by the host.',
      'Hindsight makes every choice look plain.',
      'The job restores data retrospectively.',
      'In hindsight, it is most likely the clock.',
      'In hindsight, the drill paid off.',
      'Judging a crew in hindsight helps nobody.',
      'In retrospect this makes sense, as the two pumps share a fuse.',
    ],
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
