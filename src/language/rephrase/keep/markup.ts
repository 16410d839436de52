import { isItem, type BlockKind } from '../../markdown/blocks';
import { markdown } from '../../markdown/markdown';

/** How Markdown reads the source of a block. */
export interface Shape {
  /** Names of the blocks in it, in order: a paragraph, or a list with an item with a paragraph. */
  readonly blocks: string;
  /** What stands for itself, with its text: code, comments, tags, addresses; and links, by their name. */
  readonly pieces: readonly string[];
  /** Words that are emphasised or struck out, with the mark's name in front. */
  readonly stressed: readonly string[];
  /** How many characters that could be marks are none. */
  readonly loose: number;
}

const stresses = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough']);
const paired = new Set(['EmphasisMark', 'StrikethroughMark', 'LinkMark']);
const marks = new Set([...paired, 'CodeMark', 'ListMark']);
const pieces = new Set([
  'InlineCode',
  'Comment',
  'HTMLTag',
  'ProcessingInstruction',
  'Image',
  'URL',
  'Autolink',
  'LinkTitle',
  'LinkLabel',
  'HardBreak',
  'Entity',
  'Escape',
  'HeaderMark',
  'TaskMarker',
]);

/** Reads the source of a block of a kind, apart from the document. Lines that go on lose their indentation. */
export function readShape(source: string, kind: BlockKind): Shape {
  const flat = source.replace(/\r(?=\n)/g, ' ').replace(/\n[ \t]+/g, '\n');
  const text = isItem(kind) ? `- ${flat}` : flat;
  const found = { blocks: '', pieces: [] as string[], stressed: [] as string[], loose: count(text) };
  markdown.parse(text).iterate({
    enter({ name, from, to, node }) {
      if (pieces.has(name) || paired.has(name)) found.loose -= count(text.slice(from, to));
      if (pieces.has(name)) found.pieces.push(`${name} ${text.slice(from, to)}`);
      else if (stresses.has(name)) found.stressed.push(`${name} ${text.slice(from, to)}`);
      else if (name === 'Link') {
        // Brackets alone are a gap to fill in; with an address they are a link.
        if (node.getChild('URL') ?? node.getChild('LinkLabel')) found.pieces.push(name);
      } else if (!marks.has(name)) found.blocks += `${name} `;
      return !pieces.has(name);
    },
  });
  return found;
}

const count = (text: string) => text.match(/[*_~`<>[\]]/g)?.length ?? 0;
