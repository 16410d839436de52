import type { Span } from '../language';
import { findStateMarks, isStateWord, readState, type ActionState } from './action-state';
import { findDue, lengthOfDue } from './due';
import { oneLine } from './edits/text';
import { findTicket } from './evidence';
import { findBrackets, readFields, readLooseDue, type Field, type FieldName } from './fields';
import { findHandles } from './people';
import { isBracketedName, isUnfilled } from './slot';
import { trimEnd } from './trim';
import { readActionType, readVerb, type ActionType } from './words';

/** What an action item's words say, taken apart. Spans are those of the words. */
export interface ActionSaid {
  /** What is to be done, on one line. */
  readonly text: string;
  readonly owner: string | undefined;
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

const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);

/** Reads what the words of an action item, or of a line of its fields, say. */
export function readSaid(said: string): ActionSaid {
  const fields = readFields(said);
  const brackets = findBrackets(said);
  let left = said;
  let held: Span | undefined;
  let end = 0;
  for (const bracket of brackets) {
    if (bracket.start < end || bracket.depth > 2 || !holdsField(bracket, brackets, fields)) continue;
    left = blank(left, bracket);
    held = bracket;
    end = bracket.end;
  }
  for (const field of fields)
    left = blank(left, field.name === 'what' ? { ...field, end: field.valueSpan.start } : field);
  const value = (name: FieldName): Field | undefined =>
    fields.find((each) => each.name === name && !isUnfilled(each.value));
  const marks = findStateMarks(left);
  for (const mark of marks) left = blank(left, mark);
  const aside = readAsides(left);
  left = aside.left;
  const status = value('status') ?? fields.find((each) => each.name === 'status');
  const ticket = value('ticket');
  const owner = value('owner');
  return {
    text: trimText(left),
    owner: (owner && readOwner(owner.value)) ?? aside.owner ?? findOwner(left),
    due: value('due')?.value ?? aside.due ?? readLooseDue(left) ?? findDue(left),
    type: readActionType(value('type')?.value ?? '') ?? aside.type,
    ticket: (ticket && readTicket(ticket.value)) ?? findTicket(said)?.text,
    state: (status && readState(status.value)) ?? aside.state ?? marks[0]?.state,
    isStruck: marks.some((each) => each.strikes),
    status: status?.valueSpan,
    fields: held ?? aside.span,
    names: new Set(fields.map(({ name }) => name)),
    asked: new Set(fields.filter(({ value }) => /^[[<]/.test(value)).map(({ name }) => name)),
  };
}

function trimText(left: string): string {
  const text = oneLine(trimEnd(left, /[\s,;|·•–—-]/).replace(/^[\s,;|·•–—]+/, ''));
  return /^(\*\*|__)[^*_]+\1$/.exec(text) ? text.slice(2, -2) : text;
}

/** Whether a field begins in a bracket, and not in one within it. */
const holdsField = ({ start, end }: Span, brackets: readonly Span[], fields: readonly Field[]): boolean => {
  const inner = brackets.find((each) => each.start > start && each.start < end)?.start ?? end;
  return fields.some((field) => field.name !== 'what' && field.start > start && field.start < inner);
};

const mail = /^<?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?$/;

/** An owner without the marks around: `[Ana](https://...)`, `[Ana]`, `<ana@example.org>`. */
export const readOwner = (value: string): string =>
  trimEnd(
    oneLine(
      value
        .replace(/!?\[([^\][]*)\](?:\([^()\s]*\)|\[[^\][]*\])?/g, '$1')
        .replace(/[*_`<>]+(?=[\p{L}@])|(?<=[\p{L}\d.])[*_`>]+/gu, ''),
    ),
    /[\s.,;:]/,
  ).replace(/^(\p{Lu})$/u, '$1');

/** A ticket in a field or cell: a number, a key or an address, else what stands there without a word for a state. */
export function readTicket(value: string): string | undefined {
  const found = findTicket(value)?.text;
  if (found) return found;
  const rest = value
    .replace(/[*_`]/g, '')
    .split(/[\s/]+/)
    .filter((word) => !isStateWord(word) && !/^n(?:\/?a|one)?$|^a$/i.test(word))
    .join(' ');
  return isUnfilled(rest) ? undefined : rest;
}

interface Asides {
  readonly left: string;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly type?: ActionType | undefined;
  readonly state?: ActionState | undefined;
  readonly span?: Span | undefined;
}

interface Piece {
  readonly name: 'owner' | 'due' | 'type' | 'state' | 'ticket' | 'other';
  readonly value: string;
}

/** Values without a name in front or behind: "[Ana] ...", "... (Li, 1 April)", "... – @li". */
function readAsides(said: string): Asides {
  let left = said;
  let span: Span | undefined;
  const pieces: Piece[] = [];
  const take = (from: Span, inside: string, isEnough: (all: readonly Piece[]) => boolean): void => {
    const read = inside.split(/[,;|/·]| [–—-] /).map(readPiece);
    const known = read.filter((each) => each !== undefined);
    if (known.length < read.length || !isEnough(known)) return;
    pieces.push(...known);
    left = blank(left, from);
  };
  const first = /^\s*\[([^\][\n]{2,40})\](?![([:])\s*/.exec(said);
  if (
    first &&
    isBracketedName(first[1] ?? '') &&
    readActionType(first[1] ?? '') === undefined &&
    !isStateWord(first[1] ?? '')
  )
    take({ start: 0, end: first[0].length }, first[1] ?? '', () => true);
  for (;;) {
    const end = trimEnd(left, /[\s.]/).length;
    const bracket = /[)\]]/.test(left.charAt(end - 1))
      ? findBrackets(left).find((each) => each.end === end)
      : undefined;
    const before = left;
    if (bracket) {
      const inside = left.slice(bracket.start + 1, end - 1);
      const isSquare = left[bracket.start] === '[';
      if (inside.length < 80 && !(isSquare && !isBracketedName(inside) && !/\d/.test(inside)))
        take(
          bracket,
          inside,
          (all) =>
            all.some(({ name }) => name !== 'ticket' && name !== 'other') &&
            (isSquare || all.some(({ name, value }) => name !== 'owner' || value.includes('@'))),
        );
      if (left !== before) span = { start: bracket.start, end: bracket.end };
    } else {
      const dash = Math.max(...[' – ', ' — ', ' - ', ' -- ', ' | '].map((mark) => left.lastIndexOf(mark, end - 2)));
      const inside = left.slice(dash + 3, end).trim();
      if (dash > 0 && inside !== '' && inside.length < 60)
        take({ start: dash, end }, inside, (all) => all.some(({ name }) => name !== 'ticket' && name !== 'other'));
    }
    if (left === before) break;
  }
  const find = (name: Piece['name']): string | undefined => pieces.find((each) => each.name === name)?.value;
  return {
    left,
    owner: find('owner'),
    due: find('due'),
    type: readActionType(find('type') ?? ''),
    state: readState(find('state') ?? ''),
    span,
  };
}

const person = /^@?\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: (?:and|&) \p{Lu}[\p{Ll}'’-]+)?$|^@[\w/.-]+$/u;

function readPiece(text: string): Piece | undefined {
  const value = text.replace(/[*_`]/g, '').trim();
  const plain = value.replace(/^(?:due|by|until|on) /i, '');
  if (value === '') return undefined;
  if (lengthOfDue(plain) >= plain.length) return { name: 'due', value: plain };
  if (isStateWord(value)) return { name: 'state', value };
  if (readActionType(value)) return { name: 'type', value };
  if (mail.test(value)) return { name: 'owner', value: mail.exec(value)?.[1] ?? value };
  const ticket = findTicket(value);
  if (ticket && ticket.end - ticket.start >= value.length - 2) return { name: 'ticket', value };
  if (/^(?:P\d|high|medium|low)(?: prio(?:rity)?)?$/i.test(value)) return { name: 'other', value };
  return person.test(value) && (value.startsWith('@') || isBracketedName(value) || / (?:and|&) /.test(value))
    ? { name: 'owner', value }
    : undefined;
}

const subject =
  /^[*_`]{0,3}(@[\w/-]+|(?:the )?(?:\p{Lu}[\p{L}-]+|[\p{L}-]+ (?:team|crew|group))(?: \p{Lu}[\p{L}-]+| team| crew| group)?)[*_`]{0,3} to (?=\p{Ll}+ ?)/u;
const noSubject =
  /^(?:nobody|no|everyone|everybody|someone|somebody|speak|there|need|how|what|when|where|who|this|that|try|want|plan|due|ability|way|option|process|tool|alert|script|job|ticket|task|test|check|guide|dashboard|policy|procedure|runbook|mechanism|command|flag|button|page|limit|metric|change|decision|proposal|request|reminder|permission|access|be|time|next|step|start|continue|work|move|switch|go|have|get|look|commit|talk|reach|listen|add|agree)\b/i;

/** A handle in the words, an address at their end, or a name in front of what is to be done: "Ana to send the list". */
function findOwner(said: string): string | undefined {
  const plain = said.trim();
  const name = subject.exec(plain)?.[1];
  if (name?.startsWith('@')) return name;
  const last = mail.exec(
    trimEnd(plain, /[\s.)]/)
      .split(/[\s(]/)
      .at(-1) ?? '',
  )?.[1];
  return findHandles(said)[0] ?? last ?? (name && !noSubject.test(name) && !readVerb(name) ? name : undefined);
}
