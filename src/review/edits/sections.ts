import type { TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { firstThat, keepsAll, linesOf, type Held } from './again';
import { numberSections } from './section-numbers';
import { eolAt } from '../writing/line-ending';
import { sectionLikeAt } from '../writing/place';
import { escapeTitle } from '../writing/title';
import { insertAt } from '../text/text';

/**
 * Adds a missing section where it belongs, with its guiding questions. No changes for a section that is there, and where it would not
 * become one: below code or a comment that nobody closed. (In front of that it would take it along.)
 */
export const addSection = (review: Review, section: Section): readonly TextChange[] =>
  firstThat(review, waysToAdd(review, [section]), (before, after) => keeps(before, after) && has(after, section));

/** With the next numbers, where the sections that are there have some, else without. */
function* waysToAdd(review: Review, sections: readonly Section[]): Generator<readonly TextChange[]> {
  const numbers = numberSections(review, sections);
  if (numbers) yield [...write(review, sections, numbers.of), ...numbers.moved];
  yield write(review, sections);
}

/** The sections with their guiding questions, like those around them; no change for one that is there. */
const write = (
  { text }: Review,
  sections: readonly Section[],
  numbers?: ReadonlyMap<Section, string>,
): readonly TextChange[] =>
  joinAll(
    text,
    sections
      .filter(({ state }) => state === 'missing')
      .map((section) => {
        const title = (numbers?.get(section) ?? '') + escapeTitle(section.title);
        return sectionLikeAt(text, section.start, section, title, section.guide ?? '');
      }),
  );

/** Labels may be lines of one paragraph, which a section between them parts. The numbers of headings may move on. */
const keeps = (before: Held, after: Held): boolean =>
  keepsAll(
    withoutNumbers(before),
    withoutNumbers(after),
    before.review.sections.some(({ label }) => label) ? linesOf : undefined,
  );

function withoutNumbers(held: Held): Held {
  const strip = (all: readonly string[]) => all.map((each) => each.replace(/ \d{1,2}[.)] /, ' '));
  return { ...held, blocks: strip(held.blocks), sections: strip(held.sections), ignores: strip(held.ignores) };
}

const has = ({ review }: Held, { title }: Section): boolean => !review.missing.some((each) => each.title === title);

/** Adds all that is missing and can be added; sections that belong at one place come in the template's order. */
export function addMissingSections(review: Review): readonly TextChange[] {
  const candidates = function* () {
    yield* waysToAdd(review, review.missing);
    yield* waysToAdd(
      review,
      review.missing.filter((each) => addSection(review, each).length > 0),
    );
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
