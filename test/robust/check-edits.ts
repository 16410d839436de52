import {
  sortChanges,
  withoutSame,
  type Finding,
  type Span,
  type Suggestion,
  type TextChange,
} from '../../src/language/index';
import { addDraft, addQuestion, applyChanges, fixGap, type Review } from '../../src/review/index';

// Whether what is found in a text, and each edit that is offered for it, fits that text. Each check throws where it does not.

/** Halves of a pair that stand alone. */
const halves = (text: string): readonly string[] => text.match(/\p{Surrogate}/gu) ?? [];

export function assertWithin({ start, end }: Span, text: string, what: string): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`${what}: ${start}..${end} lies outside of the text (${text.length})`);
}

/** Words that are shown, or a text that was made of another, have no half of a pair that was whole there. */
export function assertWhole(made: string, text: string, what: string): void {
  const known = new Set(halves(text));
  if (halves(made).some((half) => !known.has(half)))
    throw new Error(`${what} cuts a character: ${JSON.stringify(made)}`);
}

/** An edit lies inside the text, its changes do not overlap, and no character or line end is cut in two. */
export function checkEdit(changes: readonly TextChange[], text: string, what: string, said = ''): void {
  let last = 0;
  for (const change of sortChanges(changes)) {
    assertWithin(change, text, what);
    if (change.start < last) throw new Error(`${what}: two changes overlap at ${change.start}`);
    last = change.end;
    for (const at of [change.start, change.end])
      if (/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1)))
        throw new Error(`${what}: a change cuts a character or a line end at ${at}`);
  }
  assertWhole(applyChanges(text, changes), text + said, what);
}

/** The ways to do what a suggestion says. */
function waysToTake(
  review: Review,
  { start, end }: Finding,
  suggestion: Suggestion,
): readonly (readonly TextChange[])[] {
  if (suggestion.kind === 'action') return [addDraft(review, { text: suggestion.text }, start)];
  const replaced = [withoutSame(review.text, { start, end, insert: suggestion.replacement })];
  return suggestion.kind === 'question' ? [replaced, addQuestion(review, suggestion.text)] : [replaced];
}

/** A finding quotes what is there, and whatever is offered for it can be taken. `said`: what else its words may come from. */
export function checkFinding(review: Review, finding: Finding, said = ''): void {
  const { text } = review;
  const { start, end, mark, message, ruleId } = finding;
  assertWithin(finding, text, ruleId);
  if (!(start <= mark.start && mark.start <= mark.end && mark.end <= end))
    throw new Error(`${ruleId}: ${mark.start}..${mark.end} is marked in ${start}..${end}`);
  if (text.slice(start, end) !== finding.text)
    throw new Error(`${ruleId} quotes what is not there: ${JSON.stringify(finding.text)}`);
  assertWhole(message, text + said, `${ruleId}: the message`);
  // Suggestions are made when somebody asks for them.
  for (const suggestion of finding.suggestions) {
    const { title, kind } = suggestion;
    const what = `${ruleId}, ${kind} “${title}”`;
    if (title.trim() === '') throw new Error(`${ruleId} offers a ${kind} that says nothing`);
    assertWhole(title, text + said, what);
    for (const changes of waysToTake(review, finding, suggestion)) checkEdit(changes, text, what, said);
  }
  const fix = fixGap(review, finding);
  if (fix) checkEdit(fix.changes, text, `${ruleId}, ${fix.title}`);
}
