import type { Span } from '../../language';
import type { ActionItem } from '../actions/action';
import type { NamedRole } from './aside';

/** Text that says something of its own, such as a contributing factor. */
export interface Statement extends Span {
  /** On one line. */
  readonly text: string;
}

/** Somebody's part in the incident or in the review. */
export interface Role extends Span, NamedRole {}

/** A chain of whys or hows. */
export interface Chain extends Span {
  /** Each with its answer alone; in the order of the chain. */
  readonly steps: readonly (Statement & { readonly answer: Statement })[];
}

/** An open question of the review, with whether an answer stands beside or below. */
export interface Question extends Statement {
  readonly answered: boolean;
}

/** What the sections of a review say beside the timeline, in the order of the document. */
export interface Statements {
  readonly actions: readonly ActionItem[];
  readonly factors: readonly Statement[];
  readonly chains: readonly Chain[];
  readonly roles: readonly Role[];
  /** Open questions of the review, with whether an answer stands beside or below. */
  readonly questions: readonly Question[];
  /** Lines that thank or praise. */
  readonly thanks: readonly Statement[];
}
