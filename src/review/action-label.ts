import { readSaid } from './action-said';
import { isSlot } from './slot';
import { isStateWord, readState, type ActionState } from './action-state';
import type { ActionLabel } from './raw-action';
import { trimEnd } from './trim';
import { readActionType, type ActionType } from './words';

/** A label without its marks: `**Prevent:**` is "Prevent". */
const plainLabel = (text: string): string =>
  trimEnd(text.replace(/[*_`#\p{Extended_Pictographic}\ufe0f]/gu, '').replace(/^\s*(?:\d+[.)]\s*)?/, ''), /[:.\s]/);

const finished =
  /\b(?:already|been|are|is|were|now) (?:\w+ ){0,2}(?:done|completed?|finished|fixed|implemented|resolved|shipped)$/i;

/** What a label says of the items below it. */
export function readActionLabel(text: string): ActionLabel {
  const plain = plainLabel(text.slice(0, 300));
  const { owner, due, names } = readSaid(plain);
  return {
    owner: names.has('owner') || plain.startsWith('@') ? owner : undefined,
    due: names.has('due') ? due : undefined,
    type: readLabelType(plain),
    state: readLabelState(plain),
  };
}

function readLabelType(plain: string): ActionType | undefined {
  const [first = '', second, ...others] = plain.split(/[\s,;:(/]+/);
  const isPlain =
    second === undefined || (others.length < 2 && /^(?:actions?|items?|measures?|work|improvements?)$/i.test(second));
  return isPlain ? readActionType(first) : undefined;
}

const readLabelState = (plain: string): ActionState | undefined =>
  isStateWord(plain.replace(/^(?:still|already) | (?:actions?|items?|tasks?)$/gi, '')) || finished.test(plain)
    ? readState(plain)
    : undefined;

/** Whether a text only names a type, a state or an owner, so that it is a label over items and none of them itself. */
export function isActionLabel(text: string): boolean {
  const { owner, type, state } = readActionLabel(text);
  if (type !== undefined || state !== undefined) return true;
  const plain = plainLabel(text);
  return owner !== undefined && (plain === owner || isSlot(readSaid(plain).text));
}

/** The label that holds inside another one: what the inner one says, else the outer one. */
export const joinLabels = (inner: ActionLabel, outer: ActionLabel): ActionLabel => ({
  owner: inner.owner ?? outer.owner,
  due: inner.due ?? outer.due,
  type: inner.type ?? outer.type,
  state: inner.state ?? outer.state,
});
