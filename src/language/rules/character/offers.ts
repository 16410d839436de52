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

/** "hastily dropped the index": dropped the index. Nothing for "hastily and without a word", where others hang on it. */
export function dropAdverb({ sentence, mark }: Hit): readonly Draft[] {
  const before = sentence.tokens.findLast(({ end }) => end <= mark.start);
  const after = tokenAfter(sentence, mark);
  const isJoined = after?.part === 'coordinator' || (before?.part === 'coordinator' && after?.part !== 'verb');
  return isJoined ? [] : [dropWords(sentence, mark)];
}
