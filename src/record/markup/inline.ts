import { emojiOf } from './emoji';
import { cutLong, escapeText, writeCode, writeLink } from './escape';

/** How a source marks up its text. */
export interface Dialect {
  /** Marks around words that are to stand out, and what they are in Markdown. */
  readonly marks: Readonly<Record<string, string>>;
  /** Whether it is Markdown, in which links are `[label](address)`, and code may name its language. */
  readonly hasLinks: boolean;
  /** What starts a line that is quoted. */
  readonly quote?: RegExp;
  /** What `<...>` means; nothing where it is text. Gives Markdown. */
  readonly readTag?: (tag: string) => string | undefined;
  /** Turns entities into what they stand for. */
  readonly decode?: (text: string) => string;
}

/** Text as it is typed where nothing is markup. */
export const plain: Dialect = { marks: {}, hasLinks: false };

/** Markdown as chats have it. */
export const chatMarkdown: Dialect = {
  marks: { '**': '**', '*': '*', __: '**', _: '_', '~~': '~~' },
  hasLinks: true,
  quote: /^(?:>{1,2} ){1,4}(?=\S)|^>{1,2} ?$/,
};

const maxMarked = 300;

/** One line of Markdown: code, links and emphasis stay, emoji codes become emoji, all else is text. */
export function writeInline(source: string, dialect: Dialect): string {
  const text = withoutHeads(closeQuotes(cutLong(source), dialect.quote), dialect);
  const decode = dialect.decode ?? ((said: string) => said);
  let result = '';
  let from = 0;
  const closers: { mark: string; at: number }[] = [];
  const put = (until: number): void => {
    result += escapeText(replaceEmoji(decode(text.slice(from, until))));
  };
  const isOpen = makeFinder(text);
  for (const { index: at, 0: sign } of text.matchAll(/```|[`<[]|\*\*?|__?|~~?/g)) {
    if (at < from) continue;
    const closer = closers.at(-1);
    const found = closer?.at === at ? closePiece(closer, dialect) : readPiece(text, at, sign, dialect, decode, isOpen);
    // Marks that overlap are text.
    if (!found || (closer && (found.closer ?? 0) > closer.at)) continue;
    put(at);
    result += found.markdown;
    from = found.end;
    if (found.closer !== undefined) closers.push({ mark: sign, at: found.closer });
    else if (closer?.at === at) closers.pop();
  }
  put(text.length);
  return result.replace(/\s+/g, ' ').trim();
}

/** Where something was said to a quote, marks around it tell where it ends: in one line of text nothing else does. */
function closeQuotes(text: string, quote: RegExp | undefined): string {
  if (!quote || !text.includes('\n')) return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isQuoted = findQuoted(lines, quote);
  const isInPieces = lines.some((line, i) => isQuoted[i] && line.includes('```'));
  if (isInPieces || new Set(isQuoted).size < 2) return text;
  return lines
    .map((line, i) => {
      if (!isQuoted[i]) return line;
      const said = line.replace(quote, '').trim();
      return `${isQuoted[i - 1] ? '' : '“'}${said}${isQuoted[i + 1] ? '' : '”'}`;
    })
    .join('\n');
}

/** What stands in front of what is typed: a machine goes on asking with the mark of a quote. */
const prompt = /^\S{0,60}\$ /;

/** Which lines are quoted. In front of a figure, the mark of the first one may mean “more than”. In code there are none. */
export function findQuoted(lines: readonly string[], quote: RegExp): readonly boolean[] {
  let [isCode, isMarked, isQuoted] = [false, false, false];
  return lines.map((line, i) => {
    const said = line.replace(quote, '');
    const isStart = /^[^\s\d.,]/.test(said) && !prompt.test(lines[i - 1] ?? '');
    isQuoted = !isCode && said !== line && (isMarked ? isQuoted : isStart);
    isMarked = said !== line;
    if (line.split('```', 100).length % 2 === 0) isCode = !isCode;
    return isQuoted;
  });
}

/** Without the marks of headings. One alone may be what somebody types as root. */
const withoutHeads = (text: string, { hasLinks }: Dialect): string =>
  hasLinks && text.includes('## ') && !text.includes('```') ? text.replace(/^#{2,6} (?=\S)/gm, '') : text;

const closePiece = ({ mark, at }: { readonly mark: string; readonly at: number }, { marks }: Dialect): Piece => ({
  markdown: marks[mark] ?? '',
  end: at + mark.length,
});

interface Piece {
  readonly markdown: string;
  readonly end: number;
  /** Where the mark that closes it stands. */
  readonly closer?: number;
}

type Find = (what: string, from: number, limit: number) => number;

/** Searches that have found nothing once are not made again, so that many open marks cost no more than one. */
function makeFinder(text: string): Find {
  const missing = new Map<string, number>();
  return (what, from, limit) => {
    if (from >= (missing.get(what) ?? Infinity)) return -1;
    const at = text.indexOf(what, from);
    if (at < 0) missing.set(what, from);
    return at - from > limit ? -1 : at;
  };
}

function readPiece(
  text: string,
  at: number,
  sign: string,
  { marks, hasLinks, readTag }: Dialect,
  decode: (text: string) => string,
  find: Find,
): Piece | undefined {
  const start = at + sign.length;
  if (sign === '```' || sign === '`') {
    const end = find(sign, start, 100_000);
    if (end < 0) return undefined;
    const code = text.slice(start, end);
    const said = decode(sign === '`' ? code : code.replace(hasLinks ? anyLanguage : language, '')).trim();
    return said === '' ? undefined : { markdown: writeCodeLines(said), end: end + sign.length };
  }
  if (sign === '<') {
    const end = readTag ? find('>', start, 5000) : -1;
    const markdown = end < 0 ? undefined : readTag?.(text.slice(start, end));
    return markdown === undefined ? undefined : { markdown, end: end + 1 };
  }
  if (sign === '[') return hasLinks ? readBracketLink(text, at, find) : undefined;
  const markdown = marks[sign];
  const closer = markdown === undefined ? -1 : findCloser(text, at, sign, hasLinks);
  return markdown === undefined || closer < 0 ? undefined : { markdown, end: start, closer };
}

const anyLanguage = /^[\w+-]{1,20}\r?\n/;
/** Where no mark of a language is asked for, a word alone may be what was typed. */
const languages =
  'bash sh shell console te?xt log json ya?ml toml ini xml html css js ts javascript typescript python ruby java kotlin scala groovy php cpp ' +
  'csharp rust sql graphql hcl terraform powershell diff';
const language = new RegExp(`^(?:${languages.replaceAll(' ', '|')})\\r?\\n`, 'i');

/** A few lines of code each stand apart: what is typed, and what is answered. More are a listing, and one piece. */
function writeCodeLines(code: string): string {
  const lines = code.split('\n', mostApart + 1);
  if (lines.length > mostApart) return writeCode(code);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => writeCode(line.trim()))
    .join(' ');
}
const mostApart = 5;

function readBracketLink(text: string, at: number, find: Find): Piece | undefined {
  const middle = find('](', at, 300);
  const end = middle < 0 ? -1 : find(')', middle, 2000);
  if (end < 0) return undefined;
  const url = text.slice(middle + 2, end).trim();
  return { markdown: writeLink(url, text.slice(at + 1, middle)), end: end + 1 };
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where the same mark closes, on the same line and not far away: words stand directly inside both, and none directly outside. */
function findCloser(text: string, at: number, mark: string, hasLinks: boolean): number {
  const start = at + mark.length;
  if (isLetter(text[at - 1]) || !/\S/.test(text[start] ?? ' ') || text[start] === mark[0]) return -1;
  const near = text.slice(start, start + maxMarked);
  const end = near.indexOf(mark, 1);
  const line = near.indexOf('\n');
  if (end < 0 || (line >= 0 && line < end) || (hasLinks ? /[`<[]/ : /[`<]/).test(near.slice(0, end))) return -1;
  const isTight =
    /\S/.test(near[end - 1] ?? ' ') && !isLetter(near[end + mark.length]) && near[end + mark.length] !== mark[0];
  return isTight ? start + end : -1;
}

const code = /:([\w+'-]{1,60}):(?::?skin-tone-[2-6]:)?/gi;

/** `:fire:` becomes 🔥; codes of a team's own emoji stay. */
export function replaceEmoji(text: string): string {
  return text.includes(':')
    ? text.replace(code, (whole, name: string, at: number) =>
        isLetter(text[at - 1]) ? whole : (emojiOf(name) ?? whole),
      )
    : text;
}
