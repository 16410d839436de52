import { matchesOf, type Span } from '../../language';
import { readAsides } from './asides';
import { findOwner } from './owner';
import { findStateMarksInSteps, isStateWord, readState, saysAlready, type ActionState } from './state';
import { findDue } from '../time/due';
import { oneLine } from '../text/text';
import { findTicket } from '../blocks/evidence';
import { findBrackets, readFields, readLooseDue, type Field, type FieldName } from '../blocks/fields';
import { isUnfilled, withoutBraces } from '../text/slot';
import { runToEnd } from '../text/steps';
import { blankSpan, trimEnd } from '../text/trim';
import { readActionType, startsWithVerb, type ActionType } from './words';

/** Who stands in front of a colon, and the text without: somebody, or a part of the system that no list of names knows. */
export interface Speaker {
  readonly name: string;
  readonly isKnown: boolean;
  readonly text: string;
}

/** What an action item's words say, taken apart. Spans are those of the words. */
export interface ActionSaid {
  /** What is to be done, on one line. */
  readonly text: string;
  readonly owner: string | undefined;
  /** Who stands in front of a colon. */
  readonly speaker: Speaker | undefined;
  readonly due: string | undefined;
  readonly type: ActionType | undefined;
  readonly ticket: string | undefined;
  readonly state: ActionState | undefined;
  /** There is a line through all of it. */
  readonly isStruck: boolean;
  /** The value of the field that tells the state. */
  readonly status: Span | undefined;
  /** The last brackets that hold fields. */
  readonly fields: Span | undefined;
  /** The fields that stand there, filled in or not. */
  readonly names: ReadonlySet<FieldName>;
  /** Those of them that hold brackets to fill in. */
  readonly asked: ReadonlySet<FieldName>;
}

/** UTF-16 units. Fields further on are nobody's. */
const longest = 4000;

/** Reads what the words of an action item, or of a line of its fields, say. */
export const readSaid = (whole: string): ActionSaid => runToEnd(readSaidInSteps(whole));

/** The same in steps: the first of all compiles the patterns. */
export function* readSaidInSteps(whole: string): Generator<void, ActionSaid> {
  const said = whole.slice(0, longest);
  const fields = endAtTask(said, readFields(said));
  const { left: unnamed, beside, held } = takeFields(said, fields);
  yield;
  const marks = yield* findStateMarksInSteps(unnamed);
  yield;
  const aside = readAsides(marks.reduce(blankSpan, unnamed), beside);
  yield;
  const value = (name: FieldName): string | undefined =>
    fields.find((each) => each.name === name && !isUnfilled(each.value))?.value;
  const status = fields.find((each) => each.name === 'status');
  const owner = mapSome(value('owner'), readSomebody) ?? aside.owner ?? findOwner(aside.left);
  yield;
  return {
    text: trimText(aside.left + whole.slice(longest)),
    owner,
    speaker: aside.speaker && {
      name: aside.speaker.name,
      isKnown: aside.speaker.isKnown,
      text: trimText(aside.speaker.left + whole.slice(longest)),
    },
    due: value('due') ?? aside.due ?? readLooseDue(aside.left) ?? findDue(aside.left),
    type: readActionType(value('type') ?? '') ?? aside.type,
    ticket: mapSome(value('ticket'), readTicket) ?? findOwnTicket(whole),
    state:
      mapSome(value('status'), readState) ??
      mapSome(value('ended'), () => 'done' as const) ??
      aside.state ??
      (marks.find((each) => !each.strikes) ?? marks[0])?.state ??
      (saysAlready(said) ? 'done' : undefined),
    isStruck: marks.some((each) => each.strikes),
    status: status?.valueSpan,
    fields: held ?? aside.span,
    names: new Set(fields.map(({ name }) => name)),
    asked: new Set(fields.filter((each) => /^[[<]/.test(each.value)).map(({ name }) => name)),
  };
}

/** Fields in front of what is to be done: "Owner: Kit – add an alert". The last of them ends at the dash, or at a colon. */
function endAtTask(said: string, fields: readonly Field[]): readonly Field[] {
  let isInFront = true;
  let at = 0;
  return fields.map((field) => {
    isInFront &&= !/\p{L}/u.test(said.slice(at, field.start));
    at = field.end;
    const length = isInFront ? lengthToTask(field) : undefined;
    if (length === undefined) return field;
    isInFront = false;
    const end = field.valueSpan.start + length;
    return { ...field, value: field.value.slice(0, length), end, valueSpan: { start: field.valueSpan.start, end } };
  });
}

/** What may stand between a value and the task behind it. */
const beforeTask = / [–—-]{1,2} |: /g;

function lengthToTask({ name, value }: Field): number | undefined {
  if (name === 'what') return undefined;
  for (const { 0: dash, index } of matchesOf(beforeTask, value))
    if (startsWithVerb(value.slice(index + dash.length))) return index;
  return undefined;
}

/** What a value comes to, where there is one. */
export const mapSome = <T, U>(value: T | undefined, map: (value: T) => U): U | undefined =>
  value === undefined ? undefined : map(value);

/** A text with blanks in place of its fields, and of the brackets that hold some, with what stands there beside them. */
function takeFields(
  said: string,
  fields: readonly Field[],
): { readonly left: string; readonly beside: string; readonly held: Span | undefined } {
  const brackets = findBrackets(said);
  let left = fields.reduce(
    (text, field) =>
      blankSpan(text, field.name === 'what' ? { start: field.start, end: field.valueSpan.start } : field),
    said,
  );
  let beside = '';
  let held: Span | undefined;
  for (const bracket of brackets) {
    if (bracket.start < (held?.end ?? 0) || bracket.depth > 2 || !holdsField(bracket, brackets, fields)) continue;
    beside += `,${left.slice(bracket.start + 1, bracket.end - 1)}`;
    left = blankSpan(left, bracket);
    held = bracket;
  }
  return { left, beside, held };
}

/** Whether a field begins in a bracket, and not in one within it. */
function holdsField({ start, end }: Span, brackets: readonly Span[], fields: readonly Field[]): boolean {
  const inner = brackets.find((each) => each.start > start && each.start < end)?.start ?? end;
  return fields.some((field) => field.name !== 'what' && field.start > start && field.start < inner);
}

function trimText(left: string): string {
  // What stood within marks is gone.
  const whole = trimEnd(withoutBraces(left), /\s/)
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/(?<![*_`\p{L}\p{N}])([*_`]{1,3})\s{1,400}\1(?=\s|$)/gu, '')
    .replace(/\s[*_]{1,3}\s{0,400}$/, '');
  // "\[due:: 2031-05-03] Salt it": brackets that are no link.
  const plain = whole.replace(/\\(?=\s|$)/g, '');
  const text = oneLine(trimEnd(plain, /[\s,;|·•–—-]/).replace(/^(?:[\s,;:|·•–—]|-{1,2}\s)+/, '')).replace(
    / ([:.])$/,
    '$1',
  );
  // Its other end stood with a field.
  if (/^\*\*[^*]+$/.test(text)) return text.slice(2);
  return /^(\*\*|__)[^*_]+\1$/.test(text) ? text.slice(2, -2) : text;
}

const ownTicket =
  /\btracked (?:in|as|by|on) |\[(?:link to (?:the )?)?(?:github )?(?:issue|ticket)\](?=\()|\((?=[^()]{1,60}\)[\s.]{0,9}$)/gi;

/** The ticket of an item: one that it is tracked in, or that stands in brackets at its end, rather than one that it speaks of. */
function findOwnTicket(said: string): string | undefined {
  for (const { index } of matchesOf(ownTicket, said)) {
    const found = findTicket(said.slice(index));
    if (found) return found.text;
  }
  return findTicket(said)?.text;
}

const everybody = /^(?:we(?: all)?|us(?: all)?|all(?: of us)?|every(?:one|body)|anyone|(?:the |whole )?team)$/i;

/** An owner; nothing where it is everybody. */
export function readSomebody(value: string): string | undefined {
  const owner = readOwner(value);
  return everybody.test(owner) ? undefined : owner;
}

/** An owner without the marks around: `[Ana](https://...)`, `[Ana]`, `<ana@example.org>`. */
function readOwner(value: string): string {
  const plain = value.replace(/!?\[([^\][]*)\](?:\([^()\s]*\)|\[[^\][]*\])?/g, '$1').replace(/[*`<>]/g, '');
  return trimEnd(oneLine(plain), /[\s.,;:_]/).replace(/^_{1,2}/, '');
}

/** A text with the words of its links alone: `[Complete](https://...)` is "Complete". */
export const withoutAddresses = (text: string): string => text.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1');

/** A ticket in a field or cell: a number, a key or an address, else what stands there without a word for a state. */
export function readTicket(value: string): string | undefined {
  const found = findTicket(value)?.text;
  if (found) return found;
  const rest = withoutAddresses(value)
    .replace(/[*_`]/g, '')
    .split(/[\s/]+/)
    .filter((word) => !isStateWord(word) && !/^(?:n(?:\/?a|one)?|a|ticket|issue)$/i.test(word))
    .join(' ');
  // Words are none, unless there is a number in them: "Task 3.2 (plan for the harbour)".
  const words = rest.split(' ');
  if (words.length > 3) return /\d/.test(value) ? oneLine(withoutAddresses(value).replace(/[*`]/g, '')) : undefined;
  return isUnfilled(rest) ? undefined : rest;
}
