import { readChatTime } from '../chat/chat-time';
import { isEdited } from '../chat/edited';

// Above each message, Teams tells how it starts and whose it is: “the disk is full by Mira Ek”.

/** A message that a line above tells of. */
export interface Message {
  readonly name: string;
  readonly time: string;
  /** Whether its name and its time stand below it in this order, on a line each. */
  readonly isInOrder: boolean;
  /** The lines of name and time. */
  readonly used: readonly number[];
  /** Where what was said starts. */
  readonly end: number;
  /** Whether it quotes another above what was said. */
  readonly isAnswer: boolean;
}

/** What stands between the start of a message and whose it is. English and French were seen, the others are likely. */
const words = ['by', 'par', 'von', 'por', 'door', 'di'].join('|');
const parting = new RegExp(` (?:${words})(?= )`, 'g');
const parted = new RegExp(`\\s(?:${words})\\s`);
/** So many of these words may be in a line, from its end: names have some as well. */
const mostPartings = 4;
const longestPreview = 300;

const picture = /^Profile picture of .{1,60}?\.(?=\S)/;
const attached = /, has (?:an attachment|attachments)\.$/;

/** How a message starts, and whose it is, as one line may tell. */
interface Preview {
  readonly told: string;
  readonly name: string;
  /** Whether it is as the web client of 2020 had it: “the disk is full, by Mira Ek.” */
  readonly isOld: boolean;
  readonly isAttached: boolean;
}

/** All ways to read a line so; it may hold such a word more than once. */
function readPreviews(line: string): readonly Preview[] {
  if (line.length > longestPreview || !parted.test(line)) return [];
  const text = joinBlanks(line.replace(picture, ''));
  const isAttached = attached.test(text);
  const whole = text.replace(attached, '');
  return [...whole.matchAll(parting)]
    .slice(-mostPartings)
    .flatMap(({ index, 0: word }) => {
      const [told, name] = [whole.slice(0, index), whole.slice(index + word.length + 1)];
      const preview = { told, name, isOld: false, isAttached };
      const isOld = told.endsWith(',') && name.endsWith('.');
      return isOld ? [preview, { ...preview, told: told.slice(0, -1), name: name.slice(0, -1), isOld }] : [preview];
    })
    .filter(({ told, name }) => told !== '' && name !== '');
}

const joinBlanks = (text: string): string => text.split(/\s+/).join(' ');

/** The message that line `i` tells of, where it does. `last`: the one above. */
export function readMessage(copy: readonly string[], i: number, last: Message | undefined): Message | undefined {
  for (const preview of readPreviews(copy[i] ?? '')) {
    const message = readTold(copy, i, preview) ?? (preview.isOld ? readNameless(copy, i, preview, last) : undefined);
    if (message) return message;
  }
  return undefined;
}

function readTold(copy: readonly string[], i: number, { told, name, isAttached }: Preview): Message | undefined {
  const below = i + 1;
  const head = readHead(copy, copy[below] === pictureOf(name) ? below + 1 : below, name);
  if (!head || (isAttached && told === 'Message') || startsSo(copy, head.end, told)) return head;
  return readAnswer(copy, head, told);
}

const pictureOf = (name: string): string => `Profile picture of ${name}.`;

/** Whether a line is the text of the picture of one of those who speak. */
export function isPicture(line: string, names: ReadonlySet<string>): boolean {
  const name = /^Profile picture of (.{1,90})\.$/.exec(line)?.[1];
  return name !== undefined && names.has(name);
}

/** Below a name, companies have more: “Mira Ek (External)”. */
const addition = / ?\([^()]{1,40}\)$/;

/** A name without that, as it stands above. */
export const withoutAddition = (name: string): string => name.replace(addition, '');

/** Whether a line names somebody whom the line above names without what companies add, or cut short: “Mir...” */
const isCalled = (line: string, name: string): boolean => {
  const text = joinBlanks(line.slice(0, 150));
  const start = name.replace(cutShort, '');
  const isStart = start !== name && start.length >= shortestName && text.startsWith(start);
  return isStart || text === name || withoutAddition(text) === name;
};

const cutShort = / ?(?:\.{3}|…)$/;
const shortestName = 3;

/** A name and a time in either order, on two lines or one; the mark of a change may stand below. */
function readHead(copy: readonly string[], i: number, name: string): Message | undefined {
  const [one = '', two = ''] = [copy[i], copy[i + 1]];
  const made = (count: number, head: Pick<Message, 'name' | 'time' | 'isInOrder'>): Message => ({
    ...head,
    used: count === 1 ? [i] : [i, i + 1],
    end: skipEdited(copy, i + count),
    isAnswer: false,
  });
  if (isCalled(one, name) && readChatTime(two)) return made(2, { name: one, time: two, isInOrder: true });
  if (isCalled(two, name) && readChatTime(one)) return made(2, { name: two, time: one, isInOrder: false });
  const glued = splitGlued(one, name);
  return glued && made(1, { ...glued, isInOrder: false });
}

const skipEdited = (copy: readonly string[], i: number): number => (isEdited(copy[i] ?? '') ? i + 1 : i);

/** `Mira Ek15:06`, `Mira Ek (External)15:06` */
function splitGlued(line: string, name: string): Pick<Message, 'name' | 'time'> | undefined {
  const text = joinBlanks(line.slice(0, 200));
  if (!text.startsWith(name)) return undefined;
  const more = /^ ?\([^()]{1,40}\)/.exec(text.slice(name.length))?.[0] ?? '';
  const end = name.length + more.length;
  const time = text.slice(end).trim();
  return readChatTime(time) ? { name: text.slice(0, end), time } : undefined;
}

/**
 * One of whoever made a copy of the web client of 2020: only the line above names them. What follows within minutes has no time either, for
 * nobody: it is of that of the message above.
 */
function readNameless(
  copy: readonly string[],
  i: number,
  { told, name }: Preview,
  last: Message | undefined,
): Message | undefined {
  const below = copy[i + 1] ?? '';
  const isTimed = readChatTime(below) !== undefined;
  const time = isTimed ? below : last?.name === name ? last.time : undefined;
  const end = isTimed ? skipEdited(copy, i + 2) : i + 1;
  if (time === undefined || !startsSo(copy, end, told, longestPreview)) return undefined;
  return { name, time, used: isTimed ? [i + 1] : [], end, isInOrder: false, isAnswer: false };
}

/** So much of a start that is told has to be there, blanks not counted. */
const longestStart = 18;
/** What is said may have so many lines where a start is told in one. */
const mostLines = 20;

/** Whether what is told is how the text in line `i` starts. Code has the name of its language above. */
function startsSo(copy: readonly string[], i: number, told: string, length = longestStart): boolean {
  const start = withoutBlanks(told.replace(cutShort, '')).slice(0, length);
  const link = start.replace(/^Link(?=https?:)/, '');
  const isAt = (at: number): boolean => [start, link].some((each) => each !== '' && startsAt(copy, at, each));
  return isAt(i) || (/^[\p{L}\p{N}+#. -]{1,20}$/u.test(copy[i] ?? '') && isAt(i + 1));
}

const withoutBlanks = (text: string): string => text.split(/\s+/).join('');

function startsAt(copy: readonly string[], i: number, start: string): boolean {
  let text = '';
  for (let at = i; at < i + mostLines && at < copy.length && text.length < start.length; at++)
    text += withoutBlanks((copy[at] ?? '').slice(0, 2 * longestPreview));
  // Of an emoji its name is told above.
  const emoji = text.slice(0, start.length).search(/\p{Extended_Pictographic}/u);
  return emoji < 0 ? text.startsWith(start) : start.startsWith(text.slice(0, emoji));
}

const reference = 'Begin Reference, ';

/**
 * An answer, above which words say that another is quoted: “Begin Reference, the disk is... by Mira Ek”. In other languages it is one where
 * the quote stands there: whom it quotes, when that was, and how it starts.
 */
function readAnswer(copy: readonly string[], head: Message, told: string): Message | undefined {
  const comma = told.indexOf(', ');
  if (comma < 0) return undefined;
  const end = skipQuote(copy, head.end, told.slice(comma + 2));
  return end > head.end || told.startsWith(reference) ? { ...head, end, isAnswer: end > head.end } : undefined;
}

/** Where the answer starts, below whom it quotes, when that was, and what they said, of which `told` is the start. */
function skipQuote(copy: readonly string[], i: number, told: string): number {
  const length = countQuoted(copy, i);
  if (length > 0) return i + length;
  const isQuote = readChatTime(copy[i + 1] ?? '')?.day !== undefined && startsSo(copy, i + 2, told);
  return isQuote ? i + 3 : i;
}

/** A quote has no more lines. */
const longestQuote = 30;

/** How many lines start here that quote one of those who speak: “Begin Reference, the disk is... by Mira Ek”, to “End Reference”. */
export function countReference(copy: readonly string[], i: number, names: ReadonlySet<string>): number {
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
