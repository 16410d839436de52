import type { TextChange } from '../../language';
import type { Review } from '../review';
import { sectionAt, sectionsOf } from '../sections-of';
import type { Section } from '../sections/section';
import { oneLine } from '../text/text';
import { trimEnd } from '../text/trim';
import { escapeTitle } from '../writing/title';
import { addAction, type NewAction } from './actions';

/** Adds an action item that comes from what stands at an offset of the text, with a link to that section. No changes where not all of it would be read. */
export function addDraft(review: Review, action: NewAction, from: number): readonly TextChange[] {
  const link = linkTo(review, from);
  return addAction(
    review,
    link ? { ...action, text: `${trimEnd(oneLine(action.text), /[\s.!;:,]/)}, see ${link}` } : action,
    true,
  );
}

/** Nothing for a section that no heading opens, and for the action items themselves. */
function linkTo(review: Review, offset: number): string | undefined {
  const section = sectionAt(review, offset);
  if (!section || section.label || section.within === 'actions' || anchor(section) === '') return undefined;
  const alike = sectionsOf(review).filter(
    (each) => isOpened(each) && each.start < section.start && anchor(each) === anchor(section),
  ).length;
  // What stands in brackets would be a gap to fill in.
  const title = oneLine(section.title.replace(/[[\]]/g, ' '));
  return `[${escapeTitle(title)}](#${anchor(section)}${alike > 0 ? `-${alike}` : ''})`;
}

const isOpened = ({ label, state }: Section): boolean => !label && state !== 'missing';

/** What a heading is called in an address, as GitHub and VS Code make it: lower case, hyphens for blanks, no other marks. */
const anchor = ({ title }: Section): string =>
  oneLine(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
