import type { Span } from '../finding';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}

/** The same edit without the words at its ends that stay as they are. */
export function withoutSame(text: string, { start, end, insert }: TextChange): TextChange {
  const [was, is] = [text.slice(start, end).split(/(?=\s)/), insert.split(/(?=\s)/)];
  const most = Math.min(was.length, is.length);
  let before = 0;
  while (before < most && was[before] === is[before]) before++;
  let behind = 0;
  while (behind < most - before && was.at(-1 - behind) === is.at(-1 - behind)) behind++;
  const length = (words: readonly string[]) => words.join('').length;
  return {
    start: start + length(was.slice(0, before)),
    end: end - length(was.slice(was.length - behind)),
    insert: is.slice(before, is.length - behind).join(''),
  };
}
