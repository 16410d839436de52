import type { Tree } from '@lezer/common';
import {
  readIgnores,
  readMarkdown,
  type Ignore,
  type Markdown,
  type ReadMarkdown,
  type TextChange,
} from '../../language';
import { indented } from '../blocks/code';
import { readReview, type Review } from '../review';
import { sectionsOf } from '../sections-of';
import { lineEnd } from '../writing/line-ending';
import { oneLine } from '../text/text';

/** A review with everything that an edit must keep, each as a line that can be compared. */
export interface Held {
  readonly review: Review;
  readonly analysis: ReadMarkdown;
  /** Paragraphs, headings, rows, code, HTML, each with what it stands in. */
  readonly blocks: readonly string[];
  readonly sections: readonly string[];
  readonly entries: readonly string[];
  readonly actions: readonly string[];
  /** Ignore comments with what they hold for. */
  readonly ignores: readonly string[];
}

/** What is in a document, read as the review was. */
function hold(analysis: ReadMarkdown, like: Review): Held {
  const { text } = analysis;
  const review = readReview(analysis, like, { templates: [like.template] });
  return {
    review,
    analysis,
    blocks: readBlocks(review, analysis.tree),
    sections: readSections(review, analysis),
    entries: review.timeline.map(({ date, time, form, text: said }) => [date, time, form, said].join(' ')),
    actions: review.actions.map(({ text: said, state, owner, due }) => [said, state, owner, due].join('; ')),
    ignores: ignoresOf(analysis).map(({ scope, ruleIds, area }) => {
      const said = oneLine(review.prose.slice(area.start, scope === 'section' ? lineEnd(text, area.start) : area.end));
      return [scope, ...ruleIds, scope === 'file' ? '' : said.replace(/^#+/, '')].join(' ');
    }),
  };
}

/** The sections and the title above them, because a heading may change from one to the other. */
function readSections(review: Review, { headings }: Markdown): readonly string[] {
  const present = sectionsOf(review).filter(({ state }) => state !== 'missing');
  const title = headings.find(({ start }) => start === review.head.start && start !== present[0]?.start);
  return [...(title ? [{ ...title, within: 'other' }] : []), ...present].map(
    ({ level, title, within }) => `${level} ${within} ${title}`,
  );
}

/** The ignore comments of a text. */
export const ignoresOf = ({ text, comments, headings }: Markdown): readonly Ignore[] =>
  readIgnores(text, comments, headings);

/** Its lines without the blanks around them. */
const trimLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line))
    .join('\n');

const containers = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'Table']);
const silent = new Set(['ListMark', 'TableDelimiter']);

function readBlocks({ text, prose }: Review, tree: Tree): readonly string[] {
  const blocks: string[] = [];
  const path: string[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (silent.has(name)) return false;
      if (containers.has(name)) return (path.push(name), true);
      const said = trimLines((name === 'CommentBlock' ? text : prose).slice(from, to)).trim();
      // An indented list may get another line.
      for (const part of name === indented ? said.split('\n') : [said])
        blocks.push(`${path.join(' ')} ${name}: ${part}`);
      return false;
    },
    leave({ name }) {
      if (containers.has(name)) path.pop();
    },
  });
  return blocks;
}

/** What of `before` is not in `after`, each as often as it is missing. */
export function without(before: readonly string[], after: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of after) counts.set(each, (counts.get(each) ?? 0) + 1);
  return before.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}

/** The lines of all blocks, where several entries share a paragraph or cell. */
export const linesOf = ({ blocks }: Held): readonly string[] =>
  blocks.flatMap((block) => {
    const [name = ''] = /^[^:]*/.exec(block) ?? [];
    return block
      .slice(name.length + 2)
      .split(/\n|<br ?\/?>/)
      .map((line) => `${name} ${line.replace(/ ?\|$/, '').trim()}`);
  });

/** Whether everything is still there but for a block: the slot that was filled. */
export const keepsButOne = (before: Held, after: Held): boolean =>
  without(before.sections, after.sections).length === 0 &&
  without(before.entries, after.entries).length === 0 &&
  without(before.blocks, after.blocks).length <= 1;

/** Whether everything is still there: each block, or at least each line in a block of its kind. */
export function keepsAll(before: Held, after: Held, blocks = (held: Held): readonly string[] => held.blocks): boolean {
  return (
    without(blocks(before), blocks(after)).length === 0 &&
    (['sections', 'entries', 'actions', 'ignores'] as const).every(
      (part) => without(before[part], after[part]).length === 0,
    )
  );
}

type Candidate = readonly TextChange[] | undefined;

/** Whether a text, read again after some changes, has what was asked for. */
export type Holds = (before: Held, after: Held, changes: readonly TextChange[]) => boolean;

/** What is in a review before an edit: the same for all edits of it. */
const known = new WeakMap<Review, Held>();

function holdOnce(review: Review): Held {
  const there = known.get(review) ?? hold(readMarkdown(review.text, review.sectionNames), review);
  known.set(review, there);
  return there;
}

/** Tries changes of a review, which is read once. */
export class Trial {
  readonly #before: Held;

  constructor(review: Review) {
    this.#before = holdOnce(review);
  }

  fits(changes: Candidate, holds: Holds): changes is readonly TextChange[] {
    if (!changes || changes.length === 0) return false;
    return holds(this.#before, hold(this.#before.analysis.change(changes), this.#before.review), changes);
  }
}

/**
 * Tries several ways to make an edit, and returns the first one after which the text, read again, has what was asked for. No
 * changes if none does. Markdown has many ways to read a line as something else, so the result has to be checked.
 */
export function firstThat(review: Review, candidates: Iterable<Candidate>, holds: Holds): readonly TextChange[] {
  const trial = new Trial(review);
  for (const changes of candidates) if (trial.fits(changes, holds)) return changes;
  return [];
}
