import { textsOfFields } from '../chat/attachment';
import { readChatTime } from '../chat/chat-time';
import { escapeText } from '../markup/escape';
import type { Findings } from '../model/draft';
import type { Format } from '../source/format';
import { chatMarkdown, writeInline, type Dialect } from '../markup/inline';
import { readInstant, toMinute } from '../time/instants';
import { addPerson, eachOf, makeAdd } from '../shapes/json-format';
import { readLines, type Head } from '../shapes/line-format';
import { firstLines, type Document } from '../source/source';
import { fieldsOf, firstText, has, recordsOf, textOf, type Fields } from '../source/values';
import { findCopy, findGaps, makeCompactReader, makeCopyReader } from './discord/copy';
import { joinHeads } from './discord/heads';
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
      else {
        const copied = findCopy(document.text);
        // The compact theme has a time and a name in front of each line; with a blank behind, as lines with times have them.
        if (copied === undefined) yield* lines.read({ html, documents: [document] }, findings, options);
        else {
          const text = joinHeads(document.text);
          const readHead = copied === 'compact' ? makeCompactReader() : makeCopyReader(findGaps(text));
          yield* readLines(text, readHead, discordMarkdown({}), findings);
        }
      }
    }
  },
} as const satisfies Format;

function detectDocument({ json, text }: Document): number {
  if (json !== undefined) return isExport(json) ? 0.95 : 0;
  if (isText(text)) return 0.95;
  return findCopy(text) === undefined ? 0 : 0.8;
}

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
