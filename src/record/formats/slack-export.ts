import { textsOfAttachment } from '../chat/attachment';
import type { Draft, Findings } from '../model/draft';
import type { Format } from '../source/format';
import { addPerson, eachOf, makeAdd, tellMissing, type Add } from '../shapes/json-format';
import { textOfBlocks, writeMrkdwn, type Workspace } from '../chat/mrkdwn';
import type { Document, Source } from '../source/source';
import { fieldsOf, firstText, has, listOf, recordsOf, textOf, type Fields } from '../source/values';

/** What Slack gives admins, a folder per channel and a file per day, and what slackdump writes. */
export const slackExport = {
  id: 'slack-export',
  name: 'an export from Slack',
  about: 'JSON of a Slack export: files of days, users.json and channels.json, or their folder; also slackdump',
  needs: 'JSON with messages that have "ts" and "text"',
  detect: ({ documents }) => (documents.some(({ json }) => messagesOf(json).some(isMessage)) ? 0.95 : 0),
  *read(source, findings) {
    const workspace = yield* readWorkspace(source, findings);
    // A reply that was sent to the channel as well stands in the export twice.
    const known = new Set<string>();
    for (const document of source.documents) {
      const add = makeAdd(document, findings);
      const messages = messagesOf(document.json);
      yield* eachOf(messages, (message) => readMessage(message, workspace, known, add, findings));
      if (messages.length === 0) tellOther(document, findings);
      else tellMissing(document, findings);
    }
  },
} as const satisfies Format;

const stamp = /^\d{9,10}\.\d{1,6}$/;

const isMessage = (value: Fields): boolean =>
  stamp.test(textOf(value['ts']) ?? '') && (has(value, 'text') || has(value, 'user') || has(value, 'blocks'));

/** The messages of a day, of a dump with the replies below each, or of an answer of the API. */
function messagesOf(json: unknown): readonly Fields[] {
  const list = recordsOf(Array.isArray(json) ? json : fieldsOf(json)['messages']);
  return list
    .filter((each) => has(each, 'ts') || each['type'] === 'message')
    .flatMap((each) => [
      each,
      ...recordsOf(each['slackdump_thread_replies']).filter((reply) => reply['ts'] !== each['ts']),
    ]);
}

/** Files of an export that hold no messages. */
const otherFile =
  /(?:^|\/)(?:(?:org_)?users|channels|groups|dms|mpims|integration_logs|canvases|huddle_transcripts)\.json$/;

function tellOther({ name, json, text }: Document, { unread, noise }: Findings): void {
  const line = { line: 1, text: `${name}: ${text.slice(0, 100)}` };
  const isKnown = otherFile.test(name);
  const isList = recordsOf(json).some((each) => has(each, 'id', 'name'));
  if (isKnown || isList || (Array.isArray(json) && json.length === 0)) noise.push(line);
  else if (text.trim() !== '') unread.push(line);
}

/** Names of people and channels, from every file that has some. */
function* readWorkspace({ documents }: Source, findings: Findings): Generator<void, Workspace> {
  const users = new Map<string, string>();
  const channels = new Map<string, string>();
  for (const { json } of documents) {
    const lists = [json, fieldsOf(json)['users'], fieldsOf(json)['members'], fieldsOf(json)['channels']];
    const add = (record: Fields): void => {
      const id = textOf(record['id']);
      if (id === undefined || has(record, 'ts')) return;
      if (has(record, 'profile') || has(record, 'real_name')) addUser(id, record, users, findings);
      else if (textOf(record['name']) !== undefined) channels.set(id, textOf(record['name']) ?? '');
    };
    for (const list of lists) yield* eachOf(recordsOf(list), add);
    // A day without the files of the workspace names those who wrote on it.
    yield* eachOf(messagesOf(json), (message) => {
      const [id, name] = [textOf(message['user']), nameIn(fieldsOf(message['user_profile']))];
      if (id !== undefined && name !== undefined && !users.has(id)) users.set(id, name);
    });
  }
  return { users, channels };
}

function addUser(id: string, record: Fields, users: Map<string, string>, findings: Findings): void {
  const profile = fieldsOf(record['profile']);
  const name = nameIn(profile, record);
  if (name === undefined) return;
  users.set(id, name);
  const aliases = [
    id,
    textOf(record['name']),
    textOf(record['real_name']),
    textOf(profile['real_name']),
    textOf(profile['email']),
  ];
  addPerson(findings, name, aliases, record['is_bot'] === true);
}

const nameIn = (profile: Fields, record: Fields = {}): string | undefined =>
  firstText(profile['display_name'], profile['real_name'], record['real_name'], profile['name'], record['name']);

/** Messages about the channel and not about the incident. */
const aboutChannel =
  /^(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive|convert_to_private|posting_permissions)$/;
const aboutBots = /^(?:bot_add|bot_remove|pinned_item|unpinned_item|tombstone|reminder_add)$/;

function readMessage(message: Fields, workspace: Workspace, known: Set<string>, add: Add, findings: Findings): void {
  const ts = textOf(message['ts']) ?? '';
  const key = `${ts} ${textOf(message['user']) ?? ''}`;
  const subtype = textOf(message['subtype']) ?? '';
  if (subtype === 'thread_broadcast' || stamp.test(ts)) {
    if (known.has(key)) return void findings.noise.push({ line: 1, text: textOf(message['text']) ?? ts });
    known.add(key);
  }
  const isGone = subtype === 'message_deleted' || message['hidden'] === true;
  const text = isGone ? 'This message was deleted.' : readText(message, workspace);
  const draft: Draft = {
    when: stamp.test(ts) ? { instant: Math.floor(Number(ts) * 1000) } : undefined,
    who: readAuthor(message, workspace, findings),
    text,
    link: textOf(message['permalink']),
    id: ts,
    keep: listOf(message['pinned_to']).length > 0,
    reactions: recordsOf(message['reactions']).map(({ name }) => textOf(name)?.split('::')[0] ?? ''),
    kind: isGone || aboutChannel.test(subtype) || aboutBots.test(subtype) || text === '' ? 'noise' : undefined,
  };
  add(draft, message);
}

function readAuthor(message: Fields, { users }: Workspace, findings: Findings): string | undefined {
  const id = textOf(message['user']);
  const bot = fieldsOf(message['bot_profile']);
  const isBot = textOf(message['bot_id']) !== undefined;
  const own = nameIn(fieldsOf(message['user_profile']));
  const known = id === undefined ? undefined : users.get(id);
  const name = isBot
    ? firstText(message['username'], bot['name'], known, message['bot_id'])
    : firstText(known, own, message['username'], id);
  if (name !== undefined && (isBot || known === undefined)) addPerson(findings, name, [id], isBot);
  return name;
}

const cannotShow = /^this (?:content|message) can['’]t be displayed\.?$/i;

/** The text, or what the blocks say where the text is only a part of it; then what apps attach, and the names of files. */
function readText(message: Fields, workspace: Workspace): string {
  const text = textOf(message['text']) ?? '';
  const blocks = textOfBlocks(message['blocks']);
  const said =
    blocks.length > text.length + 10 || text === '' || (blocks !== '' && cannotShow.test(text)) ? blocks : text;
  const attached = recordsOf(message['attachments'])
    .filter(
      (each) => each['is_msg_unfurl'] !== true && each['original_url'] === undefined && each['from_url'] === undefined,
    )
    .flatMap((each) => textsOfAttachment(each, linkOf(textOf(each['title']) ?? '', textOf(each['title_link']))));
  const files = recordsOf(message['files']).map(({ name, title, permalink, url_private: address }) =>
    linkOf(firstText(name, title) ?? '', firstText(permalink, address)),
  );
  const more = said === '' || textOf(message['bot_id']) !== undefined ? attached : [];
  return [said, ...more.filter((each) => !said.includes(each)), ...files]
    .map((each) => writeMrkdwn(each, workspace))
    .filter((each) => each !== '')
    .join(' ');
}

/** Words that lead somewhere, as mrkdwn; as they are where they have links of their own. */
const linkOf = (words: string, address: string | undefined): string =>
  words === '' || address === undefined || /[<>]/.test(words) || !/^https?:\/\/[^\s<>|]+$/.test(address)
    ? words
    : `<${address}|${words}>`;
