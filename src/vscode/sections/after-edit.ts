import type { Span, TextChange } from '../../language';

/** What is to be written over in a section that was added: all that stands below its heading, if that is a single comment. */
export function spanToFill({ start, insert }: Pick<TextChange, 'start' | 'insert'>): Span {
  const head = /^\s*[^\r\n]+\s*(?:<summary>[^\r\n]*\s*)?/.exec(insert)?.[0] ?? '';
  const body = insert
    .slice(head.length)
    .replace(/<\/details>\s*$/, '')
    .trimEnd();
  const from = start + head.length;
  return { start: from, end: /^<!--(?:(?!-->)[\s\S])*-->$/.test(body) ? from + body.length : from };
}

/** Where a section starts once these changes have moved it: it is taken out in one place, and put in at another. */
export function startAfterMove(section: Span, changes: readonly TextChange[]): number {
  const { start = 0, insert = '' } = changes.find(({ start, end }) => start === end) ?? {};
  const removed = changes.find(({ start, end }) => start < end);
  const gone = start >= section.end ? section.end - section.start - (removed?.insert.length ?? 0) : 0;
  return start - gone + (/^\s*/.exec(insert)?.[0].length ?? 0);
}
