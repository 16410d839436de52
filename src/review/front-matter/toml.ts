import { FrontMatterLines, type FieldValue, type FrontMatterPairs } from './pairs';
import type { Row } from './rows';
import { unescape } from './yaml-flow';

// Tables in which site builders keep what a review says at the top.
const open = /^\[[ \t]*(?:taxonomies|extra|params)[ \t]*\]/;
const pair = /^[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')[ \t]*=[ \t]*/;
const dotted = /^[ \t]*[\w"'-][^=#]*=/;

/** Reads texts and lists of texts of a TOML document: its own, and those of a few tables. Other tables are left out. */
export function readToml(rows: readonly Row[]): FrontMatterPairs {
  const lines = new FrontMatterLines(rows);
  let isOpen = true;
  for (let line = lines.line(); line !== undefined; line = lines.line()) {
    const trimmed = line.trim();
    const key = pair.exec(line);
    if (key) {
      const value = readValue(lines, key[0].length, isOpen);
      const name = (key[1] ?? key[2] ?? key[3] ?? '').toLowerCase();
      if (isOpen && value !== undefined && !lines.fields.has(name)) lines.fields.set(name, value);
      continue;
    }
    if (trimmed.startsWith('[')) isOpen = open.test(trimmed);
    else if (trimmed !== '' && !trimmed.startsWith('#') && !dotted.test(line))
      lines.complain('This line of the front matter is neither "key = value" nor a "[table]".');
    lines.at++;
  }
  return lines;
}

function readValue(lines: FrontMatterLines, column: number, isOpen: boolean): FieldValue | undefined {
  const at = lines.start + column;
  const found = readAt(lines.text, at);
  if (found && lines.passTo(found.end)) return found.value;
  if (isOpen) lines.complain('This value of the front matter opens a bracket or a quote that does not close.');
  lines.at++;
  return undefined;
}

interface Read {
  readonly value: FieldValue | undefined;
  readonly end: number;
}

const bare = /[^\s,#[\]{}]+(?: (?=\d)[\d:.Z+-]+)?/y;
const space = /(?:\s|#[^\n]*(?:\n|$))*/y;

function readAt(text: string, at: number): Read | undefined {
  const mark = text.charAt(at);
  if (mark === '"' || mark === "'") return readString(text, at, mark);
  if (mark === '[') return readList(text, at);
  if (mark === '{') {
    const end = text.indexOf('}', at);
    return end < 0 ? undefined : { value: undefined, end: end + 1 };
  }
  bare.lastIndex = at;
  const value = bare.exec(text)?.[0];
  return value === undefined ? undefined : { value, end: at + value.length };
}

function readString(text: string, at: number, quote: string): Read | undefined {
  const mark = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  const start = at + mark.length;
  for (let end = start; end < text.length; end++) {
    if (mark === quote && text[end] === '\n') return undefined;
    if (quote === '"' && text[end] === '\\') end++;
    else if (text.startsWith(mark, end)) {
      const inside = text.slice(start + Number(mark !== quote && text[start] === '\n'), end);
      const joined = inside.replace(/\\[ \t]*\n\s*/g, '');
      return { value: quote === '"' ? unescape(joined) : inside, end: end + mark.length };
    }
  }
  return undefined;
}

function readList(text: string, at: number): Read | undefined {
  const items: string[] = [];
  let isFlat = true;
  const skip = (from: number): number => {
    space.lastIndex = from;
    return from + (space.exec(text)?.[0].length ?? 0);
  };
  for (let next = skip(at + 1); next < text.length;) {
    if (text[next] === ']') return { value: isFlat ? items : undefined, end: next + 1 };
    if (text[next] === ',') {
      next = skip(next + 1);
      continue;
    }
    const item = readAt(text, next);
    if (!item) return undefined;
    isFlat &&= typeof item.value === 'string';
    items.push(String(item.value));
    next = skip(item.end);
  }
  return undefined;
}
