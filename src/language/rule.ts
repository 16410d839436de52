import type { Category, Severity } from './finding';

/** What docs, settings and the editor may know of a rule. Id = file name = diagnostic code = settings key = docs page. */
export interface RuleInfo {
  readonly id: string;
  readonly group: string;
  readonly category: Category;
  /** Severity in the `standard` profile; `off` for opt-in rules. */
  readonly severity: Severity | 'off';
  /** A noun phrase: "Who-questions". */
  readonly title: string;
  /** Why it matters, a sentence or two, for the hover and the docs page. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Marked with [[...]]; `to` is the rephrasing expected first. */
  readonly examples: {
    readonly flags: readonly { readonly text: string; readonly to?: string; readonly head?: string }[];
    readonly allows: readonly string[];
  };
}
