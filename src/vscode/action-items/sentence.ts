import type { Span } from '../../language';

/** What starts a line of its own: a list mark, a heading, a quote, a box to tick. */
const lead = /^[ \t]*(?:(?:[-*+>]|#{1,6}|\d+[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?/;

/** The sentence around an offset, within its paragraph or list item; nothing on a blank line. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const lineStart = (at: number) => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const lineEnd = (at: number) => at + text.slice(at).search(/[\r\n]|$/);
  const lineOf = (at: number) => text.slice(lineStart(at), lineEnd(at));
  const isOwn = (line: string) => line.trim() === '' || (lead.exec(line)?.[0].trim() ?? '') !== '';
  const isHeading = (at: number) => /^#{1,6}[ \t]/.test(lineOf(at));
  if (lineOf(offset).trim() === '') return undefined;
  let start = lineStart(offset);
  while (start > 0 && !isOwn(lineOf(start))) {
    const above = lineStart(text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1);
    if (lineOf(above).trim() === '' || isHeading(above)) break;
    start = above;
  }
  let end = lineEnd(offset);
  while (!isHeading(start)) {
    const below = end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    if (below === end || isOwn(lineOf(below))) break;
    end = lineEnd(below);
  }
  start += lead.exec(text.slice(start, end))?.[0].length ?? 0;
  // A line break within a paragraph ends no sentence.
  const sentences = [
    ...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(start, end).replace(/[\r\n]/g, ' ')),
  ];
  const found = sentences.findLast(({ index }) => start + index <= offset) ?? sentences[0];
  if (!found) return undefined;
  const from = start + found.index;
  return { start: from, end: from + found.segment.trimEnd().length };
}
