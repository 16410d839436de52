import { moveSpan } from '../../language';
import { readDay, writeDay } from '../time/day';
import type { RawAction } from './raw-action';
import type { Cells } from './row';
import type { Found } from '../blocks/found';

/** One thing to be done. Offsets are the document's; `cellsOf` tells where the cells of a row are. */
export interface ActionItem extends Omit<RawAction, 'dueDay' | 'speaker' | 'isAdvice' | 'cells'> {
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
  const { what, mark, checkbox, status, fields } = action;
  return {
    ...action,
    ...moveSpan(action, by),
    what: moveSpan(what, by),
    mark: mark && moveSpan(mark, by),
    checkbox: checkbox && moveSpan(checkbox, by),
    status: status && moveSpan(status, by),
    fields: fields && moveSpan(fields, by),
  };
}

/** The cells of a row by what they hold, in the document. Worked out when they are asked for: few ask. */
export const cellsOf = ({ raw, start }: ActionItem): Cells =>
  Object.fromEntries(Object.entries(raw.cells ?? {}).map(([role, span]) => [role, moveSpan(span, start - raw.start)]));

/** The column, of those whose values can be offered, that an offset is in. */
export function columnAt(actions: readonly ActionItem[], offset: number): 'owner' | 'type' | undefined {
  const action = actions.find(({ start, end }) => start <= offset && offset <= end);
  const cells = action ? cellsOf(action) : {};
  // The blank in front of an empty cell's end belongs to it, too.
  return (['owner', 'type'] as const).find((role) => {
    const span = cells[role];
    return span && span.start - 1 <= offset && offset <= span.end + 1;
  });
}
