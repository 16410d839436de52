import { justNow, placeToday, readChatTime, readDayLine, useBlanks } from '../../chat/chat-time';
import type { Findings, WrittenTime } from '../../model/draft';
import { isEdited } from '../../chat/edited';
import { plain, writeInline } from '../../markup/inline';
import { isHousekeeping } from '../../model/kinds';
import { linesOf } from '../../source/lines';
import type { Line } from '../../model/message';
import { firstLines, type Source } from '../../source/source';
import { host, picture } from '../../name-lines/asides';
import { isCountOfReplies, isLastReply } from './replies';
import { countQuoted } from './quotes';

// Messages as the page of Google Chat gives them to whoever listens to it: a name and a time with commas on lines of their own, what was
// said, and behind each message its time again, between commas. The next message of the same person has that alone.

/** When a message was; nothing where it tells the minutes since, or is of this moment. */
interface Mark {
  readonly when: WrittenTime | undefined;
  readonly lines: number;
}

interface Head extends Mark {
  readonly who: string;
  /** Of a message that was deleted, which says so where names are. */
  readonly isGone: boolean;
  readonly isBot: boolean;
}

/** Whether most of what looks like the end of a message, and what looks like its head, is there. */
export function detectWeb({ documents }: Source): number {
  if (documents.some(({ json }) => json !== undefined)) return 0;
  const lines = firstLines((documents[0]?.text ?? '').slice(0, 20_000), 200).map(trim);
  const heads = lines.filter((_, i) => readHead(lines, i)).length;
  const ends = lines.filter((_, i) => readEnd(lines, i)).length;
  return heads > 0 && ends > 0 ? 0.9 : 0;
}

const trim = (line: string): string => useBlanks(line).trim();

/** Reads such a copy. */
export function* readWeb(text: string, findings: Findings): Generator<void> {
  const numbered: (readonly [line: number, text: string])[] = [];
  for (const line of linesOf(text)) {
    if (line[1].trim() !== '') numbered.push(line);
    if (line[0] % 1000 === 0) yield;
  }
  const reader = new Reader(numbered, findings);
  for (let i = 0, rounds = 0; i < numbered.length; rounds++) {
    i += reader.read(i);
    if (rounds % 500 === 499) yield;
  }
  reader.end();
}

class Reader {
  readonly #numbered: readonly (readonly [line: number, text: string])[];
  readonly #lines: readonly string[];
  readonly #findings: Findings;
  /** The lines since the last head or end. */
  #said: number[] = [];
  #who: string | undefined;
  #last: WrittenTime | undefined;

  constructor(numbered: readonly (readonly [line: number, text: string])[], findings: Findings) {
    this.#numbered = numbered;
    this.#lines = numbered.map(([, line]) => trim(line));
    this.#findings = findings;
  }

  /** Reads from a line on, and gives how many lines that took. */
  read(i: number): number {
    const head = readHead(this.#lines, i);
    if (head) {
      // Behind the end of a message stand days, and what the page says.
      this.end();
      this.#who = head.isGone ? undefined : head.who;
      if (head.isGone) this.#push(this.#findings.noise, i);
      if (head.isBot) this.#findings.people.set(head.who, { name: head.who, aliases: [], role: null, isBot: true });
      return head.lines;
    }
    const end = readEnd(this.#lines, i);
    if (end) this.#close(end.when);
    else this.#said.push(i);
    return end?.lines ?? 1;
  }

  /** Tells what belongs to no message. */
  end(): void {
    const { noise, unread } = this.#findings;
    for (const each of this.#said) this.#push(isBetween(this.#lines[each] ?? '') ? noise : unread, each);
    this.#said = [];
  }

  #close(told: WrittenTime | undefined): void {
    const [said, who] = [this.#said, this.#who];
    this.#said = [];
    if (!told || who === undefined) {
      for (const each of said) this.#push(this.#findings.unread, each, who === undefined ? '' : `${who}: `);
      return;
    }
    const when = placeToday(told, this.#last);
    this.#last = when;
    const { kept, asides } = partLines(this.#lines, said);
    for (const each of asides) this.#push(this.#findings.noise, each);
    const words = kept.map((each) => this.#lines[each] ?? '').join('\n');
    const kind = words === '' || picture.test(words) ? 'noise' : undefined;
    this.#findings.drafts.push({ when, who, text: writeInline(words, plain), kind });
  }

  #push(list: Line[], each: number, front = ''): void {
    const [line = 0, text = ''] = this.#numbered[each] ?? [];
    list.push({ line, text: front + text });
  }
}

/** A time as heads and ends have it. */
function readTime(text: string): Pick<Mark, 'when'> | undefined {
  const when = readChatTime(text);
  return when || justNow.test(text) ? { when } : undefined;
}

/** `Mira Ek` above `,`, or `Mira Ek,`; `App` of an app; the time, a comma, and the mark of a change. */
function readHead(lines: readonly string[], i: number): Head | undefined {
  const name = lines[i] ?? '';
  const isGlued = name.length > 1 && name.endsWith(',') && !name.startsWith(',');
  if (name === ',' || name.length > 90 || (!isGlued && lines[i + 1] !== ',')) return undefined;
  const below = i + (isGlued ? 1 : 2);
  const badge = countBadge(lines, below);
  const at = below + badge;
  const time = readTime(lines[at] ?? '');
  if (!time) return undefined;
  const isOpen = lines[at + 1] === ',';
  const isChanged = isOpen && isMark(lines[at + 2] ?? '');
  const isGone = isHousekeeping(name);
  if (!isOpen && !isGone) return undefined;
  const who = isGlued ? name.slice(0, -1).trim() : name;
  return { ...time, who, isGone, isBot: badge > 0, lines: at - i + (isChanged ? 3 : isOpen ? 2 : 1) };
}

/** How many lines say that an app speaks: `App` above `,`, or `App,`. */
const countBadge = (lines: readonly string[], i: number): number =>
  lines[i] === 'App,' ? 1 : lines[i] === 'App' && lines[i + 1] === ',' ? 2 : 0;

/** `Edited,` */
const isMark = (line: string): boolean => line.endsWith(',') && isEdited(line.slice(0, -1));

/** `,Mar 3, 9:58 PM,`, `,Mar 3, 9:58 PM,Edited,`, and `, Fri 3:09 PM` above a comma. */
function readEnd(lines: readonly string[], i: number): Mark | undefined {
  const line = lines[i] ?? '';
  if (line.length < 4 || line.length > 80 || !line.startsWith(',')) return undefined;
  const isClosed = line.endsWith(',');
  if (!isClosed && lines[i + 1] !== ',') return undefined;
  const inside = isClosed ? line.slice(1, -1) : line.slice(1);
  const comma = inside.lastIndexOf(',');
  const isChanged = comma > 0 && isEdited(inside.slice(comma + 1).trim());
  const time = readTime((isChanged ? inside.slice(0, comma) : inside).trim());
  return time && { ...time, lines: isClosed ? 1 : 2 };
}

/** What the page has between messages. */
const isBetween = (line: string): boolean =>
  readDayLine(line) !== undefined ||
  isHousekeeping(line) ||
  isCountOfReplies(line) ||
  isLastReply(line) ||
  /^(?:(?:\d{1,4} )?unread|,)$/i.test(line);

/** What belongs to a call, in a message that starts one. */
const calls = new Set(['Google Meet', 'Join video meeting']);

/** The lines that somebody said, and what stands among them: what it is an answer to, a preview of an address, a file once more. */
function partLines(
  lines: readonly string[],
  said: readonly number[],
): { readonly kept: readonly number[]; readonly asides: readonly number[] } {
  const [kept, asides]: [number[], number[]] = [[], []];
  const textAt = (k: number): string => lines[said[k] ?? -1] ?? '';
  for (let k = 0; k < said.length;) {
    const count = countAside(textAt, k, said.length);
    const end = k + Math.max(1, count);
    (count > 0 ? asides : kept).push(...said.slice(k, end));
    k = end;
  }
  return { kept, asides };
}

/** How many of the lines from `k` on nobody said. */
function countAside(textAt: (k: number) => string, k: number, length: number): number {
  const text = textAt(k);
  const quoted = countQuoted((at) => textAt(k + at), length - k);
  if (quoted > 0) return quoted;
  const isTwice = text !== '' && textAt(k + 1) === text;
  if (isTwice && host.test(textAt(k + 2))) return 3;
  return calls.has(text) || (isTwice && /\.[a-z\d]{2,5}$/i.test(text)) ? 1 : 0;
}
