import { tokenAfter } from '../../grammar/about';
import { openingOf } from '../../grammar/clause';
import { pronounWho } from '../../grammar/people';
import { is } from '../../lexicon';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { means } from '../../patterns/who';
import { keysOf } from '../../patterns/words';
import { dropWords } from '../../rephrase';
import { isVerdict } from '../../rephrase/verdict';
import type { Draft } from '../../rule';

/**
 * Without the aside, what stays is told as if it had been known then: right for how things were, or where it is hedged, but not for
 * what people did, what they should have done, or a verdict.
 */
function isCircumstance({ sentence, clause, mark }: Hit): boolean {
  const { tokens, clauses } = sentence;
  const behind = tokens.filter(({ start }) => start >= mark.end);
  if (behind.some((token) => isVerdict(token) || is('lapse', token.lower) || is('fault', token.lower))) return false;
  const first = behind.find(({ part }) => part !== 'punctuation' && part !== 'subordinator');
  if (first?.part === 'adverb' && is('hedge', first.lower)) return true;
  if (first && pronounWho(first.lower)) return false;
  // "It is clear that" tells what it takes hindsight to say.
  if (behind.some(({ lower }) => is('hindsight', lower) || lower === 'clear' || lower === 'obvious')) return false;
  const told = clauses.find((each) => tokens[openingOf(each)] === first || tokens[each.first] === first) ?? clause;
  if (!told || told.modal !== undefined) return false;
  // "Closing it was right": what somebody did.
  if (told.subject && tokens[told.subject.first]!.verb?.gerund && told.lemma === 'be') return false;
  // "Looking back, the signs were all there": it takes hindsight to say so.
  const isClear = told.lemma === 'tell' || behind.some(({ lower }) => lower === 'there');
  if (isClear && told.subject && keysOf(told.subject.head).some(isSign)) return false;
  return !told.subject || !means(told.subject, tokens, 'PEOPLE');
}

const isSign = (word: string): boolean => is('sign', word) || word === 'sign' || word === 'clue';

const dropAside = (hit: Hit): readonly Draft[] => (isCircumstance(hit) ? [dropWords(hit.sentence, hit.mark)] : []);

/** "It is easy to see now that the two came together": the two came together. */
function tell(hit: Hit): readonly Draft[] {
  const { sentence, mark } = hit;
  const that = tokenAfter(sentence, mark);
  const said = { start: mark.start, end: that?.end ?? mark.end };
  return that?.lower === 'that' && isCircumstance({ ...hit, mark: said }) ? [dropWords(sentence, said)] : [];
}

export const inHindsight = tableRule({
  id: 'in-hindsight',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'In hindsight',
  why: 'It is honest, but it mixes what is known now with what was known then. Both are useful when you say them separately.',
  sources: ['PagerDuty, Postmortems: hindsight bias', 'Microsoft Learn, Common traps to avoid'],
  examples: {
    flags: [
      { text: '[[In hindsight]], the timeout was too long.', to: 'The timeout was too long.' },
      { text: 'The rollout was, [[in retrospect]], too fast.', to: 'The rollout was too fast.' },
      { text: 'However, [[in retrospect]], the tank was too small.', to: 'However, the tank was too small.' },
      { text: '[[Looking back]], we relied on one replica for too long.', to: '' },
      { text: 'The drawing was hard to read, [[in hindsight]].', to: 'The drawing was hard to read.' },
      { text: '[[In retrospect]], the choice of the second supplier was misguided.', to: '' },
      { text: 'These are the notes that, [[with hindsight]], should have been in the binder.', to: '' },
      {
        text: '[[In hindsight]], maybe the porters were given too many keys.',
        to: 'Maybe the porters were given too many keys.',
      },
      { text: '[[Looking back on it]], the second pump would have been enough for both tanks.' },
      { text: '[[With the benefit of hindsight]], the alert was noise.' },
      { text: '[[With 20/20 hindsight]] the harbour was too narrow for two ships of that size.' },
      { text: '[[Knowing what we know now]], we would wait.' },
      { text: '[[With what we now know]] about the pump, the first repair was the wrong one.' },
      {
        text: '[[It is easy to see now]] that the two alarms came from the same valve.',
        to: 'The two alarms came from the same valve.',
      },
      { text: 'That the second pump was too small for both tanks: [[it is easy to say now]].', to: '' },
      { text: '[[In hindsight]], the gate was clearly too narrow.', to: '' },
      { text: '[[In hindsight]], closing the second gate was right, as the flood came from there.', to: '' },
    ],
    allows: [
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
  where: ({ section }) => section !== 'actions',
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
    { phrase: '[it|this|that be easy to see|say now]', instead: tell },
    { phrase: '[knowing what we|i know now|today]' },
    { phrase: '[with what we|i (now know | know now|today)]', unless: ', we|i can|will|plan', even: ['conditional'] },
  ],
  instead: dropAside,
});
