import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
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
];
