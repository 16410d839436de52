import type { Span } from '../language';
import { readDay, writeDay } from './day';
import type { ColumnRole, RawAction } from './raw-action';
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

/** Moves a raw action to its place in the document. `day`: the review's, for dates without a year. */
export function resolveAction(raw: RawAction, offset: number, day: number | undefined): ActionItem {
  const move = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const due = raw.dueDay && readDay(raw.dueDay, day, true);
  const dueDate =
    due === undefined || (raw.dueDay?.year === undefined && day === undefined) ? undefined : writeDay(due);
  const { form, depth, owner, type, typeGuessed, ticket } = raw;
  const cells = raw.cells && Object.fromEntries(Object.entries(raw.cells).map(([role, span]) => [role, move(span)]));
  return {
    ...move(raw),
    form,
    group: form === 'heading' ? 0 : raw.group + offset,
    depth,
    what: move(raw.what),
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
    ...(raw.mark ? { mark: move(raw.mark) } : {}),
    ...(raw.checkbox ? { checkbox: move(raw.checkbox) } : {}),
    ...(raw.status ? { status: move(raw.status) } : {}),
    ...(cells ? { cells } : {}),
  };
}
