import type { Subject } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** A finite verb group with its subject. Source of the idea: shallow parsing; only what the rules ask for is read. */
export interface Clause extends VerbGroup {
  readonly subject: Subject | undefined;
  /** Index after the last token that belongs to this clause. */
  readonly end: number;
  /** True inside "who/that/which ...". */
  readonly relative: boolean;
}
