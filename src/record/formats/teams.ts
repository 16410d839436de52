import { readChatTime, useBlanks } from '../chat-time';
import { escapeText } from '../escape';
import { writeHtml } from '../html';
import { readInstant, toMinute } from '../instants';
import { addPerson, orJson } from '../json-format';
import { makeLineFormat, type Head } from '../line-format';
import { fieldsOf, has, isFields, recordsOf, textOf, type Fields } from '../values';

/** Since August 2024, a copy from Teams holds the text alone. Older ones have heads; the Graph API gives JSON. */
const copied = makeLineFormat(
  {
    id: 'teams',
    name: 'a chat from Microsoft Teams',
    about:
      'Messages of the Graph API, or copies made before August 2024: since then, Teams copies no names and no times',
    needs:
      'JSON of the Graph API, or lines such as “[10:42 • 13/08/2024] Name:”; newer copies have no names and no times',
  },
  0.75,
  () => ({ readHead }),
);

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(Array.isArray(value) ? value : fieldsOf(value)['value']).filter((each) =>
    has(each, 'createdDateTime', 'body'),
  );

export const teams = orJson(copied, 0.95, messagesOf, (message, add, findings) => {
  const from = fieldsOf(message['from']);
  const person = fieldsOf(from['user'] ?? from['application']);
  const body = fieldsOf(message['body']);
  const content = textOf(body['content']) ?? '';
  const isGone = textOf(message['deletedDateTime']) !== undefined;
  const text = isGone
    ? 'This message was deleted.'
    : body['contentType'] === 'html'
      ? writeHtml(content)
      : escapeText(content.trim());
  const who = textOf(person['displayName']);
  addPerson(findings, who, [textOf(person['id'])], from['application'] !== undefined && !isFields(from['user']));
  add(
    {
      when: toMinute(readInstant(message['createdDateTime'])),
      who,
      text,
      link: textOf(message['webUrl']),
      id: textOf(message['id']),
      kind: isGone || text === '' || (textOf(message['messageType']) ?? 'message') !== 'message' ? 'noise' : undefined,
    },
    message,
  );
  for (const reply of recordsOf(message['replies']))
    add(
      {
        when: toMinute(readInstant(reply['createdDateTime'])),
        who: textOf(fieldsOf(fieldsOf(reply['from'])['user'])['displayName']),
        text: writeHtml(textOf(fieldsOf(reply['body'])['content']) ?? ''),
      },
      reply,
    );
});

/** `[10:42 • 13/08/2024] Mario Rossi:`, `[21/11 14:03] Novak, Marek`. */
function readHead(raw: string): Head | undefined {
  const line = useBlanks(raw.slice(0, 200)).trim();
  const close = line.startsWith('[') ? line.indexOf('] ') : -1;
  if (close < 0 || close > 50) return undefined;
  const inside = line.slice(1, close);
  const [clock = '', day] = inside.split(/ [•·] /);
  if (inside.includes(',')) return undefined;
  const isNamed = day !== undefined || /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? /.test(inside);
  const time = isNamed ? readChatTime(day === undefined ? inside : `${day} ${clock}`) : undefined;
  const rest = line.slice(close + 2);
  if (!time || rest.length > 90) return undefined;
  const colon = rest.indexOf(':');

  return {
    when: time,
    who: (colon < 0 ? rest : rest.slice(0, colon)).trim(),
    text: colon < 0 ? '' : rest.slice(colon + 1).trim(),
  };
}
