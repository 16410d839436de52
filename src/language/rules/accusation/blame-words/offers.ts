import { is } from '../../../lexicon';
import { spanOf, type Hit } from '../../../patterns/row';
import { done, draftFor, dropWords, readAction } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

/** "My bad, the list was cut short": the list was cut short. */
export const dropAdmission = ({ sentence, mark }: Hit): readonly Draft[] => [dropWords(sentence, mark)];

/** "Thanks to Priya, the index had to be rebuilt": the index had to be rebuilt. */
export const dropThanks = ({ sentence, parts }: Hit): readonly Draft[] => {
  return [dropWords(sentence, spanOf(sentence, parts.get('thanks')!))];
};

/** "because of Tom's change": because of the change. A decision is somebody's, and would be the cause as before. */
export const dropOwner = ({ sentence, parts }: Hit): readonly Draft[] => {
  const whose = parts.get('whose')!;
  const isTheirs = sentence.tokens.some(({ lower }) => is('choosing', lower));
  return isTheirs ? [] : [putWords(sentence, spanOf(sentence, whose), 'the')];
};

/** "The team caused the jam by overfilling the tray": the jam was caused by overfilling it. */
export const offerCaused = ({ sentence, clause }: Hit): readonly Draft[] =>
  clause ? done(readAction(sentence, clause), draftFor(sentence, clause)) : [];
