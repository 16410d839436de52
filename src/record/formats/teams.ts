import { textsOfCard } from '../chat/attachment';
import { inPast, placeToday, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat/chat-time';
import type { Findings, WrittenTime } from '../model/draft';
import { withoutEdited, withoutEditedHead } from '../chat/edited';
import { escapeText } from '../markup/escape';
import { writeHtml } from '../markup/html';
import { chatMarkdown, writeInline } from '../markup/inline';
import { readInstant, toMinute } from '../time/instants';
import { addPerson, orJson, type Add } from '../shapes/json-format';
import { makeLineFormat, readMore, type Head, type LineReader } from '../shapes/line-format';
import { isName, isSomebody, tellsSeconds } from '../chat/name-line';
import { readReactions, tellsReaction } from '../chat/reactions';
import { orNameLines, slack } from './slack';
import { teamsCall } from '../name-lines/asides';
import { isHeard } from '../name-lines/teams-headings';
import type { Source } from '../source/source';
import { fieldsOf, has, isFields, recordsOf, textOf, type Fields } from '../source/values';

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
  (lines) => ({ readHead: makeCopyReader(hasNamesAlone(lines)) }),
);

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(Array.isArray(value) ? value : fieldsOf(value)['value']).filter((each) =>
    has(each, 'createdDateTime', 'body'),
  );

const known = orJson(inPast(copied), 0.95, messagesOf, (message, add, findings) => {
  for (const each of [message, ...recordsOf(message['replies'])]) addMessage(each, add, findings);
});

/** A copy that tells each message above its head has names above times, even where some messages were copied on their own. */
export const teams = orNameLines({
  ...known,
  *read(source, findings, options) {
    const format = (yield* isHeard(textIn(source))) ? slack : known;
    yield* format.read(source, findings, options);
  },
});

const textIn = ({ documents }: Source): string =>
  documents.some(({ json }) => json !== undefined) ? '' : (documents[0]?.text ?? '');

function addMessage(message: Fields, add: Add, findings: Findings): void {
  const from = fieldsOf(message['from']);
  const person = fieldsOf(from['user'] ?? from['application']);
  const isApp = isFields(from['application']) && !isFields(from['user']);
  const isGone = textOf(message['deletedDateTime']) !== undefined;
  const text = isGone ? 'This message was deleted.' : readMessage(message, isApp);
  const who = textOf(person['displayName']);
  addPerson(findings, who, [textOf(person['id'])], isApp);
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
}

/** The subject of a post and its text; what a card says, where there is no text or an app speaks; then the names of files. */
function readMessage(message: Fields, isApp: boolean): string {
  const { contentType, content } = fieldsOf(message['body']);
  const said = textOf(content) ?? '';
  const isHtml = contentType === 'html' || (contentType === undefined && looksLikeHtml(said));
  const text = isHtml ? writeHtml(said) : escapeText(said.trim());
  const attachments = recordsOf(message['attachments']);
  const told = text === '' || isApp ? attachments.flatMap(readCard) : [];
  const cards = told.map((each) => writeInline(each, chatMarkdown)).filter((each) => !tells(text, each));
  const files = attachments
    .filter((each) => each['contentType'] === 'reference')
    .map(({ name }) => escapeText((textOf(name) ?? '').trim()))
    // The text may have a link to it.
    .filter((each) => !tells(text, each));
  const subject = escapeText((textOf(message['subject']) ?? '').trim());
  return [text.startsWith(subject) && tells(text, subject) ? '' : subject, text, ...cards, ...files]
    .filter((each) => each !== '')
    .join(' ');
}

/** Whether a text has another in it, not as a part of a longer word: `b.log` is neither in `db.log` nor in `b.log.gz`. */
function tells(text: string, other: string): boolean {
  if (other === '') return true;
  for (let at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + 1)) {
    const end = at + other.length;
    const isPart =
      /[\p{L}\p{N}_.-]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
      /^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 3));
    if (!isPart) return true;
  }
  return false;
}

/** Of the texts of messages. */
const tag = new RegExp(
  '</?(?:[abipsu]|at|attachment|blockquote|br|code|codeblock|div|em|emoji|h[1-6]|hr|img|li|ol|pre|span|strike|strong|' +
    'systemEventMessage|table|tbody|td|th|thead|tr|ul)(?=[\\s/>])[^<>]{0,2000}>',
  'gi',
);
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether a text without a type is HTML: with a tag or an entity, and without anything else in such brackets, which would be lost. */
function looksLikeHtml(text: string): boolean {
  if (/^\s{0,9}<(?:p|div)[\s>]/i.test(text) && /<\/(?:p|div)>$/i.test(text.trimEnd())) return true;
  const rest = text.replace(tag, '');
  return (rest !== text || entity.test(text)) && !/<[a-z/!?]/i.test(rest);
}

/** What an app shows as a card stands beside the message, as JSON in a text. */
function readCard({ contentType, content }: Fields): readonly string[] {
  if (contentType !== 'application/vnd.microsoft.card.adaptive' || typeof content !== 'string') return [];
  try {
    return textsOfCard(fieldsOf(JSON.parse(content)));
  } catch {
    return [];
  }
}

/** `[2:03 PM] Mira Ek`, without seconds. */
const undated = /^\[(\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?)\] (\S.{0,88})$/i;

const readUndated = (raw: string): string | undefined => {
  const who = undated.exec(withoutEditedHead(useBlanks(raw.slice(0, 200)).trim()))?.[2];
  return who !== undefined && isName(who) ? who : undefined;
};

/** “[2:05 PM] rolled back” where heads are so: a message, of which nobody knows whose it is. An earlier time is spoken of. */
function readNameless(raw: string, last: Head): Head | undefined {
  const [, written = '', text = ''] = undated.exec(useBlanks(raw.slice(0, 200)).trim()) ?? [];
  const when = last.when && 'minutes' in last.when ? readNextTime(written, last.when, true) : undefined;
  return when && { when, text };
}

/** Whether a copy starts with a time and a name alone, and most lines that start with such a time are so, with text below. */
function hasNamesAlone(lines: readonly string[]): boolean {
  const heads = lines.filter((line) => undated.test(useBlanks(line.slice(0, 200)).trim()));
  const names = lines.filter((line, i) => readUndated(line) !== undefined && !/^\s*\[/.test(lines[i + 1] ?? '['));
  const first = lines.find((line) => readDayLine(line) === undefined);
  return (
    names.length > 1 && names.length / heads.length > 0.7 && first !== undefined && readUndated(first) !== undefined
  );
}

/** Heads, counts of reactions, and what an answer is to. `isUndated`: whether heads may tell no day at all. */
function makeCopyReader(isUndated: boolean): LineReader['readHead'] {
  let last: Head | undefined;
  let isSaid = false;
  const names = new Set<string>();
  // Lines that are known to be quoted.
  let skip = 0;
  return (raw, ahead) => {
    if (skip === 0 && last && !isSaid) skip = countQuoted(raw, ahead, last, names);
    if (skip > 0) {
      skip--;
      return 'aside';
    }
    const head =
      readHead(raw, last, isUndated && readUndated(raw) !== undefined) ??
      (isUndated && last ? readNameless(raw, last) : undefined);
    if (head) last = head;
    if (head?.who !== undefined) names.add(head.who);
    const isSaidAbove = isSaid;
    isSaid = head ? head.text !== '' : true;
    if (head || !last) return head && { ...head, text: withoutEdited(head.text) };
    const aside = isSaidAbove ? countAside(raw.trim(), ahead[0] ?? '') : 0;
    skip = Math.max(0, aside - 1);
    if (aside > 0) return 'aside';
    return readMore(raw, withoutEdited);
  };
}

/** How many lines below what was said say nothing: reactions, and what Teams itself says. */
function countAside(line: string, next: string): number {
  if (tellsReaction(`${line} ${next}`)) return 2;
  return (
    readReactions(line, next)?.lines ??
    (tellsReaction(line) || teamsCall.test(line) || line === 'has context menu' ? 1 : 0)
  );
}

/** How many lines below a head quote a message: who said it, the day and time, and its start, with something said below it. */
function countQuoted(
  raw: string,
  [time = '', , below = '']: readonly string[],
  last: Head,
  names: ReadonlySet<string>,
): number {
  const name = useBlanks(raw.slice(0, 100)).trim();
  if ((!names.has(name) && !isSomebody(name)) || readChatTime(time)?.day === undefined) return 0;
  return below === '' || readHead(below, last, true) ? 0 : 3;
}

/** `[10:42 • 13/08/2024] Mario Rossi:`, `[21/11 14:03] Novak, Marek`, `[Yesterday 2:03 PM] Mira Ek`, below such a one `[2:09 PM] Mira Ek`. */
function readHead(raw: string, last: Head | undefined, isSure: boolean): Head | undefined {
  const line = withoutEditedHead(useBlanks(raw.slice(0, 200)).trim());
  const close = line.startsWith('[') ? line.indexOf('] ') : -1;
  if (close < 0 || close > 50) return undefined;
  const inside = line.slice(1, close);
  const [clock = '', day] = inside.split(/ [•·] /);
  const rest = line.slice(close + 2);
  if (inside.includes(',') || rest.length > 90) return undefined;
  const time = readChatTime(day === undefined ? inside : `${day} ${clock}`);
  const colon = rest.indexOf(':');
  const who = (colon < 0 ? rest : rest.slice(0, colon)).trim();
  if (!time) return undefined;
  const isDated = day !== undefined || /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? /.test(inside);
  if (!isDated && !isSure && (tellsSeconds(inside) || !isNear(time, last?.when, who))) return undefined;
  return { when: placeToday(time, last?.when), who, text: colon < 0 ? '' : rest.slice(colon + 1).trim() };
}

/** Whether a time behind a name tells its day in a word, or by a head above that is written alike. */
function isNear(time: WrittenTime, last: Head['when'], who: string): boolean {
  const { day } = time;
  const isWord = typeof day === 'object' && !('written' in day);
  const isBelow = day === undefined && !!last && 'minutes' in last && last.hasHalf === time.hasHalf;
  return (isWord || isBelow) && isName(who);
}
