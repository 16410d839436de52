import { wordsIn } from '../text/letters';
import type { Tree } from '@lezer/common';
import { markdown } from './markdown';
import { isLiquidComment } from './notation';

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

/** Elements whose text stands for a thing, or is struck out. */
const spans: ReadonlyMap<string, string> = new Map([
  ...['code', 'kbd', 'math', 'samp', 'script', 'style', 'svg', 'tt', 'var'].map((name) => [name, codeLetter] as const),
  ...['del', 's', 'strike'].map((name) => [name, ' '] as const),
]);

/** A node of the prose; offsets are relative to it. */
interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isInLink: boolean;
}

/**
 * The prose of a block: same length as its source, so that offsets agree, with markup as spaces, and code and addresses
 * as one made-up word. The block begins at `start` of the tree.
 */
export function maskInline(tree: Tree, start: number, written: string): string {
  const source = maskNotation(written);
  if (!markup.test(source)) return maskQuotes(source);
  const mask = new Mask(source);
  const around = tree.resolve(start, 1).name;
  if (around === 'HTMLBlock' || around === 'CommentBlock') walkElements(markdown.parseInline(source, 0), mask);
  else walkTree(tree, start, start + source.length, mask);
  return maskQuotes(mask.end());
}

function walkTree(tree: Tree, start: number, end: number, mask: Mask): void {
  tree.iterate({
    from: start,
    to: end,
    enter(ref) {
      const { from, to, name } = ref;
      // What lies around the block, or only touches it.
      if (from < start || to > end || to === from) return from <= start && to >= end;
      return mask.pass({ name, from: from - start, to: to - start, isInLink: ref.matchContext(['Link']) });
    },
  });
}

type Element = ReturnType<typeof markdown.parseInline>[number] & { readonly children?: readonly Element[] };

/** HTML has no nodes for what stands between its tags. */
function walkElements(elements: readonly Element[], mask: Mask, isInLink = false): void {
  for (const { type, from, to, children } of elements) {
    const name = markdown.nodeSet.types[type]?.name ?? '';
    if (mask.pass({ name, from, to, isInLink }) && children) walkElements(children, mask, name === 'Link');
  }
}

/** Puts prose together, node by node. */
class Mask {
  #prose = '';
  #at = 0;
  /** The element whose text is no prose, while it is open. */
  #span: { readonly name: string; readonly from: number } | undefined;

  constructor(readonly source: string) {}

  /** Takes in the next node; whether those in it are asked, too. */
  pass({ name, from, to, isInLink }: Node): boolean {
    if (this.#span) {
      const { source } = this;
      if (name !== 'HTMLTag' || readTagName(source.slice(from, to)) !== `/${this.#span.name}`) return true;
      this.#put(this.#span.from, from, spans.get(this.#span.name)!);
      this.#span = undefined;
    }
    if (name === 'InlineCode') this.#put(from, to, codeLetter);
    else if (marks.has(name) || hidden.has(name)) {
      this.#put(from, to, ' ');
      if (name === 'HTMLTag') this.#open(readTagName(this.source.slice(from, to)), to);
    } else if (name === 'Autolink' || name === 'URL') this.#put(from, to, isInLink ? ' ' : codeLetter);
    else return true;
    return false;
  }

  end(): string {
    return this.#prose + this.source.slice(this.#at);
  }

  #open(name: string, from: number): void {
    if (spans.has(name) && this.source.toLowerCase().includes(`</${name}>`, from)) this.#span = { name, from };
  }

  #put(nodeStart: number, to: number, fill: string): void {
    const from = Math.max(this.#at, nodeStart);
    if (to <= from) return;
    const own = this.source.slice(from, to);
    // A star in a formula is none of ours.
    if (own.startsWith(codeLetter)) return;
    this.#prose += this.source.slice(this.#at, from) + (fill === ' ' ? blank(own) : fill.repeat(to - from));
    this.#at = to;
  }
}

/** "b" of `<b class="x">`, "/b" of `</b>`. */
const readTagName = (tag: string): string => tag.slice(1, -1).split(' ', 1)[0]!.toLowerCase();

/** "$x < y$", "$$ ... $$", "{{ page.title }}": stand for a thing. */
const formula =
  /(?<![\p{L}\p{N}$])(?:\$\$[^$]+\$\$|\$(?![\s$])[^$`\n]+(?<!\s)\$)(?![\p{L}\p{N}$])|\{\{-? ?[\w.-]+ ?(?:\|[^{}]*)?\}\}/gu;
/** "{% include note.html %}", `<Tabs items={["a"]}>`: say how the page is built. */
const building = /\{%[^{}]*%\}|<\/?[A-Z][\w.]*\s(?:[^<>{}]|\{\{?[^{}]*\}\}?)*>/g;

/** "as the log shows[^1]", "[^1]: The log of that day". */
const footnote = /\[\^[^\][\s]{1,60}\]:?/g;

/** What Markdown does not know, but those who publish it do: formulas, footnotes, Liquid, containers. */
function maskNotation(source: string): string {
  if (!/[${]|\[\^/.test(source)) return source;
  return withoutLiquidComments(source)
    .replace(footnote, blank)
    .replace(formula, (all) => cover(all, codeLetter))
    .replace(building, blank);
}

/** "{% comment %} ... {% endcomment %}" within a block. */
function withoutLiquidComments(source: string): string {
  let prose = '';
  let at = 0;
  for (let start = source.indexOf('{%'); start >= 0; start = source.indexOf('{%', Math.max(at, start + 1))) {
    if (!isLiquidComment(source.slice(start, start + 20))) continue;
    const close = source.indexOf('endcomment', start);
    const end = close < 0 ? -1 : source.indexOf('%}', close) + '%}'.length;
    if (end < start) break;
    prose += source.slice(at, start) + blank(source.slice(start, end));
    at = end;
  }
  return prose + source.slice(at);
}

/** Without one of these there is nothing to mask but quotes. */
const markup = /[`*_[\]<{&\\~!#@|]|:\/\/|www\.|^[=-]+\s*$/m;

/** Quoted speech longer than three words is someone else's: its letters are blanked out, word by word. */
function maskQuotes(prose: string): string {
  return prose
    .replace(/(?<=\p{L})[ʼ´＇‘′`](?=\p{L})/gu, '’')
    .replace(
      /(?<![\p{L}\p{N}])(["“])([^"“”]+)(["”])(?![\p{L}\p{N}])/gu,
      (all, open: string, inner: string, close: string) =>
        wordsIn(inner).length > 3 ? open + inner.replace(/[\p{L}\p{N}'’-]/gu, codeLetter) + close : all,
    );
}

const blank = (text: string): string => cover(text, ' ');

/** A text in which everything but the ends of lines is one mark. */
function cover(text: string, mark: string): string {
  return text.replace(/[^\r\n]/g, mark);
}
