import type { Span, TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { sectionsOf } from '../sections-of';
import { firstThat, type Held } from './again';
import { lineStart } from '../writing/line-ending';
import { oneLine } from '../text/text';
import { escapeTitle } from '../writing/title';

/**
 * Gives a section another title, which is then read as exactly that; marks, underline, level, closing marks and comments stay. No
 * changes for a missing section, an empty title, or one that no heading can have.
 */
export function renameSection(review: Review, section: Section, title: string): readonly TextChange[] {
  const plain = oneLine(title);
  if (section.state === 'missing' || plain === '') return [];
  const there = titleSpan(review, section);
  const changes = [escapeTitle(plain), plain].map((insert) => [
    {
      ...there,
      insert: (there.start > section.heading.start && review.text[there.start - 1] === '#' ? ' ' : '') + insert,
    },
  ]);
  const index = present(review).findIndex(({ start }) => start === section.start);
  const wanted = present(review).map((each, i) => `${each.level} ${i === index ? plain : each.title}`);
  return firstThat(review, changes, (before, after) => {
    const now = present(after.review).map((each) => `${each.level} ${each.title}`);
    return now.join('\n') === wanted.join('\n') && sameText(before, after, section.label ? 1 : 0);
  });
}

const present = (review: Review): readonly Section[] => sectionsOf(review).filter(({ state }) => state !== 'missing');

/** Whether all but headings is the same; `labels`: so many blocks hold one that has changed. */
function sameText(before: Held, after: Held, labels: number): boolean {
  const text = ({ blocks }: Held) => blocks.filter((each) => !/^Document (?:ATX|Setext)Heading\d:/.test(each));
  const [old, now] = [text(before), text(after)];
  const changed = old.filter((each, i) => each !== now[i]).length;
  return old.length === now.length && changed <= labels && before.ignores.length === after.ignores.length;
}

/** The title in the source: without marks, underline, and comments at its end. */
export function titleSpan({ text, prose }: Review, { heading, label }: Section): Span {
  if (label) return { start: label.name.start, end: label.name.end };
  let from = heading.start;
  while (text[from] === '#') from++;
  const isMarked = from > heading.start;
  const underline = lineStart(text, heading.end);
  let to = trimEnd(prose, from, isMarked ? heading.end : underline);
  while (from < to && (text[from] === ' ' || text[from] === '\t')) from++;
  if (!isMarked) return { start: from, end: withoutLabels(prose, from, to) };
  let closing = to;
  while (closing > from && text[closing - 1] === '#') closing--;
  if (closing === from || text[closing - 1] === ' ' || text[closing - 1] === '\t') to = trimEnd(prose, from, closing);
  return { start: from, end: withoutLabels(prose, from, to) };
}

/** Where the words of a title end in front of "{#id}" and "[^1]". */
function withoutLabels(text: string, from: number, end: number): number {
  const label = /(?:\{[#.:][^{}]*\}|\[\^[^\][]*\])$/.exec(text.slice(from, end))?.[0];
  return label ? withoutLabels(text, from, trimEnd(text, from, end - label.length)) : end;
}

function trimEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}
