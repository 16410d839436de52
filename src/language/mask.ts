import type { SyntaxNode } from '@lezer/common';

/**
 * Stands in for what is no prose but is spoken of as a thing (code, addresses): a capital letter that no English word
 * has, so that a sentence may begin with it and the clause reader knows it for a thing.
 */
export const codeLetter = '\uA78B';

const marks = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'TaskMarker',
  'HardBreak',
  'Escape',
  'Entity',
]);
const hidden = new Set(['Image', 'HTMLTag', 'Comment', 'ProcessingInstruction', 'QuoteMark', 'Strikethrough']);

/**
 * The prose of a block: same length as its source, so that offsets agree, with markup as spaces, and code and addresses
 * as one made-up word. `code: 'keep'` leaves code as it is (for a heading's title).
 */
export function maskInline(
  block: SyntaxNode,
  text: string,
  { code = 'mask' }: { code?: 'mask' | 'keep' } = {},
): string {
  let out = '';
  let at = block.from;
  const put = (from: number, to: number, fill: string) => {
    if (from < at) from = at;
    if (to <= from) return;
    out += text.slice(at, from);
    out += fill === ' ' ? blank(text.slice(from, to)) : fill.repeat(to - from);
    at = to;
  };
  block.toTree().iterate({
    enter(ref) {
      const from = ref.from + block.from;
      const to = ref.to + block.from;
      if (ref.name === 'InlineCode') {
        if (code === 'mask') put(from, to, codeLetter);
        else return true;
        return false;
      }
      if (ref.name === 'CodeMark' || marks.has(ref.name)) put(from, to, ' ');
      else if (hidden.has(ref.name)) put(from, to, ' ');
      else if (ref.name === 'Autolink' || ref.name === 'URL') {
        put(from, to, ref.node.parent?.name === 'Link' ? ' ' : codeLetter);
      } else return true;
      return false;
    },
  });
  out += text.slice(at, block.to);
  return code === 'keep' ? out : maskQuotes(out);
}

/** Quoted speech longer than three words is someone else's: its letters are blanked out, word by word. */
function maskQuotes(prose: string): string {
  return prose.replace(
    /(?<![\p{L}\p{N}])(["“])([^"“”]+)(["”])(?![\p{L}\p{N}])/gu,
    (all, open: string, inner: string, close: string) =>
      (inner.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) > 3
        ? open + inner.replace(/[\p{L}\p{N}'’-]/gu, codeLetter) + close
        : all,
  );
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
