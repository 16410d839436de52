import { moveSpan } from '../../language';
import { readDay, writeDay } from '../time/day';
import type { RawAction } from './raw-action';
import type { Found } from '../blocks/found';

/** One thing to be done. Offsets are the document's. */
export interface ActionItem extends Omit<RawAction, 'dueDay' | 'speaker' | 'isAdvice'> {
  /** What its section tells of it: the same object for as long as its words are, wherever it stands. */
  readonly raw: RawAction;
}

/** What the review tells of all its actions. */
export interface AboutActions {
  /** The day of the review, for dates without a year. */
  readonly day: number | undefined;
  /** The key in its title, which is its own and no ticket of an action. */
  readonly key: string | undefined;
  /** Whether the one in front of an action's colon is somebody. */
  readonly isSomebody: (found: Found<RawAction>) => boolean;
}

/**
 * Moves an action to its place in the document: `offset` is the section's. One that says the same in the same place as `before` is that
 * object.
 */
export function resolveAction(
  found: Found<RawAction>,
  offset: number,
  { day, key, isSomebody }: AboutActions,
  before: ActionItem | undefined,
): ActionItem {
  const { raw } = found;
  const by = found.at + offset;
  const group = raw.form === 'heading' ? raw.group : found.group + offset;
  const dueDate = raw.dueDate ?? readDue(raw, day);
  const speaker = raw.owner === undefined && isSomebody(found) ? raw.speaker : undefined;
  const ticket = raw.ticket === key ? undefined : raw.ticket;
  const { owner, text } = speaker ? { owner: speaker.name, text: speaker.text } : raw;
  if (
    before?.raw === raw &&
    before.start === raw.start + by &&
    before.group === group &&
    before.owner === owner &&
    before.ticket === ticket &&
    before.dueDate === dueDate
  )
    return before;
  // Written out, and with every field each time: thousands of these are made anew with a keystroke.
  return {
    start: raw.start + by,
    end: raw.end + by,
    form: raw.form,
    group,
    depth: raw.depth,
    what: { start: raw.what.start + by, end: raw.what.end + by },
    text,
    owner,
    due: raw.due,
    dueDate,
    type: raw.type,
    typeGuessed: raw.typeGuessed,
    ticket,
    state: raw.state,
    isAgreed: raw.isAgreed,
    gaps: gapsOf(raw, speaker !== undefined, ticket),
    asked: raw.asked,
    mark: raw.mark && moveSpan(raw.mark, by),
    checkbox: raw.checkbox && moveSpan(raw.checkbox, by),
    status: raw.status && moveSpan(raw.status, by),
    fields: raw.fields && moveSpan(raw.fields, by),
    cells: raw.cells && moveCells(raw.cells, by),
    raw,
  };
}

function gapsOf(
  { gaps, ticket: written }: RawAction,
  hasSpeaker: boolean,
  ticket: string | undefined,
): RawAction['gaps'] {
  const left = hasSpeaker ? gaps.filter((gap) => gap !== 'owner') : gaps;
  return ticket === written ? left : [...left, 'ticket'];
}

/** The date of a due day that has no year of its own. */
function readDue({ dueDay }: RawAction, day: number | undefined): string | undefined {
  if (!dueDay || day === undefined) return undefined;
  const due = readDay(dueDay, day, true);
  return due === undefined ? undefined : writeDay(due);
}

/** The action with its offsets moved, as if it stood elsewhere. */
export function moveAction(action: ActionItem, by: number): ActionItem {
  const { what, mark, checkbox, status, fields, cells } = action;
  return {
    ...action,
    ...moveSpan(action, by),
    what: moveSpan(what, by),
    mark: mark && moveSpan(mark, by),
    checkbox: checkbox && moveSpan(checkbox, by),
    status: status && moveSpan(status, by),
    fields: fields && moveSpan(fields, by),
    cells: cells && moveCells(cells, by),
  };
}

type Cells = NonNullable<ActionItem['cells']>;

const moveCells = (cells: Cells, by: number): Cells =>
  Object.fromEntries(Object.entries(cells).map(([role, span]) => [role, moveSpan(span, by)]));
