// Text of a record becomes Markdown that says the same and does nothing: no heading, link, HTML, table, comment or gap.

const blanks = /\s+/g;

const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;
/** They turn the order of what is behind them, whatever it is, as in a file name that hides its ending. */
const overrides = /[\u202d\u202e]/g;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line without what nobody sees; marks that turn the order of all behind them are shown by their number. */
function showPlain(text: string): string {
  return text
    .replace(blanks, ' ')
    .replace(invisible, '')
    .replace(overrides, (mark) => `(U+${mark.charCodeAt(0).toString(16).toUpperCase()})`)
    .replace(halves, '\ufffd');
}

/** UTF-16 units. Nobody reads a longer message in a timeline; what is behind is in the record. */
const longest = 20_000;
/** What is left of a longer one, so that what is said of the rest still fits. */
export const kept = longest - 100;

/** A text that is too long for an entry ends with how much more there is. */
export const cutLong = (text: string): string =>
  text.length <= longest ? text : text.slice(0, kept) + tellMore(text.length - kept);

export const tellMore = (count: number): string => ` … (${count.toLocaleString('en')} more characters)`;

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

const address = /^https?:\/\/[^\s<>"`]+/;

/** Markdown that reads as exactly this text, in the middle of a line; addresses stay as they are. */
export function escapeText(text: string): string {
  const plain = showPlain(cutLong(text));
  let result = '';
  let from = 0;
  // Only what may need a backslash is looked at.
  for (const { index: at, 0: mark } of plain.matchAll(/[\\`*_[\]<|&~]|https?:\/\//g)) {
    if (at < from) continue;
    result += plain.slice(from, at);
    if (mark.length > 1) {
      const url = address.exec(plain.slice(at, at + 2000))?.[0] ?? mark;
      result += escapeAddress(url);
      from = at + url.length;
    } else {
      result += needsEscape(plain, at, mark) ? `\\${mark}` : mark;
      from = at + 1;
    }
  }
  return result + plain.slice(from);
}

function needsEscape(text: string, at: number, mark: string): boolean {
  const [before, next] = [text[at - 1], text[at + 1]];
  switch (mark) {
    case '\\':
      return next === undefined || /[\p{P}$+<=>^`|~]/u.test(next);
    case '_':
      return !(isWord(before) && isWord(next));
    case '*':
      return !(before === ' ' && next === ' ');
    case '<':
      return next !== undefined && /[a-z/!?]/i.test(next);
    case '&':
      return /^&#?\w{1,32};/.test(text.slice(at, at + 36));
    case '~':
      return before === '~' || next === '~';
    default:
      return true;
  }
}

const encode = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A host that is an IPv6 address. Its brackets have to stay; what is behind them makes sure that they are no link of Markdown. */
const numericHost = /^https?:\/\/\[[\da-f]{0,4}:[\da-f:.]{1,50}\](?=[:/?#]|$)/i;

/** An address with these characters encoded, but for the brackets around its host. */
function encodeIn(url: string, marks: RegExp): string {
  const host = numericHost.exec(url)?.[0] ?? '';
  return host + url.slice(host.length).replace(marks, encode);
}

/** An address in which no character is Markdown. */
const escapeAddress = (url: string): string => encodeIn(url, /[*|[\]\\]/g);

/** Escapes what would start another block at the beginning of a line. */
export function escapeStart(markdown: string): string {
  if (/^(?:[-+>=#:]|~~~)/.test(markdown) && !/^:[\w+-]+:/.test(markdown)) return `\\${markdown}`;
  return markdown.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** Text between backticks. */
export function writeCode(text: string): string {
  const plain = showPlain(text);
  if (plain.trim() === '') return plain;
  let longest = 0;
  for (const [run] of plain.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A link where the address may be followed; else its words, with the address as text. */
export function writeLink(url: string, label: string | undefined): string {
  const plain = showPlain(url).trim();
  const said = showPlain(label ?? '').trim();
  const isSafe = /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(plain);
  if (!isSafe) return said === '' || said === plain ? escapeText(plain) : escapeText(`${said} (${plain})`);
  const isSame = said === '' || said === plain || `https://${said}` === plain || `http://${said}` === plain;
  if (isSame && plain.startsWith('http')) return escapeText(plain);
  if (/^mailto:/i.test(plain)) return escapeText(said || plain.slice(7));
  return `[${escapeText(said)}](${encodeIn(plain, /[<>()\\`*|[\]]/g)})`;
}

/** An address that can be followed, or nothing. */
export function readLink(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > 2000 || !/^https?:\/\/[^\s<>"`\\]+$/i.test(url)) return undefined;
  return showPlain(url) === url ? encodeIn(url, /[()|*[\]]/g) : undefined;
}
