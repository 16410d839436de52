import { joinLabels, readLabelInSteps } from '../actions/label';
import type { ActionLabel, FieldLine } from '../actions/raw-action';
import type { PlacedSaid } from './placed-said';
import type { Source } from './source';

/** An action item before it is read: what says it, the label that holds for it, and the lines of its fields. */
export interface Item {
  readonly placed: PlacedSaid;
  label: ActionLabel;
  readonly lines: FieldLine[];
}

/** What a list of units comes to. `lines`: fields in front of all items, which are the heading's. */
export interface Listing {
  readonly items: readonly Item[];
  readonly lines: readonly PlacedSaid[];
}

/** A title is told without its marks, so tildes in it are only signs: `## \~\~Later\~\~`. */
const withoutStrikes = (title: string): string => title.replaceAll('~~', '');

/** What the section's heading, and those around it, say of the items below. */
export function* labelInSteps({ title, kind, above }: Source): Generator<void, ActionLabel> {
  const { says: own } = yield* readLabelInSteps(withoutStrikes(title));
  let all = kind === 'actions' ? { ...own, type: undefined } : own;
  for (const each of above) {
    const { says: outer } = yield* readLabelInSteps(withoutStrikes(each));
    all = joinLabels(all, { ...outer, type: undefined });
  }
  // "Recommended further actions" below "Actions taken"
  return own.state === undefined && ahead.test(title) ? { ...all, state: undefined } : all;
}

const ahead =
  /\b(?:recommend(?:ed|ations?)|required|remaining|outstanding|revised|next|future|additional|further|planned)\b/i;
