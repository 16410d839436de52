import type { Span, TextChange } from '../../language';
import { readMarkdown } from '../../language';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { firstThat, without } from './again';
import { breaksAbove, breaksBelow, lineEnd, lineStart, nextLine } from '../writing/line-ending';
import { oneLine } from '../text/text';

/** Takes the guiding questions out of the sections that are written. Ignore comments and the author's own comments stay. */
export function removeGuidance(review: Review): readonly TextChange[] {
  const { text } = review;
  const guidance = new Set(review.template.sections.flatMap((each) => each.guidance));
  const written = sectionsOf(review).filter((section) => section.state === 'written');
  const changes = readMarkdown(text)
    .comments.filter(
      ({ start, end }) =>
        guidance.has(oneLine(text.slice(start + '<!--'.length, end).replace('-->', ''))) &&
        written.some(({ body }) => start >= body.start && end <= body.end),
    )
    .map((comment) => removeComment(text, comment));
  return firstThat(
    review,
    [changes],
    (before, after) =>
      without(before.blocks, after.blocks).every((each) => each.includes('<!--')) &&
      without(after.blocks, before.blocks).every((each) => !each.includes('<!--')) &&
      without(before.sections, after.sections).length === 0,
  );
}

/** Takes a comment out: with its line where it stands alone there, and with one of the blank lines around it. */
export function removeComment(text: string, { start, end }: Span): TextChange {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '') return { start, end, insert: '' };
  const below = nextLine(text, to);
  const isLast = below === text.length;
  // Between two paragraphs its line stays, empty.
  if (!isLast && breaksAbove(text, from) < 2 && breaksBelow(text, to) < 2) return { start: from, end: to, insert: '' };
  const next = lineEnd(text, below);
  const isBlank = !isLast && text.slice(below, next).trim() === '' && breaksAbove(text, from) >= 2;
  return { start: from, end: isBlank ? nextLine(text, next) : below, insert: '' };
}
