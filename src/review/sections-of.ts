import type { Heading } from '../language';
import type { Review } from './review';
import type { Section } from './sections/section';

/** All sections of a review, parents before their children. */
export function sectionsOf(review: Review): readonly Section[] {
  const all: Section[] = [];
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      all.push(section);
      walk(section.children);
    }
  };
  walk(review.sections);
  return all;
}

/** What opens sections beside headings, for findings: they know in which section a sentence stands. */
export const labelsOf = (review: Review): readonly Heading[] =>
  sectionsOf(review).flatMap(({ label, state, heading, level, title, kind }) =>
    label && state !== 'missing' ? [{ ...heading, level, title, kind }] : [],
  );

/** The innermost section that holds an offset; nothing above the first one. */
export function sectionAt(review: Review, offset: number): Section | undefined {
  const within = (sections: readonly Section[]): Section | undefined => {
    const found = sections.findLast((each) => each.state !== 'missing' && each.start <= offset && offset <= each.end);
    return found && (within(found.children) ?? found);
  };
  return within(review.sections);
}
