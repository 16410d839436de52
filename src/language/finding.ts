/** Half-open range of UTF-16 offsets in the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a finding is about: what the text says of people, how far the analysis goes, gaps in the review, or inclusive words. */
export type Category = 'blame' | 'quality' | 'structure' | 'inclusive';

/** As in VS Code's problems view, weakest last. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A rephrasing that can be applied: `replacement` stands in for the finding's `start..end`. */
export interface Suggestion {
  readonly title: string;
  readonly replacement: string;
  /** `fact`: a neutral statement; `question`: what to ask instead; `action`: an action-item draft. */
  readonly kind: 'fact' | 'question' | 'action';
  /** True where the edit cannot change the meaning; only these run in `source.fixAll`. */
  readonly safe?: true;
}

/** Something a rule noticed. Plain data. `start..end` is what the suggestions replace (often the sentence). */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly category: Category;
  /** The rule's folder, such as `accusation`. */
  readonly group: string;
  readonly severity: Severity;
  /** One sentence that quotes the words and asks or offers; never scolds. */
  readonly message: string;
  /** `text.slice(start, end)` of the document. */
  readonly text: string;
  /** The few words to underline in an editor; lies inside `start..end`. */
  readonly mark: Span;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** A better question to ask, where the rule has one and it does not replace the text. */
  readonly question?: string;
}

/** Every way to leave a finding out is one of these in the text; see `engine/ignore-comments.ts`. */
export type IgnoreScope = 'line' | 'section' | 'file';

/** A span elsewhere. */
export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The finding with its offsets moved. */
export const moveFinding = (finding: Finding, by: number): Finding => ({
  ...finding,
  ...moveSpan(finding, by),
  mark: moveSpan(finding.mark, by),
});
