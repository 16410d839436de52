import { readDay } from '../../../review';
import { readChatTime, readDayLine, tellsDate, useBlanks } from '../../chat/chat-time';
import { escapeText } from '../../markup/escape';
import { plain, writeInline } from '../../markup/inline';
import type { Findings, WrittenTime } from '../../model/draft';
import type { Line } from '../../model/message';
import { readNameFirst, readTimeFirst } from '../../shapes/timed-line';
import { linesOf } from '../../source/lines';

// The page itself, selected and copied: a status, what customers were told, and below it when that was.

const statuses = [
  ...['Investigating', 'Identified', 'Monitoring', 'Update', 'Resolved', 'Postmortem'],
  ...['Scheduled', 'In progress', 'Verifying', 'Completed'],
].join('|');
/** On a line of its own, or in front of the text: `Resolved - This incident has been resolved.` */
const statusLine = new RegExp(`^(${statuses})(?: {1,3}[-–—] {1,3}(?=\\S)|$)`);

/** `Posted 5 days ago.`, `Posted on` */
const posted = /^Posted(?: on|(?: [^.]{1,40})? ?\.)? {1,3}(?=\S)/;

/** `Mar 05, 2031 - 02:11 CET`, as one time. */
const joinTime = (text: string): string => text.replace(/ - (?=\d)/, ' ').replace(/(?<= [+-]\d\d)$/, ':00');

/** Reads a line that is nothing but when something was told. `isPosted`: whether it has to say so, too. */
function readTimeLine(raw: string, isPosted: boolean): WrittenTime | undefined {
  if (raw.length > 120) return undefined;
  const line = useBlanks(raw).trim();
  const [ahead = ''] = posted.exec(line) ?? [];
  if (isPosted !== (ahead !== '')) return undefined;
  const time = readChatTime(joinTime(line.slice(ahead.length)));
  const isWhole = typeof time?.day === 'object' && 'written' in time.day && (isPosted || time.zone !== undefined);
  return isWhole ? time : undefined;
}

/** How times are told: behind “Posted … ago.”, behind “Posted”, or by nothing else. */
type Sign = 'ago' | 'posted' | 'bare';

/** What the first lines show. Where times are told behind “Posted”, one alone is a part of a text. */
function findSign(text: string): Sign {
  for (const [line, said] of linesOf(text)) {
    if (readTimeLine(said, true)) return /^\s{0,9}Posted [^.]{1,40} ago\b/.test(said) ? 'ago' : 'posted';
    if (line > mostSeen) break;
  }
  return 'bare';
}

/** So many lines show whether a text is such a page. */
const mostSeen = 300;
const clock = /\b\d{1,2}:\d\d\b/;

/** Whether a message of a chat, or a line of notes, starts here. */
const isHead = (raw: string): boolean => (readChatTime(raw) ?? readTimeFirst(raw) ?? readNameFirst(raw)) !== undefined;

/** What stands above a time. */
interface Block {
  /** Whether a status is above the text. */
  isNamed: boolean;
  /** Whether something is said below it. */
  isSaid: boolean;
  /** Whether a time is somewhere above the status. */
  hasClockAbove: boolean;
  hasClock: boolean;
  hasHead: boolean;
  /** Whether the time is there. */
  isEnded: boolean;
}

const newBlock = (): Block => ({
  isNamed: false,
  isSaid: false,
  hasClockAbove: false,
  hasClock: false,
  hasHead: false,
  isEnded: false,
});

function* blocksOf(text: string, sign: Sign): Generator<Block> {
  let block = newBlock();
  for (const [line, raw] of linesOf(text)) {
    if (line > mostSeen) return;
    if (raw.trim() === '') continue;
    const head = block.isNamed ? undefined : statusLine.exec(raw.trim())?.[0];
    if (readTimeLine(raw, sign !== 'bare')) {
      yield { ...block, isEnded: true };
      block = newBlock();
    } else if (head === undefined) {
      block.isSaid = true;
      if (!clock.test(raw.slice(0, 2000))) continue;
      block.hasClock = true;
      block.hasHead ||= isHead(raw);
    } else block = { ...newBlock(), isNamed: true, isSaid: head !== raw.trim(), hasClockAbove: block.hasClock };
  }
  yield block;
}

/**
 * Whether a block may be one of such a page. Nothing that has a time stands outside of what was told: that is a chat in which somebody
 * shows the page. Other pages have the time above the text; only Statuspage tells how long ago that was.
 */
function isFit({ isNamed, isSaid, hasClockAbove, hasClock, hasHead, isEnded }: Block, sign: Sign, i: number): boolean {
  if (!isEnded) return !hasClock && !hasClockAbove && (!isNamed || sign !== 'bare');
  if (isNamed) return !hasClockAbove && (sign === 'ago' || isSaid) && (sign !== 'bare' || !hasHead);
  return i === 0 ? sign === 'ago' && !hasClock : sign !== 'bare' && !hasHead;
}

/** Whether a text is such a page. */
export function isPage(text: string): boolean {
  const sign = findSign(text);
  let [told, named] = [0, 0];
  for (const block of blocksOf(text, sign)) {
    if (!isFit(block, sign, told)) return false;
    if (block.isEnded) told++;
    if (block.isEnded && block.isNamed) named++;
  }
  return named * 2 > told;
}

/** Reads such a page. */
export function* readPage(text: string, { drafts, unread, noise }: Findings): Generator<void> {
  const isPosted = findSign(text) !== 'bare';
  let above: Line[] = [];
  let open: { readonly status: string; readonly head: Line; readonly said: Line[] } | undefined;
  // The day above incidents of one day, whose times may leave out the year.
  let near: number | undefined;
  const close = (when: WrittenTime, line: number): void => {
    const said = writeInline((open?.said ?? above).map((each) => each.text).join('\n'), plain);
    const head = open === undefined ? '' : said === '' ? open.status : `${open.status}: `;
    drafts.push({
      when: placeNear(when, near),
      line: (open?.head ?? above[0])?.line ?? line,
      text: `${escapeText(head)}${said}`,
      kind: 'customer-update',
    });
    if (open) unread.push(...above);
    [above, open] = [[], undefined];
  };
  for (const [line, raw] of linesOf(text)) {
    if (line % 50 === 0) yield;
    if (raw.trim() === '') continue;
    const when = readTimeLine(raw, isPosted);
    if (when && (open ?? above[0])) {
      close(when, line);
      continue;
    }
    if (open) {
      open.said.push({ line, text: raw });
      continue;
    }
    const day = readDayLine(raw);
    const [head, status] = statusLine.exec(raw.trim()) ?? [];
    if (tellsDate(day) && typeof day === 'object' && 'written' in day) {
      near = readDay(day.written, undefined, true);
      noise.push({ line, text: raw });
    } else if (head !== undefined && status !== undefined) {
      const said = raw.trim().slice(head.length);
      open = { status, head: { line, text: status }, said: said === '' ? [] : [{ line, text: said }] };
    } else above.push({ line, text: raw });
  }
  unread.push(...above);
  if (open) unread.push(open.head, ...open.said);
}

/** A day without a year, in the one in which it is close to another day. */
function placeNear(when: WrittenTime, near: number | undefined): WrittenTime {
  const { day } = when;
  if (near === undefined || typeof day !== 'object' || !('written' in day) || day.written.year !== undefined)
    return when;
  return { ...when, day: readDay(day.written, near, true) ?? day };
}
