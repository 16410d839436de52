import { tokenAfter, tokenBefore } from '../../grammar/about';
import type { Hit } from '../../patterns/row';
import { dropWords } from '../../rephrase';
import { dropAdjective } from '../../rephrase/words';
import type { Draft } from '../../rule';

// What is offered for a word that judges: the sentence without it.

/** "a sloppy review": a review. Nothing for "the review was sloppy", where the word is all that is said. */
export function dropDescription({ sentence, mark }: Hit): readonly Draft[] {
  const before = tokenBefore(sentence, mark);
  const after = tokenAfter(sentence, mark);
  const describes =
    (after?.part === 'word' || after?.verb?.gerund) && (!before || /^(?:determiner|preposition)$/.test(before.part));
  return describes ? [dropAdjective(sentence, mark)] : [];
}

/** "hastily dropped the index": dropped the index. */
export const dropAdverb = ({ sentence, mark }: Hit): readonly Draft[] => [dropWords(sentence, mark)];
