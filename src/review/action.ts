import type { Span } from '../language';
import { readDay, writeDay } from './day';
import { Memory } from './memory';
import { moveSpan } from './move';
import type { ColumnRole, RawAction } from './raw-action';
import type { Found } from './section-content';
import type { ActionType } from './words';

/** What an action item still lacks for others to rely on it. */
export type ActionGap = 'owner' | 'due' | 'ticket';

/** One thing to be done. Offsets are the document's. */
export interface ActionItem extends Span {
  readonly form: RawAction['form'];
  /** Items of one list or table share it. */
  readonly group: number;
  /** 0 in an outermost list. */
  readonly depth: number;
  /** What is to be done, with what is said of owner and date. */
  readonly what: Span;
  /** `what` on one line, without the fields in brackets. */
  readonly text: string;
  readonly owner?: string;
  /** As written. */
  readonly due?: string;
  /** ISO date of `due`, where it is one. */
  readonly dueDate?: string;
  readonly type?: ActionType;
  /** True where the type was not written but follows from the words. */
  readonly typeGuessed?: true;
  readonly ticket?: string;
  readonly state: 'open' | 'done';
  /** The fields that nobody has filled in. */
  readonly gaps: readonly ActionGap[];
  readonly mark?: Span;
  readonly checkbox?: Span;
  readonly status?: Span;
  readonly cells?: Readonly<Partial<Record<ColumnRole, Span>>>;
}

/** What every action was last made into. */
const memory = new Memory<RawAction, ActionItem>();

/** What an action was read from: the same for as long as its words are, wherever it stands. */
export const actionSource = (action: ActionItem): object => memory.sourceOf(action);

/** Moves an action to its place in the document: `offset` is the section's. `day`: the review's, for dates without a year. */
export function resolveAction(
  { raw, at, group }: Found<RawAction>,
  offset: number,
  day: number | undefined,
): ActionItem {
  const by = at + offset;
  const last = memory.of(raw);
  // A day with its year is the same whatever day the review is of.
  const dueDate = last && raw.dueDay?.year !== undefined ? last.dueDate : readDue(raw, day);
  const own = raw.form === 'heading' ? 0 : group + offset;
  if (!last || last.dueDate !== dueDate) return memory.keep(raw, { ...make(raw, dueDate, by), group: own });
  if (last.start === raw.start + by) return last.group === own ? last : memory.keep(raw, { ...last, group: own });
  return memory.keep(raw, { ...moveAction(last, raw.start + by - last.start), group: own });
}

function readDue({ dueDay }: RawAction, day: number | undefined): string | undefined {
  if (!dueDay || (dueDay.year === undefined && day === undefined)) return undefined;
  const due = readDay(dueDay, day, true);
  return due === undefined ? undefined : writeDay(due);
}

function make(raw: RawAction, dueDate: string | undefined, by: number): ActionItem {
  const { form, depth, owner, type, typeGuessed, ticket } = raw;
  return {
    ...moveSpan(raw, by),
    form,
    group: raw.group,
    depth,
    what: moveSpan(raw.what, by),
    text: raw.text,
    ...(owner ? { owner } : {}),
    ...(raw.due ? { due: raw.due } : {}),
    ...(dueDate ? { dueDate } : {}),
    ...(type ? { type } : {}),
    ...(typeGuessed ? { typeGuessed } : {}),
    ...(ticket ? { ticket } : {}),
    state: raw.done ? 'done' : 'open',
    gaps: [
      ...(owner ? [] : ['owner' as const]),
      ...(raw.due ? [] : ['due' as const]),
      ...(ticket ? [] : ['ticket' as const]),
    ],
    ...moveParts(raw, by),
  };
}

/** The action with its offsets moved, as if it stood elsewhere. */
export function moveAction(action: ActionItem, by: number): ActionItem {
  return { ...action, ...moveSpan(action, by), what: moveSpan(action.what, by), ...moveParts(action, by) };
}

function moveParts(
  { mark, checkbox, status, cells }: Pick<ActionItem, 'mark' | 'checkbox' | 'status' | 'cells'>,
  by: number,
): Pick<ActionItem, 'mark' | 'checkbox' | 'status' | 'cells'> {
  const moved = cells && Object.fromEntries(Object.entries(cells).map(([role, span]) => [role, moveSpan(span, by)]));
  return {
    ...(mark ? { mark: moveSpan(mark, by) } : {}),
    ...(checkbox ? { checkbox: moveSpan(checkbox, by) } : {}),
    ...(status ? { status: moveSpan(status, by) } : {}),
    ...(moved ? { cells: moved } : {}),
  };
}
