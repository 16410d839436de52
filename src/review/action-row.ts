import type { Span } from '../language';
import { isStateWord, readState, type ActionState } from './action-state';
import { isUnfilled } from './slot';
import type { Cell, Unit } from './units';

/** What a column of action items holds. */
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
const numbers = /^(?:#|no\.?|nr\.?|id|priority|prio)$/;

/** The cells of a row by what they hold, and what they say of its state. */
export interface RowCells {
  readonly cells: Readonly<Partial<Record<ColumnRole, Span>>>;
  readonly what: Span;
  readonly state: ActionState | undefined;
}

/** Finds what a row holds, by the names of its columns, and by what stands in a cell that has no name. */
export function readCells(text: string, { cells: all = [] }: Unit): RowCells | undefined {
  const cells: Partial<Record<ColumnRole, Span>> = {};
  const taken = new Set<Cell>();
  for (const cell of all) {
    const role = columns.find(([name, pattern]) => !cells[name] && pattern.test(cell.column))?.[0];
    if (!role) continue;
    cells[role] = { start: cell.start, end: cell.end };
    taken.add(cell);
  }
  const say = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  const spare = all.filter((cell) => !taken.has(cell));
  const status = cells.status ? undefined : spare.find((cell) => isState(say(cell)));
  if (status) cells.status = { start: status.start, end: status.end };
  const what =
    cells.what ?? spare.find((cell) => cell !== status && !numbers.test(cell.column) && /\p{L}/u.test(say(cell)));
  if (!what || isUnfilled(say(what))) return undefined;
  // Some put the state in another column: "n/a **DONE**" among the tickets.
  const elsewhere = say(cells.ticket)
    .replace(/[*_`()]/g, '')
    .split(/\s+/)
    .find((word) => word === word.toUpperCase() && isStateWord(word));
  const own = say(cells.status);
  const told = readState(own) ?? (isUnfilled(own) ? undefined : 'open');
  return {
    cells: { ...cells, what: { start: what.start, end: what.end } },
    what: { start: what.start, end: what.end },
    state: told ?? (elsewhere === undefined ? undefined : readState(elsewhere)),
  };
}

const isState = (said: string): boolean =>
  /^\\?\[[ xX~/-]\\?\]$/.test(said.trim()) || isStateWord(said.replace(/[*_`]/g, '').trim());
