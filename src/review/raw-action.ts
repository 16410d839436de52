import type { Span } from '../language';
import { withoutComments } from './comments';
import { readDay, writeDay } from './day';
import { oneLine } from './edits/text';
import { findTicket } from './evidence';
import { readDue, withoutFields } from './fields';
import { findHandles } from './people';
import { readStamp, type Stamp } from './stamp';
import type { Unit } from './units';
import { guessActionType, readActionType, readVerb, soundsLikeAction, type ActionType } from './words';

/** What an action item still lacks for others to rely on it. */
export type ActionGap = 'owner' | 'due' | 'ticket';

/** Something to be done, as one section tells it. Offsets are relative to the section. */
export interface RawAction extends Known {
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** The day that `due` tells, if it does. */
  readonly dueDay: Stamp['day'] | undefined;
  /** ISO date of `dueDay`, where it has a year. */
  readonly dueDate: string | undefined;
  readonly type: ActionType | undefined;
  /** The type was not written but follows from the words. */
  readonly typeGuessed: true | undefined;
  readonly ticket: string | undefined;
  /** The fields that nobody has filled in. */
  readonly gaps: readonly ActionGap[];
}

/** What is known of an action before its words are read: what its form tells, and its cells. */
interface Known extends Span {
  readonly form: 'item' | 'row' | 'paragraph' | 'heading';
  readonly group: number;
  readonly depth: number;
  /** What is to be done, with what is said of owner and date. */
  readonly what: Span;
  /** `what` on one line, without the fields in brackets. */
  readonly text: string;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly type?: ActionType | undefined;
  readonly ticket?: string | undefined;
  readonly done: boolean;
  readonly mark?: Span | undefined;
  readonly checkbox?: Span | undefined;
  /** The cell or mark that says whether it is done. */
  readonly status?: Span | undefined;
  /** Cells of a row, by what they hold. */
  readonly cells?: Readonly<Partial<Record<ColumnRole, Span>>> | undefined;
}

export type ColumnRole = 'what' | 'owner' | 'due' | 'type' | 'ticket' | 'status';

// The first that fits wins; `what` last, so that "Action type" is a type.
const columns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['owner', /\b(?:owners?|assignees?|assigned|responsible|who|dri|lead|person|team)\b/],
  ['due', /\b(?:due|deadline|when|date|eta|target|by)\b/],
  ['status', /\b(?:status|state|done|progress|completed?)\b/],
  ['type', /\b(?:type|category|kind|class)\b/],
  ['ticket', /\b(?:tickets?|issues?|link|bug|tracking|jira|reference|pr)\b/],
  ['what', /\b(?:actions?|items?|tasks?|what|description|todo|follow-?ups?|improvement|recommendation|measure)\b/],
];

const doneWord =
  /^(?!.*\b(?:not|un\w+|in)\b).*\b(?:done|closed|completed?|fixed|resolved|shipped|merged|finished|implemented)\b/i;
const doneMark = /^\s*(?:✅|☑️?|✔️?|~~[\s\S]+~~\s*$|\**done\b:?\**)|\((?:done|completed|fixed|closed)\)|✅/iu;
// "Added a limit", "We have switched to ...", "The role has been documented": told as past.
const told = /^\W*(?:we(?:'ve| have| already)?(?: \w+ly)? (?!need\b)\w+ed\b|already \w+ed\b)/i;
const toldPassive =
  /^(?!.*\b(?:should|could|would|if|once|when|after|until)\b).{0,80}\b(?:has|have) (?:already )?been (?:documented|added|fixed|removed|disabled|deployed|implemented|updated|upgraded|merged|released|completed|resolved|reverted)\b[^,;]{0,40}$/i;
// A box or a status cell says it; without one the words may.
const isDone = (said: string, isStated: boolean): boolean =>
  doneMark.test(said) || (!isStated && (told.test(said) || toldPassive.test(said) || startsInPast(said)));

function startsInPast(said: string): boolean {
  const word = /^\W*(?:\*\*)?((?:[A-Z]e-)?[A-Za-z]+ed)\b/.exec(said)?.[1];
  return word !== undefined && readVerb(word) !== undefined && readVerb(word) !== word.toLowerCase();
}

const ownerField = /\b(?:owners?|assignees?|assigned to|dri|responsible)\b\s*[:=]\s*([^,;()|\n\]]+)/i;
const dueLoose =
  /\bby (?:the )?((?:end of )?(?:\d{4}-\d\d-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\d{0,2}(?:st|nd|rd|th)?(?:,? \d{4})?|q[1-4](?: ?\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|next (?:week|sprint|month|quarter)))\b|[([](\d{4}-\d\d-\d\d)[)\]]/i;
const typeField = /\btype\b\s*[:=]\s*([\w-]+)/i;
const typeTag = /^\W*(?:\*\*|\[|\()?([a-z]+)(?:\*\*|\]|\))?:?(?:\*\*)?(?:[:\s-]|$)/i;
// Said with blanks and dots left out.
const nothing = /^(?:n\/?a|none|nothing|no(?:further|immediate|new)?actions?(?:items?)?(?:needed|required|planned)?)$/i;
const slot = /^(?:\[[^\][]*\]?|-+|\?+|tbd|tbc|n\/a|none|unassigned|nobody|_+|…)?$/i;

const filled = (text: string | undefined): string | undefined => {
  const plain = text && withoutComments(text).replace(/[*`]/g, '').trim();
  return plain === undefined || slot.test(plain) ? undefined : plain;
};

/** Reads an action item from a list item, a row, or a paragraph that reads like one. */
export function readAction(text: string, unit: Unit): RawAction | undefined {
  if (unit.form === 'row') return readRow(text, unit);
  const said = text.slice(unit.text.start, unit.text.end);
  const bare = said.replace(/\[[^\][\n]*\](?!\()|[()\s*_:,.-]|\b(?:owner|due|type|ticket)\b/gi, '');
  if ((bare === '' && !findTicket(said)) || nothing.test(bare)) return undefined;
  if (unit.form === 'paragraph' && !unit.labelled && !soundsLikeAction(said)) return undefined;
  const { start, end, group, depth, mark, checkbox } = unit;
  const ticked = checkbox !== undefined && /x/i.test(text.slice(checkbox.start, checkbox.end));
  return describe(said, {
    start,
    end,
    form: unit.form,
    group,
    depth,
    what: unit.text,
    text: stripFields(said),
    done: ticked || isDone(said, checkbox !== undefined),
    mark,
    checkbox,
  });
}

/** Adds what the words themselves say to what is known of an action. */
function describe(said: string, known: Known): RawAction {
  const owner =
    known.owner ??
    filled(ownerField.exec(said)?.[1]) ??
    findHandles(said.replace(/\[@(?:name|owner|who|handle)\]/gi, ''))[0] ??
    readSubject(said);
  const loose = dueLoose.exec(said);
  const due = known.due ?? filled(readDue(said)) ?? loose?.[1] ?? loose?.[2];
  const written =
    known.type ??
    readActionType(typeField.exec(said)?.[1] ?? '') ??
    (/^\W*\w+\W*:|^\s*[[(*]/.test(said) ? readActionType(typeTag.exec(said)?.[1] ?? '') : undefined);
  const guess = written ?? guessActionType(said.replace(/^(?:\W|we (?:will|should|need to)|\[[^\][]*\]:?)+/i, ''));
  const ticket = known.ticket ?? findTicket(said)?.text;
  const dueDay = due === undefined ? undefined : readStamp(due)?.day;
  const dated = dueDay?.year === undefined ? undefined : readDay(dueDay, undefined, true);
  // With every field each time: thousands of these are looked at with a keystroke.
  return {
    start: known.start,
    end: known.end,
    form: known.form,
    group: known.group,
    depth: known.depth,
    what: known.what,
    text: known.text,
    owner,
    due: due?.trim(),
    dueDay,
    dueDate: dated === undefined ? undefined : writeDay(dated),
    type: guess,
    typeGuessed: guess && !written ? true : undefined,
    ticket,
    done: known.done,
    gaps: [
      ...(owner ? [] : ['owner' as const]),
      ...(due ? [] : ['due' as const]),
      ...(ticket ? [] : ['ticket' as const]),
    ],
    mark: known.mark,
    checkbox: known.checkbox,
    status: known.status,
    cells: known.cells,
  };
}

// "Ana to send the list": a name in front of what is to be done.
function readSubject(said: string): string | undefined {
  const name = /^([A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?) to [a-z]+ /u.exec(said.trim())?.[1];
  return name &&
    !readVerb(name) &&
    !/^(?:nobody|everyone|someone|speak|there|need|how|what|when|this|try|want)\b/i.test(name)
    ? name
    : undefined;
}

function readRow(text: string, unit: Unit): RawAction | undefined {
  const cells: Partial<Record<ColumnRole, Span>> = {};
  for (const cell of unit.cells ?? []) {
    const role = columns.find(([name, pattern]) => !cells[name] && pattern.test(cell.column))?.[0];
    if (role) cells[role] = { start: cell.start, end: cell.end };
  }
  const what =
    cells.what ??
    unit.cells?.find(
      (cell) => !Object.values(cells).some((taken) => taken.start === cell.start && taken.end === cell.end),
    );
  const read = (role: ColumnRole): string | undefined =>
    filled(cells[role] && text.slice(cells[role].start, cells[role].end));
  if (!what || filled(text.slice(what.start, what.end)) === undefined) return undefined;
  const [owner, due, ticket, type, status] = [
    read('owner'),
    read('due'),
    read('ticket'),
    readActionType(read('type') ?? ''),
    read('status'),
  ];
  const said = text.slice(what.start, what.end);
  return describe(said, {
    start: unit.start,
    end: unit.end,
    form: 'row',
    group: unit.group,
    depth: 0,
    what: { start: what.start, end: what.end },
    text: stripFields(said),
    owner,
    due,
    ticket,
    type,
    status: cells.status,
    done: doneWord.test(status ?? '') || /^(?:x|yes|✅|✔|☑)/iu.test(status ?? '') || isDone(said, status !== undefined),
    cells: { ...cells, what: { start: what.start, end: what.end } },
  });
}

const stripFields = (text: string): string => oneLine(withoutFields(text));
