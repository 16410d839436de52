import { moveSpan, type Span } from '../../language';
import type { ActionWords, Cells } from './row';
import type { ActionSaid, Speaker } from './said';
import { readBox, type ActionState } from './state';
import { readDay, writeDay } from '../time/day';
import { readStamp, type Stamp } from '../time/stamp';
import { isListed } from './tracked';
import type { Unit } from '../blocks/units';
import { guessActionType, readActionType, startsRule, waits, wonders, type ActionType } from './words';

/** What an action item still lacks for others to rely on it. */
export type ActionGap = 'owner' | 'due' | 'ticket';

/** What stands above several items and holds for each that says nothing of its own: "### Owner: Ana", "Done:". */
export interface ActionLabel {
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly type?: ActionType | undefined;
  readonly state?: ActionState | undefined;
  /** Where all of them are tracked. */
  readonly ticket?: string | undefined;
  /** Whether it is a title for advice, such as "Prevention", and not one for work that was agreed on. */
  readonly proposes?: boolean | undefined;
  /** What is to be done for each: "Add an alert for:". */
  readonly lead?: string | undefined;
}

/** Something to be done, as one section tells it. Offsets are relative to the section. */
export interface RawAction extends Span {
  readonly form: 'item' | 'row' | 'paragraph' | 'heading';
  /** Items of one list or table share it. */
  readonly group: number;
  /** 0 in an outermost list. */
  readonly depth: number;
  /** What is to be done, with what is said of owner and date. */
  readonly what: Span;
  /** `what` on one line, without the fields and what tells its state. */
  readonly text: string;
  readonly owner: string | undefined;
  /** Who stands in front of a colon: where nobody else owns it, it is theirs as soon as the review shows that they are somebody. */
  readonly speaker: Speaker | undefined;
  /** As written. */
  readonly due: string | undefined;
  /** The day that `due` tells, if it does. */
  readonly dueDay: Stamp['day'] | undefined;
  /** ISO date of `due`, where it is one. Without a year, only the review can tell it. */
  readonly dueDate: string | undefined;
  readonly type: ActionType | undefined;
  /** The type was not written but follows from the words. */
  readonly typeGuessed: true | undefined;
  readonly ticket: string | undefined;
  readonly state: ActionState;
  /** Work that somebody is to do once, as far as its form and its words tell: no rule for the future, no advice, and on no list yet. */
  readonly isAgreed: boolean;
  /** Advice under a title for it, such as "Prevention", with nobody and no day: a review that has action items as well tells those there. */
  readonly isAdvice: boolean;
  /** The fields that nobody has filled in. */
  readonly gaps: readonly ActionGap[];
  /** Those of them that stand there as brackets to fill in. */
  readonly asked: readonly ActionGap[];
  readonly mark: Span | undefined;
  readonly checkbox: Span | undefined;
  /** The cell or value that says whether it is done. */
  readonly status: Span | undefined;
  /** The brackets that hold fields. */
  readonly fields: Span | undefined;
  /** Cells of a row, by what they hold. */
  readonly cells: Cells | undefined;
}

/** A line of fields that belongs to an action item, and how far its offsets are from the item's. */
export interface FieldLine {
  readonly said: ActionSaid;
  readonly unit: Unit;
  readonly by: number;
}

/** The action item that a unit is by its words. `lines`: its fields elsewhere. */
export function makeAction(
  text: string,
  unit: Unit,
  { said: own, what = unit.text, cells }: ActionWords,
  lines: readonly FieldLine[],
  label: ActionLabel,
): RawAction {
  const all = [own, ...lines.map((line) => line.said)];
  const first = <T>(pick: (each: ActionSaid) => T | undefined): T | undefined => {
    for (const each of all) {
      const found = pick(each);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const owner = first((each) => each.owner) ?? label.owner;
  const due = first((each) => each.due) ?? label.due;
  const ticket = first((each) => each.ticket) ?? label.ticket;
  const type = first((each) => each.type) ?? readTag(text, unit) ?? label.type;
  const guess = type ?? guessType(own);
  const box = unit.checkbox && readBox(text.slice(unit.checkbox.start, unit.checkbox.end));
  const told = first((each) => each.state);
  const isAsked = (gap: ActionGap): boolean => all.some(({ asked }) => asked.has(gap));
  const gaps = findGaps({ owner, due, ticket });
  // With every field each time: thousands of these are looked at with a keystroke.
  return {
    start: unit.start,
    end: Math.max(unit.end, ...lines.map((line) => line.unit.end + line.by)),
    form: unit.form,
    group: unit.group,
    depth: unit.depth,
    what,
    text: label.lead === undefined ? own.text : `${label.lead} ${own.text}`,
    owner,
    speaker: own.speaker,
    due: due?.trim(),
    ...readDue(due),
    type: guess,
    typeGuessed: guess && !type ? true : undefined,
    ticket,
    state: readBoxed(box, told, own.isStruck) ?? label.state ?? 'open',
    isAgreed: gaps.length < 3 || readsAgreed(unit, own, told, label),
    isAdvice: gaps.length === 3 && told === undefined && label.state === undefined && !isWork(unit, label),
    gaps,
    asked: gaps.filter(isAsked),
    mark: unit.mark,
    checkbox: unit.checkbox,
    status: move(own.status, what.start) ?? findStatus(lines),
    fields: move(own.fields, what.start),
    cells,
  };
}

const findGaps = (fields: Readonly<Record<ActionGap, string | undefined>>): readonly ActionGap[] =>
  (['owner', 'due', 'ticket'] as const).filter((gap) => !fields[gap]);

function readDue(due: string | undefined): Pick<RawAction, 'dueDay' | 'dueDate'> {
  const dueDay = due === undefined ? undefined : readStamp(due)?.day;
  const dated = dueDay?.year === undefined ? undefined : readDay(dueDay, undefined, true);
  return { dueDay, dueDate: dated === undefined ? undefined : writeDay(dated) };
}

/** Whether a list in which nobody and no day is told is one of work, and this a part of it. */
const readsAgreed = (unit: Unit, { text }: ActionSaid, told: ActionState | undefined, label: ActionLabel): boolean =>
  told !== undefined || (isWork(unit, label) && !wonders(text) && !startsRule(text) && !waits(text) && !isListed(text));

/** Whether a list is one of work, by its title, or what stands in it by its form. */
const isWork = ({ form, checkbox }: Unit, { proposes }: ActionLabel): boolean =>
  !proposes || form === 'row' || checkbox !== undefined;

function findStatus(lines: readonly FieldLine[]): Span | undefined {
  const stated = lines.find((line) => line.said.status);
  return stated && move(stated.said.status, stated.unit.text.start + stated.by);
}

/** The type that follows from what is to be done, without who does it. */
const guessType = ({ speaker, text }: ActionSaid): ActionType | undefined =>
  guessActionType((speaker?.text ?? text).replace(/^(?:\W|we (?:will|should|need to)|\[[^\][]*\]:?)+/i, ''));

/** A ticked box counts, and one that is not ticked unless the words tell more. */
function readBoxed(box: ActionState | undefined, told: ActionState | undefined, isStruck: boolean) {
  if (box === 'open' && isStruck) return 'cancelled';
  return box === 'open' ? (told ?? box) : (box ?? told);
}

const move = (span: Span | undefined, by: number): Span | undefined => span && moveSpan(span, by);

const tag = /^[\W_]*([a-z]+)(?:[*_]{1,2}|\]|\))?:?[*_]{0,2}(?:[:\s-]|$)/i;

/** The type in front of an item: "**Prevent**: ...", "[detect] ...". */
function readTag(text: string, { text: { start, end } }: Unit): ActionType | undefined {
  const said = text.slice(start, Math.min(end, start + 60));
  return /^\W*\w+\W*:|^\s*[[(*_]/.test(said) ? readActionType(tag.exec(said)?.[1] ?? '') : undefined;
}
