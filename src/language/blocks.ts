import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from './finding';
import { maskInline } from './mask';
import { sectionKind, type SectionKind } from './section-kind';
import type { Heading } from './analysis';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell';

/** A run of prose in the document: one paragraph, list item text, table cell or heading. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly section: SectionKind;
}

/** What one walk over the tree finds. Comments may be ignore directives. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly comments: readonly Span[];
}

/** Nodes whose text is not the author's prose; nothing below them is read. */
const opaque = new Set([
  'FrontMatter',
  'Blockquote',
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'LinkReference',
  'ProcessingInstructionBlock',
]);
const prose: Readonly<Record<string, BlockKind>> = { Paragraph: 'paragraph', Task: 'item', TableCell: 'cell' };

/** Titles and kinds of headings by their source, so that naming them is done once. */
export type HeadingNames = Map<string, Pick<Heading, 'title' | 'kind'>>;

/** Walks the tree once: prose blocks with the kind of section they stand in, headings, and comments. */
export function readLayout(tree: Tree, text: string, names: HeadingNames = new Map()): Layout {
  const blocks: Block[] = [];
  const headings: Heading[] = [];
  const comments: Span[] = [];
  // The kind that holds at each heading level: a heading of no kind of its own inherits that of its parent.
  let open: { level: number; kind: SectionKind }[] = [];
  let section: SectionKind = 'other';
  // Prose without a comment in it needs no look at its inline nodes.
  let comment = text.indexOf('<!--');
  const holdsComment = (from: number, to: number) => {
    if (comment >= 0 && comment < from) comment = text.indexOf('<!--', from);
    return comment >= 0 && comment < to;
  };

  const enter = (ref: SyntaxNodeRef): boolean => {
    if (ref.name === 'CommentBlock' || ref.name === 'Comment')
      comments.push({ start: ref.from, end: text[ref.to - 1] === '\r' ? ref.to - 1 : ref.to });
    if (opaque.has(ref.name)) return false;
    const level = headingLevel(ref.name);
    if (level) {
      const source = text.slice(ref.from, ref.to);
      let name = names.get(source);
      if (!name) {
        const title = headingTitle(tree, { start: ref.from, end: ref.to }, text);
        names.set(source, (name = { title, kind: sectionKind(title) }));
      }
      const { title, kind } = name;
      open = open.filter((o) => o.level < level);
      headings.push({ start: ref.from, end: ref.to, level, title, kind });
      section = kind === 'other' ? (open.at(-1)?.kind ?? 'other') : kind;
      open.push({ level, kind: section });
      blocks.push({ start: ref.from, end: ref.to, kind: 'heading', section });
      return holdsComment(ref.from, ref.to);
    }
    const kind = prose[ref.name];
    if (!kind) return true;
    const inItem = kind === 'paragraph' && ref.matchContext(['ListItem']);
    blocks.push({ start: ref.from, end: ref.to, kind: inItem ? 'item' : kind, section });
    return holdsComment(ref.from, ref.to);
  };
  tree.iterate({ enter });
  return { blocks, headings, comments };
}

function headingLevel(name: string): number {
  return name.startsWith('ATXHeading') || name.startsWith('SetextHeading') ? Number(name.at(-1)) : 0;
}

function headingTitle(tree: Tree, heading: Span, text: string): string {
  const source = text.slice(heading.start, heading.end);
  if (/^#+ [^#*_`[\]<&\\!~]*$/.test(source)) return source.replace(/^#+\s+/, '').trimEnd();
  return maskInline(tree, heading, text, { code: 'keep' }).replace(/\s+/g, ' ').trim();
}
