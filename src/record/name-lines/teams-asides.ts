import { readChatTime } from '../chat/chat-time';
import { isName, isSomebody } from '../chat/name-line';
import { countOfReactions, emojiLine } from '../chat/reactions';
import { host } from './asides';
import { isPicture } from './teams-previews';

// What Teams writes between messages and below them, in copies that tell each message above its head.

/** How many lines here nobody said. `isSaid`: something was, in the message above. */
export function countAside(copy: readonly string[], i: number, isSaid: boolean, names: ReadonlySet<string>): number {
  const text = copy[i] ?? '';
  const found =
    countPreview(copy, i) ||
    countGone(copy, i) ||
    countMeeting(copy, i) ||
    countFooter(copy, i) ||
    countPalette(copy, i, isSaid);
  if (found > 0) return found;
  const isAside = isOtherMenu(text) || isPicture(text, names) || isCount(copy, i);
  return isAside || (isSaid && isAdding(text, names)) ? 1 : 0;
}

/** Whether a line has the number of a reaction once more: emoji, “2 réactions Cœur.”, “2”. */
const isCount = (copy: readonly string[], i: number): boolean =>
  copy[i] === countOfReactions(copy[i - 1] ?? '') && isEmoji(copy[i - 2] ?? '');

/** “Mira Ek added Jo Ort to the chat and shared all chat history.” */
function isAdding(text: string, names: ReadonlySet<string>): boolean {
  const [, who = '', whom = ''] =
    /^(\S.{0,60}?) added (\S.{0,400}) to the (?:chat|meeting|channel|team)(?: and shared .{1,60})?\.$/.exec(text) ?? [];
  const all = whom.split(' and ');
  return who !== '' && (names.has(who) || isSomebody(who)) && all.every((each) => names.has(each) || isName(each));
}

/** How many lines of the preview of an address start here: its title twice, what it says, its host. */
function countPreview(copy: readonly string[], i: number): number {
  const title = /^Url Preview for (.{1,200})$/.exec(copy[i] ?? '')?.[1];
  if (title === undefined || copy[i + 1] !== title) return 0;
  for (let at = i + 2; at < i + 6; at++) if (host.test(copy[at] ?? '')) return at + 1 - i;
  return 2;
}

const gone = 'This message has been deleted.';

/** How many lines here say that a message was deleted. */
const countGone = (copy: readonly string[], i: number): number =>
  copy[i]?.startsWith(`${gone} by `) && copy[i + 1] === gone ? 2 : 0;

/** “Meeting started at Sunday 16:05”, “Meeting ended: at Sunday 17:31 after 1 hour 26 minutes 4 seconds” */
const meeting = /^((?:Meeting|Call) (?:started|ended)):? at (\S.{2,90})$/;

/** “2/28 10:02 AM - You started a Meeting.” */
const startedMeeting = /^(\S.{2,40}) - \S.{0,60} (?:started|ended) a (?:Meeting|Call)\.$/i;
/** How long it took tells that nobody said it. */
const tookSoLong = / after (?:\d{1,3} (?:hours?|minutes?|seconds?) ?){1,3}$/;

/** How many lines tell of a meeting. Each of them alone may be said by somebody, but not what Teams has below it. */
function countMeeting(copy: readonly string[], i: number): number {
  const next = copy[i + 1] ?? '';
  if (copy[i] === 'Attendance' && next === 'Download the attendance report') return 2;
  const [, what = '', rest = ''] = meeting.exec(copy[i] ?? '') ?? [];
  const [time = ''] = rest.split(' after ');
  const began = startedMeeting.exec(copy[i] ?? '')?.[1];
  if (began !== undefined && readChatTime(began)) return 1;
  if (tookSoLong.test(rest) && readChatTime(time) && !next.startsWith(time)) return 1;
  const isTwice = next === `${time} ${what}` || next.startsWith(`${time} ${what}: `);
  return isTwice && readChatTime(time) !== undefined ? 2 : 0;
}

/** Of each message, for those who listen to it. */
const menu = 'has context menu';
const otherMenus = new Set(['dispose d’un menu contextuel', "dispose d'un menu contextuel"]);

const isOtherMenu = (text: string): boolean => otherMenus.has(text.toLowerCase());

/** Whether a line tells of the menu of a message. */
export const isMenu = (text: string): boolean => text.toLowerCase() === menu || isOtherMenu(text);

/** The field for the next message, and what stands above it. */
const footer = new Set(
  'Type a message,Reply to external participants.,Taper un message,Composer,Réponse aux participants externes.'.split(
    ',',
  ),
);
const longestFooter = 3;

/** How many lines are the end of a page, below the menu of the last message. */
function countFooter(copy: readonly string[], i: number): number {
  const rest = isMenu(copy[i - 1] ?? '') ? copy.slice(i, i + longestFooter + 1) : [];
  return rest.length <= longestFooter && rest.every((line) => footer.has(line)) ? rest.length : 0;
}

/** How many lines are the emoji that one may choose from, below the menu of a message: what is said has a head above it. */
function countPalette(copy: readonly string[], i: number, isSaid: boolean): number {
  if (!isSaid || !isMenu(copy[i - 1] ?? '')) return 0;
  let end = i;
  while (isEmoji(copy[end] ?? '')) end++;
  return end - i > 1 ? end - i : 0;
}

const isEmoji = (text: string): boolean =>
  text.length <= 12 && emojiLine.test(text) && /\p{Extended_Pictographic}/u.test(text);
