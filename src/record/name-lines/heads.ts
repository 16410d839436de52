import { isAgo, readChatTime, readNextTime, useBlanks } from '../chat/chat-time';
import type { WrittenTime } from '../model/draft';
import { withoutEditedHead } from '../chat/edited';
import { badge, badgeAhead, badgeBehind, isName, isSomebody, isWord, useBadge } from '../chat/name-line';
import { emojiLine } from '../chat/reactions';

/** A line with the time of a message: `:pager:  2:05 PM`, `APP  Today at 9:14 AM`, `2:06`. */
export interface TimeLine extends WrittenTime {
  /** Two blanks, an emoji or APP in front: it stands below a name. */
  readonly isIndented: boolean;
  readonly isBot: boolean;
}

/** A status behind a name. */
export const status = /(?<=[^\s:]) {0,3}:[\p{L}\p{M}\p{N}_+'-]{1,60}:$/u;

export function readTimeLine(line: string): TimeLine | undefined {
  if (line.length > 120 || !/\d:\d\d/.test(line)) return undefined;
  const blank = useBadge(withoutEditedHead(useBlanks(line)));
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

const besideAgo = /^(?::[\p{L}\p{M}\p{N}_+'-]{1,60}:|APP|\p{Emoji_Presentation}{1,2})? {2,4}(?=\S)/u;

/** `Mira Ek  2 hours ago`, or a name above `:pager:  2 hours ago`: who, and over how many lines. */
export function readAgo(
  lines: readonly (readonly [line: number, text: string])[],
  i: number,
): { readonly who: string; readonly lines: number } | undefined {
  const line = useBlanks(lines[i]?.[1].slice(0, 140) ?? '');
  const next = useBlanks(lines[i + 1]?.[1].slice(0, 140) ?? '');
  const nameOf = (text: string): string => text.trim().replace(status, '').replace(badgeBehind, '').trimEnd();
  const at = line.trimEnd().lastIndexOf('  ');
  if (at > 0 && isAgo(line.slice(at).trim())) return { who: nameOf(line.slice(0, at)), lines: 1 };
  const [whole = ''] = besideAgo.exec(next) ?? [];
  return whole !== '' && isAgo(next.slice(whole.length).trim()) ? { who: nameOf(line), lines: 2 } : undefined;
}

export interface InlineHead {
  readonly who: string | undefined;
  readonly time: WrittenTime;
  readonly isBot: boolean;
  readonly isBracketed: boolean;
}

/** `Name [2:03 PM]`, `[2:04]`, `Name  2:05 PM`, `Name BOT 2:05 PM`, each with “Edited” behind it or not; joined: `Name 2:05 PM`. */
export function readInlineHead(line: string, isJoined = false): InlineHead | undefined {
  const head = readParted(line);
  return head ?? (isJoined ? readJoined(line) : undefined);
}

/** `Wednesday, 25 September 2031 at 10:39 PM` */
const longestTime = 44;

/** `Name 2:05 PM`, `Name Yesterday at 2:05 PM`: where each head is so, one blank parts a name from a time. */
export function readJoined(line: string): InlineHead | undefined {
  if (line.length > 120 || !/\d:\d\d/.test(line)) return undefined;
  const text = withoutEditedHead(useBlanks(line)).trim();
  // Most lines that hold a time do not end in it.
  if (!/\d:\d\d.{0,16}$/.test(text.slice(-22))) return undefined;
  for (let blank = text.indexOf(' ', text.length - longestTime); blank > 0; blank = text.indexOf(' ', blank + 1)) {
    const time = readChatTime(text.slice(blank));
    if (!time) continue;
    const name = text.slice(0, blank).replace(status, '');
    const who = isSomebody(name.replace(/,$/, '')) ? name.replace(/,$/, '') : name;
    return isJoinable(who, time) ? { who, time, isBot: false, isBracketed: false } : undefined;
  }
  return undefined;
}

/** A name that ends as one, and a time as heads tell it, without seconds. */
const isJoinable = (who: string, { minutes, zone }: WrittenTime): boolean =>
  Number.isInteger(minutes) && zone === undefined && !/[^\P{P}.)\]]$/u.test(who) && (isName(who) || isWord(who));

function readParted(line: string): InlineHead | undefined {
  const whole = useBlanks(line.slice(0, 161)).trimEnd();
  if (whole.length > 160) return undefined;
  const text = withoutEditedHead(whole);
  const open = text.lastIndexOf('[');
  const bracketed = text.endsWith(']') && open >= 0;
  const badged = text.search(badgeAhead);
  const from = bracketed ? open : Math.max(badged, text.lastIndexOf('  '));
  if (from < 0) return undefined;
  const time = readChatTime(bracketed ? text.slice(open + 1, -1) : text.slice(from));
  if (!time) return undefined;
  const name = text.slice(0, from).trim();
  const who = name.replace(badgeBehind, '').trimEnd();
  const isBot = who !== name;
  // “Date:  14:05”
  const isNamed = /\p{L}/u.test(who) && !who.replace(status, '').endsWith(':');
  return who !== '' && !isNamed
    ? undefined
    : { who: who === '' ? undefined : who, time, isBot, isBracketed: bracketed };
}

/** What no message starts with, but for the code of an emoji. */
const goesOn = /^(?:[[<({\])},.;!?/\\|–—-]|:(?![\w+-]{1,60}:))/;

/**
 * `[2:04 PM] text`: where heads have brackets, the next message of the same person may start on the line of its time. Slack leaves out the
 * blank, and then tells each time as in heads; a log may go on with more brackets, and what is said with a mark: `[2:04 PM], [2:07 PM]`.
 */
export function readFollowUp(line: string, last: WrittenTime | undefined) {
  const start = useBlanks(line.slice(0, 60));
  const [whole = '', written = ''] = /^ ?\[([^[\]]{4,20})\] ?(?=\S)/.exec(start) ?? [];
  const time = readNextTime(written, last, true);
  const isApart = whole.endsWith(' ');
  if (!time || (!isApart && goesOn.test(start.slice(whole.length)))) return undefined;
  const isAsInHeads = (readChatTime(written)?.hasHalf === true) === (last?.hasHalf === true);
  return isApart || isAsInHeads ? { time, said: line.slice(whole.length) } : undefined;
}
