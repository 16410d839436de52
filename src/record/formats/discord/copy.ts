import { isMachine, nameWho, upperFirst } from '../../../language';
import { isLabelWord } from '../../../review';
import { placeToday, readChatTime, readDayLine, readNextTime, tellsDate, useBlanks } from '../../chat/chat-time';
import type { Day, WrittenTime } from '../../model/draft';
import { isEdited, withoutEdited } from '../../chat/edited';
import { readAll, readMore, type Head, type LineReader } from '../../shapes/line-format';
import { badgeLine, isSentence, splitBadge, tellsSeconds } from '../../chat/name-line';
import { readReactions } from '../../chat/reactions';
import { linesOf } from '../../source/lines';
import { firstLines } from '../../source/source';
import { cutName, dropTooltip, endsInLink, findEvent, isDashLine, isTag, readEvent, readFull } from './heads';

/** The name of a file, and its size. */
const file = /^[^\s/]{1,80}\.[a-z\d]{1,8}$/i;
const size = /^\d{1,4}(?:\.\d{1,3})? (?:bytes|[KMG]?B)$/;

/** What stands for files. */
const attached = /^(?:Attachment file type|Dateityp des Anhangs): [\w-]{1,30}$/;
/** And for pictures, which may be said as well. */
const pictured = /^(?:Image|Bild)$/;

/** Buttons below a message, one below the other. The first one has no words of its own, and so nobody says it. */
const firstButton = 'Click to react';
const buttons = new Set([firstButton, 'Add Reaction', 'Edit', 'Reply', 'Forward', 'More']);
/** The name of an emoji above such a button. */
const emojiCode = /^:[\w+-]{1,60}:$/;

/** Tells of each line whether it is one of several such buttons. */
function makeButtonFinder(): (line: string, ahead: readonly string[]) => boolean {
  let isBelow = false;
  const isEmoji = (line: string, next: string): boolean => emojiCode.test(line) && next === firstButton;
  // One emoji may be said; two with a button each are not.
  // Above the button for another reaction stands how many there are.
  const startHere = (line: string, [one = '', two = '', three = '']: readonly string[]): boolean =>
    /^\d{1,4}$/.test(line)
      ? one === 'Add Reaction' && isEmoji(two, three)
      : line === firstButton
        ? buttons.has(one) && buttons.has(two)
        : isEmoji(line, one) && isEmoji(two, three);
  return (line, ahead) =>
    (isBelow = startHere(line, ahead) || (isBelow && (buttons.has(line) || isEmoji(line, ahead[0] ?? ''))));
}

/** What an answer is to, where it is gone. */
const gone = /^Original message was deleted\.?$/;

type Starts = (ahead: readonly string[]) => boolean;

/** Which theme a copy is of, if any: one with a name and a dash above each message, or one with all on a line. */
export function findCopy(text: string): 'cozy' | 'compact' | undefined {
  const found = firstLines(text, 100);
  const lines = found.map((line, i) => dropTooltip(line, found[i - 1] ?? ''));
  const heads = readAll(lines, makeCopyReader());
  const hasDash = (line = ''): boolean => /(?:\S|^) +[—–-] +\S/.test(useBlanks(line.slice(0, 160)));
  if (heads.some((each, i) => isHead(each, hasDash(lines[i])))) return 'cozy';
  return isCompact(lines) ? 'compact' : undefined;
}

const isHead = (head: ReturnType<LineReader['readHead']>, hasDash: boolean): boolean =>
  typeof head === 'object' &&
  'when' in head &&
  head.when !== undefined &&
  (hasDash ? !head.isSame : !!head.isBelowName);

/** `[11:48 PM] mira:text`: no other chat leaves out the blank. The text may start on the line below. */
const compact = /^\[([^[\]]{3,20})\] ?(?:(?:APP|BOT) )?([^:]{1,40}):(?=\S|$)/;

/** The head of a message in the compact theme. An address is none. */
function readCompact(raw: string): (Head & { readonly who: string; readonly when: WrittenTime }) | undefined {
  const line = useBlanks(raw).trim();
  const [whole = '', written = '', name = ''] = compact.exec(line.slice(0, 100)) ?? [];
  const when = whole === '' || tellsSeconds(written) ? undefined : readChatTime(written);
  const text = line.slice(whole.length);
  const who = cutName(name);
  if (!when || !/\p{L}/u.test(who) || text.startsWith('//')) return undefined;
  return { when, who, text: withoutEdited(text) };
}

/**
 * Whether a copy starts with such a head, and nearly all lines with a time in brackets are so. In a log that tells minutes, most names are
 * those of parts of a system.
 */
function isCompact(lines: readonly string[]): boolean {
  const first = lines.find((line) => readDayLine(line) === undefined);
  const timed = lines.filter((line) => /^\s{0,4}\[[^[\]]{0,20}\d:\d\d/.test(line));
  const heads = timed.flatMap((line) => readCompact(line) ?? []);
  const people = new Set(heads.map(({ who }) => who));
  return (
    first !== undefined &&
    readCompact(first) !== undefined &&
    heads.filter(({ text }) => text !== '').length > Math.max(2, heads.length / 2) &&
    heads.length >= timed.length * 0.9 &&
    people.size > 1 &&
    people.size < heads.length &&
    [...people].filter(isPart).length * 2 < people.size &&
    heads.some(isOfChat)
  );
}

/** Whether a head is not of a log: it says AM or PM, names a person, or has a sentence behind it. */
const isOfChat = ({ when, who, text }: NonNullable<ReturnType<typeof readCompact>>): boolean =>
  when.hasHalf === true || nameWho(upperFirst(who.split(' ', 1)[0] ?? '')) === 'person' || isSentence(text);

/**
 * A head in the compact theme of which nobody knows whose it is: its name is too long, or has a colon. A time before that of the message
 * above is spoken of. So is one that is written in another way.
 */
function readNameless(raw: string, last: WrittenTime): Head | undefined {
  const line = useBlanks(raw).trim();
  const [whole = '', written = ''] = /^\[([^[\]]{3,20})\] ?(?=\S)/.exec(line.slice(0, 40)) ?? [];
  const when = whole === '' || tellsSeconds(written) ? undefined : readChatTime(written);
  if (!when || when.hasHalf !== last.hasHalf) return undefined;
  const isEarlier = when.day === undefined && (when.minutes - last.minutes + 1440) % 1440 > 720;
  return isEarlier ? undefined : { when, text: withoutEdited(line.slice(whole.length)) };
}

/** Whether a name is that of a part of a system, or of a level. */
function isPart(name: string): boolean {
  const [word = ''] = name.split(' ', 1);
  return isMachine(name.toLowerCase()) || isLabelWord(word) || nameWho(upperFirst(word)) === 'thing';
}

/** What the compact theme copies. */
export function makeCompactReader(): LineReader['readHead'] {
  let last: WrittenTime | undefined;
  let skip = 0;
  let isSaid = false;
  const isButton = makeButtonFinder();
  const above = new Set<string>();
  const read = (line: string): Head | undefined => {
    const head = readCompact(line);
    if (!last) return head;
    return head && last.hasHalf === head.when.hasHalf ? head : readNameless(line, last);
  };
  const starts: Starts = ([next = '']) => read(next) !== undefined;
  return (raw, ahead) => {
    const line = useBlanks(raw.slice(0, 200)).trim();
    if (skip === 0 && last) skip = countAnswered(line, ahead, above, starts);
    const isMarked = line.startsWith('(') && isEdited(line);
    const isAside = skip > 0 || isMarked || isAttached(line, isSaid, ahead, starts);
    skip = Math.max(0, skip - 1);
    if (isButton(line, ahead) || isAside) return 'aside';
    const head = read(raw);
    above.add(head?.text ?? withoutEdited(line));
    isSaid = head?.text !== '';
    if (!head) return readMore(raw, withoutEdited);
    last = timeOf(head) ?? last;
    if (head.who !== undefined) above.add(head.who);
    return head;
  };
}

/** Whether a message ends above these lines. */
const endsHere = (ahead: readonly string[], starts: Starts): boolean => (ahead[0] ?? '') === '' || starts(ahead);

/** Whether a line stands for a picture or a file. All that a message says is no picture: “Bild”, also above reactions or a day. */
function isAttached(line: string, isSaid: boolean, ahead: readonly string[], starts: Starts): boolean {
  if (attached.test(line) || !pictured.test(line)) return attached.test(line);
  const [next = '', second = ''] = ahead;
  const isAll = endsHere(ahead, starts) || readDayLine(next) !== undefined || readReactions(next, second) !== undefined;
  return isSaid || !isAll;
}

/** How many lines here tell what an answer is to, right above it. */
const countAnswered = (line: string, ahead: readonly string[], above: ReadonlySet<string>, starts: Starts): number =>
  gone.test(line) && starts(ahead) ? 1 : countRepeated(line, ahead, above, starts);

/** `name — Today at 2:03 PM`, the same with the name above it, and `[2:04 PM]` or `2:04 PM` above the next message of the same person. */
export function makeCopyReader(gaps: Gaps = noGaps): LineReader['readHead'] {
  // A dash on a line of its own stands between a name and a time.
  let isDash = false;
  let last: WrittenTime | undefined;
  // Of the last head with a name, where no line told the day since.
  let named: WrittenTime | undefined;
  const dates = new Dates();
  // Lines that are known to say nothing.
  let skip = 0;
  let isSaid = false;
  const isButton = makeButtonFinder();
  const above = new Set<string>();
  let lineAbove = '';
  let secondAbove = '';
  const speakers = new Speakers();
  let at = -1;
  const noteHead = (head: Head, names: readonly string[]): void => {
    last = timeOf(head) ?? last;
    if (!head.isSame) named = timeOf(head) ?? named;
    if (head.who !== undefined) above.add(head.who);
    speakers.hear(head, names);
  };
  return (raw, ahead) => {
    at++;
    const line = useBlanks(raw.slice(0, 200)).trim();
    const wasDash = isDash;
    isDash = /^[—–]$/.test(line);
    if (isButton(line, ahead) || isDash || isMark(line, ahead, last, isSaid)) return 'aside';
    if (skip === 0 && isSaid)
      skip = countAside(line, ahead, above, [secondAbove, lineAbove]) || countQuoted(line, ahead, speakers, at, gaps);
    const names = [lineAbove, secondAbove];
    [secondAbove, lineAbove] = [lineAbove, line];
    above.add(line);
    if (skip > 0) {
      skip--;
      return 'aside';
    }
    if (dates.see(line)) named = undefined;
    const found = (wasDash ? undefined : readNext(raw, line, last)) ?? readCopiedHead(raw, line, wasDash, named);
    if (found === 'aside') return found;
    const head = dates.place(found);
    if (head) noteHead(head, names);
    else speakers.say(line, false);
    isSaid = head?.text !== '';
    return head ? { ...head, text: withoutEdited(head.text) } : readMore(raw, withoutEdited);
  };
}

/** The lines above which blank ones stand, as numbers of those that are not blank. */
type Gaps = ReadonlySet<number>;
const noGaps: Gaps = new Set();

export function findGaps(text: string): Gaps {
  const gaps = new Set<number>();
  let [count, wasBlank] = [0, false];
  for (const [, line] of linesOf(text)) {
    const isBlank = line.trim() === '';
    if (!isBlank && wasBlank) gaps.add(count);
    if (!isBlank) count++;
    wasBlank = isBlank;
  }
  return gaps;
}

/** Who said what so far: each line, and each message on one line, as an answer to it shows it. */
class Speakers {
  readonly #said = new Map<string, Set<string>>();
  #who = '';
  #message = '';

  /** A head, with its text. `names`: the lines above it, of which one may be the name. */
  hear(head: Head, names: readonly string[]): void {
    if (!head.isSame) this.#start(head.isBelowName ? names.find((name) => !badgeLine.test(name)) : head.who);
    this.say(head.text, true);
  }

  #start(who: string | undefined): void {
    this.#who = who ?? '';
    if (!this.#said.has(this.#who)) this.#said.set(this.#who, new Set());
  }

  /** `isFirst`: whether a message starts with it. */
  say(text: string, isFirst: boolean): void {
    const line = withoutEdited(text);
    if (line === '' && !isFirst) return;
    this.#message = isFirst || this.#message === '' ? line : `${this.#message} ${line}`.slice(0, 200);
    this.#said.get(this.#who)?.add(line).add(this.#message);
  }

  has(who: string, said?: string): boolean {
    const lines = who === '' ? undefined : this.#said.get(who);
    return lines !== undefined && (said === undefined || lines.has(said));
  }
}

/** What stands for what is answered where it has no words. */
const noWords = 'Click to see attachment';

/**
 * How many lines here tell what an answer is to, apart from what was said and from the head of the answer: a name, and what that person
 * said, with no mark in front.
 */
function countQuoted(
  line: string,
  [next = '', ...below]: readonly string[],
  speakers: Speakers,
  at: number,
  gaps: Gaps,
): 0 | 2 {
  if (!gaps.has(at) || gaps.has(at + 1) || !gaps.has(at + 2) || !speakers.has(line)) return 0;
  const said = withoutEdited(useBlanks(next).slice(0, 200).trim());
  const isQuote = said === noWords || (/ \S/.test(said) && speakers.has(line, said));
  return isQuote && startsHead(below) ? 2 : 0;
}

/** A line right above a head that tells the date knows better than “yesterday” in it, which is told from the day of the copy. */
class Dates {
  #day: Day | undefined;
  #below = 0;

  /** Sees a line, and whether it tells a day. */
  see(line: string): boolean {
    const day = readDayLine(line);
    if (day !== undefined) [this.#day, this.#below] = [tellsDate(day) ? day : undefined, 0];
    // A name may stand between.
    else if (++this.#below > 2) this.#day = undefined;
    return day !== undefined;
  }

  /** A head with the day that was told right above it. */
  place(head: Head | undefined): Head | undefined {
    const day = this.#day;
    if (head) this.#day = undefined;
    const when = timeOf(head);
    return !head || !when || day === undefined || tellsDate(when.day) ? head : { ...head, when: { ...when, day } };
  }
}

/**
 * How many lines here say nothing: reactions, what stands around the name of a file, what Discord says without telling when, and what an
 * answer is to, which stands in front of its head: who said it, and a line as it stands above. `last`: the two lines above.
 */
function countAside(
  line: string,
  ahead: readonly string[],
  above: ReadonlySet<string>,
  [before, last]: readonly [string, string],
): number {
  const [next = ''] = ahead;
  const answered = /^\S.{0,60} replied to (\S.{0,60})$/.exec(line)?.[1];
  if (answered !== undefined && next.startsWith(`@${answered} `)) return 2;
  if (line === 'New' && startsHead(ahead)) return 1;
  if (isBesideFile(line, next, [before, last])) return 1;
  if (endsInLink(line) && findEvent(`${line.slice(0, 1).toLowerCase()}${line.slice(1)}`) === 0) return 1;
  if (isTag(line) && startsHead(ahead)) return 1;
  return countAnswered(line, ahead, above, startsHead) || (readReactions(line, next)?.lines ?? 0);
}

/** Whether a line is what stands around the name of a file: a button in front of it, its size and another one below. */
const isBesideFile = (line: string, next: string, [before, last]: readonly [string, string]): boolean =>
  (/^Expand(?: \(\d{1,6} lines?\))?$/.test(line) && file.test(next)) ||
  (file.test(last) && line.startsWith(`${last} (`) && size.test(line.slice(last.length + 2, -1))) ||
  (size.test(line) && (file.test(last) || last.endsWith(` (${line})`))) ||
  (line === 'Download' && size.test(last) && file.test(before)) ||
  (line === 'Change language' && size.test(last)) ||
  (line === 'View whole file' && last === 'Change language') ||
  (line === 'More' && last === 'View whole file');

/** What an answer is to, as it stands above: “@Mira” and what she said, on two lines or on one. */
function countRepeated(line: string, ahead: readonly string[], above: ReadonlySet<string>, starts: Starts): 0 | 1 | 2 {
  if (!line.startsWith('@')) return 0;
  if (starts(ahead)) return repeats(line, above) ? 1 : 0;
  const [next = ''] = ahead;
  return above.has(line.slice(1)) && / \S/.test(next) && above.has(next) && starts(ahead.slice(1)) ? 2 : 0;
}

function repeats(line: string, above: ReadonlySet<string>): boolean {
  const spaces = [...line.matchAll(/ /g)].map(({ index }) => index);
  return spaces.some((at, i) => i + 1 < spaces.length && above.has(line.slice(1, at)) && above.has(line.slice(at + 1)));
}

/** Whether a head with a name starts these lines: the name may stand above what tells the time. */
const startsHead: Starts = ([first = '', second = '']) =>
  isDashLine(second) || readPlainHead(second)?.isBelowName === true || readPlainHead(first)?.isBelowName === false;

function readPlainHead(line: string): { readonly isBelowName: boolean } | undefined {
  const head = readCopiedHead(line, useBlanks(line), false, undefined);
  return typeof head === 'object' ? { isBelowName: head.isBelowName === true } : undefined;
}

const timeOf = (head: Head | undefined): WrittenTime | undefined =>
  head?.when && 'minutes' in head.when ? head.when : undefined;

/** Whether a line stands for a file, or is the mark of a change. Without brackets it is said, unless a message, of which there is more, ends with it. */
function isMark(
  line: string,
  ahead: readonly string[],
  last: WrittenTime | undefined,
  /** Whether something stands above it in its message. */
  isSaid: boolean,
): boolean {
  const starts: Starts = (below) => {
    const [next = ''] = below;
    return startsHead(below) || readNext(next, useBlanks(next), last) !== undefined;
  };
  if (isAttached(line, isSaid, ahead, starts)) return true;
  return isEdited(line) && (line.startsWith('(') || (isSaid && endsHere(ahead, starts)));
}

/** The next message of the same person. */
function readNext(raw: string, line: string, last: WrittenTime | undefined): Head | undefined {
  const [whole = '', written = ''] = /^\[([^[\]]{3,30})\]/.exec(line) ?? [];
  const bare = whole === '' ? readNextTime(line, last, false) : undefined;
  if (bare) return { when: bare, isSame: true, text: '' };
  // The full date may be behind it.
  const full = whole === '' ? undefined : readFull(line.slice(whole.length).trim());
  if (full && readChatTime(written)?.minutes === full.minutes) return { when: full, isSame: true, text: '' };
  // A copy may start here.
  const when = last ? readNextTime(written, last, true) : tellsSeconds(written) ? undefined : readChatTime(written);
  return when && { when, isSame: true, text: raw.trim().slice(whole.length).trim() };
}

function readCopiedHead(
  raw: string,
  line: string,
  wasDash: boolean,
  last: WrittenTime | undefined,
): Head | 'aside' | undefined {
  const below = wasDash ? readChatTime(line) : /^[—–] (?=\S)/.test(line) ? readChatTime(line.slice(2)) : undefined;
  if (below) return { when: placeToday(below, last), isBelowName: true, text: '' };
  const dash = Math.max(line.lastIndexOf(' — '), line.lastIndexOf(' – '), line.lastIndexOf(' - '));
  const time = dash < 1 || raw.length > 200 ? undefined : readChatTime(line.slice(dash + 3));
  if (!time)
    return /^(?:NEW|New Messages?)$/.test(line) || (line.startsWith('—') && readDayLine(line) !== undefined)
      ? 'aside'
      : undefined;
  const when = placeToday(time, last);
  if (isTag(line.slice(0, dash))) return { when, isBelowName: true, text: '' };
  const name = cutName(line.slice(0, dash));
  return { when, ...splitBadge(name), text: '', ...readEvent(name) };
}
