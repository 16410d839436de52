import type { Tree } from '@lezer/common';

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
 * as one made-up word. The block begins at `start` of the tree.
 */
export function maskInline(tree: Tree, start: number, written: string): string {
  const source = maskNotation(written);
  const end = start + source.length;
  if (!markup.test(source)) return maskQuotes(source);
  let out = '';
  let at = 0;
  const put = (nodeStart: number, nodeEnd: number, fill: string) => {
    const from = Math.max(at, nodeStart - start);
    const to = nodeEnd - start;
    if (to <= from) return;
    out += source.slice(at, from);
    out += fill === ' ' ? blank(source.slice(from, to)) : fill.repeat(to - from);
    at = to;
  };
  tree.iterate({
    from: start,
    to: end,
    enter(ref) {
      const { from, to, name } = ref;
      // What lies around the block, or only touches it.
      if (from < start || to > end || to === from) return from <= start && to >= end;
      if (name === 'InlineCode') put(from, to, codeLetter);
      else if (marks.has(name) || hidden.has(name)) put(from, to, ' ');
      else if (name === 'Autolink' || name === 'URL') put(from, to, ref.matchContext(['Link']) ? ' ' : codeLetter);
      else return true;
      return false;
    },
  });
  out += source.slice(at);
  return maskQuotes(out);
}

/** "$x < y$", "$$ ... $$", "{{ page.title }}": stand for a thing. */
const formula =
  /(?<![\p{L}\p{N}$])(?:\$\$[^$]+\$\$|\$(?![\s$])[^$`\n]+(?<!\s)\$)(?![\p{L}\p{N}$])|\{\{-? ?[\w.-]+ ?(?:\|[^{}]*)?\}\}/gu;
/** "{% include note.html %}", "::: warning": say how the page is built. */
const building = /\{%[^{}]*%\}|^[ \t]*:::.*$/gm;

/** What Markdown does not know, but those who publish it do: formulas, Liquid, containers. */
function maskNotation(source: string): string {
  if (!/[${]|:::/.test(source)) return source;
  return source.replace(formula, (all) => all.replace(/[^\r\n]/g, codeLetter)).replace(building, blank);
}

/** Without one of these there is nothing to mask but quotes. */
const markup = /[`*_[\]<&\\~!#@|]|:\/\/|www\.|^[=-]+\s*$/m;

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
