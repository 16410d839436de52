import type { Sentence } from '../grammar/sentence';
import { wordSet } from '../text/word-set';
import { readStep } from './action';
import { toDeed } from './passive';

/** What somebody did, told as a noun; no text where it cannot be. */
interface Deed {
  readonly end: number;
  readonly text: string | undefined;
}

const ends = wordSet(', ; : . ( – — but which who that because when while');
const telling: ReadonlySet<string> = new Set(['modal', 'auxiliary', 'verb', 'coordinator']);

/** "accidentally pulling the wrong lever" behind a person, from token `at` on: "the wrong lever being accidentally pulled". */
export function readDeed(sentence: Sentence, at: number): Deed | undefined {
  const { tokens } = sentence;
  const verb = tokens[at]?.part === 'adverb' ? at + 1 : at;
  if (!tokens[verb]?.verb?.gerund) return undefined;
  const next = tokens.findIndex(({ lower }, k) => k > verb && ends.has(lower));
  const end = next < 0 ? tokens.length : next;
  const step = tokens.slice(verb + 1, end).some(({ part }) => telling.has(part))
    ? undefined
    : readStep(sentence, verb, end);
  return { end: tokens[end - 1]!.end, text: step && toDeed(step) };
}
