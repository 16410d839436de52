import { readDay, readStamp } from '../../review';
import { useEnglish, withoutShortDay } from '../time/day-words';
import type { Day, Draft, WrittenTime } from '../model/draft';
import type { Format } from '../source/format';
import { tellsSeconds } from './name-line';

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const dayWord = /^(today|yesterday|(?:last )?(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6})(?:,? at|,)? /i;
/** What a time starts with: a figure, or a month in front of one. Any other word in front, as in “since 14:40”, is said. */
const timeStart = /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)/i;
const longest = 70;

/** The blanks of other scripts and of typesetters as blanks. */
export const useBlanks = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f\u200b\u3000]/g, ' ');

/** Figures, colons and brackets that are as wide as the signs of Chinese and Japanese, as the ordinary ones. */
export const useNarrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]{1,80}/g, (wide) => wide.normalize('NFKC'));

/** Reads a text that is nothing but a time: `2:05 PM`, `Today at 9:14 AM`, `Feb 25th at 10:39 AM`, `13/08/2031 14:05`. */
export function readChatTime(written: string): WrittenTime | undefined {
  if (written.length > longest) return undefined;
  const blank = useBlanks(useNarrow(written)).trim();
  if (!/\d{1,2}[:.h]\d\d/.test(blank) || !/^[\p{L}\d]/u.test(blank)) return undefined;
  const text = useEnglish(blank);
  const word = dayWord.exec(text);
  const rest = word ? text.slice(word[0].length) : text;
  if (!timeStart.test(rest)) return undefined;
  const stamp = readStamp(rest);
  if (stamp?.minutes === undefined || stamp.until !== undefined || stamp.length < rest.length) return undefined;
  const day: Day | undefined = stamp.day ? { written: stamp.day } : word ? readDayWord(word[1] ?? '') : undefined;
  return { minutes: stamp.minutes, day, zone: stamp.zone, ...readHalf(rest) };
}

/** Whether a time says AM or PM, and how. */
export function readHalf(time: string): Pick<WrittenTime, 'hasHalf' | 'isCapital'> {
  const half = /\d ?([ap])\.?m\b/i.exec(time)?.[1];
  return { hasHalf: half !== undefined, isCapital: half === 'A' || half === 'P' };
}

/**
 * The time of the next message of the same person: chats join those of some minutes, and then tell the time alone, without seconds. A line
 * of a log, or a time that is spoken of, mostly is none. In brackets it is surer, and may leave out AM and PM.
 */
export function readNextTime(
  written: string,
  last: WrittenTime | undefined,
  isBracketed: boolean,
): WrittenTime | undefined {
  if (!last || tellsSeconds(written)) return undefined;
  const next = readChatTime(written);
  if (!next || next.zone !== undefined || (next.day !== undefined && !isSameWeekday(next.day, last.day)))
    return undefined;
  const isOpen = next.hasHalf !== last.hasHalf;
  if (isOpen && (!isBracketed || next.hasHalf === true || next.minutes >= 13 * 60)) return undefined;
  const cycle = isOpen ? 720 : 1440;
  const pause = (((next.minutes - last.minutes) % cycle) + cycle) % cycle;
  if (pause > (isBracketed ? 60 : 10)) return undefined;
  return { minutes: (last.minutes + pause) % 1440, hasHalf: last.hasHalf === true };
}

/** What stands for a time in the last hour before a copy. */
export const justNow = /^(?:now|just now|\d{1,2} mins?)$/i;

/** What stands for it where only the time that has passed is told, in the languages of Slack. */
const ago = new RegExp(
  '^(?:(?:\\d{1,2}|an?) (?:second|minute|hour|day|week|month|year)s? ago|' +
    'vor (?:\\d{1,2}|eine[rm]) (?:Sekunde|Minute|Stunde|Woche|Tag|Monat|Jahr)e?n?|' +
    'il y a (?:\\d{1,2}|une?) (?:seconde|minute|heure|jour|semaine|mois|an)s?|' +
    '(?:hace|há) (?:\\d{1,2}|uma?|una?) (?:segundo|minuto|hora|día|dia|semana|mes|mês|año|ano)(?:e?s)?|' +
    '\\d{1,2} ?(?:[秒分日年]|時間|週間|か月)前)$',
);
/** Whether a text is nothing but how long ago something was. */
export const isAgo = (text: string): boolean => text.length <= 30 && ago.test(text);

/** Heads in Google Chat tell the day of the week, and so do later messages. */
const isSameWeekday = (one: Day, other: Day | undefined): boolean =>
  typeof one === 'object' &&
  typeof other === 'object' &&
  'weekday' in one &&
  'weekday' in other &&
  one.weekday === other.weekday;

/** Where heads with a name tell the day of the copy by telling none, beside those that tell their day. */
export const placeToday = (time: WrittenTime, last: Draft['when']): WrittenTime =>
  time.day === undefined && last && 'minutes' in last && last.day !== undefined ? { ...time, day: { ago: 0 } } : time;

/** `Today`, `Yesterday`, `Wednesday`. */
function readDayWord(word: string): Day | undefined {
  const lower = word.toLowerCase().replace('last ', '');
  if (lower === 'today') return { ago: 0 };
  if (lower === 'yesterday') return { ago: 1 };
  const weekday = weekdays.indexOf(lower.slice(0, 3));
  return weekday < 0 ? undefined : { weekday };
}

/** Reads a line that is nothing but a day, as chats put between messages: `Today`, `Wednesday, March 5th`, `March 5th, 2031`. */
export function readDayLine(line: string): Day | undefined {
  if (line.length > longest) return undefined;
  const plain = trimDashes(useBlanks(line));
  const count = plain.split(' ').length;
  // A sentence; most lines are.
  if (count > 7 || (count > 2 && !/\d/.test(plain))) return undefined;
  // A divider may tell the same day twice: “Yesterday November 29th, 2026”.
  const text = useEnglish(withoutShortDay(plain)).replace(/^(?:today|yesterday),? (?=.*\d)/i, '');
  if (/^(?:today|yesterday|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/i.test(text)) return readDayWord(text);
  if (!/\d/.test(text) || !/^[\p{L}\d]/u.test(text)) return undefined;
  const stamp = readStamp(text);
  return stamp?.day && stamp.minutes === undefined && stamp.length >= text.length ? { written: stamp.day } : undefined;
}

/** Whether a day is told by its date, with the year. */
export const tellsDate = (day: Day | undefined): boolean =>
  typeof day === 'object' && 'written' in day && day.written.year !== undefined;

/** Without the rule that chats draw around a day. */
function trimDashes(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /[\s—–―─-]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s—–―─-]/.test(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

/** How many days a message may be ahead of the day given, which may be that of the first one. */
const longestAhead = 31;

/** A chat of which a copy is made at a day that is given: what it holds was before that. */
export const inPast = <F extends Format>(chat: F): F => ({
  ...chat,
  *read(source, findings, options) {
    yield* chat.read(source, findings, options);
    for (const [i, draft] of findings.drafts.entries()) {
      if (i % 1000 === 999) yield;
      const { when } = draft;
      if (when && 'minutes' in when && typeof when.day === 'object' && 'written' in when.day)
        findings.drafts[i] = { ...draft, when: { ...when, day: placeYear(when.day, options.today) } };
    }
  },
});

/** A day that tells no year, in the last one in which it lies in the past of a copy. */
function placeYear(day: Extract<Day, { written: unknown }>, today: number | undefined): Day {
  if (today === undefined || day.written.year !== undefined) return day;
  const next = new Date(today * 86_400_000).getUTCFullYear() + 1;
  const yearOf = (dayFirst: boolean): number | undefined =>
    [next, next - 1, next - 2].find((year) => {
      const at = readDay({ ...day.written, year }, undefined, dayFirst);
      return at !== undefined && at <= today + longestAhead;
    });
  const year = yearOf(true);
  // 01/12 may be in January or in December.
  return year === undefined || year !== yearOf(false) ? day : { written: { ...day.written, year } };
}
