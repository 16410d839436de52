import { justNow, readChatTime, readDayLine, tellsDate, useBlanks } from '../chat/chat-time';
import type { Day, Draft, Findings, WrittenTime } from '../model/draft';
import { withoutBareEdited, withoutEdited } from '../chat/edited';
import { plain, writeInline } from '../markup/inline';
import { isHousekeeping } from '../model/kinds';
import { linesOf } from '../source/lines';
import {
  badgeBehind,
  badgeLine,
  isName,
  isSentence,
  isSomebody,
  isWord,
  looksLikeName,
  tellsSeconds,
} from '../chat/name-line';
import { readReactions, tellsReaction } from '../chat/reactions';
import { runToEnd } from '../../review';
import { firstLines, type Source } from '../source/source';
import { nextHalf } from '../time/half';
import { findAvatars } from './avatars';
import { findNamed, splitGlued } from './events';
import {
  buttonLine,
  buttons,
  fileCount,
  fileName,
  isAside,
  isDoubled,
  isNewLine,
  isSnippetFoot,
  picture,
  teamsCall,
  viewDetails,
} from './asides';
import { readAgo, readFollowUp, readInlineHead, readTimeLine, status, type InlineHead, type TimeLine } from './heads';
import { readHeard } from './teams-headings';
import {
  commentLine,
  findSureNames,
  guestLine,
  nameBelow,
  ofTeams,
  readShape,
  type NumberedLine,
  type Shape,
} from './shape';

/** Reads a copy whose heads are lines with a name and a time. `write` tells in Markdown what was said. */
export function* readCopy(text: string, findings: Findings, write = writePlain): Generator<void> {
  const { lines, asides, heads } = yield* readHeard(yield* takeLines(text));
  const avatars = findAvatars(lines);
  const seen = lines.filter((_, i) => avatars.has(i));
  for (const [line, said] of [...asides, ...seen]) findings.noise.push({ line, text: said });
  const rest = seen.length === 0 ? lines : lines.filter((_, i) => !avatars.has(i));
  const marks = { avatars: new Set(seen.map(([line]) => line)), heads };
  yield* new Reader(rest, marks, findings, write).run();
}

const textOf = (said: readonly NumberedLine[]): string => said.map(([, text]) => text).join('\n');

const writePlain = (said: readonly NumberedLine[]): string => writeInline(textOf(said).trim(), plain);

/** The lines that are not blank. */
function* takeLines(text: string): Generator<void, readonly NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for (const [line, said] of linesOf(text)) {
    if (said.trim() !== '') lines.push([line, said]);
    if (line % 1000 === 0) yield;
  }
  return lines;
}

/** The first lines of a copy, to tell what it is from. */
export function sample({ documents }: Source): readonly NumberedLine[] {
  const text = documents.find(({ json, text: said }) => json === undefined && said.trim() !== '')?.text;
  const first = firstLines(text ?? '', 300).map((line, i): NumberedLine => [i + 1, line]);
  return runToEnd(readHeard(first)).lines;
}

const membership = [
  /^(?:was added to|was invited to)\b|^(?:has )?(?:joined|left)\.?$/i,
  /^(?:(?:has )?(?:set|cleared|renamed|archived|un-?archived) (?:the|this) channel|added an integration)\b/i,
  /^this message was deleted\b/i,
];

/** Whether a name is of a person, and no handle, which a row of a table may start with. */
const isPerson = (name: string): boolean => isSomebody(name) && isName(name) && /^[\p{Lu}\p{Lo}]/u.test(name);

const isSmallWord = (text: string): boolean => /^\p{Ll}/u.test(text) && isWord(text);

/** Whether a line may be a name at all. */
const mayName = (text: string): boolean =>
  text.length <= 90 &&
  /[\p{L}\p{N}]/u.test(text) &&
  !/^\d+$/.test(text) &&
  !isAside(text) &&
  withoutEdited(text) === text;

/** Whether a message only tells who came and went, or of a huddle that stands where a name does, or is a picture. */
const isNothing = (who: string | undefined, said: string): boolean =>
  said === '' ||
  membership.some((each) => each.test(said)) ||
  picture.test(said) ||
  (who !== undefined && isHousekeeping(who));

/** What Slack says of an answer that is sent to the channel as well. */
const answer = 'replied to a thread:';
/** What stands behind it on its line. */
const tellAnswer = (text: string): string | undefined =>
  text.length > answer.length && text.toLowerCase().startsWith(answer) ? text.slice(answer.length) : undefined;

/** What is quoted of a message is mostly no longer. */
const longestQuote = 1000;

/** A word for a reaction, and its count. */
const told = { codes: [], lines: 2 } as const;

/** What one is asked for below all messages. */
const composer = /^Message #[\p{L}\p{N}_-]{1,80}$/u;
const composerHint = /^Shift \+ (?:Return|Enter) to add a new line$/i;
/** In a conversation of a few it names them, and so may be said as well. */
const composerOfSome = /^Message \p{L}.{0,300}$/u;
/** What one is asked for in a thread, and what stands below. */
const replyField = 'Reply…';
const alsoSend = /^Also send (?:to \S.{0,90}|as direct message)$/;

/** What Mattermost shows below a thread. */
const isFooter = (above: string, text: string): boolean =>
  /^(?:follow(?:ing)?|\d{1,4} unread)$/i.test(text) && /^(?:\d{1,5} repl(?:y|ies)$|last reply )/i.test(above);
/** What Mattermost tells of a file. */
const fileSize = /^[A-Z\d]{2,5} \d{1,4}(?:\.\d{1,2})? ?[KMG]?B$/;

/** The button below the number of some files. */
const isDownload = (above: string, text: string): boolean => text === 'Download all' && fileCount.test(above);

/** The emoji of a status, on a line of its own. */
const statusLine = /^:[\p{L}\p{M}\p{N}_+'-]{1,60}:$/u;

/** The words of a status and its emoji in front of a time: `On leave:palm_tree:  2:06 PM`. */
const worded = /^(\S.{0,60}?) ?:[\p{L}\p{M}\p{N}_+'-]{1,60}: {2,4}(?=\S{1,30}(?: \S{1,12}){0,4}$)/u;

/** Whether a time that stands alone is earlier than that of a message: a later one of the same person follows within hours. */
function isEarlier(time: TimeLine, last: WrittenTime, isTwelve: boolean): boolean {
  if (time.day !== undefined || time.isBot) return false;
  const isBefore = (cycle: number): boolean => (((time.minutes - last.minutes) % cycle) + cycle) % cycle > cycle / 2;
  if (time.hasHalf !== last.hasHalf) return isBefore(720);
  // Where both leave out the half of the day, 1:05 follows 12:59, and nothing else goes past noon.
  return isBefore(1440) && (time.hasHalf === true || !isTwelve || time.minutes % 720 < last.minutes % 720);
}

interface Open {
  readonly who: string | undefined;
  readonly time: WrittenTime;
  /** Those of the day, also where the time leaves out its half. */
  readonly minutes: number;
  readonly day: Day | undefined;
  readonly keep: boolean;
  readonly isBot: boolean;
  readonly said: NumberedLine[];
  readonly reactions: string[];
}

/** What lines that are left out told of others, by their numbers. */
interface Marks {
  /** Those that were texts of pictures in Mattermost. */
  readonly avatars: ReadonlySet<number>;
  /** Those that surely name who speaks. */
  readonly heads: ReadonlySet<number>;
}

class Reader {
  readonly #lines: readonly NumberedLine[];
  readonly #avatars: ReadonlySet<number>;
  readonly #heads: ReadonlySet<number>;
  readonly #findings: Findings;
  readonly #write: typeof writePlain;
  readonly #shape: Shape;
  readonly #names = new Set<string>();
  /** The lines of the last message that starts so, by who said it and its first line. */
  readonly #said = new Map<string, { readonly lines: readonly string[]; readonly minutes: number }>();
  /** What was said so far, and how it started. */
  readonly #heard = new Set<string>();
  /** Those who surely are somebody, in a copy where what stands at a time may as well be said. */
  #sure: ReadonlySet<string> = new Set();
  /** Those named in heads of their own, where heads have brackets. */
  #named: ReadonlySet<string> = new Set();
  #open: Open | undefined;
  #day: Day | undefined;
  /** The last day that a head or a line told. */
  #told: Day | undefined;
  /** Whether a head told its day, and no line did since. */
  #hasDay = false;
  #keep = false;
  /** Whether texts of pictures stand right above names, and apart from them. */
  readonly #pictures = { above: false, apart: false };

  constructor(lines: readonly NumberedLine[], { avatars, heads }: Marks, findings: Findings, write: typeof writePlain) {
    this.#write = write;
    this.#lines = lines;
    this.#avatars = avatars;
    this.#heads = heads;
    this.#findings = findings;
    this.#shape = readShape(lines.slice(0, 1000));
  }

  *run(): Generator<void> {
    this.#sure = yield* findSureNames(this.#lines.slice(0, 20_000), this.#shape);
    if (this.#shape.isBracketed) this.#named = yield* findNamed(this.#lines.slice(0, 20_000));
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

  #readTime(i: number): TimeLine | undefined {
    const line = this.#lines[i]?.[1] ?? '';
    return tellsSeconds(line) && !this.#shape.hasSeconds ? undefined : readTimeLine(line);
  }

  /** How many lines the head of a message takes that starts here; 0 where none does. */
  #readHead(i: number): number {
    const raw = this.#lines[i]?.[1] ?? '';
    const own = this.#readTime(i);
    if (own) {
      if (this.#isSaid(own, i)) return 0;
      return this.#readNameBelow(own, i);
    }
    if (this.#readEvent(i)) return 1;
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
    return this.#readGlued(i) || this.#readName(i) || this.#readJustNow(i) || this.#readAgo(i);
  }

  /** A head in brackets, with what Slack says of the one before in front of it. */
  #readEvent(i: number): boolean {
    const text = this.#shape.isBracketed ? this.#textAt(i) : '';
    if (!this.#open || !text.endsWith(']') || (tellsSeconds(text) && !this.#shape.hasSeconds)) return false;
    const bracket = text.lastIndexOf('[');
    const time = readChatTime(text.slice(bracket + 1, -1));
    const head = text.slice(0, Math.max(0, bracket)).trimEnd();
    const unbadged = head.replace(badgeBehind, '').trimEnd();
    const glued = time && splitGlued(unbadged, this.#named, this.#open.said.length === 0);
    if (!time || !glued) return false;
    const { who, said } = glued;
    this.#open.said.push([this.#lineAt(i), who === undefined ? head : said]);
    this.#start(who, time, who !== undefined && unbadged !== head);
    if (who === undefined) this.#forgetWho();
    return true;
  }

  /** Nobody is told who says what is open. */
  #forgetWho(): void {
    if (this.#open) this.#open = { ...this.#open, who: undefined };
  }

  /** `Mira Ek15:06`, as Teams has the next message of somebody who spoke before. */
  #readGlued(i: number): number {
    const head = this.#gluedAt(i);
    if (head) this.#start(head.who, head.time, false);
    return head ? 1 : 0;
  }

  #gluedAt(i: number): { readonly who: string; readonly time: WrittenTime } | undefined {
    const text = this.#textAt(i);
    if (text.length > 120 || !/\d:\d\d/.test(text)) return undefined;
    for (const who of this.#names) {
      const time = text.startsWith(who) ? readChatTime(text.slice(who.length)) : undefined;
      if (time && text[who.length] !== ' ') return { who, time };
    }
    return undefined;
  }

  /** A name above “5 min”, in chats that tell the time so: when it was nobody knows, so what is said there could not be read. */
  #readJustNow(i: number): number {
    const name = this.#textAt(i);
    const time = this.#textAt(i + 1);
    if (this.#shape.isIndented || this.#shape.isBracketed || !justNow.test(time) || time === 'now') return 0;
    if (!this.#names.has(name) && !isSomebody(name)) return 0;
    this.#close();
    return this.#readText(i) + this.#readText(i + 1);
  }

  /** `Mira Ek  2 hours ago`, on one line or two, as Slack has it in a thread: when that was nobody knows, so it could not be read either. */
  #readAgo(i: number): number {
    const { isJoined, isTimeFirst, isBracketed } = this.#shape;
    const head = isJoined || isTimeFirst || isBracketed ? undefined : readAgo(this.#lines, i);
    if (!head || !(this.#names.has(head.who) || isPerson(head.who)) || this.#isAgoRow(i, head.lines)) return 0;
    this.#close();
    for (let at = i; at < i + head.lines; at++) this.#readText(at);
    return head.lines;
  }

  /** Whether what looks so is one of several below each other, with nothing said between them: rows of a table. */
  #isAgoRow(i: number, length: number): boolean {
    const above = [1, 2].some((lines) => i >= lines && readAgo(this.#lines, i - lines)?.lines === lines);
    return above || readAgo(this.#lines, i + length) !== undefined;
  }

  /** A time, and who speaks where the name stands below. Nobody is told where that may as well be what the one before says next. */
  #readNameBelow(time: TimeLine, i: number): number {
    const name = this.#shape.isTimeFirst ? nameBelow(this.#lines, i) : undefined;
    const isSure = name !== undefined && this.#sure.has(name);
    const isBadged = isSure && badgeLine.test(this.#textAt(i + 2));
    this.#start(isSure ? name : undefined, time, time.isBot || isBadged);
    if (name !== undefined && !isSure) this.#forgetWho();
    return isBadged ? 3 : isSure ? 2 : 1;
  }

  /**
   * A head that starts with a line for the name. The text of its picture, which is the name, may stand above it; a badge or a status may
   * have its own line.
   */
  #readName(i: number): number {
    const told = this.#readWorded(i);
    if (told) {
      this.#start(this.#textAt(i), told, false);
      return 2;
    }
    const twice = this.#isTwice(i);
    const between = this.#textBetween(i);
    if (!twice && between === undefined && !this.#isName(i, i + 1)) return 0;
    const isLong = twice || between !== undefined;
    const time = this.#readTime(i + (isLong ? 2 : 1));
    if (!time || (!isLong && this.#countQuotes(i, this.#textAt(i)) > 0)) return 0;
    this.#start(this.#textAt(i), time, time.isBot || (between !== undefined && badgeLine.test(between)));
    if (twice) this.#setAside(i);
    return isLong ? 3 : 2;
  }

  /** Whether the name that stands here is the text of a picture: right above itself, and not all that the one before says, or as above. */
  #isTwice(i: number): boolean {
    if (this.#textAt(i + 1) !== this.#textAt(i) || !this.#isName(i + 1, i + 2)) return false;
    const gap = (at: number): number => (this.#lines[at + 1]?.[0] ?? 0) - (this.#lines[at]?.[0] ?? 0);
    const isApart = gap(i) > gap(i + 1);
    const isPicture =
      !this.#open || (isApart ? this.#pictures.apart : this.#open.said.length > 0 || this.#pictures.above);
    if (isPicture) this.#pictures[isApart ? 'apart' : 'above'] = true;
    return isPicture;
  }

  /** Whether a message of somebody who is named starts here. */
  #isHead(i: number): boolean {
    return (
      this.#isName(i, i + 1) ||
      this.#readWorded(i) !== undefined ||
      this.#textBetween(i) !== undefined ||
      this.#readInline(i) !== undefined ||
      this.#gluedAt(i) !== undefined
    );
  }

  /** The time below a name that stands here, behind a status with words, which are no name themselves. */
  #readWorded(i: number): TimeLine | undefined {
    const [head = '', words = ''] = worded.exec(useBlanks(this.#lines[i + 1]?.[1] ?? '').slice(0, 140)) ?? [];
    if (head === '' || this.#names.has(words) || isSomebody(words) || !looksLikeName(this.#textAt(i))) return undefined;
    if (this.#open?.said.length === 0 || isAside(this.#textAt(i))) return undefined;
    return readTimeLine((this.#lines[i + 1]?.[1] ?? '').slice(head.length));
  }

  /** The badge, or the emoji of a status, on a line between a name that stands here and a time. */
  #textBetween(i: number): string | undefined {
    const [name, between] = [this.#textAt(i), this.#textAt(i + 1)];
    if (name.length > 90 || !/\p{L}/u.test(name)) return undefined;
    const time = this.#readTime(i + 2);
    const isStatus = time?.isIndented && !this.#shape.isRunOn && statusLine.test(between) && this.#isName(i, i + 2);
    const isGuest = guestLine.test(between) && looksLikeName(name);
    return time && (isStatus || isGuest || badgeLine.test(between)) ? between : undefined;
  }

  /**
   * Whether a time is what somebody said: all of it, where neither the message above nor one that it opens would have any words; or a time
   * before that of the message.
   */
  #isSaid(time: TimeLine, i: number): boolean {
    if (time.isIndented || !this.#open || this.#shape.isTimeFirst) return false;
    if (this.#day === undefined && isEarlier(time, this.#open.time, this.#shape.isTwelve)) return true;
    return this.#open.said.length === 0 && (i + 1 >= this.#lines.length || this.#isHead(i + 1));
  }

  /** A head on one line. Where heads have two lines, "restarted at  9:30 AM" is none. */
  #readInline(i: number): InlineHead | undefined {
    const line = this.#lines[i]?.[1] ?? '';
    if (tellsSeconds(line) && !this.#shape.hasSeconds) return undefined;
    const head = readInlineHead(line, this.#shape.isJoined);
    if (this.#shape.isJoined && this.#open && head && this.#isSaidWord(head, this.#open, i)) return undefined;
    if (head?.who === undefined || head.isBot || head.isBracketed || !this.#shape.isIndented) return head;
    const name = head.who.replace(status, '');
    return !this.#open || this.#names.has(name) || looksLikeName(name) ? head : undefined;
  }

  /** “still 2:04 PM”, and “Cache 2:04 PM” where nobody else said anything so far, nothing is said below it, or it is earlier. */
  #isSaidWord({ who, isBot, time }: InlineHead, open: Open, i: number): boolean {
    if (isBot || who === undefined || this.#sure.has(who) || !isWord(who)) return false;
    if (isSmallWord(who) || open.said.length === 0 || time.minutes < open.time.minutes) return true;
    const below = this.#lines[i + 1]?.[1] ?? '';
    const head = readInlineHead(below, true);
    return below === '' || readTimeLine(below) !== undefined || (!!head && !isSmallWord(head.who ?? ''));
  }

  /** A line that may be a name, without the status behind it, where it surely is one. */
  #nameAt(i: number): string {
    const text = this.#textAt(i);
    const name = text.replace(status, '');
    return name !== text && (this.#names.has(name) || isSomebody(name)) ? name : text;
  }

  /** Whether line `i` names who speaks at the time in line `at`. */
  #isName(i: number, at: number): boolean {
    const time = this.#readTime(at);
    const name = this.#nameAt(i);
    if (!time || this.#shape.isJoined || this.#shape.isTimeFirst || !mayName(name)) return false;
    if (this.#isBelowAvatar(i) || this.#heads.has(this.#lineAt(i))) return true;
    if (time.isIndented && (!this.#shape.isRunOn || (time.isBot && this.#isApp(name)))) return true;
    // Where heads are indented, a bare time is the next message of the same person.
    if (!time.isIndented && (this.#shape.isIndented || (this.#shape.isTwelve && !time.hasHalf))) return false;
    if (this.#names.has(name)) return true;
    if (!this.#open) return !this.#shape.isRunOn || !isSentence(name);
    return this.#open.said.length > 0 && looksLikeName(name);
  }

  /** Whether an app is called so. Where names are left out, the last line of the message above may stand there, or all of it. */
  #isApp(name: string): boolean {
    if (this.#names.has(name)) return true;
    return !isSentence(name) && (this.#open?.said.length !== 0 || looksLikeName(name));
  }

  /** Whether the text of a picture stood right above it. */
  #isBelowAvatar(i: number): boolean {
    return this.#avatars.has(this.#lineAt(i) - 1);
  }

  #start(name: string | undefined, time: WrittenTime, isBot: boolean): void {
    const who = name?.replace(status, '').replace(badgeBehind, '').trimEnd();
    const before = this.#open;
    this.#close();
    const isToday = who !== undefined && this.#shape.isToday && this.#hasDay;
    this.#hasDay = time.day !== undefined || (this.#hasDay && this.#day === undefined);
    if (who !== undefined) this.#names.add(who);
    const minutes = this.#closeHalf(time, before);
    this.#open = {
      // An app whose name is left out is not the person above it.
      who: who ?? (isBot && before?.isBot === false ? undefined : before?.who),
      time,
      minutes,
      day: this.#tellDay(time, minutes, before) ?? (isToday ? { ago: 0 } : undefined),
      keep: this.#keep,
      isBot,
      said: [],
      reactions: [],
    };
    this.#day = undefined;
    this.#keep = false;
    if (who !== undefined && isBot) this.#findings.people.set(who, { name: who, aliases: [], role: null, isBot: true });
  }

  /** The minutes of a time, in that half of the day in which it is soon after the message above, where it leaves out the half. */
  #closeHalf(time: WrittenTime, before: Open | undefined): number {
    if (!before || !this.#shape.isTwelve || time.hasHalf === true || time.minutes >= 13 * 60) return time.minutes;
    return nextHalf(time.minutes, before.minutes);
  }

  /** The day of a head; after some hours of a day ago, an earlier time is of the next one, as long as there is one. */
  #tellDay(time: WrittenTime, minutes: number, before: Open | undefined): Day | undefined {
    const last = this.#told;
    // A line right above that tells the date knows better than “yesterday”, which is told from the day of the copy.
    const day = tellsDate(this.#day) && !tellsDate(time.day) ? this.#day : (time.day ?? this.#day);
    if (day !== undefined) return (this.#told = day);
    const isAgo = typeof last === 'object' && 'ago' in last && last.ago > 0;
    if (!isAgo || !before || minutes >= before.minutes - 60) return undefined;
    return (this.#told = { ago: last.ago - 1 });
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const isSaid = open.said.some(([, line]) => !fileName.test(line.trim()) && !fileCount.test(line.trim()));
    const words = isSaid ? open.said.filter(([, line]) => !picture.test(line.trim())) : [];
    // The name of a picture says nothing beside what was said, and more than the number of files.
    const kept = this.#unmark(words.length === 0 ? open.said : words);
    for (const [line, text] of open.said)
      if (words.length > 0 && picture.test(text.trim())) this.#findings.noise.push({ line, text });
    const said = textOf(kept).trim();
    const draft: Draft = {
      when: { minutes: open.time.minutes, day: open.day, zone: open.time.zone, hasHalf: open.time.hasHalf === true },
      who: open.who,
      text: this.#write(kept),
      keep: open.keep,
      reactions: open.reactions,
      kind: isNothing(open.who, said) ? 'noise' : undefined,
    };
    this.#findings.drafts.push(draft);
    const lines = kept.map(([, text]) => text.trim());
    if (said.length <= longestQuote) this.#heard.add(lines[0] ?? '').add(lines.join(' '));
    if (open.who === undefined || kept.length === 0) return;
    this.#said.set(`${open.who}\n${lines[0]}`, { lines, minutes: open.time.minutes });
  }

  /** Without the mark that Mattermost puts behind all that is said. */
  #unmark(said: readonly NumberedLine[]): readonly NumberedLine[] {
    const [line, text] = said.at(-1) ?? [];
    const isSure = this.#avatars.size > 0 || this.#shape.isOfMattermost;
    if (!isSure || line === undefined || text === undefined) return said;
    return [...said.slice(0, -1), [line, withoutBareEdited(text)]];
  }

  /** How many lines here say nothing. */
  #readAside(i: number): number {
    const text = this.#textAt(i);
    const reactions = this.#readReactions(i, text);
    if (reactions > 0) return reactions;
    const quotes = this.#countQuotes(i, text);
    if (quotes > 0) {
      for (let at = i; at < i + quotes; at++) this.#setAside(at);
      return quotes;
    }
    if (this.#readAnswer(i, text)) return 1;
    const next = this.#skipMarks(i + 1);
    const isAbove = this.#isHead(next) || (this.#shape.isTimeFirst && this.#readTime(next) !== undefined);
    const day = isAbove ? readDayLine(text) : undefined;
    if (day !== undefined) this.#day = day;
    const isPin = /^pinned by .{1,60}$/i.test(text);
    if (isPin) this.#keep = true;
    if (this.#isPinned(i, text) || this.#isPinnedBelow(i, text)) return this.#setAside(i);
    return day !== undefined || isPin || this.#saysNothing(i, text) ? this.#setAside(i) : 0;
  }

  /** Whether it is the mark that Mattermost puts in front of what is pinned. */
  #isPinned(i: number, text: string): boolean {
    const open = this.#open;
    if (text !== 'Pinned' || open?.said.length !== 0 || i + 1 >= this.#lines.length) return false;
    if (this.#readTime(i + 1) || this.#isHead(i + 1)) return false;
    this.#open = { ...open, keep: true };
    return true;
  }

  /** Whether it is that mark above a head: below a day, at the start, or right above a picture and apart from what was said. */
  #isPinnedBelow(i: number, text: string): boolean {
    if (text !== 'Pinned' || !this.#isHead(this.#skipMarks(i + 1))) return false;
    const isAbovePicture = this.#isApart(i) && this.#avatars.has(this.#lineAt(i) + 1);
    const isMark = !this.#open || this.#day !== undefined || isAbovePicture;
    this.#keep ||= isMark;
    return isMark;
  }

  /** Past “New Messages” and “Pinned”, which may stand between a day and a head. */
  #skipMarks(i: number): number {
    const isMark = (at: number): boolean => this.#textAt(at) === 'Pinned' || isNewLine(this.#textAt(at));
    return !isMark(i) ? i : isMark(i + 1) ? i + 2 : i + 1;
  }

  /** “Neue Nachrichten” above a head: below a day, or apart from what was said, but not from the head. */
  #isNew(i: number, text: string): boolean {
    if (!isNewLine(text) || !this.#isHead(this.#skipMarks(i + 1))) return false;
    if (!this.#open || this.#day !== undefined) return true;
    const next = this.#lineAt(i) + 1;
    return this.#isApart(i) && (this.#lineAt(i + 1) === next || this.#avatars.has(next));
  }

  #lineAt(i: number): number {
    return this.#lines[i]?.[0] ?? 0;
  }

  /** Whether blank lines stand above. */
  #isApart(i: number): boolean {
    return this.#lineAt(i) - this.#lineAt(i - 1) > 1;
  }

  /** The field for the next message, at the end or above what it tells of keys; or the button below files. */
  #isControl(i: number, text: string): boolean {
    const above = this.#textAt(i - 1);
    if (isDownload(above, text)) return true;
    const below = this.#textAt(i + 1);
    const isLast = i + 1 >= this.#lines.length;
    if (composer.test(text)) return isLast || composerHint.test(below);
    if (composerHint.test(text)) return composer.test(above) || (isLast && composerOfSome.test(above));
    if (alsoSend.test(text)) return isLast && above === replyField;
    if (i + 2 !== this.#lines.length) return false;
    return composerOfSome.test(text) ? composerHint.test(below) : text === replyField && alsoSend.test(below);
  }

  #saysNothing(i: number, text: string): boolean {
    if (isAside(text) || isDoubled(text) || this.#isNew(i, text)) return true;
    if (this.#isOfTeams(i, text)) return true;
    const open = this.#open;
    if (!open) return /^#[\p{L}\p{N}_-]+$/u.test(text);
    if (this.#isControl(i, text) || this.#isOfPreview(i, open)) return true;
    if (fileSize.test(text) && picture.test(this.#textAt(i - 1))) return true;
    if (viewDetails.test(text) || isSnippetFoot(text)) return open.said.length > 0;
    if (this.#isAdding(i, text)) return true;
    if (open.said.length === 0) return commentLine.test(text);
    return isFooter(this.#textAt(i - 1), text) || isHousekeeping(text) || (open.isBot && this.#isButton(i, text));
  }

  /** The title of a page that a message links, and what it says: below the name of its site, twice. */
  #isOfPreview(i: number, { said }: Open): boolean {
    const site = [i - 1, i - 2].find((at) => at >= 0 && isDoubled(this.#textAt(at)));
    return site !== undefined && said.some(([line, text]) => line < this.#lineAt(site) && /https?:\/\//.test(text));
  }

  #isOfTeams(i: number, text: string): boolean {
    const { isOfTeams, hasMenus } = this.#shape;
    if (isOfTeams && (text === 'Reply' || ofTeams.test(text) || teamsCall.test(text))) return true;
    return (hasMenus || isOfTeams) && this.#isOfMenus(i, text);
  }

  /** “Mira Ek added Jo Ort”, as chats have it between messages: of one who has spoken, above the first words of the other. */
  #isAdding(i: number, text: string): boolean {
    const [, who = '', whom = ''] = /^(.{2,60}) added (.{2,60})$/.exec(text) ?? [];
    return this.#open?.said.length !== 0 && this.#names.has(who) && whom === this.#textAt(i + 1) && this.#isHead(i + 1);
  }

  /** Buttons below what an app says, side by side or each on a line. */
  #isButton(i: number, text: string): boolean {
    const next = this.#textAt(i + 1);
    return (
      buttons.test(text) || (buttonLine.test(text) && (next === '' || buttonLine.test(next) || this.#isHead(i + 1)))
    );
  }

  /** What Teams tells those who listen to it: menus, the number of a reaction, and the start of a message with its name, which follow. */
  #isOfMenus(i: number, text: string): boolean {
    if (/^has context menu$/i.test(text)) return true;
    const [count] = /^\d{1,4}(?= \w{1,20} reactions?\.?$)/.exec(this.#textAt(i - 1)) ?? [];
    return text === count || (this.#isHead(i + 1) && text.endsWith(` by ${this.#textAt(i + 1)}`));
  }

  /** How many lines here are what is answered: told so, or a name at the start, with or without the time, and what that person said. */
  #countQuotes(i: number, text: string): number {
    if (text.toLowerCase() === answer) return 2;
    if (this.#isRoot(i, text)) return 1;
    if (this.#open?.said.length !== 0 || text === this.#open.who) return 0;
    const time = this.#readTime(i + 1);
    const start = i + (time ? 2 : 1);
    const { lines = [], minutes } = this.#said.get(`${text}\n${this.#textAt(start)}`) ?? {};
    // With a time, it is that of what is quoted; a message of the same minute is later than one that stands between.
    if (time && (time.minutes !== minutes || time.minutes === this.#open.time.minutes)) return 0;
    const isWhole = lines.length > 0 && lines.every((line, at) => line === this.#textAt(start + at));
    const end = start + lines.length;
    return isWhole && end < this.#lines.length && !this.#endsAt(end) ? end - i : 0;
  }

  /** Whether what a thread is about stands behind what Slack says of an answer; where nothing follows, that may be the answer. */
  #isRoot(i: number, text: string): boolean {
    const root = tellAnswer(text);
    if (root === undefined || this.#open?.said.length !== 0) return false;
    const isHeard = / \S{1,80} /.test(root.trim()) && this.#heard.has(root.trim());
    const hasMore = i + 1 < this.#lines.length && !this.#endsAt(i + 1);
    // Slack cuts what was asked, and never what is answered.
    const isCut = root.trimEnd().endsWith('…');
    return root.startsWith(' ') ? hasMore || isHeard || isCut : hasMore && isHeard;
  }

  /** An answer to a thread, on the line on which Slack tells that it is one. */
  #readAnswer(i: number, text: string): boolean {
    const said = tellAnswer(text)?.trim();
    if (said === undefined || this.#open?.said.length !== 0) return false;
    this.#open.said.push([this.#lineAt(i), withoutEdited(said)]);
    return true;
  }

  /** Whether another message starts here. */
  #endsAt(i: number): boolean {
    return this.#readTime(i) !== undefined || this.#isHead(i);
  }

  /** Emoji that others gave, and their counts. */
  #readReactions(i: number, text: string): number {
    const open = this.#open;
    const next = this.#textAt(i + 1);
    const isTold = this.#shape.isOfTeams && tellsReaction(`${text} ${next}`);
    const found = open && open.said.length > 0 ? (isTold ? told : readReactions(text, next)) : undefined;
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
