import { moveSpan, readMarkdown, type Span, type TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { sectionsOf } from '../sections-of';
import { firstThat, without, type Held } from './again';
import { breaksAbove, breaksBelow, eolAt, lineStart } from '../writing/line-ending';
import { topBlocks } from '../writing/place';
import { applyChanges, insertAt, oneLine } from '../text/text';
import { escapeClosing } from '../writing/title';

/**
 * Moves a section with all below it in front of or behind another one; its headings take the other's level, six at most.
 * No changes if it would not move or would go inside itself, or if a heading would then be read differently: a first
 * section of level 1 may be read as the title of the review, and a block that is not closed includes all that follows.
 */
export function moveSection(
  review: Review,
  section: Section,
  side: 'before' | 'after',
  target: Section,
): readonly TextChange[] {
  const { text } = review;
  const own = wholeLines(text, section);
  const to = wholeLines(text, target)[side === 'before' ? 'start' : 'end'];
  const isInside = target.start >= section.start && target.end <= section.end;
  const stays = (to === own.start || to === own.end) && target.level === section.level;
  if (section.state === 'missing' || target.state === 'missing' || isInside || stays) return [];
  const order = expectOrder(review, section, side, target);
  const eol = eolAt(text, own.start);
  const block = relevel(text, own, target.level - section.level);
  const above = eol.repeat(2 - breaksAbove(text, to));
  // What stood at the end of the text may lack the break that it needs in front of another section.
  const below = to === text.length ? '' : eol.repeat(2 - breaksAbove(`x${block}`, block.length + 1));
  const renumbered = renumber(review, section, side, target);
  const moved = applyChanges(
    block,
    renumbered.filter((each) => isWithin(each, section)).map((each) => ({ ...each, ...moveSpan(each, -own.start) })),
  );
  const changes = [
    { ...own, insert: closeGap(text, own, to) },
    insertAt(to, above + moved + below),
    ...renumbered.filter((each) => !isWithin(each, section)),
  ];
  return firstThat(review, [changes], (before, after) => holdsStill(before, after) && sameOrder(after.review, order));
}

/** A section with the blanks that its heading is indented by, and without those of the next one. */
const wholeLines = (text: string, { start, end }: Span): Span => ({
  start: startOf(text, start),
  end: end === text.length ? end : startOf(text, end),
});

const startOf = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return text.slice(start, at).trim() === '' ? start : at;
};

/** What is left where a section was: a blank line, where an underlined heading would take the paragraph above into itself. */
function closeGap(text: string, { start, end }: Span, to: number): string {
  if (end === text.length || to === end || /^ {0,3}#/.test(text.slice(end, end + 4))) return '';
  return eolAt(text, start).repeat(2 - Math.max(breaksAbove(text, start), breaksBelow(text, end)));
}

interface Place {
  readonly level: number;
  readonly title: string;
}

const present = (review: Review): readonly Section[] => sectionsOf(review).filter(({ state }) => state !== 'missing');

/** The sections as they are to be after the move. */
function expectOrder(review: Review, section: Section, side: 'before' | 'after', target: Section): readonly Place[] {
  const all = present(review);
  const isMoved = ({ start, end }: Section): boolean => start >= section.start && end <= section.end;
  const rest = all.filter((each) => !isMoved(each));
  const first = rest.findIndex(({ start }) => start === target.start);
  const last = rest.findLastIndex(({ start, end }) => start >= target.start && end <= target.end);
  const at = side === 'before' ? first : last + 1;
  const by = target.level - section.level;
  const moved = all.filter(isMoved).map(({ level, title }) => ({ level: Math.min(6, level + by), title }));
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

/** The numbers of sections in a list, where each has that of its new place. */
function renumber(review: Review, section: Section, side: 'before' | 'after', target: Section): readonly TextChange[] {
  const numbered = sectionsOf(review).flatMap((each) => {
    const digits =
      each.label?.form === 'item' && each.state !== 'missing'
        ? /^\d+/.exec(review.text.slice(each.start, each.start + 9))?.[0]
        : undefined;
    return digits === undefined ? [] : [{ section: each, digits }];
  });
  const rest = numbered.filter((each) => each.section !== section);
  const own = numbered.find((each) => each.section === section);
  const at = rest.findIndex((each) => each.section === target);
  if (!own || at < 0) return [];
  const order = rest.toSpliced(side === 'before' ? at : at + 1, 0, own);
  return order.flatMap(({ section: { start }, digits }, i) => {
    const insert = numbered[i]!.digits;
    return insert === digits ? [] : [{ start, end: start + digits.length, insert }];
  });
}

const isWithin = ({ start }: Span, section: Span): boolean => start >= section.start && start < section.end;

const sameOrder = (review: Review, order: readonly Place[]): boolean => {
  const now = present(review);
  return (
    now.length === order.length &&
    now.every(({ level, title }, i) => level === order[i]?.level && title === order[i].title)
  );
};

/** Whether nothing but headings and the days of entries has changed. */
function holdsStill(before: Held, after: Held): boolean {
  const text = ({ blocks }: Held) => blocks.filter((each) => !/^Document (?:ATX|Setext)Heading\d:/.test(each));
  const entries = ({ review }: Held) => review.timeline.map((each) => `${each.time} ${each.form} ${each.text}`);
  const actions = ({ actions }: Held) => actions;
  const ignores = ({ ignores }: Held) => ignores;
  const same = (part: (held: Held) => readonly string[]): boolean =>
    part(before).length === part(after).length && without(part(before), part(after)).length === 0;
  return before.review.title === after.review.title && [text, entries, actions, ignores].every(same);
}

/** The section with its headings on other levels. An underlined heading that comes to lie deeper than the second gets marks. */
function relevel(text: string, section: Span, by: number): string {
  if (by === 0) return text.slice(section.start, section.end);
  let result = '';
  let at = section.start;
  for (const { name, from, to } of topBlocks(readMarkdown(text).tree)) {
    const [, kind, level] = /^(ATX|Setext)Heading(\d)$/.exec(name) ?? [];
    if (!kind || from < section.start || to > section.end) continue;
    const end = text[to - 1] === '\r' ? to - 1 : to;
    result +=
      text.slice(at, from) +
      (kind === 'ATX' ? markedAt : underlinedAt)(text.slice(from, end), Math.min(6, Number(level) + by));
    at = end;
  }
  return result + text.slice(at, section.end);
}

const markedAt = (heading: string, level: number): string => '#'.repeat(level) + heading.replace(/^#+/, '');

function underlinedAt(heading: string, level: number): string {
  const lines = heading.split(/\r\n|\r|\n/);
  const underline = lines.pop() ?? '';
  if (level <= 2) return heading.slice(0, -underline.length) + underline.replace(/[=-]/g, level === 1 ? '=' : '-');
  return `${'#'.repeat(level)} ${escapeClosing(oneLine(lines.map((line) => line.replace(/\\[ \t]*$/, '')).join(' ')))}`;
}
