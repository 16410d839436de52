import type { Span } from '../finding';

// What stands around a statement in a timeline or a list of actions: when it was, who has it, by when. None of it is
// part of what is said, so rules do not read it and no rephrasing can lose it.

const open = '[*_`~(\\[]*';
const close = '[*_`~)\\]]*';
const month =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?';
const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?[ ]${month}(?:,?[ ]\\d{4})?|${month}[ ]\\d{1,2}(?:st|nd|rd|th)?(?:,?[ ]\\d{4})?)(?!(?!T\\d)[\\p{L}\\p{N}])`;
const half = '[ \\u00a0]?[ap]\\.?m\\.?(?![\\p{L}\\p{N}])';
const zone =
  '[ ]?\\(?(?:(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|Z|[A-Z]{2,3}T|[+-]\\d\\d:?\\d\\d)(?![\\p{L}\\p{N}])\\)?';
const clock = `(?:~|ca\\.[ ])?T?(?:\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?:[.,]\\d+)?(?:${half})?(?![\\p{N}%])|\\d{1,2}${half}|\\d{4}(?=[ ]?(?:UTC|GMT|Z|hrs)\\b))(?:${close}${zone})?`;
const elapsed = 'T[ ]?[+-][ ]?\\d+(?::\\d\\d)*[ ]?(?:h|m|s|min|mins|sec|secs)?(?![\\p{L}\\p{N}])';
const time = `(?:${elapsed}|${clock}(?:[ ]?(?:-|–|—|to)[ ]?${clock})?)`;
const stamp = new RegExp(
  `^${open}(?:${date}(?:${close}(?:T|,?[ ](?:at[ ])?(?:-[ ])?)${open}${time})?|${time})${close}(?:\\[\\^[^\\]\\s]+\\])?(?:[ ]?[-–—:.,|]+${close}(?=[ ]))?[ \\u00a0]+(?=[^ \\r\\n])`,
  'iu',
);

const field = '(?:owners?|assignees?|assigned[ ]to|dri|due(?:[ ]date)?|deadline|eta|type|ticket)\\b[ ]*[:=]';
const reference =
  '(?:@[\\p{L}\\p{N}_-]+|#\\d+|\\[?\\p{Lu}[\\p{Lu}\\p{N}]+-\\d+\\]?|\\d{4}-\\d\\d-\\d\\d|https?:[^\\s()]+|\\[[^\\][]*\\](?:\\([^()\\s]*\\)|\\[[^\\][]*\\]))';
const tail = new RegExp(
  `(?:[ ]*(?:\\((?=[^()]*${field})(?:[^()\\n]|\\([^()\\n]*\\))*\\)|(?<!\\])[(\\[]${reference}(?:[,;]?[ ]+${reference})*[)\\]]|\\[\\^[^\\]\\s]+\\]|<!--(?:(?!-->)[^])*-->))+[.!]?[ ]*$`,
  'iu',
);

/** Does a line begin with a date, a time or both? */
export const startsWithStamp = (line: string): boolean => stamp.test(line);

/** The part of a sentence that says something: `start..end` without a time in front and fields in brackets behind. */
export function readSaid(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const head = digitAhead.test(text) ? (stamp.exec(text)?.[0].length ?? 0) : 0;
  const said = text.slice(head);
  const behind = bracketBehind.test(said) ? (tail.exec(said)?.[0].length ?? 0) : 0;
  return behind < said.length ? { start: start + head, end: end - behind } : { start, end };
}

// Most sentences have neither, and end here.
const digitAhead = /^.{0,12}\d/su;
const bracketBehind = /[)\]>][.!]?\s*$/u;
