import type { TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { firstThat, keepsAll, linesOf, type Held } from './again';
import { eolAt } from '../writing/line-ending';
import { sectionLikeAt } from '../writing/place';
import { escapeTitle } from '../writing/title';
import { insertAt } from '../text/text';

/**
 * Adds a missing section where it belongs, with its guiding questions. No changes for a section that is there, and where it would not
 * become one: below code or a comment that nobody closed. (In front of that it would take it along.)
 */
export const addSection = (review: Review, section: Section): readonly TextChange[] =>
  firstThat(review, [write(review, section)], (before, after) => keeps(before, after) && has(after, section));

/** The section with its guiding questions, like those around it; no change for one that is there. */
const write = ({ text }: Review, section: Section): readonly TextChange[] =>
  section.state === 'missing'
    ? [sectionLikeAt(text, section.start, section, escapeTitle(section.title), section.guide ?? '')]
    : [];

/** Labels may be lines of one paragraph, which a section between them parts. */
const keeps = (before: Held, after: Held): boolean =>
  keepsAll(before, after, before.review.sections.some(({ label }) => label) ? linesOf : undefined);

const has = ({ review }: Held, { title }: Section): boolean => !review.missing.some((each) => each.title === title);

/** Adds all that is missing and can be added; sections that belong at one place come in the template's order. */
export function addMissingSections(review: Review): readonly TextChange[] {
  const join = (missing: readonly Section[]) =>
    joinAll(
      review.text,
      missing.flatMap((each) => write(review, each)),
    );
  const candidates = function* () {
    yield join(review.missing);
    yield join(review.missing.filter((each) => addSection(review, each).length > 0));
  };
  return firstThat(review, candidates(), keeps);
}

function joinAll(text: string, additions: readonly TextChange[]): readonly TextChange[] {
  const joined = new Map<number, TextChange>();
  for (const add of additions) {
    const before = joined.get(add.start);
    const eol = eolAt(text, Math.max(0, add.start - 1));
    // The first at the end of the text has no blank line behind it: the next one brings its own.
    const gap = before && !before.insert.endsWith(eol + eol) ? eol : '';
    joined.set(add.start, before ? insertAt(add.start, before.insert + gap + add.insert.trimStart()) : add);
  }
  return [...joined.values()];
}
