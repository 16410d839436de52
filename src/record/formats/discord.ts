import { textsOfFields } from '../attachment';
import { placeToday, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat-time';
import { isEdited, withoutEdited } from '../edited';
import { escapeText } from '../escape';
import type { Findings, WrittenTime } from '../draft';
import type { Format } from '../format';
import { chatMarkdown, writeInline, type Dialect } from '../inline';
import { readInstant, toMinute } from '../instants';
import { addPerson, eachOf, makeAdd } from '../json-format';
import { readAll, readLines, type Head, type LineReader } from '../line-format';
import { looksLikeName, splitBadge, tellsSeconds } from '../name-line';
import { readReactions } from '../reactions';
import { firstLines, type Document } from '../source';
import { fieldsOf, firstText, has, recordsOf, textOf, type Fields } from '../values';
import { lines } from './lines';

/** What DiscordChatExporter writes (JSON and text; its CSV is a table), and messages copied from the app. */
export const discord = {
  id: 'discord',
  name: 'a chat from Discord',
  about: 'Messages copied from Discord, or what DiscordChatExporter writes: JSON, text, CSV',
  needs: 'JSON of DiscordChatExporter, its text, or lines such as “name — Today at 2:03 PM”',
  detect: ({ documents }) => Math.max(0, ...documents.map(detectDocument)),
  *read({ html, documents }, findings, options) {
    for (const document of documents) {
      if (isExport(document.json)) yield* readJson(document, findings);
      else if (document.json !== undefined || document.text.trim() === '') continue;
      else if (isText(document.text)) yield* readText(document.text, findings);
      // The compact theme has a time and a name in front of each line.
      else if (detectDocument(document) === 0) yield* lines.read({ html, documents: [document] }, findings, options);
      else {
        yield* readLines(joinHeads(document.text), makeCopyReader(), discordMarkdown({}), findings);
      }
    }
  },
} as const satisfies Format;

function detectDocument({ json, text }: Document): number {
  if (json !== undefined) return isExport(json) ? 0.95 : 0;
  if (isText(text)) return 0.95;
  const lines = firstLines(text, 100);
  const found = readAll(lines, makeCopyReader());
  return found.some((each, i) => isHead(each, /(?:\S|^) +[—–-] +\S/.test(useBlanks((lines[i] ?? '').slice(0, 160)))))
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
      return [...(body.includes(title) ? [body] : [title, body]), ...textsOfFields(embed['fields'])];
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
  ...['pinned a message to this channel', 'started a thread:', 'started a call', 'just boosted the server'],
  ...['changed the channel name', 'changed the channel icon', 'changed the group name', 'changed the group icon'],
  ...['changed the thread name', 'changed the thread icon'],
];
/** What nothing but a mark follows. */
const arrivals = [
  'just landed',
  'just showed up',
  'just slid into the server',
  'joined the party',
  'hopped into the server',
];
/** "added Mira to the group" */
const moved = /^\S.{0,60} (?:to|from) the (?:group|thread)\b/;

/** Where in a line Discord says something of somebody, whose name stands in front. */
function findEvent(line: string): number {
  const find = (words: readonly string[], fits: (rest: string) => boolean): number | undefined =>
    words
      .map((each) => ({ at: line.indexOf(each), end: line.indexOf(each) + each.length }))
      .find(({ at, end }) => at >= 0 && (at === 0 || line[at - 1] === ' ') && fits(line.slice(end)))?.at;
  return (
    find(events, (rest) => !/^[\p{L}\p{N}]/u.test(rest)) ??
    find(arrivals, (rest) => /^[.!]$/.test(rest)) ??
    find(['added ', 'removed '], (rest) => moved.test(rest)) ??
    -1
  );
}

const welcomed = '(\\S.{0,40}?)(?:!|\\.| appeared\\.)(?: (?:Say hi!|We hope you brought pizza\\.))?$';
const welcome = new RegExp(
  `^(?:Everyone welcome|Welcome,?|Yay you made it,|Glad you['’]re here,|Good to see you,|A wild) ${welcomed}`,
);

/** Events that a link may part, and the words of it that stand on a line of their own. */
const parted = ['pinned a message to this channel', 'started a thread: ', 'changed the channel name: '];
const links = new Set(['threads', 'pinned messages']);
const seeAll = /^\. See all [a-z ]{4,20}\.$/;
/** What Discord says without a time ends so. */
const endsInLink = (line: string): boolean => seeAll.test(line.slice(line.lastIndexOf('. See all ')));
const timeBelow = /^ [—–] [^\n]{4,40}$/;

/** Joins the lines of an event that its links part with the time below. As many blank lines stand in front. */
function joinEvents(text: string): string {
  if (!parted.some((each) => text.includes(each))) return text;
  const lines = text.split('\n');
  for (let i = 0; i + 1 < lines.length; i++) {
    const start = lines[i]!;
    if (start.length > 260 || !parted.some((each) => start.includes(each))) continue;
    let next = i + 1;
    const isTitled = start.trimEnd().endsWith(':') && seeAll.test(lines[next + 1] ?? '');
    const link = isTitled || links.has(lines[next]!.trim()) ? ` ${lines[next++]!.trim()}` : '';
    let rest = lines[next] ?? '';
    const dot = seeAll.exec(rest)?.[0] ?? (rest.startsWith('.') ? '.' : '');
    rest = rest.slice(dot.length);
    if (rest === '' && next + 1 < lines.length) rest = lines[++next]!;
    if (!timeBelow.test(rest)) continue;
    // The name may have its own line.
    const first = i > 0 && parted.some((each) => start.trimStart().startsWith(each)) ? i - 1 : i;
    const who = first < i ? `${lines[first]!.trim()} ` : '';
    lines.fill('', first, next);
    lines[next] = `${who}${start.trim()}${link}${dot}${rest}`;
    i = next;
  }
  return lines.join('\n');
}

/** The comma behind the tag of a server, above a time. */
const commaAbove = /,(?= {0,2}\n ?[—–] ?\n?[^\n]{0,30}\d:\d\d(?: ?[AP]M)?$)/gm;

/** A line that may be the tag of a server, in brackets or not. */
const tag = /^(?:[\p{Lu}\d]{2,4}|\[[^\][]{1,8}\])$/u;

/**
 * Moves tags away from below their names, above a time: it is one in brackets, at the start of a copy, or where the same two lines stand
 * together again.
 */
function dropTags(text: string): string {
  const lines = text.split('\n');
  const isTagged = (line: string, i: number): boolean =>
    tag.test(line.trim()) &&
    i > 0 &&
    /\S/.test(lines[i - 1]!) &&
    lines[i - 1]!.length <= 60 &&
    startsTime(lines, i + 1);
  const found = lines.flatMap((line, i) => (isTagged(line, i) ? [i] : []));
  const said = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const i of found) {
    const [name, line] = [lines[i - 1]!, lines[i]!];
    said.set(line, (said.get(line) ?? new Set()).add(name));
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  // Below several names, or what somebody says, it may be a name itself.
  const isOfName = (i: number): boolean => said.get(lines[i]!)?.size === 1 && looksLikeName(lines[i - 1]!.trim());
  const isFirst = (i: number): boolean => lines.slice(0, i - 1).every((line) => line.trim() === '');
  const isSure = (i: number, k: number): boolean => (counts.get(lines[i]!) ?? 0) > 1 || (k === 0 && isFirst(i));
  const sure = found.filter((i, k) => lines[i]!.startsWith('[') || (isOfName(i) && isSure(i, k)));
  for (const i of sure) [lines[i - 1], lines[i]] = ['', lines[i - 1]!];
  return sure.length === 0 ? text : lines.join('\n');
}

/** Whether a dash and a time stand here, on one line or two. */
const startsTime = (lines: readonly string[], i: number): boolean => {
  const line = useBlanks(lines[i]?.slice(0, 60) ?? '').trim();
  return isDashLine(line) && (line.length > 1 || readChatTime(lines[i + 1]?.slice(0, 60) ?? '') !== undefined);
};

/** The picture of a role, between a name and a time. */
const roleIcon = /^Role icon, [^\n—–]{1,60}?(?= ?[—–] |\n ?[—–])/gm;

/** Joins heads that their links part, below as many blank lines. */
const joinHeads = (text: string): string => joinEvents(dropTags(text.replace(commaAbove, '').replace(roleIcon, '')));

/** Who did what Discord tells there, where something else stands than a name. */
function readEvent(name: string): Pick<Head, 'who' | 'text' | 'kind' | 'isBelowName'> | undefined {
  const who = welcome.exec(name)?.[1];
  if (who !== undefined) return { who, text: name, kind: 'noise' };
  const at = findEvent(name);
  return at < 0
    ? undefined
    : { who: name.slice(0, at).trimEnd(), isBelowName: at === 0, text: name.slice(at).trim(), kind: 'noise' };
}

/** The name of a file, and its size. */
const file = /^[^\s/]{1,80}\.[a-z\d]{1,8}$/i;
const size = /^\d{1,4}(?:\.\d{1,3})? (?:bytes|[KMG]?B)$/;

/** What stands for pictures and files. */
const attached = /^(?:Image|Attachment file type: [\w-]{1,30})$/;

/** `name — Today at 2:03 PM`, the same with the name above it, and `[2:04 PM]` or `2:04 PM` above the next message of the same person. */
function makeCopyReader(): LineReader['readHead'] {
  // A dash on a line of its own stands between a name and a time.
  let isDash = false;
  let last: WrittenTime | undefined;
  // Of the last head with a name, where no line told the day since.
  let named: WrittenTime | undefined;
  // Lines that are known to say nothing.
  let skip = 0;
  let isSaid = false;
  const above = new Set<string>();
  let lineAbove = '';
  return (raw, ahead) => {
    const line = useBlanks(raw.slice(0, 200)).trim();
    const wasDash = isDash;
    isDash = /^[—–]$/.test(line);
    if (isDash || isMark(line, isSaid ? ahead : undefined, last)) return 'aside';
    if (skip === 0) skip = isSaid ? countAside(line, ahead, above, lineAbove) : 0;
    lineAbove = line;
    above.add(line);
    if (skip > 0) {
      skip--;
      return 'aside';
    }
    if (readDayLine(line) !== undefined) named = undefined;
    const head = (wasDash ? undefined : readNext(raw, line, last)) ?? readCopiedHead(raw, line, wasDash, named);
    if (head === 'aside') return head;
    last = timeOf(head) ?? last;
    if (!head?.isSame) named = timeOf(head) ?? named;
    if (head?.who !== undefined) above.add(head.who);
    isSaid = head?.text !== '';
    if (head) return { ...head, text: withoutEdited(head.text) };
    const said = withoutEdited(raw);
    return said === raw ? undefined : { said };
  };
}

/**
 * How many lines here say nothing: reactions, what stands around the name of a file, what Discord says without telling when, and what an
 * answer is to, which stands in front of its head: who said it, and a line as it stands above. `last`: the line above.
 */
function countAside(line: string, ahead: readonly string[], above: ReadonlySet<string>, last: string): number {
  const [next = ''] = ahead;
  const answered = /^\S.{0,60} replied to (\S.{0,60})$/.exec(line)?.[1];
  if (answered !== undefined && next.startsWith(`@${answered} `)) return 2;
  if (line === 'Expand' && file.test(next)) return 1;
  if (size.test(line) && file.test(last)) return 1;
  if (endsInLink(line) && findEvent(`${line.slice(0, 1).toLowerCase()}${line.slice(1)}`) === 0) return 1;
  return countRepeated(line, ahead, above) || (readReactions(line, next)?.lines ?? 0);
}

/** What an answer is to, as it stands above: “@Mira” and what she said, on two lines or on one. */
function countRepeated(line: string, ahead: readonly string[], above: ReadonlySet<string>): 0 | 1 | 2 {
  if (!line.startsWith('@')) return 0;
  if (startsHead(ahead)) return repeats(line, above) ? 1 : 0;
  const [next = ''] = ahead;
  return above.has(line.slice(1)) && / \S/.test(next) && above.has(next) && startsHead(ahead.slice(1)) ? 2 : 0;
}

function repeats(line: string, above: ReadonlySet<string>): boolean {
  const spaces = [...line.matchAll(/ /g)].map(({ index }) => index);
  return spaces.some((at, i) => i + 1 < spaces.length && above.has(line.slice(1, at)) && above.has(line.slice(at + 1)));
}

/** Whether a head with a name starts these lines. */
const startsHead = ([first = '', second = '']: readonly string[]): boolean =>
  isDashLine(second) || typeof readCopiedHead(first, useBlanks(first), false, undefined) === 'object';

const isDashLine = (line: string): boolean =>
  /^[—–]$/.test(line) || (/^[—–] /.test(line) && !!readChatTime(line.slice(2)));

const timeOf = (head: Head | undefined): WrittenTime | undefined =>
  head?.when && 'minutes' in head.when ? head.when : undefined;

/** Whether a line stands for a file, or is the mark of a change. Without brackets it is said, unless a message, of which there is more, ends with it. */
function isMark(line: string, ahead: readonly string[] | undefined, last: WrittenTime | undefined): boolean {
  if (attached.test(line)) return true;
  if (!isEdited(line) || line.startsWith('(')) return isEdited(line);
  const [next = ''] = ahead ?? [];
  return (
    ahead !== undefined && (next === '' || startsHead(ahead) || readNext(next, useBlanks(next), last) !== undefined)
  );
}

/** The next message of the same person. */
function readNext(raw: string, line: string, last: WrittenTime | undefined): Head | undefined {
  const [whole = '', written = ''] = /^\[([^[\]]{3,30})\]/.exec(line) ?? [];
  const bare = whole === '' ? readNextTime(line, last, false) : undefined;
  if (bare) return { when: bare, isSame: true, text: '' };
  // A copy may start here.
  const when = last ? readNextTime(written, last, true) : tellsSeconds(written) ? undefined : readChatTime(written);
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
  // The tag of a server behind a name has a comma, and the picture of a role tells its name.
  const [name = ''] = line.slice(0, dash).trim().replace(/,$/, '').split('Role icon, ');
  return { when, ...splitBadge(name), text: '', ...readEvent(name) };
}
