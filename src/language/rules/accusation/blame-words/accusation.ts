import type { Sentence } from '../../../grammar/sentence';
import type { Pattern } from '../../../text/matches';
import type { Draft } from '../../../rule';
import type { Fits, Found } from './who';

/** A turn of phrase that finds fault, when it is about people. */
export interface Accusation {
  readonly pattern: Pattern;
  readonly fits: Fits;
  /** Leaves no room for a denial, so none is looked for. */
  readonly asserted?: true;
  readonly drafts?: (sentence: Sentence, found: Found) => Draft[];
}
