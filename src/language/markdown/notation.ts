import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** A block of those who publish Markdown, which holds no prose: from the line that opens it to the one that closes it. */
interface Notation {
  /** Its node, if it is not `Notation`. */
  readonly name?: 'CommentBlock';
  readonly opens: (line: string, next: string) => boolean;
  /** Whether it ends with a line; the first one is asked from behind the mark on. */
  readonly closes: (line: string) => boolean;
  /** How much of the first line is its mark. */
  readonly mark: number;
  /** Whether a blank line ends it, too. */
  readonly isOneParagraph: boolean;
}

/** "import { a } from 'b'", "export const a = 1": MDX is made of modules. */
const isModule = (line: string): boolean =>
  line.startsWith('import ')
    ? [" from '", ' from "'].some((from) => line.includes(from)) || '\'"{*'.includes(line.charAt('import '.length))
    : ['default ', 'const ', 'let ', 'function ', 'class ', 'async ', '{', '*'].some((what) =>
        line.startsWith(`export ${what}`),
      );

/** Whether a text starts with the tag of a Liquid comment. */
export const isLiquidComment = (text: string): boolean =>
  text.startsWith('{%') && text.slice('{%'.length, 20).replace('-', ' ').trimStart().startsWith('comment');

const brace = 123;

const notations: readonly Notation[] = [
  // $$ ... $$: a formula.
  {
    opens: (line, next) =>
      line.startsWith('$$') && (line.length === 2 ? next.trim() !== '' : !line.slice(2, -2).includes('$$')),
    closes: (line) => line.trimEnd().endsWith('$$'),
    mark: 2,
    isOneParagraph: true,
  },
  // {% comment %} ... {% endcomment %}, of Liquid.
  {
    opens: (line) => isLiquidComment(line),
    closes: (line) => line.includes('endcomment'),
    mark: 2,
    isOneParagraph: false,
  },
  // {/* ... */}, of MDX.
  {
    name: 'CommentBlock',
    opens: (line) => line.startsWith('{/*'),
    closes: (line) => line.includes('*/}'),
    mark: 3,
    isOneParagraph: false,
  },
  { opens: (line) => isModule(line), closes: () => false, mark: 0, isOneParagraph: true },
];

function passNotation(cx: BlockContext, line: Line): boolean {
  const text = line.text.slice(line.pos);
  const notation =
    text !== '' &&
    '${ie'.includes(text.charAt(0)) &&
    notations.find(({ opens }) => opens(text.trimEnd(), cx.peekLine()));
  if (!notation) return false;
  const start = cx.lineStart + line.pos;
  let end = cx.lineStart + line.text.length;
  let said = text.slice(notation.mark);
  while (!notation.closes(said) && cx.nextLine()) {
    // It ends with the list or quote that it is in.
    if (
      (line as Line & { readonly depth: number }).depth < cx.depth ||
      (notation.isOneParagraph && line.text.trim() === '')
    )
      return add(cx, notation, start, end);
    said = line.text;
    end = cx.lineStart + said.length;
  }
  cx.nextLine();
  return add(cx, notation, start, end);
}

function add(cx: BlockContext, { name }: Notation, start: number, end: number): true {
  cx.addElement(cx.elt(name ?? 'Notation', start, end));
  return true;
}

/** Formulas, comments and modules as blocks of their own, and the lines of containers (`::: warning`), between which there is prose. */
export const notation: MarkdownConfig = {
  defineNodes: [
    { name: 'Notation', block: true },
    { name: 'ContainerMark', block: true },
  ],
  parseInline: [
    {
      name: 'MdxComment',
      before: 'Escape',
      parse(cx, next, at) {
        if (next !== brace || cx.slice(at, at + 3) !== '{/*') return -1;
        const close = cx.text.indexOf('*/}', at + 3 - cx.offset);
        return close < 0 ? -1 : cx.addElement(cx.elt('Comment', at, cx.offset + close + 3));
      },
    },
  ],
  parseBlock: [
    { name: 'Notation', before: 'LinkReference', parse: passNotation },
    {
      name: 'ContainerMark',
      before: 'LinkReference',
      parse(cx, line) {
        if (!isContainer(line)) return false;
        cx.addElement(cx.elt('ContainerMark', cx.lineStart + line.pos, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => isContainer(line),
    },
  ],
};

const isContainer = ({ text, pos }: Line): boolean => text.startsWith(':::', pos);
