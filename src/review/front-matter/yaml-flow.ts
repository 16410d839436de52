/** A value that says where it ends and closes, also on a line further down. */
export interface Closed<T> {
  readonly value: T;
  /** Behind what closes it. */
  readonly end: number;
}

/** UTF-16 units of one value. What is longer is taken for one that does not close. */
const longest = 2000;

/** Reads a quoted text that starts at `at`; nothing where it does not close. */
export function readQuoted(text: string, at: number): Closed<string | undefined> | undefined {
  const quote = text.charAt(at);
  const last = Math.min(text.length, at + longest);
  for (let end = at + 1; end < last; end++) {
    const mark = text.charAt(end);
    if (quote === '"' && mark === '\\') end++;
    else if (mark !== quote) continue;
    else if (quote === "'" && text.charAt(end + 1) === quote) end++;
    else return { value: unquote(text.slice(at + 1, end), quote), end: end + 1 };
  }
  return undefined;
}

function unquote(inside: string, quote: string): string | undefined {
  if (quote === "'") return foldLines(inside.split('\n')).replaceAll("''", "'");
  // A break that is escaped is none; those of blank lines below it are.
  const joined = inside.replace(/\\(?:\n[ \t\n]*|[\s\S])/g, (all) =>
    all[1] === '\n' ? '\\n'.repeat(all.split('\n').length - 2) : all,
  );
  // A blank that is escaped stays where others go: that is for a YAML parser.
  return /\\[ \t]/.test(joined) ? undefined : unescape(foldLines(joined.split('\n')));
}

/** One break is a blank, more are one less. Blanks around a break do not count. */
export function foldLines(lines: readonly string[]): string {
  let folded = lines.length > 1 ? trimBlanksEnd(lines[0] ?? '') : (lines[0] ?? '');
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue;
    const isLast = i === lines.length - 1;
    const start = line.replace(/^[ \t]+/, '');
    const own = isLast ? start : trimBlanksEnd(start);
    if (own === '' && !isLast) breaks++;
    else {
      folded += (breaks ? '\n'.repeat(breaks) : ' ') + own;
      breaks = 0;
    }
  }
  return folded;
}

/** Without blanks and tabs at the end. */
function trimBlanksEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
    '"': '"',
    '/': '/',
    '\\': '\\',
  }),
);

/** A text with what its escapes stand for; nothing where one is unknown. */
export function unescape(text: string): string | undefined {
  let unknown = 0;
  const plain = text.replace(escape, (all: string) => {
    const code = all.length > 2 ? parseInt(all.slice(2), 16) : NaN;
    const shown = code <= 0x10ffff ? String.fromCodePoint(code) : escapes.get(all.charAt(1));
    if (shown === undefined) unknown++;
    return shown ?? all;
  });
  return unknown ? undefined : plain;
}

/**
 * Reads a list in brackets that starts at `at`; nothing where it does not close. Its value is nothing where it holds more than texts,
 * or is a map.
 */
export function readFlow(text: string, at: number): Closed<readonly string[] | undefined> | undefined {
  const items: string[] = [];
  let isFlat = text.charAt(at) === '[';
  let depth = 0;
  /** Whether an item may start here. */
  let isOpen = true;
  const last = Math.min(text.length, at + longest);
  for (let end = at; end < last;) {
    const mark = text.charAt(end);
    if (/\s/.test(mark)) end++;
    else if (mark === '#' && /\s/.test(text.charAt(end - 1))) end = endOfLine(text, end);
    else if (mark === '[' || mark === '{') {
      isFlat &&= depth === 0;
      depth++;
      end++;
    } else if (mark === ']' || mark === '}') {
      end++;
      if (--depth === 0) return { value: isFlat && mark === ']' ? items : undefined, end };
    } else if (mark === ',') {
      isFlat &&= !isOpen;
      isOpen = true;
      end++;
    } else {
      const item = readItem(text, end);
      if (!item) return undefined;
      isFlat &&= isOpen && item.value !== undefined;
      isOpen = false;
      items.push(item.value ?? '');
      end = item.end;
    }
  }
  return undefined;
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const itemEnd = /[,[\]{}]|:(?=[\s,[\]{}])|\s#/g;

const readItem = (text: string, at: number): Closed<string | undefined> | undefined =>
  /["']/.test(text.charAt(at)) ? readQuoted(text, at) : readPlainItem(text, at);

function readPlainItem(text: string, at: number): Closed<string | undefined> {
  itemEnd.lastIndex = at;
  const end = itemEnd.exec(text)?.index ?? text.length;
  // A colon makes it a pair, and these have a meaning of their own.
  if (text.charAt(end) === ':') return { value: undefined, end: end + 1 };
  const value = foldLines(text.slice(at, end).split('\n')).trim();
  return { value: /^(?:[&*!|>%@`]|[-?](?:\s|$))/.test(value) ? undefined : withoutNull(value), end };
}

/** A text, and nothing for what says so in YAML. */
export const withoutNull = (value: string): string => (/^(?:~|null|Null|NULL)$/.test(value) ? '' : value);
