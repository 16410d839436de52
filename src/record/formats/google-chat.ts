import { readChatTime } from '../chat-time';
import type { Draft } from '../draft';
import { writeLink } from '../escape';
import { writeInline, type Dialect } from '../inline';
import { readInstant, toMinute } from '../instants';
import { addPerson, eachOf, makeJsonFormat } from '../json-format';
import { fieldsOf, firstText, has, listOf, recordsOf, textOf, type Fields } from '../values';

/** `messages.json` of Google Takeout, or an answer of the Chat API. */
export const googleChat = makeJsonFormat(
  {
    id: 'google-chat',
    name: 'an export from Google Chat',
    about: 'messages.json of Google Takeout, or messages of the Google Chat API',
    needs: 'JSON with messages that have "created_date" or "createTime"',
  },
  (value) =>
    messagesOf(value).some((each) => has(each, 'created_date') || (has(each, 'createTime') && has(each, 'sender'))),
  (value, add, findings) =>
    eachOf(messagesOf(value), (message) => {
      const person = fieldsOf(message['creator'] ?? message['sender']);
      const name = textOf(person['name']);
      const who = firstText(person['displayName'], name, person['email']);
      const isGone = message['deleteTime'] !== undefined || message['message_state'] === 'DELETED';
      const text = isGone ? 'This message was deleted.' : readText(message);
      addPerson(
        findings,
        who,
        [name, textOf(person['email'])],
        /bot/i.test(firstText(person['user_type'], person['type']) ?? ''),
      );
      add(
        {
          when: toMinute(readInstant(message['createTime']) ?? readCreated(textOf(message['created_date']) ?? '')),
          who,
          text,
          id: firstText(message['message_id'], message['name']),
          reactions: [],
          kind: isGone || text === '' ? 'noise' : undefined,
        },
        message,
      );
    }),
);

/** The text; what a card says where there is none; then the names of files. */
function readText(message: Fields): string {
  const said = textOf(message['text']) ?? '';
  const cards = [...recordsOf(message['cardsV2']).map(({ card }) => fieldsOf(card)), ...recordsOf(message['cards'])];
  const files = [...recordsOf(message['attached_files']), ...recordsOf(message['attachment'])];
  return [
    ...(said === '' ? cards.flatMap(textsOfCard) : [said]),
    ...files.flatMap((each) => firstText(each['original_name'], each['contentName'], each['export_name']) ?? []),
  ]
    .map((each) => writeInline(each, dialect))
    .join(' ');
}

function textsOfCard({ header, sections }: Fields): readonly string[] {
  const { title, subtitle } = fieldsOf(header);
  const widgets = recordsOf(sections).flatMap((section) => recordsOf(section['widgets']));
  const said = widgets.flatMap(({ textParagraph, decoratedText, keyValue }) => [
    fieldsOf(textParagraph)['text'],
    fieldsOf(decoratedText)['text'],
    fieldsOf(keyValue)['content'],
  ]);
  return [title, subtitle, ...said].flatMap((each) => textOf(each) ?? []);
}

const dialect: Dialect = {
  marks: { '*': '**', _: '_', '~': '~~' },
  hasLinks: false,
  readTag: (tag) => {
    const [address = '', label] = tag.split('|');
    return /^https?:/.test(address) ? writeLink(address, label) : undefined;
  },
};

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(Array.isArray(value) ? value : listOf(fieldsOf(value)['messages']));

/** `Tuesday, March 26, 2019 at 3:20:06 PM UTC`. */
function readCreated(written: string): Draft['when'] {
  const time = readChatTime(written);
  return time?.day === undefined ? undefined : { ...time, minutes: Math.floor(time.minutes) };
}
