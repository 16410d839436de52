import { readChatTime, useBlanks } from '../chat-time';
import type { WrittenTime } from '../draft';
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
  (sample) => {
    // Notes have such lines as well: without a comma, something has to show that this is WhatsApp.
    const isBare = sample.some((line) => isSign(readStart(line, true)?.rest ?? ''));
    return { readHead: (raw) => readHead(raw, isBare) ?? readEnd(raw) };
  },
);

/** The marks of a message that was changed, as they end it in several languages. */
const changed = [
  'This message was edited',
  'Mensagem editada',
  'Esta mensagem foi editada',
  'Se editó este mensaje',
  'Diese Nachricht wurde bearbeitet',
  'Ce message a été modifié',
  'Questo messaggio è stato modificato',
  'Dit bericht is bewerkt',
].join('|');
const changedEnd = new RegExp(`\\s{0,3}<(?:${changed})\\.?>$`);

/** What stands for media. */
const media = /^<(?:Media omitted|Mídia oculta|Multimedia omitido|Medien ausgeschlossen|Médias omis|Media omessi)>$/;

const gone = /^(?:\w+ omitted|This message was deleted\.?|You deleted this message\.?)$/;

const encrypted =
  /\b(?:end-to-end encrypted|criptografia de ponta a ponta|Ende-zu-Ende-verschlüsselt|chiffrés de bout en bout)/;
const number = /^\+\d[\d\s().\u2011-]{6,22}: /;
const file = /(?:^|: )[A-Z]{3,5}-\d{8}-WA\d{4}\.\w{2,5}\b/;

/** Whether only WhatsApp writes this behind a time: a number that speaks, a file with its mark, or what it says itself. */
function isSign(rest: string): boolean {
  const said = rest.slice(rest.indexOf(': ') + 2);
  return number.test(rest) || file.test(rest) || encrypted.test(rest) || media.test(said) || changedEnd.test(said);
}

/** The time that a line starts with, and what is behind it. `isBare`: no comma has to part the day from the clock. */
function readStart(
  raw: string,
  isBare: boolean,
): { readonly time: WrittenTime; readonly rest: string; readonly hasComma: boolean } | undefined {
  const line = useBlanks(raw.slice(0, 240)).trim();
  const isBracketed = line.startsWith('[');
  const end = isBracketed ? line.indexOf('] ') : line.indexOf(' - ');
  if (end < 8 || end > 40) return undefined;
  const written = line.slice(isBracketed ? 1 : 0, end);
  const hasComma = written.includes(', ');
  const time = hasComma ? readBoth(written) : isBare && bare.test(written) ? readChatTime(written) : undefined;
  return time && { time, rest: raw.trim().slice(end + (isBracketed ? 2 : 3)), hasComma };
}

/** `13/08/2031 10:42`, `13/08/2031 à 10:42`. */
const bare = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4} (?:à )?\d{1,2}:\d\d/;

/** A day and a clock, or the other way round. */
function readBoth(written: string): WrittenTime | undefined {
  const comma = written.indexOf(', ');
  const isHead = comma > 0 && /^\d{1,2}:\d\d/.test(written) !== /^\d{1,4}[/.-]\d{1,2}/.test(written);
  const [day, clock] = /^\d{1,2}:/.test(written)
    ? [written.slice(comma + 2), written.slice(0, comma)]
    : [written.slice(0, comma), written.slice(comma + 2)];
  return isHead ? readChatTime(`${day} ${clock}`) : undefined;
}

function readHead(raw: string, isBare: boolean): Head | undefined {
  const { time, rest, hasComma } = readStart(raw, isBare) ?? {};
  if (!time || rest === undefined) return undefined;
  const colon = rest.indexOf(': ');
  // What WhatsApp itself says has no name. Without a comma, it may be a note.
  if (colon < 1 || colon > 80) return { when: time, text: rest, kind: hasComma ? 'noise' : undefined };
  const said = rest.slice(colon + 2).trim();
  const text = said.replace(changedEnd, '');
  return {
    when: time,
    who: rest.slice(0, colon).replace(/^~\s?/, '').trim(),
    text,
    kind: media.test(text) || gone.test(text) ? 'noise' : undefined,
  };
}

/** A line below a head, where the mark of a change ends it. */
function readEnd(raw: string): { readonly said: string } | undefined {
  const said = raw.trimEnd().replace(changedEnd, '');
  return said === raw.trimEnd() ? undefined : { said };
}
