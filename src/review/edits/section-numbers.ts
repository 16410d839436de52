import type { TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';

/** The numbers of sections that are added ("3. "), and the changes that move on those below. */
export interface Numbers {
  readonly of: ReadonlyMap<Section, string>;
  readonly moved: readonly TextChange[];
}

/**
 * Numbers for sections that are added among others whose headings are numbered in order ("## 3. Timeline"): each takes the next one, and
 * those below move on. Nothing where one there has no number, or another than that of its place.
 */
export function numberSections(review: Review, added: readonly Section[]): Numbers | undefined {
  const list = listOf(review.sections, added) ?? [];
  const there = new Map(
    list
      .filter(({ state }) => state !== 'missing')
      .map((section) => [section, readNumber(review.text, section)] as const),
  );
  const [first, ...others] = there.values();
  const isInOrder = others.every((each, i) => Number(each?.digits) === Number(first?.digits) + i + 1);
  if (!first || Number(first.digits) > 1 || others.length === 0 || !isInOrder) return undefined;
  const of = new Map<Section, string>();
  const moved: TextChange[] = [];
  let next = Number(first.digits);
  for (const section of list) {
    const own = there.get(section);
    if (own) {
      const { start, digits } = own;
      if (Number(digits) !== next) moved.push({ start, end: start + digits.length, insert: String(next) });
    } else if (added.includes(section)) of.set(section, `${next}${first.mark} `);
    else continue;
    next++;
  }
  return { of, moved };
}

/** The list in which all of some sections stand. */
function listOf(sections: readonly Section[], wanted: readonly Section[]): readonly Section[] | undefined {
  if (wanted.every((each) => sections.includes(each))) return sections;
  for (const { children } of sections) {
    const found = listOf(children, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The number in front of a heading, and where it stands. */
function readNumber(text: string, { heading: { start, end } }: Section) {
  const [, marks = '', digits = '', mark = ''] =
    /^(#{1,6}[ \t]+)(\d{1,2})([.)])[ \t]/.exec(text.slice(start, end)) ?? [];
  return digits === '' ? undefined : { start: start + marks.length, digits, mark };
}
