import { nameWho, upperFirst } from '../../language';
import { isLabelWord, readStamp } from '../../review';
import { readChatTime, readHalf, useBlanks } from '../chat/chat-time';
import { splitBadge, tellsSeconds } from '../chat/name-line';
import type { Draft } from '../model/draft';
import { readExtent, readIso, withoutTime } from '../time/instants';
import { readZone } from '../time/zones';
import type { Head } from './line-format';

/** Whether notes, or a chat, say something behind a time in this line. */
export const isLineHead = (line: string): boolean => !!(readTimeFirst(line) ?? readNameFirst(line))?.text;

/** How many lines are notes with their time; a line of a log mostly tells seconds. */
export const countNotes = (lines: readonly string[]): number =>
  lines.filter((line) => !tellsSeconds(line) && isLineHead(line)).length;

const lead = /^[\s>|]*(?:[-*+•] (?=\S))?/;

/** What Kubernetes writes: a level, a month and day, a time, a thread, and where in the program. */
const klog = /^([IWEF])\d{4} [\d:.]{8,20} {1,9}\d{1,9} ([^\]\s]{1,100}:\d{1,9})\] /;
const levels: Readonly<Record<string, string>> = { I: 'INFO', W: 'WARNING', E: 'ERROR', F: 'FATAL' };

/** Of an app, in a copy from Discord: `[2:03 PM]BOT Watch: Text`. */
const badge = /^(\[[^\]]{4,40}\])(?:BOT|APP) (?=\S)/;

/** `10:05 Text`, `2031-03-15T11:50:00Z ERROR text`, `[10:05] <ana> Text`, `10:05 Ana: Text`. */
export function readTimeFirst(written: string, speakers?: ReadonlySet<string>): Head | undefined {
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

export interface FoundTime {
  readonly when: NonNullable<Draft['when']>;
  readonly length: number;
}

export function readMachineTime(start: string): FoundTime | undefined {
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

export function readHumanTime(start: string): FoundTime | undefined {
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
export function readNameFirst(raw: string): Head | undefined {
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

/** What a word names where it is written as a name. */
export const namedAs = (word: string) => nameWho(upperFirst(word));

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
export function isPersonName(text: string): boolean {
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
