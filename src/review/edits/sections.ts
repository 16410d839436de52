import type { TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../section';
import { sectionsOf } from '../sections-of';
import { findEol, gapBelow, insertAt, lineStart, oneLine } from './text';

/** Adds a missing section where it belongs, with its guiding questions. Nothing for a section that is there. */
export const addSection = (section: Section): readonly TextChange[] => (section.add ? [section.add] : []);

/** Adds all that is missing; sections that belong at one place come in the template's order. */
export function addMissingSections(review: Review): readonly TextChange[] {
  const joined = new Map<number, TextChange>();
  for (const { add } of review.missing) {
    if (!add) continue;
    const before = joined.get(add.start);
    const eol = findEol(review.text);
    // The first at the end of the text has no blank line behind it: the next one brings its own.
    const gap = before && !before.insert.endsWith(eol + eol) ? eol : '';
    joined.set(add.start, before ? insertAt(add.start, before.insert + gap + add.insert.replace(/^[\r\n]+/, '')) : add);
  }
  return [...joined.values()];
}

/**
 * Moves a section with all below it in front of or behind another one; its headings take the other's level.
 * Nothing where it would not move, or would go inside itself.
 */
export function moveSection(
  review: Review,
  section: Section,
  side: 'before' | 'after',
  target: Section,
): readonly TextChange[] {
  const { text } = review;
  const to = side === 'before' ? target.start : target.end;
  if (
    section.state === 'missing' ||
    (to >= section.start && to <= section.end && !(to === section.end && target.level !== section.level))
  )
    return [];
  const eol = findEol(text);
  const block = relevel(review, section, target.level - section.level);
  const gap = gapBelow(text.slice(0, to), eol);
  // What stood at the end of the text may lack the break that it needs in front of another section.
  const closed = to === text.length ? block : block + gapBelow(block, eol);
  return [{ start: section.start, end: section.end, insert: '' }, insertAt(to, gap + closed)];
}

function relevel(review: Review, section: Section, by: number): string {
  const { text } = review;
  const headings: Section[] = [];
  const gather = (each: Section): void => {
    if (each.state !== 'missing') headings.push(each);
    each.children.forEach(gather);
  };
  gather(section);
  let result = '';
  let at = section.start;
  for (const { heading, level } of headings) {
    const marks = /^#{1,6}/.exec(text.slice(heading.start, heading.end))?.[0].length ?? 0;
    // Underlined headings have two levels only; they keep theirs.
    const wanted = marks === 0 ? 0 : Math.min(6, Math.max(1, level + by));
    result += text.slice(at, heading.start) + '#'.repeat(wanted);
    at = heading.start + marks;
  }
  return result + text.slice(at, section.end);
}

/** Gives a section another title; marks, level and closing marks stay. Nothing for a missing section or an empty title. */
export function renameSection(review: Review, section: Section, title: string): readonly TextChange[] {
  const plain = oneLine(title).replace(/(#+)$/, '\\$1');
  if (section.state === 'missing' || plain === '') return [];
  const { start, end } = section.heading;
  const text = review.text.slice(start, end);
  const atx = /^(#{1,6})([ \t]*)(.*?)(?:[ \t]+#+)?[ \t\r]*$/.exec(text);
  if (atx) {
    const from = start + (atx[1]?.length ?? 0) + (atx[2]?.length ?? 0);
    return [{ start: from, end: from + (atx[3]?.length ?? 0), insert: (atx[2] ? '' : ' ') + plain }];
  }
  const underline = /[ \t]*(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t\r]*$/.exec(text);
  return underline ? [{ start, end: start + underline.index, insert: plain }] : [];
}

const comment = /<!--([\s\S]*?)-->/g;
// The rest of its line, and one blank line below.
const line = /^[ \t]*(?:(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))?|$)/;

/** Takes the guiding questions out of the sections that are written. Ignore comments and the author's own comments stay. */
export function removeGuidance(review: Review): readonly TextChange[] {
  const guidance = new Set(review.template.sections.flatMap((each) => each.guidance));
  return sectionsOf(review)
    .filter((section) => section.state === 'written')
    .flatMap(({ body }): readonly TextChange[] => {
      const text = review.text.slice(body.start, body.end);
      return [...text.matchAll(comment)]
        .filter((match) => guidance.has(oneLine(match[1] ?? '')))
        .map((match) => {
          const start = body.start + match.index;
          const end = start + match[0].length;
          const alone = lineStart(review.text, start) === start;
          return {
            start,
            end: end + (alone ? (line.exec(review.text.slice(end, body.end))?.[0].length ?? 0) : 0),
            insert: '',
          };
        });
    });
}
