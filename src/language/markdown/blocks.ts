import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { copy } from '../text/copy';
import { hasLetters, wordsIn } from '../text/letters';
import { wordSet } from '../text/word-set';
import type { Span } from '../finding';
import type { SectionKind, SectionNames } from './section-kind';
import { readHtml } from './html';
import { readTitle } from './title';
import { sectionKind } from './title-kind';

/** `done` is an item that is ticked off, `lead` one with items of its own below it, `done-cell` a cell of a row that says so. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'done' | 'lead' | 'cell' | 'done-cell';

/** Is a block the text of a list's item? */
export const isItem = (kind: BlockKind): boolean => kind === 'item' || kind === 'done' || kind === 'lead';

/** Is a block the text of a table's cell? */
export const isCell = (kind: BlockKind): boolean => kind === 'cell' || kind === 'done-cell';

/** Does its box or its row say that it is done? */
export const isTicked = (kind: BlockKind): boolean => kind === 'done' || kind === 'done-cell';

/** Words for a state in which nothing is left to do. */
export const doneWords = wordSet(
  'accomplished closed complete completed deployed documented done finished fixed implemented landed merged released resolved shipped',
);

/** A run of prose: one paragraph, list item text, table cell or heading. Offsets are relative to its part. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Present where it is a heading. */
  readonly heading?: HeadingName;
}

/** What a heading says by itself. */
export interface HeadingName {
  readonly level: number;
  readonly title: string;
  readonly kind: SectionKind;
}

/** A heading of the document; `start..end` is its whole line(s). */
export interface Heading extends Span, HeadingName {}

/** What one walk over a part finds. Comments may be ignore directives. */
export interface PartBlocks {
  readonly blocks: readonly Block[];
  readonly comments: readonly Span[];
}

/** Nodes whose text is not the author's prose; nothing below them is read. */
const opaque = new Set(['FrontMatter', 'FencedCode', 'CodeBlock', 'LinkReference', 'ProcessingInstructionBlock']);
const prose: Readonly<Record<string, BlockKind>> = { Paragraph: 'paragraph', Task: 'item', TableCell: 'cell' };

/** Walks a part once: blocks of prose, headings, and comments. `text` is that of the part. `names`: how a team calls its sections. */
export function readBlocks(tree: Tree, text: string, names?: SectionNames): PartBlocks {
  const blocks: Block[] = [];
  const comments: Span[] = [];
  // Prose without a comment in it needs no look at its inline nodes.
  const finders = commentMarks.map((mark) => makeFinder(text, mark));
  const holdsComment = (from: number, to: number) => finders.some((find) => find(from, to));
  /** Whether the row of a table that is open says that it is done. */
  let isDone = false;
  /** Where a quote ends: there is nothing to read in it but comments. */
  let quoted = 0;
  const enter = (ref: SyntaxNodeRef): boolean => {
    const { name, from: start, to: end } = ref;
    if (name === 'HTMLBlock' || name === 'CommentBlock') {
      const html = readHtml(text, { start, end });
      if (start >= quoted) blocks.push(...html.runs);
      comments.push(...html.comments);
      return false;
    }
    if (name === 'Comment') comments.push({ start, end });
    if (name === 'Blockquote') quoted = Math.max(quoted, end);
    if (opaque.has(name)) return false;
    if (start < quoted) return holdsComment(start, end);
    const level = headingLevel(name);
    if (level) {
      const title = copy(readTitle(tree, { start, end }, text));
      blocks.push({ start, end, kind: 'heading', heading: { level, title, kind: sectionKind(title, names) } });
      return holdsComment(start, end);
    }
    if (name === 'TableHeader' || name === 'TableRow')
      isDone = name === 'TableRow' && tellsDone(text.slice(start, end));
    const kind = isDone && prose[name] === 'cell' ? 'done-cell' : prose[name];
    if (!kind) return true;
    const inItem = kind === 'item' || (kind === 'paragraph' && ref.matchContext(['ListItem']));
    blocks.push({ start, end, kind: inItem ? kindOfItem(ref.node, text) : kind });
    return holdsComment(start, end);
  };
  tree.iterate({ enter });
  return { blocks, comments };
}

/** Whether a cell of a row says that it is done, and nothing else. */
const tellsDone = (row: string): boolean => row.split('|').some(isDoneWord);

/** Dates and marks may stand around it. */
function isDoneWord(cell: string): boolean {
  const [word = '', ...more] = cell.length > 60 ? [] : wordsIn(cell).filter(hasLetters);
  return more.length === 0 && doneWords.has(word.toLowerCase());
}

const checks = '✅☑✔';

function kindOfItem({ name, from, nextSibling }: SyntaxNode, text: string): BlockKind {
  if (name === 'Task' ? text[from + 1]?.toLowerCase() === 'x' : checks.includes(text.charAt(from) || ' '))
    return 'done';
  return nextSibling?.name === 'BulletList' || nextSibling?.name === 'OrderedList' ? 'lead' : 'item';
}

/** How comments begin, in HTML and in MDX. */
const commentMarks: readonly string[] = ['<!--', '{/*'];

/** Tells whether a mark stands in a part of a text; asked in its order, it looks at no part twice. */
function makeFinder(text: string, mark: string): (from: number, to: number) => boolean {
  let next = text.indexOf(mark);
  return (from, to) => {
    if (next >= 0 && next < from) next = text.indexOf(mark, from);
    return next >= 0 && next < to;
  };
}

function headingLevel(name: string): number {
  return name.startsWith('ATXHeading') || name.startsWith('SetextHeading') ? Number(name.at(-1)) : 0;
}

/** Tells the kind of section while a document is walked: a heading of no kind of its own inherits that of its parent. */
export class Sections {
  kind: SectionKind = 'other';
  readonly #open: { readonly level: number; readonly kind: SectionKind }[] = [];

  /** Takes in the next heading, and gives the kind that holds from there on. */
  enter({ level, kind }: HeadingName): SectionKind {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    this.kind = kind === 'other' ? (this.#open.at(-1)?.kind ?? 'other') : kind;
    this.#open.push({ level, kind: this.kind });
    return this.kind;
  }
}
