import { readDayLine, useBlanks } from '../chat/chat-time';
import { useEnglish } from '../time/day-words';
import { badgeLine, isName, isSomebody, isWord, looksLikeName, tellsSeconds } from '../chat/name-line';
import { tellsReaction } from '../chat/reactions';
import { Title } from '../chat/title';
import { countNotes, isLineHead } from '../shapes/timed-line';
import { isAside } from './asides';
import { readInlineHead, readJoined, readTimeLine, type InlineHead, type TimeLine } from './heads';

export type NumberedLine = readonly [line: number, text: string];

/** What heads look like in this copy. */
export interface Shape {
  readonly isTwelve: boolean;
  readonly isIndented: boolean;
  /** Whether the time of a later message of the same person is indented like that of a head with a name. */
  readonly isRunOn: boolean;
  readonly isBracketed: boolean;
  /** Whether heads are a name, one blank and a time. */
  readonly isJoined: boolean;
  /** Whether more lines are notes than are such heads, a title tells day or zone, or few of the heads name somebody. */
  readonly isNotes: boolean;
  /** Whether the first head tells seconds. Where it does not, a time that does is said. */
  readonly hasSeconds: boolean;
  /** Whether the name stands below the time. */
  readonly isTimeFirst: boolean;
  /** Whether it has what Teams writes below messages. */
  readonly isOfTeams: boolean;
  /** Whether it has what only Mattermost writes around messages. */
  readonly isOfMattermost: boolean;
  /** Whether it has what Teams writes for those who listen to it. */
  readonly hasMenus: boolean;
  /** Whether a head with a name and no day is of the day of the copy, as in Teams and Google Chat. Slack has its days in between. */
  readonly isToday: boolean;
  readonly heads: number;
}

/** What Teams writes between messages. */
export const ofTeams = /^(?:Last read|\d{1,5} repl(?:y|ies) from (?:you,?|\p{Lu}\S{0,40})(?: \S{1,40}){0,8})$/u;

/** What Mattermost has below the name of a guest. */
export const guestLine = /^(?:GUEST|GAST|INVITÉ|INVITADO)$/;
/** And above an answer. */
export const commentLine = /^Commented on \S.{0,60}['’]s message: \S/;

/** `Yesterday 4:55 PM`; Slack writes `Yesterday at 4:55 PM`. */
function tellsDayAlone(line: string): boolean {
  const day = readTimeLine(line)?.day;
  return typeof day === 'object' && !('written' in day) && !/ at \d/i.test(useEnglish(useBlanks(line)));
}

/** Whether the first head is of that shape. One with a badge may stand in every copy, and a word with a time in what is said. */
function findJoined(lines: readonly NumberedLine[]): boolean {
  for (const [, line] of lines) {
    const head = readInlineHead(line);
    if (readTimeLine(line) || (head && !head.isBot)) return false;
    const who = head ? undefined : readJoined(line)?.who;
    if (who !== undefined && !isWord(who)) return true;
  }
  return false;
}

export function readShape(lines: readonly NumberedLine[]): Shape {
  const isJoined = findJoined(lines);
  const first = lines.find(([, line]) => readTimeLine(line) ?? readInlineHead(line, isJoined));
  const hasSeconds = tellsSeconds(first?.[1] ?? '');
  const look = readTimes(lines, isJoined, hasSeconds);
  const isToday = lines.some(([, line]) => tellsDayAlone(line));
  return {
    ...look,
    isJoined,
    isNotes:
      isJoined && (countNotes(lines.map(([, line]) => line)) > look.heads || isTitled(lines) || !isOfPeople(lines)),
    hasSeconds,
    isTimeFirst: !look.isIndented && findTimeFirst(lines),
    hasMenus: lines.some(([, line]) => line.trim() === 'has context menu'),
    isOfTeams:
      lines.some(([, line], i) => ofTeams.test(line.trim()) || isCounted(line.trim(), textOf(lines[i + 1]))) ||
      (isToday && lines.some(([, line], i) => tellsReaction(`${line.trim()} ${textOf(lines[i + 1])}`))),
    isOfMattermost: lines.some((_, i) => tellsMattermost(lines, i)),
    isToday,
  };
}

/** The mark of a bot or a guest on a line between a name and a time, what System says of somebody, or above an answer what it is to. */
function tellsMattermost(lines: readonly NumberedLine[], i: number): boolean {
  const line = textOf(lines[i]);
  const isAboveTime = (): boolean => readTimeLine(lines[i + 1]?.[1] ?? '')?.isIndented === false;
  if (line === 'BOT' || guestLine.test(line)) return i > 0 && isAboveTime();
  if (line === 'System') return isAboveTime() && /^@\S/.test(textOf(lines[i + 2]));
  return commentLine.test(line) && readTimeLine(lines[i - 1]?.[1] ?? '') !== undefined;
}

/** “2 Like reactions.” above “2”. */
const isCounted = (line: string, next: string): boolean =>
  /^\d{1,4}(?= \w{1,20} reactions?\.?$)/.exec(line)?.[0] === next;

interface Either {
  readonly time?: TimeLine | undefined;
  readonly head?: InlineHead | undefined;
}

function readEither(line: string, isJoined: boolean): Either {
  const time = readTimeLine(line);
  return time ? { time } : { head: readInlineHead(line, isJoined) };
}

type Look = Pick<Shape, 'isTwelve' | 'isIndented' | 'isRunOn' | 'isBracketed' | 'heads'>;

function readTimes(lines: readonly NumberedLine[], isJoined: boolean, hasSeconds: boolean): Look {
  let [isTwelve, isIndented, isRunOn, isBracketed, heads] = [false, false, false, false, 0];
  // Lines from one time to the next: a single one is all that was said, or a name below a message without words.
  let above = 2;
  for (const [i, [, line]] of lines.entries()) {
    const { time, head } = hasSeconds || !tellsSeconds(line) ? readEither(line, isJoined) : {};
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

/**
 * Whether half of the heads are of somebody: with a badge, called as people are, or there again at another time; or most with those above
 * what was said. “Start 10:04” is not, and ordinary words may be either.
 */
function isOfPeople(lines: readonly NumberedLine[]): boolean {
  const [first, again] = [new Map<string, number>(), new Set<string>()];
  const heads = lines.flatMap(([, line], i) => {
    const { who, time, isBot = false } = readInlineHead(line, true) ?? {};
    if (who === undefined || !time || (!isBot && isWord(who))) return [];
    if ((first.get(who) ?? time.minutes) !== time.minutes) again.add(who);
    first.set(who, time.minutes);
    return { who, isKnown: isBot || isSomebody(who), isAbove: !/\s/.test(who) && isSaid(lines[i + 1]?.[1]) };
  });
  const known = heads.filter(({ who, isKnown }) => isKnown || again.has(who));
  const likely = heads.filter((head) => head.isAbove || known.includes(head));
  return (known.length > 0 && known.length * 2 >= heads.length) || likely.length * 2 > heads.length;
}

/** Whether a line is no head of any kind. */
const isSaid = (line: string | undefined): boolean =>
  line !== undefined && !readTimeLine(line) && !readInlineHead(line, true) && !isLineHead(line);

/** What a line says, with ordinary blanks. */
export const textOf = (line: NumberedLine | undefined): string => useBlanks(line?.[1] ?? '').trim();

/** What looks like a name below the time in line `i`, with something said below it. */
export function nameBelow(lines: readonly NumberedLine[], i: number): string | undefined {
  const [name, said] = [textOf(lines[i + 1]), textOf(lines[i + 2])];
  return name.length <= 90 && said !== '' && !readTimeLine(said) && !isAside(name) && isName(name) ? name : undefined;
}

/** Whether a copy starts with a time, and most times have a name below, and more than have one above. */
function findTimeFirst(lines: readonly NumberedLine[]): boolean {
  const first = lines.find(([, line]) => readDayLine(line) === undefined);
  if (!first || !readTimeLine(first[1])) return false;
  let [times, above, below] = [0, 0, 0];
  for (const [i, [, line]] of lines.entries()) {
    if (!readTimeLine(line)) continue;
    times++;
    if (i > 0 && isName(textOf(lines[i - 1]))) above++;
    if (nameBelow(lines, i) !== undefined) below++;
  }
  return below > 1 && below > above && below * 2 > times;
}

/** Those at times who surely are somebody: with a badge, named twice, or called as people are. */
export function* findSureNames(
  lines: readonly NumberedLine[],
  { isTimeFirst, isJoined }: Shape,
): Generator<void, ReadonlySet<string>> {
  const [found, sure] = [new Set<string>(), new Set<string>()];
  if (!isTimeFirst && !isJoined) return sure;
  for (const [i, [, line]] of lines.entries()) {
    if (i % 500 === 499) yield;
    const name = isJoined ? readInlineHead(line, true)?.who : readTimeLine(line) && nameBelow(lines, i);
    if (name === undefined) continue;
    if (found.has(name) || isSomebody(name) || badgeLine.test(textOf(lines[i + 2]))) sure.add(name);
    found.add(name);
  }
  return sure;
}

/** Whether a line above the first head tells the day or the zone of what is below, as notes do. */
function isTitled(lines: readonly NumberedLine[]): boolean {
  const title = new Title(true);
  for (const [, line] of lines) {
    if (readInlineHead(line, true)) break;
    if (readDayLine(line) === undefined) title.see(line);
  }
  return title.day !== undefined || title.zone !== undefined;
}

const isBelowName = (time: TimeLine | undefined, line: string): boolean =>
  !!time?.isIndented && (time.hasHalf === true || /^\s/.test(line));

/** Whether a time is indented, and what stands above it is no name. */
const isWithoutName = (time: TimeLine | undefined, above: string): boolean =>
  !!time?.isIndented && !time.isBot && !looksLikeName(above.trim());
