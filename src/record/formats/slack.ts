import { inPast, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat-time';
import type { Day, Draft, Findings, WrittenTime } from '../draft';
import { withoutEdited, withoutEditedHead } from '../edited';
import type { Format } from '../format';
import { plain, writeInline } from '../inline';
import { isHousekeeping, looksLikeName } from '../kinds';
import { linesOf } from '../lines';
import { emojiLine, readReactions } from '../reactions';
import { firstLines, type Source } from '../source';

/** Text as it comes when messages are selected in Slack and copied: name, time and text on lines of their own. */
export const slack = inPast({
  id: 'slack',
  name: 'a copy from Slack',
  about: 'Messages selected in Slack and copied as text',
  needs: 'lines with a name above lines with a time, or “Name [2:03 PM]”',
  detect: (source) => {
    const lines = sample(source);
    const { isTwelve, isIndented, heads } = readShape(lines);
    if (heads === 0) return 0;
    return isIndented ? 0.85 : isTwelve ? 0.7 : heads > 1 ? 0.4 : 0.3;
  },
  *read({ documents }, findings) {
    for (const { text, json } of documents)
      if (json === undefined) yield* new Reader(yield* takeLines(text), findings).run();
  },
} as const satisfies Format);

type NumberedLine = readonly [line: number, text: string];

/** The lines that are not blank. */
function* takeLines(text: string): Generator<void, readonly NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for (const [line, said] of linesOf(text)) {
    if (said.trim() !== '') lines.push([line, said]);
    if (line % 1000 === 0) yield;
  }
  return lines;
}

function sample({ documents }: Source): readonly NumberedLine[] {
  const text = documents.find(({ json, text: said }) => json === undefined && said.trim() !== '')?.text;
  return firstLines(text ?? '', 300).map((line, i) => [i + 1, line]);
}

/** A line with the time of a message: `:pager:  2:05 PM`, `APP  Today at 9:14 AM`, `2:06`. */
interface TimeLine extends WrittenTime {
  /** Two blanks, an emoji or APP in front: it stands below a name. */
  readonly isIndented: boolean;
  readonly isBot: boolean;
}

const badge = /^(?:APP|BOT|WORKFLOW)$/;
/** A status behind a name. */
const status = /(?<=[^\s:]) ?:[\w+'-]{1,60}:$/;
/** The badge behind a name; a copy may leave out the blank. */
const badgeBehind = /(?: |(?<=\p{Ll}))(?:APP|BOT|WORKFLOW)$/u;

function readTimeLine(line: string): TimeLine | undefined {
  if (line.length > 120 || !/\d:\d\d/.test(line)) return undefined;
  const blank = useBlanks(line);
  const words = blank.trim().split(/\s+/);
  let skip = 0;
  while (skip < words.length - 1 && (badge.test(words[skip] ?? '') || emojiLine.test(words[skip] ?? ''))) skip++;
  const time = readChatTime(words.slice(skip).join(' '));
  return (
    time && {
      ...time,
      isIndented: skip > 0 || /^(?: {2}|\t)/.test(blank),
      isBot: words.slice(0, skip).some((word) => badge.test(word)),
    }
  );
}

interface InlineHead {
  readonly who: string | undefined;
  readonly time: WrittenTime;
  readonly isBot: boolean;
  readonly isBracketed: boolean;
}

/** `Name [2:03 PM]`, `[2:04]`, `Name  2:05 PM`, `Name BOT 2:05 PM`, each with “Edited” behind it or not. */
function readInlineHead(line: string): InlineHead | undefined {
  const whole = useBlanks(line.slice(0, 161)).trimEnd();
  if (whole.length > 160) return undefined;
  const text = withoutEditedHead(whole);
  const open = text.lastIndexOf('[');
  const bracketed = text.endsWith(']') && open >= 0;
  const badged = text.search(/(?<= (?:APP|BOT|WORKFLOW)) \d/);
  const from = bracketed ? open : Math.max(badged, text.lastIndexOf('  '));
  if (from < 0) return undefined;
  const time = readChatTime(bracketed ? text.slice(open + 1, -1) : text.slice(from));
  if (!time) return undefined;
  const name = text.slice(0, from).trim();
  const who = name.replace(badgeBehind, '').trimEnd();
  const isBot = who !== name;
  return who !== '' && !/\p{L}/u.test(who)
    ? undefined
    : { who: who === '' ? undefined : who, time, isBot, isBracketed: bracketed };
}

/** `[2:04 PM] text`: where heads have brackets, the next message of the same person may start on the line of its time. */
function readFollowUp(line: string, last: WrittenTime | undefined) {
  const [whole = '', written = ''] = /^ ?\[([^[\]]{4,20})\] (?=\S)/.exec(useBlanks(line.slice(0, 60))) ?? [];
  const time = readNextTime(written, last, true);
  return time && { time, said: line.slice(whole.length) };
}

/** What heads look like in this copy. */
interface Shape {
  readonly isTwelve: boolean;
  readonly isIndented: boolean;
  /** Whether the time of a later message of the same person is indented like that of a head with a name. */
  readonly isRunOn: boolean;
  readonly isBracketed: boolean;
  readonly heads: number;
}

function readShape(lines: readonly NumberedLine[]): Shape {
  let [isTwelve, isIndented, isRunOn, isBracketed, heads] = [false, false, false, false, 0];
  // Lines from one time to the next: a single one is all that was said, or a name below a message without words.
  let above = 2;
  for (const [i, [, line]] of lines.entries()) {
    const time = readTimeLine(line);
    const head = time ? undefined : readInlineHead(line);
    const found = i > 0 && time ? time : head?.time;
    if (found) heads++;
    isTwelve ||= found?.hasHalf === true;
    isIndented ||= i > 0 && isBelowName(time, line);
    isRunOn ||= above === 1 && isWithoutName(time, lines[i - 1]?.[1] ?? '');
    isBracketed ||= head?.isBracketed === true && head.who !== undefined;
    above = time ? 0 : above + 1;
  }
  return { isTwelve, isIndented, isRunOn, isBracketed, heads };
}

const isBelowName = (time: TimeLine | undefined, line: string): boolean =>
  !!time?.isIndented && (time.hasHalf === true || /^\s/.test(line));

/** Whether a time is indented, and what stands above it is no name. */
const isWithoutName = (time: TimeLine | undefined, above: string): boolean =>
  !!time?.isIndented && !time.isBot && !looksLikeName(above.trim());

const aside = new Set(
  `view thread,view newer replies,show more,show less,new,new messages,thread,also sent to the channel,.,only visible to you,(edited),
  edited,saved for later`
    .split(',')
    .map((each) => each.trim()),
);
const asideStart =
  /^(?:\d{1,5} repl(?:y|ies)$|last reply\b|sent using \w|_{3}|[─—–-]{3}|.{0,60}view thread$|\d{1,4} \w{1,20} reactions?\.?$)/i;
/** Buttons below what an app says, side by side. */
const button =
  '(?:(?:un)?acknowledge|ack|resolve|escalate|snooze|silence|(?:re)?assign|add note|approve|reject|deny|dismiss|close|more actions|' +
  'view (?:incident|alert|details))';
const buttons = new RegExp(`^${button}(?:\\s{2,9}${button}){1,9}$`, 'i');
const membership = [
  /^(?:was added to|was invited to)\b|^(?:has )?(?:joined|left)\.?$/i,
  /^(?:(?:has )?(?:set|cleared|renamed|archived|un-?archived) (?:the|this) channel|added an integration)\b/i,
  /^this message was deleted\b/i,
];
const picture = /^[\p{L}\p{N} ._()-]{1,80}\.(?:png|jpe?g|gif|webp|heic|mov|mp4)$/iu;

interface Open {
  readonly who: string | undefined;
  readonly time: WrittenTime;
  readonly day: Day | undefined;
  readonly keep: boolean;
  readonly isBot: boolean;
  readonly said: NumberedLine[];
  readonly reactions: string[];
}

class Reader {
  readonly #lines: readonly NumberedLine[];
  readonly #findings: Findings;
  readonly #shape: Shape;
  readonly #names = new Set<string>();
  #open: Open | undefined;
  #day: Day | undefined;
  #keep = false;

  constructor(lines: readonly NumberedLine[], findings: Findings) {
    this.#lines = lines;
    this.#findings = findings;
    this.#shape = readShape(lines.slice(0, 1000));
  }

  *run(): Generator<void> {
    let rounds = 0;
    for (let i = 0; i < this.#lines.length; rounds++) {
      i += this.#readHead(i) || this.#readAside(i) || this.#readText(i);
      if (rounds % 50 === 49) yield;
    }
    this.#close();
  }

  #textAt(i: number): string {
    return useBlanks(this.#lines[i]?.[1] ?? '').trim();
  }

  /** How many lines the head of a message takes that starts here; 0 where none does. */
  #readHead(i: number): number {
    const raw = this.#lines[i]?.[1] ?? '';
    const own = readTimeLine(raw);
    if (own) {
      if (this.#isSaid(own, i)) return 0;
      this.#start(undefined, own, own.isBot);
      return 1;
    }
    const inline = this.#readInline(i);
    if (inline) {
      this.#start(inline.who, inline.time, inline.isBot);
      return 1;
    }
    const next = this.#shape.isBracketed ? readFollowUp(raw, this.#open?.time) : undefined;
    if (next) {
      this.#start(undefined, next.time, false);
      this.#open?.said.push([this.#lines[i]?.[0] ?? 0, withoutEdited(next.said)]);
      return 1;
    }
    return this.#readName(i);
  }

  /** A head that starts with a line for the name. A name above itself is the text of its picture; a badge may have its own line. */
  #readName(i: number): number {
    const twice = this.#textAt(i + 1) === this.#textAt(i) && this.#isName(i + 1, i + 2);
    const isBadged = this.#hasBadge(i);
    if (!twice && !isBadged && !this.#isName(i, i + 1)) return 0;
    const time = readTimeLine(this.#lines[i + (twice || isBadged ? 2 : 1)]?.[1] ?? '');
    if (!time) return 0;
    this.#start(this.#textAt(i), time, time.isBot || isBadged);
    if (twice) this.#setAside(i);
    return twice || isBadged ? 3 : 2;
  }

  /** Whether a message of somebody who is named starts here. */
  #isHead(i: number): boolean {
    return this.#isName(i, i + 1) || this.#hasBadge(i) || this.#readInline(i) !== undefined;
  }

  /** Whether a name stands here, with a badge and a time on the lines below. */
  #hasBadge(i: number): boolean {
    const name = this.#textAt(i);
    return (
      badge.test(this.#textAt(i + 1)) && name.length <= 90 && /\p{L}/u.test(name) && !!readTimeLine(this.#textAt(i + 2))
    );
  }

  /** Whether a time is all that somebody said: neither the message above nor one that it opens would have any words. */
  #isSaid(time: TimeLine, i: number): boolean {
    if (time.isIndented || this.#open?.said.length !== 0) return false;
    return i + 1 >= this.#lines.length || this.#isHead(i + 1);
  }

  /** A head on one line. Where heads have two lines, "restarted at  9:30 AM" is none. */
  #readInline(i: number): InlineHead | undefined {
    const head = readInlineHead(this.#lines[i]?.[1] ?? '');
    if (head?.who === undefined || head.isBot || head.isBracketed || !this.#shape.isIndented) return head;
    const name = head.who.replace(status, '');
    return !this.#open || this.#names.has(name) || looksLikeName(name) ? head : undefined;
  }

  /** Whether line `i` names who speaks at the time in line `at`. */
  #isName(i: number, at: number): boolean {
    const time = readTimeLine(this.#lines[at]?.[1] ?? '');
    const name = this.#textAt(i);
    if (!time || name.length > 90 || !/[\p{L}\p{N}]/u.test(name) || /^\d+$/.test(name)) return false;
    if (time.isIndented && (!this.#shape.isRunOn || time.isBot)) return true;
    // Where heads are indented, a bare time is the next message of the same person.
    if (!time.isIndented && (this.#shape.isIndented || (this.#shape.isTwelve && !time.hasHalf))) return false;
    if (this.#names.has(name) || !this.#open) return true;
    return this.#open.said.length > 0 && looksLikeName(name);
  }

  #start(name: string | undefined, time: WrittenTime, isBot: boolean): void {
    const who = name?.replace(status, '').replace(badgeBehind, '').trimEnd();
    const before = this.#open?.who;
    this.#close();
    if (who !== undefined) this.#names.add(who);
    this.#open = {
      who: who ?? before,
      time,
      day: time.day ?? this.#day,
      keep: this.#keep,
      isBot,
      said: [],
      reactions: [],
    };
    this.#day = undefined;
    this.#keep = false;
    if (who !== undefined && isBot) this.#findings.people.set(who, { name: who, aliases: [], role: null, isBot: true });
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    const words = open.said.filter(([, line]) => !picture.test(line.trim()));
    // The name of a picture says nothing beside what was said.
    const kept = words.length === 0 ? open.said : words;
    for (const [line, text] of open.said)
      if (kept === words && picture.test(text.trim())) this.#findings.noise.push({ line, text });
    const said = kept
      .map(([, text]) => text)
      .join('\n')
      .trim();
    const draft: Draft = {
      when: { minutes: open.time.minutes, day: open.day, zone: open.time.zone, hasHalf: open.time.hasHalf === true },
      who: open.who,
      text: writeInline(said, plain),
      keep: open.keep,
      reactions: open.reactions,
      kind: said === '' || membership.some((each) => each.test(said)) || picture.test(said) ? 'noise' : undefined,
    };
    this.#findings.drafts.push(draft);
  }

  /** How many lines here say nothing. */
  #readAside(i: number): number {
    const text = this.#textAt(i);
    const reactions = this.#readReactions(i, text);
    if (reactions > 0) return reactions;
    if (/^replied to a thread:/i.test(text)) {
      const quotes = text.length > 'replied to a thread:'.length ? 1 : 2;
      for (let at = i; at < i + quotes; at++) this.#setAside(at);
      return quotes;
    }
    const day = this.#isHead(i + 1) ? readDayLine(text) : undefined;
    if (day !== undefined) this.#day = day;
    const isPin = /^pinned by .{1,60}$/i.test(text);
    if (isPin) this.#keep = true;
    const isChannel = !this.#open && /^#[\p{L}\p{N}_-]+$/u.test(text);
    const isOver =
      !!this.#open && this.#open.said.length > 0 && (isHousekeeping(text) || (this.#open.isBot && buttons.test(text)));
    if (day === undefined && !isPin && !isChannel && !isOver && !isAside(text) && !isDoubled(text)) return 0;
    return this.#setAside(i);
  }

  /** Emoji that others gave, and their counts. */
  #readReactions(i: number, text: string): number {
    const open = this.#open;
    const found = open && open.said.length > 0 ? readReactions(text, this.#textAt(i + 1)) : undefined;
    if (!found) return 0;
    open?.reactions.push(...found.codes);
    for (let at = i; at < i + found.lines; at++) this.#setAside(at);
    return found.lines;
  }

  #readText(i: number): number {
    const [line = 0, raw = ''] = this.#lines[i] ?? [];
    if (this.#open) this.#open.said.push([line, withoutEdited(raw)]);
    else this.#findings.unread.push({ line, text: raw });
    return 1;
  }

  #setAside(i: number): number {
    const [line, text] = this.#lines[i] ?? [];
    if (line !== undefined && text !== undefined) this.#findings.noise.push({ line, text });
    return 1;
  }
}

const isAside = (text: string): boolean =>
  text.length <= 90 && (aside.has(text.toLowerCase()) || asideStart.test(text));

/** A preview of a link starts with the name of its site, twice. */
function isDoubled(text: string): boolean {
  const half = text.length / 2;
  return (
    half >= 3 &&
    text.length <= 80 &&
    Number.isInteger(half) &&
    text.slice(0, half) === text.slice(half) &&
    /\p{L}/u.test(text)
  );
}
