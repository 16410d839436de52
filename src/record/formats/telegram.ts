import { readChatTime, useBlanks } from '../chat/chat-time';
import { escapeText, writeCode, writeLink } from '../markup/escape';
import { readInstant, toMinute } from '../time/instants';
import { addPerson, orJson } from '../shapes/json-format';
import { makeLineFormat, type Head } from '../shapes/line-format';
import { fieldsOf, has, listOf, recordsOf, textOf, type Fields } from '../source/values';

const copied = makeLineFormat(
  {
    id: 'telegram',
    name: 'a chat from Telegram',
    about: 'Messages copied from Telegram, or the JSON of its export',
    needs: 'lines such as “Name, [13.08.2031 10:42]”, or JSON of Telegram Desktop',
  },
  0.78,
  () => ({ readHead }),
);

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(fieldsOf(value)['messages']).filter((each) => has(each, 'date', 'text', 'type'));

/** Copies have a head above each message; the export of Telegram Desktop is JSON. */
export const telegram = orJson(copied, 0.95, messagesOf, (message, add, findings) => {
  const who = textOf(message['from'] ?? message['actor']);
  const text = readText(message['text']);
  addPerson(findings, who, [textOf(message['from_id'])]);
  add(
    {
      when: toMinute(readInstant(message['date_unixtime']) ?? readInstant(message['date'])),
      who,
      text,
      id: textOf(message['id']),
      kind: message['type'] === 'service' || text === '' ? 'noise' : undefined,
    },
    message,
  );
});

/** A text, or a list of texts and of pieces with a type. */
function readText(text: unknown): string {
  const pieces = Array.isArray(text) ? listOf(text) : [text];
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeText(piece);
      const { type, text: said, href } = fieldsOf(piece);
      const words = textOf(said) ?? '';
      if (type === 'code' || type === 'pre') return writeCode(words);
      return type === 'text_link' ? writeLink(textOf(href) ?? '', words) : escapeText(words);
    })
    .join('')
    .trim();
}

/** `Name, [13.08.2031 10:42]`, `[13.08.2031 10:42] Name:`. */
function readHead(raw: string): Head | undefined {
  const line = useBlanks(raw.slice(0, 200)).trim();
  const open = line.indexOf(', [');
  const close = open < 1 ? -1 : line.indexOf(']', open);
  if (close < 0 || close - open > 50 || raw.length > 200) return undefined;
  const time = readChatTime(line.slice(open + 3, close).replace(',', ''));
  if (!time) return undefined;

  return {
    when: time,
    who: line.slice(0, open).trim(),
    text: line
      .slice(close + 1)
      .replace(/^:/, '')
      .trim(),
  };
}
