import { cutAt } from './trim';

// The fields that an action item's words may hold: "(owner: @kim, due: 2031-04-01)", "due on Friday 13".

/** Whether a text names a field. */
export const hasField = /\b(?:owner|due|type|ticket)\s*:/i;

// "Due to a bug in 2.1" tells why, not when.
const dueWord = /\b(?:due(?: date)?(?![ *_]{0,4}to\b)|deadline|eta|target)\b/gi;

/** What is said to be due when, as far as it holds a number. */
export function readDue(said: string): string | undefined {
  let read = 0;
  for (const { 0: word, index } of said.matchAll(dueWord)) {
    // What stands here belongs to a field that was read and holds no number.
    if (index < read) continue;
    const rest = said.slice(index + word.length).trimStart();
    const value = rest.replace(/^[:=]/, '').trimStart();
    const field = /^[^,;()|\n\]]*/.exec(value)?.[0] ?? '';
    if (/\d/.test(field)) return field;
    read = said.length - value.length + field.length;
  }
  return undefined;
}

/** A text without the brackets that hold fields; within these, one more pair may stand. */
export function withoutFields(text: string): string {
  const close = matchBrackets(text);
  let left = '';
  let at = 0;
  for (const [start, { end, depth }] of [...close].sort(([a], [b]) => a - b)) {
    const lead = cutAt(text.slice(start + 1), /[()]/);
    if (start < at || depth > 2 || !hasField.test(lead)) continue;
    left += text.slice(at, start).trimEnd();
    at = end;
  }
  return left + text.slice(at);
}

/** Where each bracket that opens is closed, and how deep brackets stand in it, itself counted. */
function matchBrackets(text: string): ReadonlyMap<number, { readonly end: number; readonly depth: number }> {
  const closed = new Map<number, { readonly end: number; readonly depth: number }>();
  const open: { readonly start: number; depth: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push({ start: index, depth: 1 });
    const last = mark === ')' ? open.pop() : undefined;
    if (!last) continue;
    closed.set(last.start, { end: index + 1, depth: last.depth });
    const outer = open.at(-1);
    if (outer) outer.depth = Math.max(outer.depth, last.depth + 1);
  }
  return closed;
}
