import { nounWho, type Span } from '../../language';
import { mapSome, readSaid, readSomebody, readTicket, type ActionSaid, withoutAddresses } from './said';
import { findStateMarks, isStateWord, readState, type ActionState } from './state';
import { withoutComments } from '../text/comments';
import { findTicket } from '../blocks/evidence';
import { isSomebody } from '../blocks/name';
import { isUnfilled } from '../text/slot';
import type { Cell, Unit } from '../blocks/units';
import { isDue } from '../time/due';
import { saysNothing } from './no-work';
import { readActionType, startsWithVerb } from './words';

/** What a column of action items holds. */
type ColumnRole = 'what' | 'owner' | 'due' | 'type' | 'ticket' | 'status';

// The first that fits wins; `what` last, so that "Action type" is a type.
const columns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['owner', /\b(?:owners?|assignees?|assigned|responsible|who|whom|dri|lead|person|team)\b/],
  ['due', /\b(?:due|deadline|time-?line|time-?frame|when|date|eta|target(?! (?:role|team|group|version))|by)\b/],
  // "What will be done" is no state.
  ['status', /\b(?:status|state|(?<!be )done|progress|completed?)\b/],
  ['type', /\b(?:type|category|kind|class)\b/],
  ['ticket', /\b(?:tickets?|issues?|link|bug|track(?:ing|er)|jira|linear|git(?:hub|lab)|asana|trello|reference|pr)\b/],
  // "What stops it now" tells what there is.
  ['what', /\bwhat(?= (?:to|will|we|needs?|should|must|is)\b|$)/],
  ['what', /\b(?:actions?|items?|tasks?|description|todo|follow-?ups?|improvement|recommendation|measure)\b/],
  ['what', /\bfix(?:es)?\b(?! version)/],
];
/** Names of a column that may hold what is to be done, where its cells ask for it. */
const mayBePlan =
  /^(?:changes?|mitigations?|next steps?|plans?|preventions?|proposals?|remediations?|remed(?:y|ies))?$/;
const numbers = /^(?:#|no\.?|nr\.?|id|priority|prio)$/;

/** Columns that hardly stand in a table of anything else, each by its whole name: those of what is to be done, and those of how it stands. */
const ofWork = [
  /^(?:proposed |planned |corrective |preventive )?(?:actions?(?: items?)?|tasks?|to-?dos?|follow-?ups?|improvements?|measures?)$/,
  /^(?:status|state|owners?|assignees?|due(?: date)?|deadline)$/,
];

/** Whether a row is one of a table of work, whatever section it stands in. */
export const isWorkRow = ({ form, cells = [] }: Unit): boolean =>
  form === 'row' && ofWork.every((name) => cells.some(({ column }) => name.test(column)));

/** Cells of a row, by what they hold. */
export type Cells = Readonly<Partial<Record<ColumnRole, Span>>>;

/** What a unit says as an action item. */
export interface ActionWords {
  /** Its spans are those of `what`, else of the unit. */
  readonly said: ActionSaid;
  /** Missing in a row of nothing but fields, which are those of what stands above the table. */
  readonly what?: Span | undefined;
  /** Cells of a row, by what they hold. */
  readonly cells?: Cells;
}

/** Reads a row by the names of its columns, and by what stands in cells without one; nothing where it says nothing yet. */
export function readRow(text: string, { cells: all = [], text: { start } }: Unit): ActionWords | undefined {
  const say = (span: Span | undefined): string => sayIn(text, span);
  const cells = assign(all, say);
  const { what } = cells;
  if (isEmptyRow(cells, say)) return undefined;
  const own = readSaid(what ? text.slice(what.start, what.end) : '');
  const value = (role: ColumnRole): string | undefined => (isUnfilled(say(cells[role])) ? undefined : say(cells[role]));
  const by = -(what?.start ?? start);
  // Some say there when, until it is known who.
  const term = readTerm(value('owner'));
  const { due, ended } = readDueCell(value('due'));
  const said = {
    ...own,
    owner:
      (term ? undefined : mapSome(value('owner'), readSomebody)) ?? own.owner ?? findStatusOwner(say(cells.status)),
    due: due ?? term ?? own.due,
    type: readActionType(value('type') ?? '') ?? own.type,
    ticket: mapSome(value('ticket'), readTicket) ?? own.ticket ?? findTicket(say(cells.status))?.text,
    state: readRowState(say(cells.status), say(cells.ticket)) ?? ended ?? own.state,
    status: cells.status ? { start: cells.status.start + by, end: cells.status.end + by } : own.status,
    asked: new Set([...own.asked, ...(['owner', 'due'] as const).filter((role) => /[[<]/.test(say(cells[role])))]),
  };
  return { said, what, cells };
}

const isEmptyRow = ({ what, owner, due }: Cells, say: (cell: Span) => string): boolean =>
  what
    ? isUnfilled(say(what)) || (saysNothing(say(what)) && [owner, due].every((cell) => !cell || isTemplate(say(cell))))
    : !(owner ?? due);

/** Whether a cell is empty, or says what is to stand there: "Owner", "_name_". */
const isTemplate = (said: string): boolean =>
  isUnfilled(said) || /^[*_]{0,2}(?:owner|name|who|when|due|date|by)[?*_]{0,3}$/i.test(said);

/** When something is due, or that it is done, which some say there: "Done 2031-05-04", "2031-05-04 (done)". */
function readDueCell(due = ''): { readonly due?: string; readonly ended?: ActionState } {
  const first = /^[*_`]{0,3}(\p{L}+|\p{So}\ufe0f?)(?=[*_`]{0,3}(?: [\d(]|$))/u.exec(due)?.[1] ?? '';
  const ended = readState(first);
  if (ended) return { ended };
  const behind = /(?<=\d)[ ,:–—-]{1,3}[*_`(]{0,3}(\p{L}+|\p{So}\ufe0f?)[*_`)]{0,3}$/u.exec(due);
  const state =
    isStateWord(behind?.[1] ?? '') || /^\p{So}/u.test(behind?.[1] ?? '') ? readState(behind![1]!) : undefined;
  if (state) return { due: due.slice(0, behind!.index), ended: state };
  return due === '' ? {} : { due };
}

/** When something is due, in a cell for its owner: "next session", "next week – after the move". */
function readTerm(owner = ''): string | undefined {
  const [term = ''] = owner.split(/ [–—-] |[(,;]/, 1);
  return /[\s\d]/.test(term.trim()) && isDue(term.trim()) ? term.trim() : undefined;
}

const sayIn = (text: string, span: Span | undefined): string =>
  span ? withoutComments(text.slice(span.start, span.end)).trim() : '';

/** What each cell of a row would hold whose action item nobody has written yet; nothing where it is written, or no action items stand there. */
export function readEmptyRow(text: string, all: readonly Cell[]): ActionWords['cells'] {
  const cells = assign(all, (span) => sayIn(text, span));
  return cells.what && isUnfilled(sayIn(text, cells.what)) ? cells : undefined;
}

/** Gives each role its cell. */
function assign(all: readonly Cell[], say: (cell: Span) => string): Cells {
  const cells: Partial<Record<ColumnRole, Span>> = {};
  const take = (role: ColumnRole, cell: Cell | undefined): void => {
    if (cell) cells[role] = { start: cell.start, end: cell.end };
  };
  const spare = all.filter((cell) => {
    const role = columns.find(([name, pattern]) => !cells[name] && pattern.test(cell.column))?.[0];
    if (role) take(role, cell);
    return !role;
  });
  const status = cells.status ? undefined : spare.find((cell) => isState(say(cell)));
  take('status', status);
  // A table of something else has neither: its cells are data.
  const mayBeTicket = (cell?: Span): boolean =>
    cell !== undefined && (isUnfilled(say(cell)) || findTicket(say(cell)) !== undefined || isStateWord(say(cell)));
  const isOfWork = (cell: Cell): boolean =>
    (cells.owner ?? cells.due ?? cells.status) !== undefined ||
    mayBeTicket(cells.ticket) ||
    (mayBePlan.test(cell.column) && startsWithVerb(say(cell)));
  if (!cells.what)
    take(
      'what',
      spare.find((cell) => cell !== status && !numbers.test(cell.column) && /\p{L}/u.test(say(cell)) && isOfWork(cell)),
    );
  return cells;
}

/** Who stands in brackets behind a state: "Open (Ana)", "To do (storage team)". */
function findStatusOwner(status: string): string | undefined {
  const [, state = '', who = ''] = /^([^()]+)\(([^()]{2,40})\)$/.exec(status.replace(/[*_`]/g, '')) ?? [];
  const words = who.toLowerCase().split(' ');
  const isWho = isSomebody(who) || nounWho(words.at(-1)!, words.slice(0, -1)) !== 'thing' || who.endsWith(' team');
  return readState(state) && !isStateWord(who) && isWho ? who : undefined;
}

/** The state that a cell tells; some put it among the tickets: "n/a **DONE**". */
function readRowState(status: string, ticket: string): ActionState | undefined {
  const told = readState(status) ?? (isUnfilled(status) ? undefined : 'open');
  if (told !== undefined) return told;
  const plain = withoutAddresses(ticket).replace(/[*_`\u200B]/g, '');
  return isStateWord(plain) ? readState(plain) : findStateMarks(ticket)[0]?.state;
}

const isState = (said: string): boolean =>
  /^\\?\[[ xX~/-]\\?\]$/.test(said.trim()) || isStateWord(said.replace(/[*_`]/g, '').trim());
