import { placeToday, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat-time';
import { isEdited, withoutEdited } from '../edited';
import { escapeText } from '../escape';
import type { Findings, WrittenTime } from '../draft';
import type { Format } from '../format';
import { chatMarkdown, writeInline, type Dialect } from '../inline';
import { readInstant, toMinute } from '../instants';
import { addPerson, eachOf, makeAdd } from '../json-format';
import { readLines, type Head, type LineReader } from '../line-format';
import { makeLookahead, readReactions } from '../reactions';
import { firstLines, type Document } from '../source';
import { fieldsOf, firstText, has, recordsOf, textOf, type Fields } from '../values';

/** What DiscordChatExporter writes (JSON and text; its CSV is a table), and messages copied from the app. */
export const discord = {
  id: 'discord',
  name: 'a chat from Discord',
  about: 'Messages copied from Discord, or what DiscordChatExporter writes: JSON, text, CSV',
  needs: 'JSON of DiscordChatExporter, its text, or lines such as “name — Today at 2:03 PM”',
  detect: ({ documents }) => Math.max(0, ...documents.map(detectDocument)),
  *read({ documents }, findings) {
    for (const document of documents) {
      if (isExport(document.json)) yield* readJson(document, findings);
      else if (document.json !== undefined || document.text.trim() === '') continue;
      else if (isText(document.text)) yield* readText(document.text, findings);
      else {
        const text = joinHeads(document.text);
        yield* readLines(text, makeCopyReader(text), discordMarkdown({}), findings);
      }
    }
  },
} as const satisfies Format;

function detectDocument({ json, text }: Document): number {
  if (json !== undefined) return isExport(json) ? 0.95 : 0;
  if (isText(text)) return 0.95;
  const lines = firstLines(text, 100);
  const readHead = makeCopyReader(lines.join('\n'));
  return lines.some((line) => isHead(readHead(line), /(?:\S|^) +[—–-] +\S/.test(useBlanks(line.slice(0, 160)))))
    ? 0.8
    : 0;
}

const isHead = (head: ReturnType<LineReader['readHead']>, hasDash: boolean): boolean =>
  typeof head === 'object' &&
  'when' in head &&
  head.when !== undefined &&
  (hasDash ? !head.isSame : !!head.isBelowName);

const isExport = (json: unknown): boolean =>
  has(json, 'messages', 'channel') ||
  recordsOf(fieldsOf(json)['messages']).some((each) => has(each, 'timestamp', 'content', 'author'));

/** Discord's own tags; numbers are people that the record names elsewhere. */
function discordMarkdown(names: Readonly<Record<string, string>>): Dialect {
  const users = new Map(Object.entries(names));
  return {
    ...chatMarkdown,
    readTag: (tag) => {
      const [, kind = '', name = '', id = ''] = /^(@[!&]?|#|a?:)([\w-]{0,64})(?::(\d{5,25}))?$/.exec(tag) ?? [];
      if (kind.startsWith('@')) return escapeText(`@${users.get(name) ?? name}`);
      if (kind === '#') return `#${name}`;
      if (kind.endsWith(':') && id) return escapeText(`:${name}:`);
      const time = /^t:(\d{9,11})(?::\w)?$/.exec(tag)?.[1];
      if (time !== undefined) return new Date(Number(time) * 1000).toISOString().slice(0, 16).replace('T', ' ');
      return /^https?:\/\/\S+$/.test(tag) ? escapeText(tag) : undefined;
    },
  };
}

const systemType =
  /^(?:RecipientAdd|RecipientRemove|Call|ChannelNameChange|ChannelIconChange|ChannelPinnedMessage|GuildMemberJoin|UserJoin|ThreadCreated|UserPremium\w*)$/;

function* readJson(document: Document, findings: Findings): Generator<void> {
  const { messages, guild, channel } = fieldsOf(document.json);
  const [server, room] = [textOf(fieldsOf(guild)['id']), textOf(fieldsOf(channel)['id'])];
  const add = makeAdd(document, findings);
  const names: Record<string, string> = {};
  const nameOf = (author: Fields): string | undefined => firstText(author['nickname'], author['name'], author['id']);
  yield* eachOf(recordsOf(messages), (message) => {
    for (const person of [fieldsOf(message['author']), ...recordsOf(message['mentions'])]) {
      const [id, name] = [textOf(person['id']), nameOf(person)];
      if (id !== undefined && name !== undefined) names[id] = name;
      addPerson(findings, name, [id, textOf(person['name'])], person['isBot'] === true);
    }
  });
  const dialect = discordMarkdown(names);
  yield* eachOf(recordsOf(messages), (message) => {
    const id = textOf(message['id']);
    const embeds = recordsOf(message['embeds']).flatMap((embed) => {
      const [title = '', body = ''] = [textOf(embed['title']), textOf(embed['description'])];
      return body.includes(title) ? [body] : [title, body];
    });
    const content = textOf(message['content']) ?? '';
    const files = recordsOf(message['attachments']).map((file) => textOf(file['fileName']) ?? '');
    const said = [content, ...(content === '' ? embeds : []), ...files].filter((each) => each !== '').join('\n');
    const type = textOf(message['type']) ?? '';
    add(
      {
        when: toMinute(readInstant(message['timestamp'])),
        who: nameOf(fieldsOf(message['author'])),
        text: writeInline(said, dialect),
        link:
          server !== undefined && room !== undefined && id !== undefined
            ? `https://discord.com/channels/${server}/${room}/${id}`
            : undefined,
        id,
        keep: message['isPinned'] === true,
        reactions: recordsOf(message['reactions']).map((each) => textOf(fieldsOf(each['emoji'])['code']) ?? ''),
        kind: said === '' || systemType.test(type) ? 'noise' : undefined,
      },
      message,
    );
  });
}

const rule = /^={20,}$/;

const isText = (text: string): boolean => {
  const [first = '', second = ''] = firstLines(text, 2);
  return rule.test(first.trim()) && /^(?:Guild|Server|Channel):/.test(second.trim());
};

/** Text of the exporter: a head between two rules, then `[time] name (pinned)` above each message. */
function* readText(text: string, findings: Findings): Generator<void> {
  let rules = 0;
  let inBlock = false;
  const readHead = (raw: string): Head | 'aside' | undefined => {
    const line = raw.trim();
    if (rule.test(line)) return ++rules > 0 ? 'aside' : undefined;
    if (rules < 2 || rules > 2) return 'aside';
    const close = line.startsWith('[') ? line.indexOf('] ') : -1;
    const time = close < 0 || close > 60 ? undefined : readChatTime(line.slice(1, close));
    if (time) {
      inBlock = false;
      const name = line.slice(close + 2);
      const keep = name.endsWith(' (pinned)');

      return { when: time, who: keep ? name.slice(0, -9).trim() : name, text: '', keep };
    }
    if (/^\{(?:Reactions|Stickers)\}$/.test(line)) inBlock = true;
    else if (/^\{(?:Attachments|Embed|Forwarded Message)\}$/.test(line)) {
      inBlock = false;
      return 'aside';
    }
    return inBlock ? 'aside' : undefined;
  };
  yield* readLines(text, readHead, discordMarkdown({}), findings);
}

/** What Discord itself says of somebody, behind the name or below it. */
const events = [
  /(?:^|(?<=\S) )(?:pinned a message to this channel\b|started a (?:thread: |call\b)|just boosted the server\b).*$/,
  /(?:^|(?<=\S) )(?:changed the (?:channel|group|thread) (?:name|icon)|(?:added|removed) \S.{0,60} (?:to|from) the (?:group|thread))\b.*$/,
  /(?:^|(?<=\S) )(?:just (?:landed|showed up|slid into the server)|joined the party|hopped into the server)[.!]$/,
];
const welcomed = '(\\S.{0,40}?)(?:!|\\.| appeared\\.)(?: (?:Say hi!|We hope you brought pizza\\.))?$';
const welcome = new RegExp(
  `^(?:Everyone welcome|Welcome,?|Yay you made it,|Glad you['’]re here,|Good to see you,|A wild) ${welcomed}`,
);

/** An event that its links part: its lines, and the time that may stand below. */
const eventStart =
  '^([^\\n]{0,60}?(?:pinned a message to this channel|started a thread: |changed the channel name: )[^\\n]{0,200})\\n';
const partedEvent = new RegExp(
  `${eventStart}(?: ?(threads|pinned messages) ?\\n)?(\\.?)\\n?( [—–] [^\\n]{4,40})$`,
  'gm',
);

/** The comma behind the tag of a server, above a time. */
const commaAbove = /,(?= {0,2}\n ?[—–] ?\n?[^\n]{0,30}\d:\d\d(?: ?[AP]M)?$)/gm;

/** Joins heads that their links part, below as many blank lines. */
const joinHeads = (text: string): string =>
  text
    .replace(commaAbove, '')
    .replace(partedEvent, (whole, start: string, link: string | undefined, dot: string, time: string) => {
      const said = link === undefined ? start.trimEnd() : `${start.trimEnd()} ${link}`;
      return `${'\n'.repeat(whole.split('\n').length - 1)}${said}${dot}${time}`;
    });

/** Who did what Discord tells there, where something else stands than a name. */
function readEvent(name: string): Pick<Head, 'who' | 'text' | 'kind' | 'isBelowName'> | undefined {
  const who = welcome.exec(name)?.[1];
  if (who !== undefined) return { who, text: name, kind: 'noise' };
  for (const event of events) {
    const at = name.search(event);
    if (at >= 0) return { who: name.slice(0, at), isBelowName: at === 0, text: name.slice(at).trim(), kind: 'noise' };
  }
  return undefined;
}

/** What stands for pictures and files. */
const attached = /^(?:Image|Attachment file type: [\w-]{1,30})$/;

/** `name — Today at 2:03 PM`, the same with the name above it, and `[2:04 PM]` or `2:04 PM` above the next message of the same person. */
function makeCopyReader(text: string): LineReader['readHead'] {
  const lookAhead = makeLookahead(text);
  // A dash on a line of its own stands between a name and a time.
  let isDash = false;
  let last: WrittenTime | undefined;
  // Of the last head with a name, where no line told the day since.
  let named: WrittenTime | undefined;
  // Lines that are known to say nothing.
  let skip = 0;
  let isSaid = false;
  const above = new Set<string>();
  return (raw) => {
    const line = useBlanks(raw.slice(0, 200)).trim();
    const next = lookAhead();
    const wasDash = isDash;
    isDash = /^[—–]$/.test(line);
    if (isDash || isEdited(line) || attached.test(line)) return 'aside';
    if (skip === 0) skip = isSaid ? countAside(line, next, above) : 0;
    above.add(line);
    if (skip > 0) {
      skip--;
      return 'aside';
    }
    if (readDayLine(line) !== undefined) named = undefined;
    const head = (wasDash ? undefined : readNext(raw, line, last)) ?? readCopiedHead(raw, line, wasDash, named);
    if (head === 'aside') return head;
    if (head?.when && 'minutes' in head.when) {
      last = head.when;
      if (!head.isSame) named = last;
    }
    if (head?.who !== undefined) above.add(head.who);
    isSaid = head?.text !== '';
    if (head) return { ...head, text: withoutEdited(head.text) };
    const said = withoutEdited(raw);
    return said === raw ? undefined : { said };
  };
}

/**
 * How many lines here say nothing: reactions, and what an answer is to, which stands in front of its head: who said it, and a line as it
 * stands above.
 */
function countAside(line: string, next: string, above: ReadonlySet<string>): number {
  const answered = /^\S.{0,60} replied to (\S.{0,60})$/.exec(line)?.[1];
  if (answered !== undefined && next.startsWith(`@${answered} `)) return 2;
  const isPreview = line.startsWith('@') && above.has(line.slice(1)) && / \S/.test(next) && above.has(next);
  return isPreview ? 2 : (readReactions(line, next)?.lines ?? 0);
}

/** The next message of the same person. */
function readNext(raw: string, line: string, last: WrittenTime | undefined): Head | undefined {
  const [whole = '', written = ''] = /^\[([^[\]]{3,30})\]/.exec(line) ?? [];
  const bare = whole === '' ? readNextTime(line, last, false) : undefined;
  if (bare) return { when: bare, isSame: true, text: '' };
  // A copy may start here.
  const when = last
    ? readNextTime(written, last, true)
    : /\d:\d\d:\d/.test(written)
      ? undefined
      : readChatTime(written);
  return when && { when, isSame: true, text: raw.trim().slice(whole.length).trim() };
}

function readCopiedHead(
  raw: string,
  line: string,
  wasDash: boolean,
  last: WrittenTime | undefined,
): Head | 'aside' | undefined {
  const below = wasDash ? readChatTime(line) : /^[—–] (?=\S)/.test(line) ? readChatTime(line.slice(2)) : undefined;
  if (below) return { when: placeToday(below, last), isBelowName: true, text: '' };
  const dash = Math.max(line.lastIndexOf(' — '), line.lastIndexOf(' – '), line.lastIndexOf(' - '));
  const time = dash < 1 || raw.length > 200 ? undefined : readChatTime(line.slice(dash + 3));
  if (!time)
    return /^(?:NEW|New Messages?)$/.test(line) || (line.startsWith('—') && readDayLine(line) !== undefined)
      ? 'aside'
      : undefined;
  const when = placeToday(time, last);
  // The tag of a server behind a name has a comma.
  const name = line.slice(0, dash).trim().replace(/,$/, '');
  const isBot = /\s(?:APP|BOT)$/.test(name);
  return { when, who: isBot ? name.slice(0, -4).trim() : name, isBot, text: '', ...readEvent(name) };
}
