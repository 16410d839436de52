import type { Subject } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** How a clause is meant. */
export type Mood = 'statement' | 'question' | 'demand' | 'supposed';

/** A finite verb group with its subject. Source of the idea: shallow parsing; only what the rules ask for is read. */
export interface Clause extends VerbGroup {
  readonly subject: Subject | undefined;
  /** Index after the last token that belongs to this clause. */
  readonly end: number;
  /** True inside "who/that/which ...". */
  readonly relative: boolean;
  readonly mood: Mood;
  /** Index of the clause that this one hangs on, among those of the sentence. */
  readonly parent: number | undefined;
}

/** Index of the token that a clause begins with: its subject's, where that stands in front of the verb. */
export const openingOf = ({ subject, first }: Pick<Clause, 'subject' | 'first'>): number =>
  subject && !subject.carried ? Math.min(subject.first, first) : first;
