import { inPast, placeToday, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat-time';
import type { WrittenTime } from '../draft';
import { withoutEdited, withoutEditedHead } from '../edited';
import { escapeText } from '../escape';
import { writeHtml } from '../html';
import { readInstant, toMinute } from '../instants';
import { addPerson, orJson } from '../json-format';
import { makeLineFormat, type Head, type LineReader } from '../line-format';
import { isName, isSomebody, tellsSeconds } from '../name-line';
import { readReactions, tellsReaction } from '../reactions';
import { orNameLines } from './slack';
import { teamsCall } from './slack-asides';
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
  (lines) => ({ readHead: makeCopyReader(hasNamesAlone(lines)) }),
);

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(Array.isArray(value) ? value : fieldsOf(value)['value']).filter((each) =>
    has(each, 'createdDateTime', 'body'),
  );

export const teams = orNameLines(
  orJson(inPast(copied), 0.95, messagesOf, (message, add, findings) => {
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
        kind:
          isGone || text === '' || (textOf(message['messageType']) ?? 'message') !== 'message' ? 'noise' : undefined,
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
  }),
);

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
    const said = withoutEdited(raw);
    return said === raw ? undefined : { said };
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
