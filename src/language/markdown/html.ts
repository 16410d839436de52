import type { Span } from '../finding';

/** What is said between the tags of a block of HTML. */
export interface HtmlProse {
  readonly runs: readonly (Span & { readonly kind: 'paragraph' | 'item' | 'cell' })[];
  readonly comments: readonly Span[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements within a sentence; all others begin and end what is said. */
const inline = words(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr',
);
/** Elements whose text is not the author's prose. */
const opaque = words('blockquote iframe math pre script style svg template textarea');
const kinds: ReadonlyMap<string, 'item' | 'cell'> = new Map([
  ['li', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** Reads the prose of HTML between two offsets of a text, and its comments. */
export function readHtml(text: string, { start, end }: Span): HtmlProse {
  const runs: (Span & { kind: 'paragraph' | 'item' | 'cell' })[] = [];
  const comments: Span[] = [];
  let kind: 'paragraph' | 'item' | 'cell' = 'paragraph';
  /** Where the text that is read now began, and where it ends but for comments and blanks. */
  let from = start;
  let to = start;
  const close = (): void => {
    if (to > from) runs.push({ start: from, end: to, kind });
  };
  const open = (at: number): void => {
    from = to = at;
  };
  for (let at = start; at < end;) {
    const tag = text[at] === '<' || text.startsWith('{/*', at) ? readTag(text, at, end) : undefined;
    if (!tag) {
      const isBlank = text.charAt(at).trim() === '';
      at++;
      if (!isBlank) to = at;
      else if (to === from) open(at);
      continue;
    }
    at = tag.end;
    if (tag.name === '!--') {
      comments.push({ start: tag.start, end: at });
      if (to === from) open(at);
    } else if (inline.has(tag.name)) to = at;
    else {
      close();
      if (!tag.closes) {
        kind = kinds.get(tag.name) ?? 'paragraph';
        if (opaque.has(tag.name)) at = behind(text, `</${tag.name}`, at, end);
      }
      open(at);
    }
  }
  close();
  return { runs: runs.filter((run) => text.slice(run.start, run.end).trim() !== ''), comments };
}

interface Tag extends Span {
  /** Lower case; `!--` of a comment. */
  readonly name: string;
  readonly closes: boolean;
}

/** The tag or comment that starts at an offset; what does not close goes on to the end. */
function readTag(text: string, start: number, end: number): Tag | undefined {
  if (text.startsWith('<!--', start))
    return { name: '!--', closes: false, start, end: behind(text, '-->', start + 4, end) };
  if (text[start] === '{') return { name: '!--', closes: false, start, end: behind(text, '*/}', start + 3, end) };
  const closes = text[start + 1] === '/';
  const from = start + (closes ? 2 : 1);
  let at = from;
  while (at < end && isNameMark(text.charCodeAt(at))) at++;
  // "a < b", and what is no element.
  if (at === from && !'!?'.includes(text.charAt(at))) return undefined;
  const name = text.slice(from, at).toLowerCase();
  for (let quote = ''; at < end; at++) {
    const mark = text.charAt(at);
    if (quote) quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return { name, closes, start, end: at + 1 };
  }
  return { name, closes, start, end };
}

const isNameMark = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 46;

/** Behind the next mark (lower case), however it is written, or the end. */
function behind(text: string, mark: string, from: number, end: number): number {
  for (let at = text.indexOf(mark.slice(0, 2), from); at >= 0 && at < end; at = text.indexOf(mark.slice(0, 2), at + 1))
    if (text.slice(at, at + mark.length).toLowerCase() === mark) return at + mark.length;
  return end;
}
