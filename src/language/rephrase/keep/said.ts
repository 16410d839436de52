import type { Span } from '../../finding';
import { field } from './words';

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

const reference =
  '(?:@[\\p{L}\\p{N}_-]+|#\\d+|[A-Z][A-Z\\d]+-\\d+|\\d{4}-\\d\\d-\\d\\d|https?:[^\\s(),;]+|\\[[^\\][]*\\](?:\\([^()\\s]*\\))?)';
/** What brackets at the end may hold: fields, or nothing but where to look. */
const inBrackets = new RegExp(`\\b${field}|^${reference}(?:[,;]?[ ]${reference})*$|^\\^[^\\]\\s[]+$`, 'iu');

/** Does a line begin with a date, a time or both, as a clock tells it? */
export const startsWithStamp = (line: string): boolean => stamp.test(line) && !/^\W*T ?[+-]/i.test(line);

/** The part of a sentence that says something: `start..end` without a time in front and fields in brackets behind. */
export function readSaid(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const head = digitAhead.test(text) ? (stamp.exec(text)?.[0].length ?? 0) : 0;
  const behind = text.length - tailStart(text.slice(head)) - head;
  return behind < text.length - head ? { start: start + head, end: end - behind } : { start, end };
}

// Most sentences begin with no time.
const digitAhead = /^.{0,12}\d/su;

/** Where the fields, references, footnotes and comments begin that a text ends in; its length where there are none. */
function tailStart(text: string): number {
  let from = text.length;
  let at = text.replace(/[.!]$/, '').length;
  for (let round = 0; round < 8; round++) {
    const open = openingOf(text, at);
    if (open === undefined) break;
    at = text.slice(0, open).trimEnd().length;
    from = at;
  }
  return from;
}

/** Where the bracket or comment that ends at `end` begins, if it holds nothing that is said. */
function openingOf(text: string, end: number): number | undefined {
  if (text.endsWith('-->', end)) return found(text.lastIndexOf('<!--', end));
  const last = text[end - 1];
  if (last !== ')' && last !== ']') return undefined;
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === ')' || text[at] === ']') depth++;
    else if (text[at] === '(' || text[at] === '[') depth--;
    if (depth > 0) continue;
    // "[what](where)" is one thing; only a ticket's name or a number is none of the words.
    if (last === ')' && text[at - 1] === ']') {
      const label = text.lastIndexOf('[', at);
      return /^\[(?:[A-Z][A-Z\d]+-\d+|#\d+)\]$/.test(text.slice(label, at)) ? found(label) : undefined;
    }
    return inBrackets.test(text.slice(at + 1, end - 1)) ? at : undefined;
  }
  return undefined;
}

const found = (at: number) => (at < 0 ? undefined : at);
