import type { BlockKind } from './markdown/blocks';
import type { Sentence } from './grammar/sentence';
import type { Category, Severity, Span, Suggestion } from './finding';
import type { SectionKind } from './markdown/section-kind';

/** What docs, settings and the editor may know of a rule. Id = file name = diagnostic code = settings key = docs page. */
export interface RuleInfo {
  readonly id: string;
  /** The folder that the rule's file is in. */
  readonly group: string;
  readonly category: Category;
  /** Severity in the `standard` profile; `off` for opt-in rules. */
  readonly severity: Severity | 'off';
  /** A noun phrase: "Who-questions". */
  readonly title: string;
  /** Why it matters, a sentence or two, for the hover and the docs page. */
  readonly why: string;
  readonly sources: readonly string[];
  readonly examples: {
    /** The flagged words in [[...]]; `to` is the rephrasing expected first; `head` the heading it stands under. */
    readonly flags: readonly Example[];
    readonly allows: readonly (string | Example)[];
  };
}

export interface Example {
  readonly text: string;
  readonly to?: string;
  readonly head?: string;
}

/** A rephrasing before it is checked: `start..end` of the block's prose becomes `text`. */
export interface Draft extends Span {
  readonly kind: Suggestion['kind'];
  readonly text: string;
  readonly safe?: true;
}

/** What a rule found in a sentence. Offsets are relative to the block. */
export interface Match {
  readonly mark: Span;
  readonly message: string;
  readonly drafts: readonly Draft[];
  readonly question?: string;
  /** Where this match weighs more or less than the rule does. */
  readonly severity?: Severity;
}

/** Where a sentence stands. */
export interface Context {
  readonly kind: BlockKind;
  readonly section: SectionKind;
}

/** One way of speaking that we notice. One file each; registered by existing. */
export interface Rule extends RuleInfo {
  /** Lowercase words without which it cannot match; an entry ending in `*` is the beginning of a word. */
  readonly triggers: readonly string[];
  /** Which profiles run it; `strict` rules are opt-in elsewhere. */
  readonly profile?: 'strict';
  find(sentence: Sentence, context: Context): Iterable<Match>;
}
