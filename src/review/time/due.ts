import { matchesOf } from '../../language';
import { readStamp } from './stamp';
import { trimEnd } from '../text/trim';

// When something is due, in words: a day, or a time that no calendar has ("next week", "Q3", "sprint 14").

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const meeting =
  '(?:catch-?up|check-?in|grooming|hand-?over|meeting|planning|refinement|retro(?:spective)?|stand-?up|sync|workshop)';
const period = 'week|month|quarter|year|sprint|iteration|release';
const relative = new RegExp(
  `^(?:the )?(?:(?:end of|mid|early|late)[ -](?:the )?)?(?:${[
    "q[1-4](?:[ /-]?'?\\d{2,4})?",
    '\\d{4}[ -]?q[1-4]',
    'h[12](?: \\d{4})?',
    `(?:this|next|coming|current) (?:${period}|session|${weekday}|(?:[a-z-]{2,20} ){0,2}${meeting})`,
    'sprint \\d+',
    'today|tomorrow|eo[dwmqy]',
    weekday,
    period,
    `${month}(?: \\d{4})?`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** "05-31", "31-05": a month and a day, with the zero that no quantity has ("by 10-12 %"). */
const [month2, day2] = ['(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12]\\d|3[01])'];
const monthAndDay = new RegExp(`^(?=0|..-0)(?:${month2}-${day2}|${day2}-${month2})(?![\\w-]| ?%|:)`);

/** How much of a text, from its start, says when something is due. */
export function lengthOfDue(text: string): number {
  if (monthAndDay.test(text)) return 5;
  const stamp = /^(?:[\d(]|\p{L}{3})/u.test(text) ? readStamp(text) : undefined;
  const day = stamp?.day === undefined ? 0 : trimEnd(text.slice(0, stamp.length), /[\s–—-]/).length;
  return Math.max(day, relative.exec(text)?.[0].length ?? 0);
}

const within = new RegExp(
  '^(?:(?:within |in |over |for )?(?:the )?(?:next |coming )?\\d{1,3}(?: ?(?:-|–|to) ?\\d{1,3})?' +
    '[ -](?:day|week|month|quarter|sprint)s?|(?:within (?:the )?(?:next )?|(?:in )?(?:the )?next )\\d{1,3} ?(?:hours?|hrs?|h))$',
  'i',
);

/** Whether a text says when something is due, and nothing else: "next week", "within 30 days". */
export const isDue = (text: string): boolean => {
  const day = text.replace(/^(?:due|by|until|on) /i, '');
  return within.test(text) || (day !== '' && !vague.test(day) && lengthOfDue(day) >= day.length);
};

/** The same of a title: a day may be the one when people met. */
export const isTerm = (title: string): boolean =>
  phase.test(title) ||
  (isDue(title) &&
    (within.test(title) || /^(?:due|by|until) /i.test(title) || !/\d\d/.test(title) || /^q[1-4]\b/i.test(title)));

/** "1-4 hours", "< 1 hour", "30 minutes": how long something takes, or how long there is for it. */
export const isSpan = (text: string): boolean =>
  /^[<≤]? ?\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:hours?|hrs?|h|min(?:ute)?s?)$/i.test(text);

/** "Week 1", "now": when it is in a plan. */
const phase = /^(?:(?:day|week|month) \d{1,2}(?: ?(?:-|–|to) ?\d{1,2})?|(?:do |right )?now|immediately|asap)$/i;

const before = /\b(?:before|by|until|no later than)\s/gi;
/** "by the 12th" */
const dayOfMonth = /^(?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)(?=[).,;]?$)/;
const vague = new RegExp(`^(?:the )?(?:${period})$`, 'i');
const atEnd =
  /\b(?:in q[1-4](?: \d{4})?|(?:this|next) (?:week|sprint|month|quarter))$|(?<=@[\w-]{1,38} )\d{4}-\d\d-\d\d$/i;

/** "... at the next weekly sync". */
const whenMet = new RegExp(`\\b(?:at|during|in) (?:the |our )?(next (?:[a-z-]{2,20} ){0,2}${meeting})(?![a-z])`, 'i');

/** "... by 1 April", "... by the end of Q3", "... next week". */
export function findDue(said: string): string | undefined {
  for (const { 0: word, index } of matchesOf(before, said)) {
    const rest = said.slice(index + word.length, index + word.length + 40).trimStart();
    const due = trimEnd(dayOfMonth.exec(rest)?.[0] ?? rest.slice(0, lengthOfDue(rest)), /[\s.,;:)]/);
    if (due !== '' && !vague.test(due)) return due.replace(/^the /i, '');
  }
  return atEnd.exec(trimEnd(said, /[\s.)]/))?.[0].replace(/^in /i, '') ?? whenMet.exec(said)?.[1];
}
