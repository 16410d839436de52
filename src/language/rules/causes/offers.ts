import { is } from '../../lexicon';
import { spanOf, type Hit } from '../../patterns/row';
import { means } from '../../patterns/who';
import { keysOf } from '../../patterns/words';
import { readObject } from '../../rephrase/object';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';

// What is offered for a cause that is told as the only one.

const conduct = ['choosing', 'habit', 'vice', 'lapse'] as const;

/** "the captain's decision", "the way the crew loaded it": what is said of people still accuses where it is one cause of several. */
function accuses({ sentence: { tokens, clauses }, clause, mark }: Hit): boolean {
  if (tokens.some(({ lower }) => conduct.some((name) => is(name, lower)))) return true;
  if (tokens.some(({ lower }, k) => lower === 'failure' && tokens[k + 1]?.part === 'to')) return true;
  const isOfOthers = clauses.some(
    (each) => each !== clause && !each.passive && each.subject && means(each.subject, tokens, 'OTHERS'),
  );
  if (isOfOthers) return true;
  const isMarked = clause && tokens[clause.verb]!.start >= mark.start && clause.lemma === 'be';
  return isMarked === true && clause.subject !== undefined && means(clause.subject, tokens, 'PEOPLE');
}

/** "The chance of the pump being the root cause": nobody said that it was. */
const isGuess = ({ sentence: { tokens }, mark }: Hit): boolean =>
  tokens.some((token) => token.start < mark.end && keysOf(token).some((key) => is('conjecture', key)));

/** "Was a combination of heat and salt", "comes down to two seals", "is down to the pump": no name of one cause follows. */
export function areSeveral({ sentence: { tokens }, mark }: Hit): boolean {
  const at = tokens.findIndex(({ start }) => start >= mark.end);
  if (at < 0) return false;
  const noun = tokens[at]!.part === 'determiner' ? at + 1 : at;
  if (tokens[at]!.lower === 'down' || is('blend', tokens[noun]?.lower ?? '')) return true;
  return readObject(tokens, at, tokens.length, 'be')?.plural === true;
}

/** "The root cause is the rule, not the pump": that it is not the other goes with it. */
const isContrast = ({ sentence: { tokens } }: Hit): boolean =>
  tokens.some(({ lower }, k) => lower === ',' && (tokens[k + 1]?.lower === 'not' || tokens[k + 1]?.lower === 'rather'));

/** "Root cause: the root cause was", "the root cause was due to": one of them would not go with the words around. */
const goesWith = ({ sentence: { tokens, clauses }, mark }: Hit): boolean => {
  const after = tokens.findIndex(({ start }) => start >= mark.end);
  const behind = after < 0 ? tokens.length : after;
  const isLabelled = tokens.some(
    ({ start, lower }, k) => start < mark.start && lower === 'cause' && tokens.slice(k).some((t) => t.lower === ':'),
  );
  // "The root cause was the filter had come loose": what follows is told in a clause of its own, with no "that" before it.
  const isTold = clauses.some(({ relative, subject }) => {
    if (relative || !subject || subject.first < behind) return false;
    const before = tokens[subject.first - 1]!.part;
    return subject.first === behind || before === 'preposition' || before === 'word';
  });
  return !isLabelled && !isTold && tokens[behind]?.lower !== 'due';
};

/** One of several, in place of the one; nothing where it was proved, or ranked among others, which says as much. */
export function oneOfThem(hit: Hit): readonly Draft[] {
  const { sentence, mark, parts } = hit;
  const { tokens } = sentence;
  const isSure = tokens.some(({ verb, start, lower }) =>
    start >= mark.start && start < mark.end ? lower === 'main' || lower === 'primary' : verb && is('prove', verb.lemma),
  );
  if (isSure || accuses(hit) || isGuess(hit) || areSeveral(hit) || isContrast(hit) || !goesWith(hit)) return [];
  const one = parts.get('cause')!;
  // "It took a day to identify the pool as the root cause" tells of the search.
  if (tokens[one.first - 1]?.lower === 'as') return [];
  // "Is the root cause of this the delay?": one who asks names none.
  const opener = tokens[one.first - 2]?.part ?? 'punctuation';
  if (opener === 'punctuation' && tokens[one.first - 1]?.part === 'auxiliary') return [];
  const isPlural = tokens[one.first - 1]?.lower === 'were';
  const causes = tokens.slice(one.first, one.end).some(({ lower }) => lower === 'underlying')
    ? 'underlying causes'
    : 'causes';
  return [putWords(sentence, spanOf(sentence, one), `${isPlural ? 'among' : 'one of'} the ${causes}`)];
}
