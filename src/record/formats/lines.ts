import { isMachine } from '../../language';
import { tellsSeconds } from '../chat/name-line';
import { makeLineFormat, type Head } from '../shapes/line-format';
import { isOfLog } from '../shapes/log-line';
import { MarkdownTables } from '../shapes/markdown-table';
import {
  isPersonName,
  namedAs,
  readHumanTime,
  readMachineTime,
  readNameFirst,
  readTimeFirst,
} from '../shapes/timed-line';
import { readInstant, withoutTime } from '../time/instants';
import { LocalMonths } from '../time/local-months';

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
    const tables = new MarkdownTables();
    const hasContainers = sample.some((line) => container.test(line));
    return {
      hasTitle: !sample.some((line) => otherDay.test(line)),
      finish: (findings) => tables.finish(findings),
      readHead: (raw, ahead, count) => {
        const row = tables.read(raw, ahead, count);
        if (row !== undefined) {
          if (typeof row === 'object') last = minutesOf(row) ?? last;
          return row;
        }
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
