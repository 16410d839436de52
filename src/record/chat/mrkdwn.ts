import { cutLong, escapeText, writeLink } from '../markup/escape';
import { findQuoted, writeInline, type Dialect } from '../markup/inline';
import { fieldsOf, numberOf, recordsOf, textOf, type Fields } from '../source/values';

/** Who and what the ids of a Slack workspace stand for. */
export interface Workspace {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

/** Slack has three entities and no others. */
const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Apps leave the blank out. */
const quoted = /^(?:&gt;){1,9}(?: (?=\S)| ?$|(?=\p{L}))/u;

/** Turns the text of a Slack message into Markdown. */
export function writeMrkdwn(text: string, workspace: Workspace): string {
  const dialect: Dialect = {
    marks: { '*': '**', _: '_', '~': '~~' },
    hasLinks: false,
    quote: quoted,
    readTag: (tag) => readTag(decode(tag), workspace),
    decode,
  };
  const said = cutLong(text);
  // Where all is a quote, its marks say nothing.
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const isAll = findQuoted(lines, quoted).every(Boolean);
  return writeInline(isAll ? lines.map((line) => line.replace(quoted, '')).join('\n') : said, dialect);
}

function readTag(tag: string, { users, channels }: Workspace): string {
  const bar = tag.indexOf('|');
  const target = bar < 0 ? tag : tag.slice(0, bar);
  const label = bar < 0 ? '' : tag.slice(bar + 1);
  const id = target.slice(1);
  if (target.startsWith('@')) return escapeText(`@${users.get(id) ?? (label.replace(/^@/, '') || id)}`);
  if (target.startsWith('#')) return escapeText(`#${label || (channels.get(id) ?? id)}`);
  if (!target.startsWith('!')) return writeLink(target, label);
  if (label !== '') return escapeText(label);
  return escapeText(`@${id.split('^')[0] ?? ''}`);
}

const maxDepth = 6;

/** What the blocks of a message say, as mrkdwn; richer than its text where that is short. */
export function textOfBlocks(blocks: unknown): string {
  return recordsOf(blocks)
    .map((block) => textOfElement(block, 0))
    .filter((text) => text !== '')
    .join('\n');
}

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textOfElement(element: unknown, depth: number): string {
  if (depth > maxDepth) return '';
  const { type, elements } = fieldsOf(element);
  const kind = textOf(type) ?? '';
  // Buttons and menus say what may be done, and not what was.
  if (kind === 'actions') return '';
  const write = simple[kind];
  if (write) return write(fieldsOf(element));
  const joint = joints[kind];
  const parts = recordsOf(elements).map((each) => textOfElement(each, depth + 1));
  if (kind === 'rich_text_list') return writeItems(fieldsOf(element), parts);
  const inside = parts.join(joint ?? ' ');
  if (kind === 'rich_text_preformatted') return `\`\`\`${inside}\`\`\``;
  if (kind === 'rich_text_quote') return `“${inside.trim()}”`;
  return joint === undefined ? textOfBlock(fieldsOf(element), inside) : inside;
}

/** What stands between the parts of an element. */
const joints: Readonly<Record<string, string | undefined>> = {
  rich_text: '\n',
  rich_text_section: '',
  rich_text_quote: '',
  rich_text_preformatted: '',
};

/** A list, of which each part is told apart in one line of text as well. */
const writeItems = ({ style, offset }: Fields, items: readonly string[]): string =>
  items
    .map((item, i) => `${style === 'ordered' ? `${(numberOf(offset) ?? 0) + i + 1}.` : '•'} ${item.trim()}`)
    .join('\n');

const simple: Readonly<Record<string, ((element: Fields) => string) | undefined>> = {
  text: ({ text, style }) => styled(encode(typeof text === 'string' ? text : ''), style),
  link: ({ url, text }) =>
    `<${textOf(url) ?? ''}${textOf(text) === undefined ? '' : `|${encode(textOf(text) ?? '')}`}>`,
  user: ({ user_id: id }) => `<@${textOf(id) ?? ''}>`,
  usergroup: ({ usergroup_id: id }) => `<!subteam^${textOf(id) ?? ''}>`,
  channel: ({ channel_id: id }) => `<#${textOf(id) ?? ''}>`,
  broadcast: ({ range }) => `<!${textOf(range) ?? ''}>`,
  emoji: ({ name }) => `:${textOf(name) ?? ''}:`,
};

/** Blocks of apps: a text object, and fields beside it. */
const textOfBlock = ({ text, fields }: Fields, inside: string): string =>
  [fieldsOf(text)['text'] ?? text, ...recordsOf(fields).map((field) => field['text']), inside]
    .map((each) => textOf(each) ?? '')
    .filter((each) => each !== '')
    .join('\n');

function styled(text: string, style: unknown): string {
  const { code, bold, italic, strike } = fieldsOf(style);
  const mark = code ? '`' : bold ? '*' : italic ? '_' : strike ? '~' : '';
  return mark === '' || text.trim() !== text ? text : `${mark}${text}${mark}`;
}
