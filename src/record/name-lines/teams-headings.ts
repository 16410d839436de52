import { readChatTime } from '../chat/chat-time';
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
  const isHeard = messages.size > 0;
  const [kept, asides]: [NumberedLine[], NumberedLine[]] = [[], []];
  const heads = new Set<number>();
  let said = 0;
  for (let i = 0; i < lines.length;) {
    if (i % 1000 === 999) yield;
    const message = messages.get(i);
    const count = message ? 0 : countReference(copy, i, names) || (isHeard ? countAside(copy, i, said > 0, names) : 0);
    const end = message?.end ?? i + Math.max(1, count);
    const head = message ? writeHead(lines, i, message) : [];
    kept.push(...head);
    if (head[0]) heads.add(head[0][0]);
    if (message || count > 0) asides.push(...lines.slice(i, end).filter((_, at) => !message?.used.includes(i + at)));
    else kept.push(...lines.slice(i, end));
    said = message ? 0 : said + (count > 0 || isMenu(copy[i] ?? '') ? 0 : 1);
    i = end;
  }
  return { lines: kept, asides, heads };
}

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
  for (const [i, message] of findClassic(copy, [...found.values()].at(-1), names)) found.set(i, message);
  return { messages: found, names };
}

/**
 * Messages of those who speak that were copied on their own and stand below all others: “[14:30] Mira Ek”. What somebody quotes so has an
 * earlier time, or the same.
 */
function* findClassic(
  copy: readonly string[],
  last: Message | undefined,
  names: ReadonlySet<string>,
): Generator<readonly [i: number, message: Message]> {
  const above = readChatTime(last?.time ?? '');
  if (!last || !above || above.day !== undefined) return;
  let from = above.minutes + 1;
  for (let i = last.end; i < copy.length && !readChatTime(copy[i] ?? ''); i++) {
    const [, time = '', name = ''] = /^\[(\d{1,2}:\d\d(?: [AP]M)?)\] (\S.{0,89})$/.exec(copy[i] ?? '') ?? [];
    const when = names.has(name) ? readChatTime(time) : undefined;
    if (!when || when.minutes < from || when.hasHalf !== above.hasHalf) continue;
    from = when.minutes;
    yield [i, { name, time, used: [i], end: i + 1, isInOrder: false, isAnswer: false }];
  }
}
