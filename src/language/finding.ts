/** Half-open range of UTF-16 offsets in the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a finding is about: what the text says of people, how far the analysis goes, gaps in the review, or inclusive words. */
export const categories = ['blame', 'quality', 'structure', 'inclusive'] as const;
export type Category = (typeof categories)[number];

/** As in VS Code's problems view, weakest last. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** May it be taken without reading it again (`as-is`), does it want a look (`check`), or does it leave a gap to fill in (`has-gap`)? */
export type Applicability = 'as-is' | 'check' | 'has-gap';

interface Offered {
  /** What it does, with the words as they will stand. */
  readonly title: string;
  readonly applicability: Applicability;
}

/** The same in other words: `replacement` stands in for the finding's `start..end`. */
export interface Rephrasing extends Offered {
  readonly kind: 'fact';
  readonly replacement: string;
}

/** What to ask beside the words, which stay: `replacement` is these with the question in a comment behind them. */
export interface Question extends Offered {
  readonly kind: 'question';
  readonly text: string;
  readonly replacement: string;
}

/** An action item to add among the others; the words stay. */
export interface ActionDraft extends Offered {
  readonly kind: 'action';
  readonly text: string;
}

/** What can be done about a finding. */
export type Suggestion = Rephrasing | Question | ActionDraft;

/** Something a rule noticed. Plain data. `start..end` is the sentence, or what else the suggestions are about. */
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
  /** The rule whose finding on the same words says enough. */
  readonly yieldsTo?: string;
}

/** Every way to leave a finding out is one of these in the text; see `engine/ignore-comments.ts`. */
export type IgnoreScope = 'line' | 'section' | 'file';

/** Do two spans have something in common? */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A span elsewhere. */
export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Suggestions that are made when somebody asks for them, and once. */
function later(make: () => readonly Suggestion[]): PropertyDescriptor {
  let made: readonly Suggestion[] | undefined;
  return { get: () => (made ??= make()), enumerable: true };
}

/** A finding whose suggestions are made when somebody asks for them; most are only underlined. */
export const suggestLater = (finding: Omit<Finding, 'suggestions'>, make: () => readonly Suggestion[]): Finding =>
  Object.defineProperty({ ...finding } as Finding, 'suggestions', later(make));

/** Written out, field by field: all findings are copied with each key. */
function copyFinding(finding: Finding, by: number, suggestions: PropertyDescriptor): Finding {
  const { ruleId, category, group, severity, message, text } = finding;
  const spans = { ...moveSpan(finding, by), mark: moveSpan(finding.mark, by) };
  const copied = { ruleId, category, group, severity, message, ...spans, text } as Finding;
  return Object.defineProperty(copied, 'suggestions', suggestions);
}

/** The finding with its offsets moved. Its suggestions are not made for that. */
export const moveFinding = (finding: Finding, by: number): Finding =>
  copyFinding(finding, by, Object.getOwnPropertyDescriptor(finding, 'suggestions')!);

/** The finding with those of its suggestions that fit. They are not made for that. */
export const filterSuggestions = (finding: Finding, fits: (each: Suggestion) => boolean): Finding =>
  copyFinding(
    finding,
    0,
    later(() => finding.suggestions.filter(fits)),
  );

/** The words underlined, where they are a phrase that comes again; nothing for a gap of the review, or for many words. */
export function phraseOf({ category, mark, start, text }: Finding): string {
  const phrase = text.slice(mark.start - start, mark.end - start);
  return category === 'structure' || phrase.length > 40 || phrase.includes('\n') ? '' : phrase;
}
