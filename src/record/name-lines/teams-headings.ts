import { readChatTime } from '../chat/chat-time';
import { isEdited } from '../chat/edited';
import { isName, isSomebody } from '../chat/name-line';
import { host } from './asides';
import { textOf, type NumberedLine } from './shape';

/** The lines of a copy without those that Teams writes for people who listen to it, and these. */
interface Heard {
  readonly lines: readonly NumberedLine[];
  readonly asides: readonly NumberedLine[];
  /** The numbers of the lines that name who speaks. */
  readonly heads: ReadonlySet<number>;
}

/**
 * Above each message, Teams tells how it starts and whose it is, “the disk is full by Mira Ek”, and around an answer where the quote starts
 * and ends. In a copy that has such lines, these are left out, and each name stands above its time, as in other chats: it may have stood
 * below it, or right in front of it. All other lines stay as they are.
 */
export function* readHeard(lines: readonly NumberedLine[]): Generator<void, Heard> {
  const copy: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (i % 1000 === 999) yield;
    copy.push(textOf(line));
  }
  const { messages, names } = yield* findMessages(copy);
  const isHeard = messages.size > 0;
  const [kept, asides]: [NumberedLine[], NumberedLine[]] = [[], []];
  const heads = new Set<number>();
  let said = 0;
  for (let i = 0; i < lines.length;) {
    if (i % 1000 === 999) yield;
    const message = messages.get(i);
    const count = message ? 0 : countReference(copy, i, names) || (isHeard ? countAside(copy, i, said > 0, names) : 0);
    const end = message?.end ?? i + Math.max(1, count);
    const head = message ? writeHead(lines, message) : [];
    kept.push(...head);
    if (head[0]) heads.add(head[0][0]);
    if (message || count > 0) asides.push(...lines.slice(i, end).filter((_, at) => !message?.used.includes(i + at)));
    else kept.push(...lines.slice(i, end));
    said = message ? 0 : said + (count > 0 ? 0 : 1);
    i = end;
  }
  return { lines: kept, asides, heads };
}

/** Name and time of a message, as they stand there where that is their order. */
const writeHead = (lines: readonly NumberedLine[], { name, time, used }: Message): readonly NumberedLine[] => {
  const [first = 0, second] = used;
  if (time === undefined && second !== undefined) return [lines[first]!, lines[second]!];
  const [line] = lines[first]!;
  return [
    [line, name],
    [line, time ?? ''],
  ];
};

interface Message {
  readonly name: string;
  /** The time, where it does not stand below the name. */
  readonly time: string | undefined;
  /** The lines of name and time. */
  readonly used: readonly number[];
  /** Where what was said starts. */
  readonly end: number;
}

interface Found {
  readonly messages: ReadonlyMap<number, Message>;
  /** Of those who speak. */
  readonly names: ReadonlySet<string>;
}

/** The messages that a line above tells, by that line. None where most have no such line: then it is what somebody said. */
function* findMessages(copy: readonly string[]): Generator<void, Found> {
  const found = new Map<number, Message>();
  const names = new Set<string>();
  let times = 0;
  for (const [i, text] of copy.entries()) {
    if (i % 1000 === 999) yield;
    if (readChatTime(text)) {
      times++;
      names.add(copy[i - 1] ?? '');
    }
    const message = text.includes(' by ') ? readMessage(copy, i) : undefined;
    if (!message) continue;
    found.set(i, message);
    names.add(message.name);
  }
  const heads = Math.max(times, found.size);
  const quoted = [...found.values()].filter(({ end, used }) => end > (used.at(-1) ?? 0) + 2).length;
  return { messages: found.size * 2 > heads - quoted ? found : new Map<number, Message>(), names };
}

const picture = /^Profile picture of .{1,60}?\.(?=\S)/;
/** “Message by Mira Ek, has an attachment.” */
const attached = /^Message by (.{1,90}), has (?:an attachment|attachments)\.$/;
const reference = 'Begin Reference, ';
/** So much of a start that is told has to be there. */
const longestStart = 20;

/** The message that line `i` tells of, where it does. */
function readMessage(copy: readonly string[], i: number): Message | undefined {
  const text = (copy[i] ?? '').slice(0, 300).replace(picture, '');
  const file = attached.exec(text)?.[1];
  if (file !== undefined) return readHead(copy, i + 1, file);
  for (const name of namesBelow(copy, i)) {
    if (name === '' || !text.endsWith(` by ${name}`)) continue;
    const head = readHead(copy, i + 1, name);
    const told = text.slice(0, -` by ${name}`.length);
    if (!head) continue;
    if (told.startsWith(reference)) return { ...head, end: skipQuote(copy, head.end, told.slice(reference.length)) };
    if (startsSo(copy[head.end] ?? '', told)) return head;
  }
  return undefined;
}

/** What may be the name of a head that starts in the next line: that line, the one below it, and what stands in front of a time. */
function namesBelow(copy: readonly string[], i: number): readonly string[] {
  const [first = '', second = ''] = [copy[i + 1], copy[i + 2]];
  const text = copy[i] ?? '';
  const glued = /\d:\d\d/.test(first) ? text.split(' by ').map((_, at, parts) => parts.slice(at).join(' by ')) : [];
  return [first, second, ...glued.slice(-3).filter((name) => first.startsWith(name))];
}

/** A name and a time in either order, on two lines or one; the mark of a change may stand below. */
function readHead(copy: readonly string[], i: number, name: string): Message | undefined {
  const [one = '', two = ''] = [copy[i], copy[i + 1]];
  const made = (used: readonly number[], time?: string): Message => {
    const end = i + used.length;
    return { name, time, used, end: isEdited(copy[end] ?? '') ? end + 1 : end };
  };
  if (one === name && readChatTime(two)) return made([i, i + 1]);
  if (two === name && readChatTime(one)) return made([i, i + 1], one);
  const time = one.startsWith(name) ? one.slice(name.length).trim() : '';
  return readChatTime(time) ? made([i], time) : undefined;
}

function startsSo(text: string, told: string): boolean {
  const start = told
    .replace(/(?:\.{3}|…)$/, '')
    .replace(/^Link (?=https?:)/, '')
    .slice(0, longestStart)
    .trimEnd();
  return start !== '' && text.startsWith(start);
}

/** Where the answer starts, below whom it quotes, when that was, and what they said, of which `told` is the start. */
function skipQuote(copy: readonly string[], i: number, told: string): number {
  const length = countQuoted(copy, i);
  if (length > 0) return i + length;
  const isQuote = readChatTime(copy[i + 1] ?? '')?.day !== undefined && startsSo(copy[i + 2] ?? '', told);
  return isQuote ? i + 3 : i;
}

/** How many lines here nobody said. `isSaid`: something was, in the message above. */
function countAside(copy: readonly string[], i: number, isSaid: boolean, names: ReadonlySet<string>): number {
  const found = countPreview(copy, i) || countGone(copy, i);
  return found || (isSaid && isAdding(copy[i] ?? '', names) ? 1 : 0);
}

/** “Mira Ek added Jo Ort to the chat and shared all chat history.” */
function isAdding(text: string, names: ReadonlySet<string>): boolean {
  const [, who = '', whom = ''] =
    /^(\S.{0,60}?) added (\S.{0,400}) to the (?:chat|meeting|channel|team)(?: and shared .{1,60})?\.$/.exec(text) ?? [];
  const all = whom.split(' and ');
  return who !== '' && (names.has(who) || isSomebody(who)) && all.every((each) => names.has(each) || isName(each));
}

/** A quote has no more lines. */
const longestQuote = 30;

/** How many lines start here that quote one of those who speak: “Begin Reference, the disk is... by Mira Ek”, to “End Reference”. */
function countReference(copy: readonly string[], i: number, names: ReadonlySet<string>): number {
  const by = copy[i]?.startsWith(reference) ? copy[i].lastIndexOf(' by ') : -1;
  return by > 0 && names.has(copy[i]?.slice(by + ' by '.length) ?? '') ? countQuoted(copy, i) : 0;
}

/** How many lines from “Begin Reference, ...” to “End Reference” start here. */
function countQuoted(copy: readonly string[], i: number): number {
  if (!copy[i]?.startsWith(reference)) return 0;
  for (let at = i + 1; at <= i + longestQuote && at < copy.length; at++)
    if (copy[at] === 'End Reference') return at + 1 - i;
  return 0;
}

/** How many lines of the preview of an address start here: its title twice, what it says, its host. */
function countPreview(copy: readonly string[], i: number): number {
  const title = /^Url Preview for (.{1,200})$/.exec(copy[i] ?? '')?.[1];
  if (title === undefined || copy[i + 1] !== title) return 0;
  for (let at = i + 2; at < i + 6; at++) if (host.test(copy[at] ?? '')) return at + 1 - i;
  return 2;
}

const gone = 'This message has been deleted.';

/** How many lines here say that a message was deleted. */
const countGone = (copy: readonly string[], i: number): number =>
  copy[i]?.startsWith(`${gone} by `) && copy[i + 1] === gone ? 2 : 0;
