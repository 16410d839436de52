import { readChatTime, useBlanks } from '../chat-time';
import { makeLineFormat, type Head } from '../line-format';

/** A chat that was exported from WhatsApp, or copied from it. */
export const whatsapp = makeLineFormat(
  {
    id: 'whatsapp',
    name: 'a chat from WhatsApp',
    about: 'A chat exported from WhatsApp without media, or copied from it',
    needs: 'lines such as “13/08/2031, 10:42 - Name: text” or “[13/08/2031, 10:42:05] Name: text”',
  },
  0.78,
  () => ({ readHead }),
);

function readHead(raw: string): Head | undefined {
  const line = useBlanks(raw.slice(0, 240)).trim();
  const isBracketed = line.startsWith('[');
  const end = isBracketed ? line.indexOf('] ') : line.indexOf(' - ');
  if (end < 8 || end > 40) return undefined;
  const written = line.slice(isBracketed ? 1 : 0, end);
  const comma = written.indexOf(', ');
  const isHead = comma > 0 && /^\d{1,2}:\d\d/.test(written) !== /^\d{1,4}[/.-]\d{1,2}/.test(written);
  const [day, clock] = /^\d{1,2}:/.test(written)
    ? [written.slice(comma + 2), written.slice(0, comma)]
    : [written.slice(0, comma), written.slice(comma + 2)];
  const time = isHead ? readChatTime(`${day} ${clock}`) : undefined;
  if (!time) return undefined;

  const rest = raw.trim().slice(end + (isBracketed ? 2 : 3));
  const colon = rest.indexOf(': ');
  // What WhatsApp itself says has no name.
  if (colon < 1 || colon > 80) return { when: time, text: rest, kind: 'noise' };
  const text = rest
    .slice(colon + 2)
    .replace('<This message was edited>', '')
    .trim();
  return {
    when: time,
    who: rest.slice(0, colon).replace(/^~ ?/, ''),
    text,
    kind: /^(?:<Media omitted>|\w+ omitted|This message was deleted\.?|You deleted this message\.?)$/.test(text)
      ? 'noise'
      : undefined,
  };
}
