import { readChatTime, useBlanks } from '../chat/chat-time';
import type { WrittenTime } from '../model/draft';
import { makeLineFormat, readMore, type Head } from '../shapes/line-format';
import { isName, isSomebody, isWord } from '../chat/name-line';

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
    const isBare = isOfPeople(sample);
    return { readHead: (raw) => readHead(raw, isBare) ?? readMore(raw, withoutChanged) };
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

const withoutChanged = (text: string): string =>
  changedEnd.test(text.trimEnd()) ? text.trimEnd().replace(changedEnd, '') : text;

/** What stands for media. */
const media = /^<(?:Media omitted|Mídia oculta|Multimedia omitido|Medien ausgeschlossen|Médias omis|Media omessi)>$/;

const gone = /^(?:\w+ omitted|This message was deleted\.?|You deleted this message\.?)$/;

/** What WhatsApp says above all messages. Others say as well that something is encrypted. */
const encrypted = new RegExp(
  '^(?:Messages (?:and calls|to this|you send)\\b.{0,50} end-to-end encrypt|' +
    'As mensagens e (?:as )?chamadas\\b.{0,50} criptografia de ponta a ponta|' +
    'Nachrichten und Anrufe\\b.{0,20} Ende-zu-Ende-verschlüsselt|' +
    'Les messages et (?:les )?appels\\b.{0,20} chiffrés de bout en bout)',
);

/** What WhatsApp tells of its groups, where nobody speaks. */
const ofGroup = new RegExp(
  '^[^:]{1,80} (?:created (?:the )?group ["“][^"“”]{1,100}["”]|' +
    "joined using (?:a group|this group['’]s|your) (?:invite )?link|changed this group['’]s icon)\\.?$",
);

const number = /^\+\d[\d\s().\u2011-]{6,22}$/;

/** A file with its mark, and nothing else. */
const file = new RegExp(
  '^[A-Z]{3,5}-\\d{8}-WA\\d{4}\\.\\w{2,5} \\((?:file attached|ficheiro anexado|arquivo anexado|archivo adjunto|' +
    'Datei angehängt|fichier joint|file allegato|bestand bijgevoegd)\\)$',
);

/** Who speaks, and what is said. What WhatsApp itself says has no name. */
function splitName(rest: string): { readonly name: string | undefined; readonly said: string } {
  const colon = rest.indexOf(': ');
  if (colon < 1 || colon > 80) return { name: undefined, said: rest };
  return { name: rest.slice(0, colon).trim(), said: rest.slice(colon + 2).trim() };
}

/** Whether only WhatsApp writes this behind a time: a number that speaks, a file with its mark, or what it says itself. */
function isSign(rest: string): boolean {
  const { name, said } = splitName(rest);
  if (name === undefined) return encrypted.test(said) || changedEnd.test(said);
  return number.test(name) || file.test(said) || media.test(said) || changedEnd.test(said);
}

/**
 * Whether lines without a comma behind the day are a chat. Notes have such lines as well: something has to show that this is WhatsApp, and
 * most that stand where names do have to be somebody.
 */
function isOfPeople(sample: readonly string[]): boolean {
  const rests = sample.flatMap((line) => {
    const { rest, hasComma } = readStart(line, true) ?? {};
    return rest === undefined || hasComma ? [] : [rest];
  });
  if (!rests.some(isSign)) return false;
  const names = rests.flatMap((rest) => splitName(rest).name ?? []);
  const all = [...new Set(names)];
  return all.filter(mayBeName).length * 2 > all.length;
}

/** Whether it is a number, or a name of which no word is what notes are about: “Root Cause”. */
const mayBeName = (name: string): boolean =>
  number.test(name) ||
  name.startsWith('~') ||
  isSomebody(name) ||
  (isName(name) && !name.includes('/') && !name.split(/\s+/).some(isWord));

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
  const { name, said } = splitName(rest);
  if (name === undefined) {
    // Without a comma, it may be a note.
    const isOwn = hasComma || encrypted.test(said) || ofGroup.test(said);
    return { when: time, text: said, kind: isOwn ? 'noise' : undefined };
  }
  const text = withoutChanged(said);
  return {
    when: time,
    who: name.replace(/^~\s?/, '').trim(),
    text,
    kind: media.test(text) || gone.test(text) ? 'noise' : undefined,
  };
}
