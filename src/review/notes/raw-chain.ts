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
  const says = (unit: Unit): boolean => asks.test(text.slice(unit.text.start, unit.text.end));
  const lists: Unit[][] = [];
  for (const [i, unit] of units.entries()) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    // An answer may be told in another form than its question: "**1. Why did it stop?**" above an item, an item above a paragraph.
    const isNext = list?.[0] !== undefined && last === units[i - 1];
    const answers = isNext && !says(unit) && asksStill(text, last!);
    const asksOn = isNext && says(unit) && !says(last!) && list[0]!.form === unit.form && says(list[0]!);
    if (list && (answers || asksOn || (isStep(unit, says(unit)) && goesOn(unit, list)))) list.push(unit);
    else if (isStep(unit, says(unit))) lists.push([unit]);
  }
  const named = chainTitle.test(title);
  return lists
    .filter((list) => named || list.filter(says).length >= Math.max(2, list.length / 3))
    .map((list) => ({
      start: list[0]?.start ?? 0,
      end: Math.max(...list.map((unit) => unit.end)),
      steps: readSteps(text, list),
    }));
}

const isStep = ({ form }: Unit, isAsked: boolean): boolean => form === 'item' || (form === 'paragraph' && isAsked);

const goesOn = ({ depth, group, form }: Unit, list: readonly Unit[]): boolean =>
  depth > 0 || [list[0], list.at(-1)].some((each) => group === each!.group && form === each!.form);

/** Does it ask, and nothing follows the question? */
function asksStill(text: string, { text: { start, end } }: Unit): boolean {
  const said = text.slice(start, end);
  return asks.test(said) && questionEnd.test(said);
}
/** "Why did it stop?**" */
const questionEnd = /\?[\s*_”"]*$/;

function readSteps(text: string, units: readonly Unit[]): readonly RawStep[] {
  const steps: RawStep[] = [];
  for (const unit of units) {
    const said = text.slice(unit.text.start, unit.text.end);
    const question = asks.test(said);
    const mark = question ? said.replace(brackets, (slot) => '_'.repeat(slot.length)).lastIndexOf('?') + 1 : 0;
    const answer = { start: unit.text.start + mark, end: unit.text.end };
    const last = steps.at(-1);
    // An answer under its question belongs to it.
    if (!question && last && /^[\s*_]*$/.test(text.slice(last.answer.start, last.answer.end)))
      steps[steps.length - 1] = { ...last, end: unit.end, answer };
    else steps.push({ start: unit.start, end: unit.end, answer });
  }
  return steps;
}
