import type { BlockContext, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { limits } from './limits';

const fence = /^\uFEFF?---[ \t]*\r?$/;
const closingFence = /^(---|\.\.\.)[ \t]*\r?$/;
/** A line that YAML could hold at its top level: a key, a list item, something indented, a comment, nothing. */
const yamlLine = /^([\s\]}#]|$|- |[\w.'"-][^:]*:(\s|$))/;

/**
 * YAML front matter: `---` on the very first line, up to `---` or `...`. While the closing fence is not there yet
 * (it is being typed), it ends before the first line that cannot be YAML, so that the review below stays a review.
 */
const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true }, 'FrontMatterMark'],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(cx: BlockContext, line: Line) {
        if (cx.lineStart !== 0 || !fence.test(line.text)) return false;
        const next = cx.peekLine();
        if (!yamlLine.test(next) && !closingFence.test(next)) return false;
        const marks = [cx.elt('FrontMatterMark', 0, line.text.length)];
        let end = line.text.length;
        while (cx.nextLine()) {
          const closes = closingFence.test(line.text);
          if (!closes && !yamlLine.test(line.text)) break;
          end = cx.lineStart + line.text.length;
          if (!closes) continue;
          marks.push(cx.elt('FrontMatterMark', cx.lineStart, end));
          cx.nextLine();
          break;
        }
        cx.addElement(cx.elt('FrontMatter', 0, end, marks));
        return true;
      },
    },
  ],
};

/** Three dashes or more: they end a table. Stars and underscores do that already. */
const dashes = /^(?:-[ \t]*){3,}$/;

/** Whether a parser of a block has found the row of dashes below the head of a table; it has rows then. */
const isTable = (block: LeafBlockParser): boolean =>
  Array.isArray((block as LeafBlockParser & { readonly rows?: unknown }).rows);

/**
 * What stands right below a table is a row, as GitHub has it: two dashes there make no heading of the whole table. The
 * parser of headings would ask for each line anew.
 */
const tables: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TableRows',
      endLeaf(_cx, line, leaf) {
        const table = leaf.parsers.find(isTable);
        if (!table) return false;
        leaf.parsers = [table];
        return dashes.test(line.text.slice(line.pos));
      },
    },
  ],
};

/** The one Markdown grammar of the product: GitHub's, with front matter. Parses incrementally. */
export const markdown = parser.configure([GFM, frontMatter, limits, tables]);
