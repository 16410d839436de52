import { matchesOf, type Span } from '../../language';
import { lengthOfDue } from '../time/due';
import { isUnfilled } from '../text/slot';
import { trimEnd } from '../text/trim';

// The fields that an action item's words may hold: "(owner: @kim, due: 2031-04-01)", "**Due** – 1 April", "@due(2031-04-01)".

/** What a field is about; `ended` is when it was done, and `other` is one that we only leave out of the text. */
export type FieldName = 'what' | 'owner' | 'due' | 'type' | 'ticket' | 'status' | 'ended' | 'other';

/** A field with all that belongs to it, and its value. Offsets are those of the text it was read from. */
export interface Field extends Span {
  readonly name: FieldName;
  readonly value: string;
  readonly valueSpan: Span;
}

const names: Readonly<Record<FieldName, string>> = {
  owner:
    'owners?|owned by|assignees?|assigned(?: to)?|responsible(?: (?:person|party|team))?|dri|who|lead|team|point of contact|poc',
  due: 'due(?: (?:date|by|on))?|deadline|time-?line|time-?frame|eta|target(?: date)?|by(?: when)?|when|complet(?:e|ion) (?:by|date)',
  type: 'type|category|kind',
  ticket:
    'tickets?|task id|issues?|github issue|jira|bug|tracking|tracked (?:in|by)|pull request|pr|link|ref(?:erence)?',
  status: 'status|state|progress',
  ended: '(?:completed|closed|done|finished|resolved)(?: (?:on|date))?|completion date',
  what: 'action(?: item)?|task|what|to-?do|description|title',
  other: 'priority|prio|size|effort|estimate|notes?|comments?|severity|why|component',
};
const all = Object.entries(names).map(
  ([name, words]) => [name as FieldName, new RegExp(`^(?:${words})$`, 'i')] as const,
);
const any = Object.values(names).join('|');

/** These need no mark behind: "owner Li, due 1 April". */
const bare = 'owner|owned by|assignee|assigned to|due(?: (?:by|on))?';

const head = new RegExp(
  `(?<![\\p{L}\\p{N}@_-])(?:@(${any})\\(|(${any})(?=[*_\`]{0,3} {0,2}(?:[:=]|[–—-]{1,2} ))[*_\`]{0,3} {0,2}(::?|=|[–—-]{1,2} )|(${bare}) (?=[@\\p{L}\\d]))`,
  'giu',
);
/** These stand for nothing else, wherever a colon follows. */
const clear = /^(?:owners?|assignees?|assigned to|dri|due(?: date)?|deadline|eta|tickets?)$/i;

/** What a field may stand behind: nothing, another line, a mark that parts. */
const boundary = /(?:^|[\n([{,;|·•.!?)\]]|(?:^|\s)[–—-]{1,2}|<br ?\/?>)$/;
const decoration = /[*_` \t]/;

const day = new RegExp(
  [
    '\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b',
    '\\b(?:next|this|coming|current|end of|mid) |\\b(?:asap|immediate(?:ly)?|ongoing|eo[wmqy]|sprint|quarter|week|month|year)\\b',
  ].join('|'),
  'i',
);

/** UTF-16 units. What is longer has to begin with when it is due. */
const longestDue = 40;

/** Whether a value can be one of that field: "When: the cache is cold" is none. */
function fits(name: FieldName, value: string): boolean {
  if (isUnfilled(value)) return true;
  // "Target: an alert when any pod stays so for 5 minutes" tells what it shall be like.
  if (name === 'due') return day.test(value) && (value.length <= longestDue || lengthOfDue(value) > 0);
  if (name === 'ended') return /\d/.test(value) && lengthOfDue(value) >= value.length;
  if (name === 'owner') return value.split(/\s+/).length <= 8;
  if (name === 'ticket') return /\d|https?:|\]\(|done|todo/i.test(value);
  return name !== 'type' || value.split(/\s+/).length <= 3;
}

/** Whether a value without a mark in front is one for sure. */
const stands = (name: FieldName, value: string): boolean =>
  name === 'due'
    ? lengthOfDue(value) >= value.length
    : /^(?:@|\p{Lu}|(?:the )?[\p{L}-]+ (?:team|crew|group)$)/u.test(value);

/** The fields in a text, in order. */
export function readFields(said: string): readonly Field[] {
  const fields: Field[] = [];
  const heads = [...matchesOf(head, said)].flatMap((match) => {
    const word = (match[1] ?? match[2] ?? match[4])!;
    const isTag = match[0].startsWith('@');
    let start = match.index;
    while (start > 0 && decoration.test(said.charAt(start - 1))) start--;
    const isBold = said.slice(start, match.index).includes('**');
    const isApart = isBold || boundary.test(said.slice(Math.max(0, start - 6), start));
    const isDash = /^[–—-]/.test(match[3] ?? '');
    if (!isTag && !isApart && (isDash || !clear.test(word))) return [];
    if (isDash && !/^\p{Lu}/u.test(word)) return [];
    const isBare = match[4] !== undefined;
    if (isBare && !isApart) return [];
    while (start < match.index && /\s/.test(said.charAt(start))) start++;
    const name = all.find(([, pattern]) => pattern.test(word))![0];
    return [{ name, start, from: match.index + match[0].length, isTag, isBare }];
  });
  heads.forEach(({ name, start, from, isTag, isBare }, i) => {
    if (start < (fields.at(-1)?.end ?? 0)) return;
    const limit = isTag ? said.length : (heads[i + 1]?.start ?? said.length);
    const last = isTag ? from + lengthTo(said.slice(from), ')') : endOf(said, from, limit, name);
    const stop = isBare && name === 'due' ? endOfDue(said, from, last) : last;
    const end = !isTag && said[stop] === '.' ? stop + 1 : stop;
    const lead = /^[*_`\s]*/.exec(said.slice(from, end))?.[0].length ?? 0;
    const value = trimValue(said.slice(from + lead, end));
    if (!fits(name, value) || (isBare && !stands(name, value))) return;
    const valueSpan = { start: from + lead, end: from + lead + value.length };
    fields.push({ name, value, valueSpan, start, end: isTag ? Math.min(end + 1, said.length) : end });
  });
  return fields;
}

const lengthTo = (text: string, mark: string): number => {
  const at = text.indexOf(mark);
  return at < 0 ? text.length : at;
};

/** A value without the marks around it, and those that part it from what follows. */
const trimValue = (text: string): string => trimEnd(trimEnd(text.slice(0, 400), /[\s,;|·•–—*_`-]/), /[\s.]/);

const opens = '([{<';
const closes = ')]}>';

/** Where a value ends: with its line or bracket, at a mark that parts, or with its sentence. */
function endOf(said: string, from: number, limit: number, name: FieldName): number {
  const isBracketed = /^[*_`\s]*\[/.test(said.slice(from, limit));
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const mark = said.charAt(at);
    if (mark === '\n' || mark === '\r' || said.startsWith('<br', at)) return at;
    if (opens.includes(mark)) depth++;
    else if (closes.includes(mark) && depth-- === 0) return at;
    else if (mark === ']' && depth === 0 && isBracketed && said[at + 1] !== '(') return at + 1;
    if (depth > 0 || name === 'what') continue;
    if (';|·•'.includes(mark)) return at;
    if (mark === ',' && !goesOn(said.slice(at + 1, at + 60), name)) return at;
    if ('.!?'.includes(mark) && endsSentence(said, from, at)) return at;
  }
  return limit;
}

/** "due 1 April – add an alert" */
function endOfDue(said: string, from: number, limit: number): number {
  const end = from + lengthOfDue(said.slice(from, limit));
  return end > from && /^ [–—-]{1,2} /.test(said.slice(end, end + 4)) ? end : limit;
}

// "Ana, Li", "Apr 1, 2031".
const goesOn = (rest: string, name: FieldName): boolean =>
  name === 'owner'
    ? /^\s*(?:and )?(?:@|\p{Lu}[\p{L}.'’-]*(?:\s*[,)\].;|]|\s*$|\s+\p{Lu}|\s+and ))/u.test(rest)
    : name === 'ticket'
      ? /^\s*(?:and )?(?:[A-Z]{2,9}-\d|#\d|\[?https?:|\[)/.test(rest)
      : name === 'due' && /^\s*\d{4}\b/.test(rest);

const abbreviated = /(?:^|[^\p{L}])(?:\p{Lu}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|inc|dr|mr|ms|mrs)$/iu;

const endsSentence = (said: string, from: number, at: number): boolean =>
  /^(?:\s|$|[*_])/.test(said.slice(at + 1, at + 2)) &&
  !(
    said[at] === '.' &&
    abbreviated.test(said.slice(Math.max(from, at - 6), at)) &&
    /\s/.test(said.charAt(at + 1)) &&
    at + 2 < said.length
  );

// "Due to a bug in 2.1" tells why, not when.
const dueWord = /\b(?:due(?: date| on| by)?(?![ *_]{0,4}to\b)|deadline|eta|target)\b|📅/giu;

/** What is said to be due when without a colon ("due on Friday 13"), as far as it holds a number. */
export function readLooseDue(said: string): string | undefined {
  for (const { 0: word, index } of matchesOf(dueWord, said)) {
    const value = said.slice(index + word.length, index + word.length + 80).trimStart();
    const isBracketed = value.startsWith('[');
    const field = /^(?:[^,;:=()|\n\].!?]|[.!?](?!\s|$))*/.exec(value.slice(isBracketed ? 1 : 0))?.[0] ?? '';
    // "... before the report was due [2]", which is a note.
    if (isBracketed && lengthOfDue(field) === 0) continue;
    // "The target table is locked for 60 s"
    const isTime = !/^target/i.test(word) || /^[(~]?(?:is |for |of |by |on |in |the |end )*[\dA-Z]/.test(field);
    if (/\d/.test(field) && isTime) return field.slice(0, lengthOfDue(field) || undefined).trim();
  }
  return undefined;
}

/** A span of brackets, and how deep brackets stand in it, itself counted. */
interface Bracket extends Span {
  readonly depth: number;
}

const bracket = /[()[\]]/g;

/** The brackets in a text from the outside in, in order; a link's are none. */
export function findBrackets(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  const open: { readonly start: number; readonly mark: string; depth: number }[] = [];
  for (const { 0: mark, index } of matchesOf(bracket, text)) {
    if (mark === '(' || mark === '[') {
      open.push({ start: index, mark, depth: 1 });
      continue;
    }
    const last = open.pop();
    if (!last) continue;
    const outer = open.at(-1);
    if (outer) outer.depth = Math.max(outer.depth, last.depth + 1);
    const isLink = last.mark === '(' ? text[last.start - 1] === ']' : /^[([:]/.test(text.slice(index + 1, index + 2));
    if (!isLink) found.push({ start: last.start, end: index + 1, depth: last.depth });
  }
  return found.sort((a, b) => a.start - b.start);
}
