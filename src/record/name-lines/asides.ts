import { isEdited } from '../chat/edited';
import { isHousekeeping } from '../model/kinds';

const aside = new Set(
  `view thread,view newer replies,show more,show less,new,neu,nouveau,nuevo,new messages,thread,also sent to the channel,.,only visible to you,
  (only visible to you),saved for later,jump to date,reply in thread,message list`
    .split(',')
    .map((each) => each.trim()),
);
const asideStart =
  /^(?:\d{1,5} repl(?:y|ies)$|last reply\b|sent using \w|saved for later • |_{3}|[─—–-]{3}|.{0,60}view thread$|\d{1,4} \w{1,20} reactions?\.?$)/i;
/** What stands below a message that has answers, in the languages of Slack whose words we know. */
const replyBar = new RegExp(
  '^(?:\\d{1,5} (?:antwort(?:en)?|réponses?|respuestas?|respostas?)|' +
    '(?:letzte antwort (?:heute|gestern|vor|am)|dernière réponse (?:aujourd|hier|il y a|le)|' +
    '[úu]ltima (?:respuesta|resposta) (?:hoy|ayer|hace|hoje|ontem|há|el|em))(?!\\p{L}).{0,80}|' +
    'thread ansehen|(?:afficher|voir) le fil|ver hilo|' +
    '\\d{1,5} ?件の返信|(?:\\d{1,3} ?(?:[分日年]|時間|週間|か月)前 ?)?スレッドを表示する|最終返信 ?[:：].{1,60})$',
  'iu',
);
/** Whether a line stands below a message that has answers, as their count or as what leads there. */
export const isReplyBar = (text: string): boolean =>
  text.length <= 90 && (/^\d{1,5} repl(?:y|ies)$/i.test(text) || replyBar.test(text));
/** What Teams says of a call. */
export const teamsCall = /^(?:Meeting|Call) (?:started|ended):? \d{1,2}:\d\d(?: ?[AP]M)?$/;

/** The name of a site alone, as below what is previewed. */
export const host = /^(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,20}$/i;

/** The name of a picture. */
export const picture = /^[\p{L}\p{N} ._()-]{1,80}\.(?:png|jpe?g|gif|webp|heic|mov|mp4)$/iu;
/** The name of any file. With blanks it may as well be a sentence: “rolled back web.prod”. */
export const fileName =
  /^(?:[\p{L}\p{N}._()-]{1,80}\.[a-z][a-z\d]{0,4}|[\p{L}\p{N} ._()-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip))$/iu;
export const fileCount = /^\d{1,3} files$/;
/** A button below a file, glued to what kind of file it is: `3 kB CSVClick to view details`. */
export const viewDetails =
  /^(?:\d{1,4}(?:\.\d{1,2})? (?:[kKMG]?B|bytes) )?[\p{L}\d.+#-]{1,20}(?: [\p{L}\d+#]{1,20}){0,2}Click to view details$/u;
/** Buttons below a snippet in old copies, and what is told of one. */
export const isSnippetFoot = (text: string): boolean =>
  text === 'Add Comment Collapse' || text === 'This snippet was truncated for display: see it in full.';
const expand = /^click to expand inline \([\d,.]{1,9} lines?\)$/i;

/** Buttons below what an app says, side by side. */
const button =
  '(?:(?:un)?acknowledge|ack|resolve|escalate|snooze|silence|(?:re)?assign|add note|approve|reject|deny|dismiss|close|more actions|' +
  'view (?:incident|alert|details))';
export const buttonLine = new RegExp(`^${button}$`, 'i');
export const buttons = new RegExp(`^${button}(?:\\s{2,9}${button}){1,9}$`, 'i');

export const isAside = (text: string): boolean =>
  text.length <= 90 &&
  (aside.has(text.toLowerCase()) ||
    asideStart.test(text) ||
    replyBar.test(text) ||
    expand.test(text) ||
    isEdited(text));

/** What Mattermost and Slack put above messages that are new. */
const newLine = new RegExp(
  '^(?:[Nn]ew(?: [Mm]essages)?|NEW(?: MESSAGES)?|Neue Nachrichten|Nouveaux messages|Nuevos [Mm]ensajes|Nuovi messaggi|' +
    'Nieuwe berichten|Nya meddelanden|Novas [Mm]ensagens|Nowe wiadomości|Новые сообщения|新しいメッセージ|新消息)$',
  'u',
);
export const isNewLine = (text: string): boolean => newLine.test(text);

/** Whether a line beside messages says nothing: of replies, of what is new, of the channel. */
export const isSaidOfList = (text: string): boolean =>
  text === '' ||
  isAside(text) ||
  isHousekeeping(text) ||
  /^(?:#[\p{L}\p{N}_-]{1,80}|\d{1,4} new messages?)$/iu.test(text);

/** A preview of a link starts with the name of its site, twice. */
export function isDoubled(text: string): boolean {
  const half = text.length / 2;
  return (
    half >= 3 &&
    text.length <= 80 &&
    Number.isInteger(half) &&
    text.slice(0, half) === text.slice(half) &&
    /\p{L}/u.test(text)
  );
}
