import type { BlockContext, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { limits } from './limits';
import { notation } from './notation';

interface Fence {
  readonly opens: string;
  readonly closes: readonly string[];
  /** A line that may stand at the top level: a key, a list item, something indented, a bracket that closes, a comment, nothing. */
  readonly line: RegExp;
  /** Marks around texts of several lines, which hold anything. */
  readonly texts: readonly string[];
}

const yaml: Fence = {
  opens: '---',
  closes: ['---', '...'],
  line: /^([\s\]}#]|$|- |[\p{L}\p{N}_.'"/$-][^:]*:(\s|$))/u,
  texts: [],
};
const toml: Fence = {
  opens: '+++',
  closes: ['+++'],
  line: /^([\s[\]}#]|$|[\w.'"-][^=]*=)/,
  texts: ['"""', "'''"],
};

/**
 * Front matter: YAML from `---` on the very first line up to `---` or `...`, or TOML between `+++`. While the closing fence is not
 * there yet (it is being typed), it ends before the first line that cannot belong to it, so that the review below stays a review.
 */
const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true }, 'FrontMatterMark'],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(cx: BlockContext, line: Line) {
        const first = line.text.replace('\uFEFF', '').trimEnd();
        const fence = cx.lineStart === 0 && [yaml, toml].find(({ opens }) => opens === first);
        if (!fence) return false;
        const next = cx.peekLine();
        if (!fence.line.test(next) && !fence.closes.includes(next.trimEnd())) return false;
        const marks = [cx.elt('FrontMatterMark', 0, line.text.length)];
        let end = line.text.length;
        let isText = false;
        while (cx.nextLine()) {
          const closes = fence.closes.includes(line.text.trimEnd());
          if (!closes && !isText && !fence.line.test(line.text)) break;
          if (fence.texts.some((mark) => line.text.split(mark).length % 2 === 0)) isText = !isText;
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
export const isTable = (block: LeafBlockParser): block is LeafBlockParser & { readonly rows: readonly unknown[] } =>
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
export const markdown = parser.configure([GFM, frontMatter, notation, limits, tables]);
