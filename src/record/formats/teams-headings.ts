import { readChatTime, useBlanks } from '../chat-time';
import { isEdited } from '../edited';
import type { NumberedLine } from './slack-shape';

/** The lines of a copy without those that Teams writes for people who listen to it, and these. */
interface Heard {
  readonly lines: readonly NumberedLine[];
  readonly asides: readonly NumberedLine[];
}

/**
 * Above each message, Teams tells how it starts and whose it is, “the disk is full by Mira Ek”, and around an answer where the quote starts
 * and ends. Where a message is told so, its name stands above its time afterwards, as in other chats: it may stand below it, or right in
 * front of it. Leaves all other lines as they are.
 */
export function* readHeard(lines: readonly NumberedLine[]): Generator<void, Heard> {
  const [kept, asides]: [NumberedLine[], NumberedLine[]] = [[], []];
  let isHeard = false;
  for (let i = 0; i < lines.length;) {
    if (i % 1000 === 999) yield;
    const message = readMessage(lines, i);
    isHeard ||= message !== undefined;
    const quoted = message ? 0 : countReference(lines, i) || countPreview(lines, i) || countGone(lines, i);
    const isAside = quoted > 0 || (isHeard && added.test(textAt(lines, i)));
    const end = message?.end ?? i + Math.max(1, quoted);
    if (message) kept.push(...message.head);
    asides.push(...lines.slice(i, end).filter((line) => (message ? !message.used.includes(line) : isAside)));
    if (!message && !isAside) kept.push(...lines.slice(i, end));
    i = end;
  }
  return { lines: kept, asides };
}

/** “Mira Ek added Jo Ort to the chat and shared all chat history.” */
const added = /^\S.{0,120} added \S.{0,400} to the (?:chat|meeting|channel|team)(?: and shared .{1,60})?\.$/;

const textAt = (lines: readonly NumberedLine[], i: number): string => useBlanks(lines[i]?.[1] ?? '').trim();

interface Message {
  /** Name and time. */
  readonly head: readonly NumberedLine[];
  /** The lines that these are made from. */
  readonly used: readonly NumberedLine[];
  /** Where what was said starts. */
  readonly end: number;
}

const picture = /^Profile picture of .{1,60}?\.(?=\S)/;
/** “Message by Mira Ek, has an attachment.” */
const attached = /^Message by (.{1,90}), has (?:an attachment|attachments)\.$/;
const reference = 'Begin Reference, ';
/** So much of a start that is told has to be there. */
const longestStart = 20;

/** The message that line `i` tells of, where it does. */
function readMessage(lines: readonly NumberedLine[], i: number): Message | undefined {
  const text = textAt(lines, i).slice(0, 300);
  const first = textAt(lines, i + 1);
  const head = readHead(lines, i + 1, attached.exec(text.replace(picture, ''))?.[1] ?? '');
  if (head) return { ...head, end: skipEdited(lines, head.end) };
  for (let at = text.lastIndexOf(' by '); at > 0; at = text.lastIndexOf(' by ', at - 1)) {
    const name = text.slice(at + ' by '.length);
    if (first !== name && !first.startsWith(name) && textAt(lines, i + 2) !== name) continue;
    const head = readHead(lines, i + 1, name);
    const told = text.slice(0, at).replace(picture, '');
    const said = head && skipEdited(lines, head.end);
    if (said === undefined) continue;
    if (told.startsWith(reference)) return { ...head, end: skipQuote(lines, said, told.slice(reference.length)) };
    if (startsSo(textAt(lines, said), told)) return { ...head, end: said };
  }
  return undefined;
}

/** A name and a time in either order, on two lines or one. */
function readHead(lines: readonly NumberedLine[], i: number, name: string): Message | undefined {
  if (name === '') return undefined;
  const [first, second] = [lines[i], lines[i + 1]];
  if (!first) return undefined;
  const [one, two] = [textAt(lines, i), textAt(lines, i + 1)];
  const made = (time: string, used: readonly NumberedLine[]): Message => ({
    head: [
      [first[0], name],
      [first[0], time],
    ],
    used,
    end: i + used.length,
  });
  const glued = one.slice(name.length);
  if (one.startsWith(name) && readChatTime(glued)) return made(glued.trim(), [first]);
  if (second && one === name && readChatTime(two)) return made(two, [first, second]);
  return second && two === name && readChatTime(one) ? made(one, [first, second]) : undefined;
}

function startsSo(text: string, told: string): boolean {
  const start = told
    .replace(/(?:\.{3}|…)$/, '')
    .replace(/^Link (?=https?:)/, '')
    .slice(0, longestStart)
    .trimEnd();
  return start !== '' && text.startsWith(start);
}

const skipEdited = (lines: readonly NumberedLine[], i: number): number => (isEdited(textAt(lines, i)) ? i + 1 : i);

/** Where the answer starts, below whom it quotes, when that was, and what they said, of which `told` is the start. */
function skipQuote(lines: readonly NumberedLine[], i: number, told: string): number {
  const length = countReference(lines, i);
  if (length > 0) return i + length;
  const isQuote = readChatTime(textAt(lines, i + 1))?.day !== undefined && startsSo(textAt(lines, i + 2), told);
  return isQuote ? i + 3 : i;
}

/** How many lines of the preview of an address start here: its title twice, what it says, its host. */
function countPreview(lines: readonly NumberedLine[], i: number): number {
  const title = /^Url Preview for (.{1,200})$/.exec(textAt(lines, i))?.[1];
  if (title === undefined || textAt(lines, i + 1) !== title) return 0;
  for (let at = i + 2; at < i + 6; at++) if (host.test(textAt(lines, at))) return at + 1 - i;
  return 2;
}

const host = /^(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,20}$/i;

const gone = 'This message has been deleted.';

/** How many lines here say that a message was deleted. */
const countGone = (lines: readonly NumberedLine[], i: number): number =>
  textAt(lines, i).startsWith(`${gone} by `) && textAt(lines, i + 1) === gone ? 2 : 0;

/** A quote has no more lines. */
const longestQuote = 30;

/** How many lines from “Begin Reference, ...” to “End Reference” start here. */
function countReference(lines: readonly NumberedLine[], i: number): number {
  if (!textAt(lines, i).startsWith(reference)) return 0;
  for (let at = i + 1; at <= i + longestQuote && at < lines.length; at++)
    if (textAt(lines, at) === 'End Reference') return at + 1 - i;
  return 0;
}
