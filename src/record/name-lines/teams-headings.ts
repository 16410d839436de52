import { readChatTime, useBlanks } from '../chat/chat-time';
import { isName, isSomebody } from '../chat/name-line';
import { tellsReaction } from '../chat/reactions';
import { linesOf } from '../source/lines';
import { textOf, type NumberedLine } from './shape';
import { countAside, isMenu } from './teams-asides';
import { countReference, readMessage, withoutAddition, type Message } from './teams-previews';

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
  const isTold = messages.size > 0;
  const [kept, left]: [NumberedLine[], NumberedLine[]] = [[], []];
  const heads = new Set<number>();
  let said = 0;
  let isClassic = false;
  const countLeft = (i: number): number =>
    countReference(copy, i, names) ||
    (isClassic && said > 0 ? countReactions(copy, i) : 0) ||
    (isTold ? countAside(copy, i, said > 0, names) : 0);
  for (let i = 0; i < lines.length;) {
    if (i % 1000 === 999) yield;
    const message = messages.get(i);
    if (message) isClassic = classicHead.test(copy[i] ?? '');
    const count = message ? 0 : countLeft(i);
    const end = message?.end ?? i + Math.max(1, count);
    const head = message ? writeHead(lines, i, message) : [];
    kept.push(...head);
    if (head[0]) heads.add(head[0][0]);
    if (message || count > 0) left.push(...lines.slice(i, end).filter((_, at) => !message?.used.includes(i + at)));
    else kept.push(...lines.slice(i, end));
    said = message ? 0 : said + (count > 0 || isMenu(copy[i] ?? '') ? 0 : 1);
    i = end;
  }
  return { lines: kept, asides: left, heads };
}

/**
 * Whether a text has such lines, and all messages in it that were copied on their own are found above those. Where some stand below, one
 * above may quote the others.
 */
export function* isHeard(text: string): Generator<void, boolean> {
  const copy: string[] = [];
  for (const [i, line] of linesOf(text)) {
    if (i % 1000 === 0) yield;
    if (line.trim() !== '') copy.push(useBlanks(line).trim());
  }
  const { messages } = yield* findMessages(copy);
  const isClassic = (said: string): boolean => readChatTime(classicHead.exec(said)?.[1] ?? '') !== undefined;
  const last = copy.findLastIndex(isClassic);
  const told = [...messages.keys()].filter((i) => !isClassic(copy[i] ?? ''));
  return told.length > 0 && told.every((i) => i > last) && copy.every((said, i) => messages.has(i) || !isClassic(said));
}

/** How many lines tell of reactions as they stand below messages that were copied on their own: “like 1”, on one line or two. */
const countReactions = (copy: readonly string[], i: number): number =>
  tellsReaction(`${copy[i]} ${copy[i + 1]}`) ? 2 : tellsReaction(copy[i] ?? '') ? 1 : 0;

/** Name and time of a message that line `i` tells of, as they stand there where that is their order. */
const writeHead = (
  lines: readonly NumberedLine[],
  i: number,
  { name, time, isInOrder, used: [first = i, second] }: Message,
): readonly NumberedLine[] => {
  if (isInOrder && second !== undefined) return [lines[first]!, lines[second]!];
  const [line] = lines[first]!;
  return [
    [line, name],
    [line, time],
  ];
};

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
  // Of those above, where no other head stands between.
  let last: Message | undefined;
  for (const [i, text] of copy.entries()) {
    if (i % 1000 === 999) yield;
    if (readChatTime(text)) {
      times++;
      names.add(copy[i - 1] ?? '');
      if (last && i >= last.end) last = undefined;
    }
    const message = readMessage(copy, i, last);
    if (!message) continue;
    last = message;
    found.set(i, message);
    names.add(message.name).add(withoutAddition(message.name));
  }
  const heads = Math.max(times, found.size);
  const answers = [...found.values()].filter(({ isAnswer }) => isAnswer).length;
  if (found.size * 2 <= heads - answers) return { messages: new Map<number, Message>(), names };
  yield* addUntold(copy, found, names);
  return { messages: found, names };
}

/**
 * Adds the messages that no line above tells: those with the time right behind the name, those that were copied on their own, and the first
 * one, where the copy starts below that line.
 */
function* addUntold(copy: readonly string[], found: Map<number, Message>, names: Set<string>): Generator<void> {
  const told = [...found.entries()];
  const classic = [...findClassic(copy, 0, told[0]?.[0] ?? 0, names)];
  for (const [, { name }] of classic) names.add(name);
  const last = told.at(-1)?.[1];
  if (last) classic.push(...findLater(copy, last, names));
  for (let i = 0; i < copy.length; i = found.get(i)?.end ?? i + 1) {
    if (i % 1000 === 999) yield;
    const message = found.has(i) ? undefined : readGlued(copy[i] ?? '', i, names);
    if (message) found.set(i, message);
  }
  for (const [i, message] of classic) found.set(i, message);
  const [time = '', name = ''] = copy;
  if (!found.has(0) && readChatTime(time) && names.has(name))
    found.set(0, { name, time, used: [0, 1], end: 2, isInOrder: false, isAnswer: false });
}

/** `Mira Ek2/28 15:06` */
const glued = /^(\S.{0,88}?[\p{L})])(?=\d{1,4}[:./-]\d)/u;

function readGlued(line: string, i: number, names: ReadonlySet<string>): Message | undefined {
  const name = line.length > 150 ? undefined : glued.exec(line)?.[1];
  const time = name === undefined ? '' : line.slice(name.length);
  if (name === undefined || !readChatTime(time)) return undefined;
  const isKnown = names.has(name) || isSomebody(name) || (name.includes(' ') && isName(name));
  return isKnown ? { name, time, used: [i], end: i + 1, isInOrder: false, isAnswer: false } : undefined;
}

/** `[14:30] Mira Ek`, `[2/28 2:30 PM] Mira Ek` */
const classicHead = /^\[([^[\]]{4,30})\] (\S.{0,89})$/;

type Placed = readonly [i: number, message: Message];

/** Messages that were copied on their own, from one line to another. No head of another kind may stand there: its message may quote them. */
function* findClassic(
  copy: readonly string[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
): Generator<Placed> {
  for (let i = from; i < to; i++) {
    const text = copy[i] ?? '';
    if (readChatTime(text) || readGlued(text, i, names)) return;
    const [, time = '', name = ''] = classicHead.exec(text) ?? [];
    if (name === '' || !readChatTime(time) || !(names.has(name) || isSomebody(name))) continue;
    yield [i, { name, time, used: [i], end: i + 1, isInOrder: false, isAnswer: false }];
  }
}

/** Those below all others, and below the menu that ends the last of them. What somebody quotes so has an earlier time, or the same. */
function* findLater(copy: readonly string[], last: Message, names: ReadonlySet<string>): Generator<Placed> {
  const above = readChatTime(last.time);
  if (!above || above.day !== undefined) return;
  let from = above.minutes + 1;
  const below = Math.max(last.end, copy.findLastIndex(isMenu) + 1);
  for (const placed of findClassic(copy, below, copy.length, names)) {
    const [i, { name, time }] = placed;
    // Of somebody new a line alone may as well be the end of what is quoted.
    const isSaid = i + 1 < copy.length && !classicHead.test(copy[i + 1] ?? '');
    const when = readChatTime(time);
    if (
      !when ||
      !(names.has(name) || isSaid) ||
      when.day !== undefined ||
      when.hasHalf !== above.hasHalf ||
      when.minutes < from
    )
      continue;
    from = when.minutes;
    yield placed;
  }
}
