import type { Tree } from '@lezer/common';
import type { Span } from '../finding';

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
