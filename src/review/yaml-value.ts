import { cutAt } from './trim';

/** What a key of the front matter, or an item of a list, is given. */
export interface YamlValue {
  readonly value: string | readonly string[];
  /** Whether a quote or bracket that opens it is closed, with nothing but a comment behind. */
  readonly closes: boolean;
}

/** Reads a text, a quoted text or a list in brackets, character by character. One that does not close is taken as it is written. */
export function readYamlValue(source: string): YamlValue {
  const text = source.trim();
  const end = text.startsWith('[') ? findListEnd(text) : endOfQuotes(text, 0);
  if (end === undefined) return { value: readBare(text), closes: false };
  const value = text.startsWith('[')
    ? readList(text.slice(0, end))
    : end > 0
      ? unquote(text.slice(0, end))
      : readBare(text);
  return { value, closes: end === 0 || /^[ \t]*(?:#|$)/.test(text.slice(end)) };
}

/** Where the quoted text that starts at `start` ends: `start` where none does, nothing where it does not close. */
function endOfQuotes(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return start;
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

function findListEnd(text: string): number | undefined {
  let depth = 0;
  for (const { at, mark } of marksIn(text)) {
    depth += mark === '[' ? 1 : mark === ']' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Items of a list; a list within is taken apart as well. */
function readList(text: string): readonly string[] {
  const items: string[] = [];
  let start = 0;
  for (const { at } of marksIn(text)) {
    const item = text.slice(start, at).trim();
    if (item !== '') items.push(endOfQuotes(item, 0) === item.length ? unquote(item) : readBare(item));
    start = at + 1;
  }
  return items.filter((item) => item !== '');
}

/** Brackets and commas that stand in no quotes. A quote counts where an item starts: elsewhere it may be an apostrophe. */
function* marksIn(text: string): Generator<{ readonly at: number; readonly mark: string }> {
  let starts = true;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '[' || mark === ']' || mark === ',') {
      yield { at, mark };
      starts = true;
    } else if (mark !== ' ' && mark !== '\t') {
      const end = starts ? endOfQuotes(text, at) : at;
      if (end !== undefined && end > at) at = end - 1;
      starts = false;
    }
  }
}

function unquote(text: string): string {
  const inside = text.slice(1, -1);
  if (text.startsWith("'")) return inside.replaceAll("''", "'");
  return inside.replace(/\\(["\\/])/g, '$1').replaceAll('\\n', ' ');
}

function readBare(text: string): string {
  const bare = cutAt(text, /(?:^|[ \t])#/).trim();
  return /^(?:~|null)$/i.test(bare) ? '' : bare;
}
