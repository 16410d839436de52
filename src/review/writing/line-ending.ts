/** How the line that holds `offset` ends; the last line of a text ends as the one above it, and a text of one line with LF. */
export function eolAt(text: string, offset: number): string {
  const end = lineEnd(text, offset);
  const at = end < text.length ? end : lineStart(text, offset) - 1;
  if (at < 0) return '\n';
  return breakAt(text, text[at] === '\n' && text[at - 1] === '\r' ? at - 1 : at);
}

/** Lines of ours (LF) with another line break. */
export const endLines = (lines: string, eol: string): string => lines.replaceAll('\n', eol);

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  // Not `lastIndexOf`: that would look for a CR in everything above.
  let at = offset;
  while (at > 0 && !isBreak(text, at - 1)) at--;
  return at;
}

/** Where the line that holds `offset` ends, its break not counted. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

/** Where the next line starts: behind the break at `end`, if there is one. */
export const nextLine = (text: string, end: number): number =>
  end < text.length ? end + breakAt(text, end).length : end;

/** How many line breaks stand directly above `offset`, blanks not counted; all above being blank counts as two. */
export function breaksAbove(text: string, offset: number): number {
  let count = 0;
  for (let at = offset - 1; count < 2; at--) {
    const char = text[at];
    if (char === undefined || char === '\uFEFF') return 2;
    if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) count++;
    else if (char !== ' ' && char !== '\t' && char !== '\r') break;
  }
  return count;
}

/** How many line breaks stand directly below `offset`, blanks not counted; all below being blank counts as two. */
export function breaksBelow(text: string, offset: number): number {
  let count = 0;
  for (let at = offset; count < 2; at++) {
    const char = text[at];
    if (char === undefined) return 2;
    if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) count++;
    else if (char !== ' ' && char !== '\t' && char !== '\r') break;
  }
  return count;
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

const breakAt = (text: string, at: number): string => (text.startsWith('\r\n', at) ? '\r\n' : (text[at] ?? ''));
