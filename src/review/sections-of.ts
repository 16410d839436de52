import type { Review } from './review';
import type { Section } from './section';

/** All sections of a review, parents before their children. */
export function sectionsOf(review: Review): readonly Section[] {
  const walk = (section: Section): readonly Section[] => [section, ...section.children.flatMap(walk)];
  return review.sections.flatMap(walk);
}

/** The innermost section that holds an offset; nothing above the first one. */
export function sectionAt(review: Review, offset: number): Section | undefined {
  return sectionsOf(review).findLast((each) => each.state !== 'missing' && each.start <= offset && offset <= each.end);
}
