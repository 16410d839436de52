import { isMachine, nameWho, upperFirst } from '../../language';
import { isLabelWord, readStamp } from '../../review';
import { readChatTime, readHalf, useBlanks } from '../chat-time';
import type { Draft } from '../draft';
import { readExtent, readInstant, readIso, withoutTime } from '../instants';
import { makeLineFormat, type Head } from '../line-format';
import { LocalMonths } from './local-months';
import { readZone } from '../zones';
import { isOfLog } from '../log-line';
import { splitBadge, tellsSeconds } from '../name-line';

/** Anything in which a line starts with a time: notes, logs, chats that have the time first. */
export const lines = makeLineFormat(
  {
    id: 'lines',
    name: 'lines with times',
    about: 'Notes, logs and chats in which each message starts with a time, or with a name and a time',
    needs: 'lines that start with a time',
  },
  0.5,
  (lines) => {
    const months = new LocalMonths(lines, (line) => readTimeFirst(line) !== undefined);
    const { sample } = months;
    const named = countNames(sample);
    const isLate = countLate(sample);
    const isNameFirst = startsWithNames(sample);
    const areCounted = countEpochs(sample);
    const speakers = findSpeakers(sample);
    const areBarred = countBars(sample);
    let last: number | undefined;
    const hasContainers = sample.some((line) => container.test(line));
    return {
      hasTitle: !sample.some((line) => otherDay.test(line)),
      readHead: (raw, ahead) => {
        const line = months.useEnglish(raw, ahead);
        const read = (): Head | undefined =>
          (areBarred ? readBars(line) : undefined) ??
          readTimeFirst(line, speakers) ??
          readNameFirst(line) ??
          (isLate || startsEntry(line) ? readTimeInside(line) : undefined) ??
          (areCounted ? readEpoch(line) : undefined) ??
          readPointed(line, last, ahead);
        if (restart.test(line) || (hasContainers && stopped.test(line))) return 'unread';
        if (isNameFirst && tellsSeconds(line.slice(0, 60)) && !readNameFirst(line)) return undefined;
        const head = read();
        if (!head) return undefined;
        last = minutesOf(head) ?? last;
        // A name, and what was said on the lines below: only where most heads look so.
        const isName = named && head.who === undefined && isPersonName(head.text);
        return isName ? { ...head, who: head.text, text: '' } : head;
      },
    };
  },
);

/** A heading of days that are counted from one that nothing tells for sure. */
const otherDay = /^[\s#*_]{0,8}(?:day \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.]{0,30}$/i;

/**
 * Whether this is a chat in which a name stands in front of each time: a line of a log is what somebody says. Where heads tell seconds as
 * well, or most lines that do are of no log, it is a message.
 */
function startsWithNames(sample: readonly string[]): boolean {
  const first = sample.find((line) => readTimeFirst(line) ?? readNameFirst(line));
  if (first === undefined || readTimeFirst(first) || tellsSeconds(first.slice(0, 160))) return false;
  const others = sample.filter((line) => !readNameFirst(line));
  const timed = others.filter((line) => tellsSeconds(line.slice(0, 60)));
  const logs = timed.filter((line) => isOfLog(readTimeFirst(line)?.text ?? line));
  return others.length < sample.length - 1 && logs.length * 2 >= timed.length;
}

/** Whether notes, or a chat, say something behind a time in this line. */
export const isLineHead = (line: string): boolean => !!(readTimeFirst(line) ?? readNameFirst(line))?.text;

const minutesOf = ({ when }: Pick<Head, 'when'>): number | undefined =>
  when && 'minutes' in when ? when.minutes : undefined;

const pointed = /^([\s>|]*(?:[-*+•] )?~?\d{1,2})\.(?=[0-5]\d [\p{L}"(])/u;

/** `14.25 errors drop` between 14:12 and 15:01: with a point it is a time only where it lies between the times around it. */
function readPointed(line: string, last: number | undefined, ahead: readonly string[]): Head | undefined {
  if (last === undefined || !pointed.test(line)) return undefined;
  const head = readTimeFirst(line.replace(pointed, '$1:'));
  const minutes = head && minutesOf(head);
  const next = ahead.flatMap((each) => readTimeFirst(each) ?? []).map(minutesOf)[0] ?? last + 120;
  return minutes !== undefined && minutes >= last && minutes <= next ? head : undefined;
}

/** What journalctl writes between two starts of a machine: it has no time. */
const restart = /^-- (?:Boot [\da-f]{32}|Reboot) --\s*$/;

/** `api-1  | 2031-03-15T11:50:00Z`, and what Docker Compose writes where one ends: it has no time. */
const container = /^[\w.-]{1,60} {1,20}\| (?=\d)/;
const stopped = /^[\w.-]{1,60} exited with code \d{1,3}(?: \(restarting\))?\s*$/;

/** Whether most heads are a time and a name alone, with text below. */
function countNames(sample: readonly string[]): boolean {
  let [heads, names] = [0, 0];
  for (const [i, line] of sample.entries()) {
    const head = readTimeFirst(line);
    if (!head) continue;
    heads++;
    const next = sample[i + 1];
    if (isPersonName(head.text) && head.who === undefined && next !== undefined && !readTimeFirst(next)) names++;
  }
  return heads > 0 && names / heads > 0.7;
}

const lead = /^[\s>|]*(?:[-*+•] (?=\S))?/;

/** What Kubernetes writes: a level, a month and day, a time, a thread, and where in the program. */
const klog = /^([IWEF])\d{4} [\d:.]{8,20} {1,9}\d{1,9} ([^\]\s]{1,100}:\d{1,9})\] /;
const levels: Readonly<Record<string, string>> = { I: 'INFO', W: 'WARNING', E: 'ERROR', F: 'FATAL' };

/** Of an app, in a copy from Discord: `[2:03 PM]BOT Watch: Text`. */
const badge = /^(\[[^\]]{4,40}\])(?:BOT|APP) (?=\S)/;

/** `10:05 Text`, `2031-03-15T11:50:00Z ERROR text`, `[10:05] <ana> Text`, `10:05 Ana: Text`. */
function readTimeFirst(written: string, speakers?: ReadonlySet<string>): Head | undefined {
  const raw = written.replace(badge, '$1 ');
  const line = useBlanks(raw.slice(0, 200));
  const skip = lead.exec(line)?.[0].length ?? 0;
  const start = line.slice(skip);
  const found = readMachineTime(start) ?? readHumanTime(start);
  if (!found) return undefined;
  const [head = '', level, place] = klog.exec(raw.slice(skip, skip + 200)) ?? [];
  if (level !== undefined)
    return { when: found.when, text: `${levels[level]} ${place}: ${raw.slice(skip + head.length)}` };
  const rest = raw.slice(skip + found.length).replace(/^(?:[\])}*_\s]|[-–—|:,](?=\s))+|^[,;]/, '');
  // A row of a table.
  const isRow = raw.trimStart().startsWith('|') && rest.trimEnd().endsWith('|');
  const said = isRow ? rest.trimEnd().slice(0, -1).trimEnd() : rest;
  return { when: found.when, ...readSpeaker(withoutTime(said, found.when), speakers) };
}

interface FoundTime {
  readonly when: NonNullable<Draft['when']>;
  readonly length: number;
}

function readMachineTime(start: string): FoundTime | undefined {
  const open = /^[[(*_"]*/.exec(start)?.[0].length ?? 0;
  const found = readIso(start.slice(open));
  if (!found || /^[\w:]/.test(start.slice(open + found.length))) return undefined;
  const length = open + found.length;
  if ('instant' in found.when) return { when: found.when, length };
  const behind = start.slice(length);
  // People write spans.
  if (/^ ?[-–—] ?\d\d:\d\d(?![\d:])/.test(behind)) return undefined;
  const zone = readZone(behind)?.zone;
  const own = zone === undefined ? '' : (/^ ?[A-Z]{3,5}(?= )/.exec(behind)?.[0] ?? '');
  // PostgreSQL writes it between the time and the process.
  return { when: { ...found.when, zone }, length: length + (own.trim() === zone ? own.length : 0) };
}

const daysInside = [
  '\\d{4}-\\d\\d-\\d\\d[T ]',
  '\\d{4}\\/\\d\\d\\/\\d\\d(?: -)? ',
  '\\d{1,2} [A-Z][a-z]{2} \\d{4} ',
  '\\d{1,2}\\/[A-Z][a-z]{2}\\/\\d{4}:',
];
const timeInside = new RegExp(`(?<![\\w:.])(?:${daysInside.join('|')})\\d\\d:\\d\\d:\\d\\d`);

/**
 * What stands in front of a time only where a line of a log starts, whatever the lines around look like: logfmt, syslog, a level, the
 * address in a web server's log, the name of a container.
 */
const starts = [
  /^(?:level=\w{1,10} )?(?:time|ts|timestamp)="?(?=\d)/,
  /^<\d{1,3}>\d? ?(?=\d{4}-)/,
  /^\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL)\]?:? {1,3}\[?(?=\d)/,
  /^[\da-f:.]{7,45} \S{1,60} \S{1,60} \[(?=\d)/,
  /^\[[A-Z]{2,10}\] (?=\d{4}\/)/,
  /^\d{1,9}:[A-Z] (?=\d)/,
  container,
];
const startsEntry = (line: string): boolean => starts.some((start) => start.test(line.slice(0, 200)));

/** `1931424600 web-1 oom`, `[1931424600.123] oom`: seconds or milliseconds since 1970. */
function readEpoch(raw: string): Head | undefined {
  const [whole, digits] = /^\[?(\d{10}(?:\d{3})?(?:\.\d{1,9})?)\]?:?\s(?=.*\S)/.exec(raw.slice(0, 200)) ?? [];
  const when = digits === undefined ? undefined : readInstant(digits);
  return whole === undefined || !when ? undefined : { when, text: raw.slice(whole.length).trim() };
}

const [earliest, latest] = [Date.UTC(2005, 0), Date.UTC(2100, 0)];
/** One record, in ms. */
const longestRecord = 31 * 86_400_000;

/** Whether nearly all lines start with such a number, and they lie close together: other numbers hardly do. */
function countEpochs(sample: readonly string[]): boolean {
  const found = sample.flatMap((line) => {
    const when = readEpoch(line)?.when;
    return when && 'instant' in when ? [when.instant] : [];
  });
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return found.length > sample.length * 0.7 && first > earliest && last < latest && last - first < longestRecord;
}

/** Logs that have something else first: a level, an address, `time=`. What stands in front is kept. */
function readTimeInside(raw: string): Head | undefined {
  const at = timeInside.exec(raw.slice(0, 140))?.index ?? -1;
  const start = raw.slice(at, at + 60);
  const found = at < 1 ? undefined : (readMachineTime(start) ?? readHumanTime(start));
  if (!found) return undefined;
  const before = raw
    .slice(0, at)
    .replace(/(?:^|\s)(?:time|ts|timestamp)="?$/, '')
    .replace(/[[("]$/, '');
  const behind = raw.slice(at + found.length).replace(raw[at - 1] === '"' ? /^"/ : /^[\]),]+/, '');
  return { when: found.when, text: `${before.trimEnd()} ${withoutTime(behind.trimStart(), found.when)}`.trim() };
}

/** Whether nearly all lines have their time there. */
function countLate(sample: readonly string[]): boolean {
  const late = sample.filter((line) => !readTimeFirst(line) && readTimeInside(line)).length;
  return late > 0 && late / sample.length > 0.7;
}

function readHumanTime(start: string): FoundTime | undefined {
  // A word in front, such as “at”, makes it a sentence, and no head.
  if (!/^[[(*_"~≈]*(?:\d|T[+-]|[IWEF]\d{4} |ca\.? ?\d|[a-z]{3,9}[ ,.])/i.test(start)) return undefined;
  const stamp = readStamp(start);
  if (stamp?.minutes === undefined) return undefined;
  const { minutes, zone, length } = stamp;
  return {
    when: {
      minutes,
      zone,
      ...readHalf(start.slice(0, length)),
      ...readExtent(stamp, start.slice(0, length)),
      ...(stamp.day ? { day: { written: stamp.day } } : {}),
    },
    length,
  };
}

/** `Ana 10:05`, `Ana, 10:05: Text`, `Ana [10:05] Text`. */
function readNameFirst(raw: string): Head | undefined {
  const line = useBlanks(raw.slice(0, 160)).trimEnd();
  const match =
    /^(\S[^\d[\](]{0,58}?)[,|·•]? ?([[( ])((?:(?:today|yesterday) at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)([\])]?)(:?)(?= |$)/i.exec(
      line,
    );
  const [whole = '', name = '', open = '', clock = '', close = '', colon = ''] = match ?? [];
  const { who, isBot } = splitBadge(name);
  const time = match ? readChatTime(clock) : undefined;
  // Without brackets or a colon around, a time behind a name is part of a sentence, unless the line ends there.
  const isHead = colon !== '' || whole.length === line.length || (open !== ' ' && close !== '');
  if (!time || !isHead || !isPersonName(who)) return undefined;

  return { when: time, who, isBot, text: raw.slice(whole.length).trim() };
}

/**
 * Words in front of a colon that may as well be a part of the system, and are somebody here: they speak twice or more, or nearly
 * everything was said by several such.
 */
function findSpeakers(sample: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let [heads, said] = [0, 0];
  for (const line of sample) {
    const head = readTimeFirst(line);
    if (!head) continue;
    heads++;
    const { who } = head;
    if (who === undefined || isMachine(who.toLowerCase())) continue;
    said++;
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const isChat = counts.size > 1 && said > heads * 0.7;
  // Beside a person, “AndreasK” is somebody, too.
  const hasPerson = isChat && [...counts.keys()].some((who) => namedAs(who) === 'person');
  const isBelieved = ([who, count]: readonly [string, number]) =>
    (hasPerson && /^\p{Lu}\p{Ll}{2,}\p{Lu}$/u.test(who)) || ((isChat || count > 1) && namedAs(who) !== 'thing');
  return new Set([...counts].filter(isBelieved).map(([who]) => who));
}

/** `2031-03-15 11:50 | Ana Lima | Text`, as `%ad | %an | %s` of Git has it. */
function readBars(raw: string): Head | undefined {
  const [start, who = ''] = /^[^|]{4,60} \| ([^|]{1,60}) \| (?=\S)/.exec(raw) ?? [];
  const when = start === undefined ? undefined : readTimeFirst(raw)?.when;
  return start !== undefined && when && isSomebody(who)
    ? { when, who: who.trim(), text: raw.slice(start.length) }
    : undefined;
}

/** Whether all lines with a time have such a name: few different ones, of which one is that of a person for sure. */
function countBars(sample: readonly string[]): boolean {
  const names = sample.filter((line) => readTimeFirst(line)).map((line) => readBars(line)?.who);
  const different = [...new Set(names)];
  const isSure = (name = ''): boolean => / \p{Lu}/u.test(name) || namedAs(name) === 'person';
  return (
    names.length > 2 && different.length <= names.length * 0.75 && !names.includes(undefined) && different.some(isSure)
  );
}

/** Whether a name between bars may be that of somebody, or of a bot: parts of a system and levels stand there as well. */
function isSomebody(name: string): boolean {
  const person = name.replace(/\[bot\]$/, '');
  const words = person.split(' ');
  const isKnown = person !== name || namedAs(words[0] ?? '') === 'person';
  return isPersonName(person) && (isKnown || !words.some((word) => namedAs(word) === 'thing'));
}

/** What a word names where it is written as a name. */
const namedAs = (word: string) => nameWho(upperFirst(word));

/** Whether a name of one word needs others around it to be believed: one in lower case that no list has, or one of a product. */
function isDoubtful(name: string): boolean {
  if (/[\s@._\d]/.test(name)) return false;
  const who = namedAs(name);
  return who === 'thing' || (who !== 'person' && /^\p{Ll}/u.test(name));
}

/** `<ana> Text`, `Ana: Text`, `@ana: Text`. `speakers`: those who are believed to be somebody; all, where it is not given. */
function readSpeaker(rest: string, speakers?: ReadonlySet<string>): Pick<Head, 'who' | 'isBot' | 'text'> {
  const nick = /^<[@+%&~ ]?([^<>\s]{1,40})> /.exec(rest);
  if (nick) return { who: nick[1] ?? '', text: rest.slice(nick[0].length) };
  // Zoom tells to whom as well.
  const [head = '', from] = /^From\s+(\S.{0,58}?)\s+(?:to\s+\S.{0,58}?)?:\s*/i.exec(rest.slice(0, 140)) ?? [];
  if (from !== undefined) return { who: from.trim(), text: rest.slice(head.length) };
  const colon = rest.slice(0, 50).search(/:(?:\s|$)/);
  if (colon < 1) return { text: rest };
  const name = rest
    .slice(0, colon)
    .replace(/^\*{1,2}|\*{1,2}$/g, '')
    .trim();
  const isBelieved = !speakers || speakers.has(name) || !isDoubtful(name);
  const { who, isBot } = splitBadge(name.replace(/^@/, ''));
  // Cells of a table are no name together.
  return isBelieved && !name.includes('\t') && isPersonName(name)
    ? {
        who,
        ...(isBot ? { isBot } : {}),
        text: rest
          .slice(colon + 1)
          .replace(/^\*{1,2}/, '')
          .trim(),
      }
    : { text: rest };
}

/** Whether a text looks like the name of somebody: up to four words that are no label and no level of a log. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > 44 || words.length > 4 || !/^[@\p{L}]/u.test(text) || isLabelWord(words[0] ?? '')) return false;
  if (/(?:^|\.)(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|CRITICAL|NOTICE)$|^[A-Z_]{6,}$/.test(text)) return false;
  if (words.length === 1) return /^@?\p{L}[\p{L}\p{M}\p{N}.'’_-]*$/u.test(text);
  // The number of a process.
  if (/\[\d{1,9}\]/.test(text)) return false;
  // In a name of several words each starts with a capital, but for “van”, “de” and what stands in brackets.
  return words.every((word) =>
    /^[\p{Lu}(@[]|^(?:van|von|der|den|de|da|di|la|le|bin|al|el|ten|ter)$|^[^\p{L}\p{N}]+$/u.test(word),
  );
}
