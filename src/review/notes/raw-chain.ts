import type { Span } from '../../language';
import type { Unit } from '../blocks/units';

/** One step of a chain of whys or hows. */
export interface RawStep extends Span {
  /** The part that answers; the whole text where it asks nothing. */
  readonly answer: Span;
}

/** A chain of whys or hows: the answer of one is what the next asks about. */
export interface RawChain extends Span {
  readonly steps: readonly RawStep[];
}

const asks = /^\W*(?:\d\W*)?(?:why|how)\b/i;
/** "[why?]" is where the answer goes. */
const brackets = /\[[^\][\n]*\]/g;
const chainTitle = /\b(?:5|five)\W*(?:whys?|hows?)\b|\bwhys\b|\bhows\b/i;

/** Reads chains from the lists of a section: all lists where the heading says so, else those that ask why or how. */
export function readChains(text: string, units: readonly Unit[], title: string): readonly RawChain[] {
  const items = units.filter(
    (unit) =>
      unit.form === 'item' || (unit.form === 'paragraph' && asks.test(text.slice(unit.text.start, unit.text.end))),
  );
  const lists: Unit[][] = [];
  for (const unit of items) {
    const list = lists.at(-1);
    const joins = list?.[0] && (unit.depth > 0 || (unit.group === list[0].group && unit.form === list[0].form));
    if (joins) list.push(unit);
    else lists.push([unit]);
  }
  const named = chainTitle.test(title);
  return lists
    .filter(
      (list) =>
        named ||
        list.filter((unit) => asks.test(text.slice(unit.text.start, unit.text.end))).length >=
          Math.max(2, list.length / 3),
    )
    .map((list) => ({
      start: list[0]?.start ?? 0,
      end: Math.max(...list.map((unit) => unit.end)),
      steps: readSteps(text, list),
    }));
}

function readSteps(text: string, units: readonly Unit[]): readonly RawStep[] {
  const steps: RawStep[] = [];
  for (const unit of units) {
    const said = text.slice(unit.text.start, unit.text.end);
    const question = asks.test(said);
    const mark = question ? said.replace(brackets, (slot) => '_'.repeat(slot.length)).lastIndexOf('?') + 1 : 0;
    const answer = { start: unit.text.start + mark, end: unit.text.end };
    const last = steps.at(-1);
    // An answer under its question belongs to it.
    if (!question && last && text.slice(last.answer.start, last.answer.end).trim() === '')
      steps[steps.length - 1] = { ...last, end: unit.end, answer };
    else steps.push({ start: unit.start, end: unit.end, answer });
  }
  return steps;
}
