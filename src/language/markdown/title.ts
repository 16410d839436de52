import type { Tree } from '@lezer/common';
import type { Span } from '../finding';
import { markdown } from './markdown';

/** Nodes that are no words of a title: marks that stand close to words, and what stands for itself. */
const marks = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark', 'LinkMark']);
const silent = new Set([
  'HeaderMark',
  'LinkTitle',
  'LinkLabel',
  'HardBreak',
  'Image',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Strikethrough',
]);

// Those that people write by hand; others are shown as they are written.
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rarr: '→',
  larr: '←',
};

/** A heading's title as a reader sees it, on one line: no marks, escapes and entities as the characters they stand for, no comments. */
export function readTitle(tree: Tree, heading: Span, text: string): string {
  const source = text.slice(heading.start, heading.end);
  if (/^#+ [^#*_`[\]<&\\!~\r\n]*$/.test(source)) return oneLine(source.slice(source.indexOf(' ')));
  let title = '';
  let at = heading.start;
  const put = (from: number, to: number, shown: string): void => {
    if (from < at) return;
    title += text.slice(at, from) + shown;
    at = to;
  };
  tree.iterate({
    from: heading.start,
    to: heading.end,
    enter({ name, from, to, node }) {
      // What lies around the heading, or only touches it.
      if (from < heading.start || to > heading.end || to === from) return from <= heading.start && to >= heading.end;
      // A break that is escaped is a break.
      if (name === 'Escape') put(from, to, text.slice(from + 1, to).trim() || ' ');
      else if (name === 'Entity') put(from, to, readEntity(text.slice(from, to)));
      else if (marks.has(name) || isFootnote(name, from, text)) put(from, to, '');
      // The address of a link is no title; one that stands for itself is.
      else if (silent.has(name) || (name === 'URL' && node.parent?.name === 'Link')) put(from, to, ' ');
      else return true;
      return false;
    },
  });
  return withoutAttributes(oneLine(title + text.slice(at, heading.end)));
}

/** A run of text as a reader sees it, on one line: as a title, but with what is struck out and what stands for an image. */
export function readWords(text: string): string {
  const words = new Words(text);
  words.take(markdown.parseInline(text, 0));
  const said = oneLine(words.end());
  // A break at the end of a line, which is the last one here.
  return said.endsWith(' \\') ? said.slice(0, -2) : said;
}

interface Element {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly Element[];
}

const nameOf = ({ type }: Element): string => markdown.nodeSet.types[type]?.name ?? '';
const addresses = new Set(['URL', 'LinkLabel']);
const aside = new Set(['LinkTitle', 'LinkLabel', 'Comment', 'ProcessingInstruction']);

class Words {
  #said = '';
  #at = 0;

  constructor(readonly text: string) {}

  take(elements: readonly Element[], around = ''): void {
    // Without an address it may be no link: "[P1] Shut the valve".
    const isLink = around !== 'Link' || elements.some((each) => addresses.has(nameOf(each)));
    for (const { type, from, to, children = [] } of elements) {
      const name = nameOf({ type, from, to });
      const source = this.text.slice(from, to);
      if (name === 'Escape') this.#put(from, to, source.slice(1));
      else if (name === 'Entity') this.#put(from, to, readEntity(source));
      else if (name === 'HardBreak') this.#put(from, to, ' ');
      else if (name === 'HTMLTag') this.#put(from, to, source.toLowerCase().startsWith('<br') ? ' ' : '');
      else if (name === 'LinkMark' ? isLink : marks.has(name) || aside.has(name)) this.#put(from, to, '');
      else if ((name === 'URL' && (around === 'Link' || around === 'Image')) || isFootnote(name, from, this.text))
        this.#put(from, to, '');
      else this.take(children, name);
    }
  }

  end(): string {
    return this.#said + this.text.slice(this.#at);
  }

  #put(from: number, to: number, shown: string): void {
    this.#said += this.text.slice(this.#at, from) + shown;
    this.#at = to;
  }
}

/** "[^1]" */
const isFootnote = (name: string, at: number, text: string): boolean => name === 'Link' && text.startsWith('[^', at);

/** A title without what names it for a site's builder: "{#timeline}", "{: .no_toc}". */
export function withoutAttributes(title: string): string {
  const start = title.endsWith('}') ? title.lastIndexOf('{') : -1;
  return start > 0 && '#.:'.includes(title.charAt(start + 1)) ? title.slice(0, start).trimEnd() : title;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readEntity(source: string): string {
  const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(source);
  const code = number?.[1] ? parseInt(number[1], 16) : Number(number?.[2]);
  if (number)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
  return entities[source.slice(1, -1)] ?? source;
}
