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
  /** The version that brought it; the first one if it does not say. */
  readonly since?: string;
  /** Severity in the `standard` profile; `off` for opt-in rules. */
  readonly severity: Severity | 'off';
  /** It asks how something came about: not where the sentences beside it tell that. */
  readonly asksWhy?: true;
  /** It asks for more about it: not where another sentence follows. */
  readonly asksMore?: true;
  /** A noun phrase: "Who-questions". */
  readonly title: string;
  /** Why it matters, a sentence or two, for the hover and the docs page. */
  readonly why: string;
  readonly sources: readonly string[];
  readonly examples: {
    /** The flagged words in [[...]], and what is offered first of each kind; `to: ''` where no rephrasing is right. */
    readonly flags: readonly Example[];
    readonly allows: readonly (string | Example)[];
  };
}

export interface Example {
  readonly text: string;
  /** The text after the rephrasing that is offered first; empty if none is. */
  readonly to?: string;
  /** The question to add. */
  readonly ask?: string;
  /** The action item to add. */
  readonly action?: string;
  /** The heading it stands under. */
  readonly head?: string;
}

/** The example that shows best what a rule means, as text: one that is rephrased, if there is any. */
export function bestExample({
  examples: { flags },
}: Pick<RuleInfo, 'examples'>): Pick<Example, 'text' | 'to'> | undefined {
  const example = flags.find((each) => each.to) ?? flags[0];
  return example && { ...example, text: example.text.replaceAll('[[', '').replaceAll(']]', '') };
}

/**
 * A suggestion before it is checked. Of kind `fact`, `start..end` of the sentence becomes `text`; a question is asked beside the
 * sentence, or in its place where it asks for a person; an action item goes to the others.
 */
export interface Draft extends Span {
  readonly kind: Suggestion['kind'];
  readonly text: string;
  /** Can it not change the meaning? */
  readonly safe?: true;
  /** Is it a question that stands in for another one? */
  readonly asks?: true;
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
  /** Words of which it needs one to match, in lower case, as a verb in its base form or a noun in the singular; the same set for many rules. */
  readonly triggers: readonly ReadonlySet<string>[];
  /** Which profiles run it; `strict` rules are opt-in elsewhere. */
  readonly profile?: 'strict';
  /** Words in lower case: where one of them stands in the document, it says elsewhere what the rule asks for. */
  readonly answers?: readonly string[];
  /** It is about the whole document: told where it stands first, and not again. */
  readonly once?: true;
  find(sentence: Sentence, context: Context): Iterable<Match>;
}
