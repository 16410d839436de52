import { readMarkdown, type SectionKind, type TextChange } from '../../language';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { sectionsOf } from '../sections-of';
import { firstThat, keepsAll, keepsButOne, linesOf, without, type Held, type Holds } from './again';
import { endLines, eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { blockAt, indentLike, placesIn, sectionLikeAt, topBlocks } from '../writing/place';
import { oneLine } from '../text/text';
import { escapeTitle } from '../writing/title';

/** Lines for a section of some kind. */
export interface Addition {
  readonly kind: SectionKind;
  /** Of the section that is made where the review has none of that kind and its template asks for none. */
  readonly title: string;
  /** A list or a paragraph; LF, without a break at its end. */
  readonly block: string;
}

/** The first section of a kind, there or missing. */
const findSection = (review: Review, kind: SectionKind): Section | undefined =>
  sectionsOf(review).find((each) => each.kind === kind);

/**
 * Puts lines at the end of the own text of the first section of a kind; in place of its slot where nobody has written yet. A section
 * that is missing comes with them. No changes where they would not be read as what they are. `holds`: what else has to be there then.
 */
export function addBlock(
  review: Review,
  addition: Addition,
  holds: (before: Held, after: Held) => boolean = () => true,
): readonly TextChange[] {
  const hasBlock = holdsBlock(addition);
  return firstThat(
    review,
    waysToAdd(review, addition),
    (before, after, changes) => hasBlock(before, after, changes) && holds(before, after),
  );
}

/** The ways to do that, the best first. */
export const waysToAdd = (
  review: Review,
  { kind, title, block }: Addition,
): Generator<readonly TextChange[] | undefined> => candidates(review, findSection(review, kind), title, block);

/** Whether the lines are there, and everything else is. */
export function holdsBlock({ block }: Pick<Addition, 'block'>): Holds {
  const lines = block.split('\n').map((line) => oneLine(line.replace(/^(?:[-*+]|\d+[.)]) (?:\[[ xX]\] )?/, '')));
  return (before, after, changes) =>
    keeps(before, after, changes) && holdsLines(without(after.blocks, before.blocks), lines);
}

/** Whether each line stands in one of the blocks; they mostly have the same order, so each search goes on where the last one ended. */
function holdsLines(blocks: readonly string[], lines: readonly string[]): boolean {
  let at = 0;
  return lines.every((line) => {
    for (let i = 0; i < blocks.length; i++) {
      const next = (at + i) % blocks.length;
      if (!blocks[next]?.includes(line)) continue;
      at = next;
      return true;
    }
    return false;
  });
}

function* candidates(
  review: Review,
  section: Section | undefined,
  title: string,
  block: string,
): Generator<readonly TextChange[] | undefined> {
  const { text } = review;
  if (!section) {
    yield [sectionLikeAt(text, text.length, likeOf(review), escapeTitle(title), block)];
  } else if (section.state === 'missing') {
    yield [withBody(review, section, block)];
  } else {
    const own = indentLike(text, section, block);
    if (section.state !== 'written') yield fillSlot(review, section, own);
    for (const at of placesIn(review, section)) yield [joinList(text, at, own)];
    for (const at of placesIn(review, section)) yield [blockAt(text, at, own)];
  }
}

// As its siblings; below a single heading, which is the title of the whole then.
function likeOf({ sections }: Review): Pick<Section, 'level' | 'label'> {
  const [first, ...others] = sections.filter(({ state }) => state !== 'missing');
  if (!first || (first.level === 1 && first.kind === 'other' && others.length === 0)) return { level: 2 };
  return { level: first.level, ...pickLabel(others.at(-1) ?? first) };
}

const pickLabel = ({ label }: Section): Pick<Section, 'label'> => (label ? { label } : {});

// Replacing a slot loses nothing.
const keeps = (before: Held, after: Held, changes: readonly TextChange[]): boolean =>
  changes.every(({ start, end }) => start === end)
    ? keepsAll(before, after, before.review.sections.some(({ label }) => label) ? linesOf : undefined)
    : keepsButOne(before, after);

/** A missing section with these lines in place of its slot, or of all it would bring. */
function withBody(review: Review, section: Section, block: string): TextChange {
  const { text, template } = review;
  const { start, title } = section;
  const plain = template.sections.find((each) => each.title === title)?.plain ?? '';
  const rows = plain.split('\n');
  const slot = rows.findIndex((row) => /^[-*+] /.test(row));
  const isInside = rows.slice(0, slot).some((row) => /^(?:```|~~~|<)/.test(row));
  const body = slot < 0 || isInside ? block : [...rows.slice(0, slot), block, ...rows.slice(slot + 1)].join('\n');
  return sectionLikeAt(text, start, section, escapeTitle(title), body);
}

/** In place of the first list item that is nothing but a slot. */
function fillSlot({ text, prose }: Review, { body }: Section, block: string): readonly TextChange[] | undefined {
  for (const list of topBlocks(readMarkdown(text).tree)) {
    if (list.name !== 'BulletList' || list.from < body.start || list.to > body.end) continue;
    for (let item = list.firstChild; item; item = item.nextSibling) {
      const start = item.firstChild?.from ?? item.from;
      const end = lineEnd(text, start);
      if (lineStart(text, start) === start && prose.slice(start, end).includes('['))
        return [{ start, end, insert: endLines(block, eolAt(text, start)) }];
    }
  }
  return undefined;
}

/** As items of the list that stands there, without a blank line between, if it is one; else as a block. */
function joinList(text: string, at: number, block: string): TextChange {
  const change = blockAt(text, at, block);
  const eol = eolAt(text, Math.max(0, at - 1));
  const above = text.slice(lineStart(text, at), at);
  const isSame = /^ {0,5}[-*+] /.test(above) && /^ {0,5}[-*+] /.test(block) && change.insert.startsWith(eol + eol);
  return isSame ? { ...change, insert: change.insert.slice(eol.length) } : change;
}
