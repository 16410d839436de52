import { readChatTime, readDayLine, useBlanks } from '../chat-time';
import type { Day, Draft, Findings, WrittenTime } from '../draft';
import { withoutEdited } from '../edited';
import type { Format } from '../format';
import { plain, writeInline } from '../inline';
import { guessKind } from '../kinds';
import { linesOf } from '../lines';
import { firstLines, type Source } from '../source';

/** Text as it comes when messages are selected in Slack and copied: name, time and text on lines of their own. */
export const slack = {
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
} as const satisfies Format;

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

const emojiLine = /^(?::[\w+'-]+:|[^\p{L}\p{N}\p{Pd}\s[(@#<"'.,:;!?/\\])+$/u;
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

/** `Name [2:03 PM]`, `[2:04]`, `Name  2:05 PM`. */
function readInlineHead(line: string): InlineHead | undefined {
  const text = useBlanks(line.slice(0, 161)).trimEnd();
  if (text.length > 160) return undefined;
  const open = text.lastIndexOf('[');
  const bracketed = text.endsWith(']') && open >= 0;
  const from = bracketed ? open : text.lastIndexOf('  ');
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

/** What heads look like in this copy. */
interface Shape {
  readonly isTwelve: boolean;
  readonly isIndented: boolean;
  /** Whether the time of a later message of the same person is indented like that of a head with a name. */
  readonly isRunOn: boolean;
  readonly heads: number;
}

function readShape(lines: readonly NumberedLine[]): Shape {
  let [isTwelve, isIndented, isRunOn, heads] = [false, false, false, 0];
  // Lines from one time to the next: a single one is all that was said, or a name below a message without words.
  let above = 2;
  for (const [i, [, line]] of lines.entries()) {
    const time = readTimeLine(line);
    if (time && i > 0) {
      heads++;
      isTwelve ||= time.hasHalf === true;
      isIndented ||= time.isIndented && (time.hasHalf === true || /^\s/.test(line));
      isRunOn ||= above === 1 && time.isIndented && !time.isBot && !looksLikeName((lines[i - 1]?.[1] ?? '').trim());
    } else if (!time) {
      const head = readInlineHead(line);
      if (head) heads++;
      isTwelve ||= head?.time.hasHalf ?? false;
    }
    above = time ? 0 : above + 1;
  }
  return { isTwelve, isIndented, isRunOn, heads };
}

/** A word that says nothing of an incident, or a few that start as names do, without the end of a sentence. */
const looksLikeName = (text: string): boolean =>
  !/[.?!:;,]$/.test(text) &&
  (/\s/.test(text)
    ? /^[\p{Lu}\p{Lo}]/u.test(text) && text.split(/\s+/).length <= 5
    : /\p{L}/u.test(text) && guessKind(text) === 'observation');

const aside = new Set(
  `view thread,view newer replies,show more,show less,new,new messages,thread,also sent to the channel,.,only visible to you,(edited),
  edited,saved for later`
    .split(',')
    .map((each) => each.trim()),
);
const asideStart = /^(?:\d{1,5} repl(?:y|ies)$|last reply\b|sent using \w|_{3}|[─—–-]{3}|.{0,60}view thread$)/i;
const membership = [
  /^(?:was added to|was invited to|joined|has joined|left|has left|started a huddle|a huddle happened)\b/i,
  /^(?:set the channel|cleared the channel|(?:has )?renamed|(?:has )?archived|added an integration|pinned a message)\b/i,
  /^this message was deleted\b/i,
];
const picture = /^[\p{L}\p{N} ._()-]{1,80}\.(?:png|jpe?g|gif|webp|heic|mov|mp4)$/iu;

interface Open {
  readonly who: string | undefined;
  readonly time: WrittenTime;
  readonly day: Day | undefined;
  readonly keep: boolean;
  readonly isBot: boolean;
  readonly said: string[];
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
    // A name above itself is the text of its picture.
    const twice = this.#textAt(i + 1) === this.#textAt(i) && this.#isName(i + 1, i + 2);
    if (!twice && !this.#isName(i, i + 1)) return 0;
    const time = readTimeLine(this.#lines[i + (twice ? 2 : 1)]?.[1] ?? '');
    if (!time) return 0;
    this.#start(this.#textAt(i), time, time.isBot);
    if (twice) this.#setAside(i);
    return twice ? 3 : 2;
  }

  /** Whether a time is all that somebody said: neither the message above nor one that it opens would have any words. */
  #isSaid(time: TimeLine, i: number): boolean {
    if (time.isIndented || this.#open?.said.length !== 0) return false;
    return i + 1 >= this.#lines.length || this.#isName(i + 1, i + 2) || this.#readInline(i + 1) !== undefined;
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
    const said = open.said.join('\n');
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
    const day = this.#isName(i + 1, i + 2) || this.#readInline(i + 1) ? readDayLine(text) : undefined;
    if (day !== undefined) this.#day = day;
    const isPin = /^pinned by .{1,60}$/i.test(text);
    if (isPin) this.#keep = true;
    const isChannel = !this.#open && /^#[\p{L}\p{N}_-]+$/u.test(text);
    if (day === undefined && !isPin && !isChannel && !isAside(text) && !isDoubled(text)) return 0;
    return this.#setAside(i);
  }

  /** Emoji on one line and their count on the next. */
  #readReactions(i: number, text: string): number {
    const open = this.#open;
    const count = / \d{1,3}$/.exec(text)?.[0];
    const emoji = (count === undefined ? text : text.slice(0, -count.length)).trimEnd();
    if (!open || open.said.length === 0 || emoji.length > 200 || !emojiLine.test(emoji)) return 0;
    const below = count === undefined;
    if (below && !/^\d{1,4}$/.test(this.#textAt(i + 1))) return 0;
    open.reactions.push(...emoji.split(':').filter((code) => /^[\w+'-]+$/.test(code)));
    this.#setAside(i);
    return below ? 1 + this.#setAside(i + 1) : 1;
  }

  #readText(i: number): number {
    const [line = 0, raw = ''] = this.#lines[i] ?? [];
    if (this.#open) this.#open.said.push(withoutEdited(raw));
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
