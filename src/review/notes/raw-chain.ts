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

const asks = /^\W*(?:(?:q\d?|\d{1,2})\W{1,4})?(?:why|how)\b/i;
/** A question, or several in a row, with the marks and the arrow behind it. */
const question = /^[^?]*\?(?: (?:(?:and|but|or) )?(?:why|how)\b[^?]*\?)*[*_"”)]*\s*(?:(?:[-=]>|[→⇒–—:-])\s+)?/i;
/** "[why?]" is where the answer goes. */
const brackets = /\[[^\][\n]*\]/g;
const chainTitle = /\b(?:5|five)\W*(?:whys?|hows?)\b|\bwhys\b|\bhows\b/i;

/** Reads chains of a section: all lists where the heading says so, else those that ask why or how. */
export function readChains(text: string, units: readonly Unit[], title: string): readonly RawChain[] {
  const named = chainTitle.test(title);
  return gatherChains(units.map((unit) => readLink(text, unit)))
    .filter((links) => named || links.filter((link) => link.asks).length >= Math.max(2, links.length / 3))
    .map((links) => ({
      start: links[0]?.unit.start ?? 0,
      end: Math.max(...links.map(({ unit }) => unit.end)),
      steps: readSteps(links),
    }));
}

/** What may be a question, an answer, or both. */
interface Link {
  readonly unit: Unit;
  readonly asks: boolean;
  readonly answer: Span;
}

function readLink(text: string, unit: Unit): Link {
  const said = text.slice(unit.text.start, unit.text.end);
  const isQuestion = asks.test(said);
  const asked = isQuestion ? question.exec(said.replace(brackets, (slot) => '_'.repeat(slot.length))) : null;
  return {
    unit,
    asks: isQuestion,
    answer: { start: unit.text.start + (asked?.[0].length ?? 0), end: unit.text.end },
  };
}

const isUnanswered = (link: Link | undefined): boolean =>
  link !== undefined && link.asks && link.answer.start >= link.answer.end;

/** Parts what is said into chains: a paragraph that neither asks nor answers stands above the next one, if those are lists. */
function gatherChains(links: readonly Link[]): readonly (readonly Link[])[] {
  const chains: Link[][] = [];
  let isOver = true;
  for (const link of links) {
    const { unit } = link;
    const chain = chains.at(-1);
    if (unit.form === 'row') continue;
    if (unit.form === 'paragraph' && !link.asks && (isOver || !isUnanswered(chain?.at(-1)))) {
      isOver ||= unit.depth === 0 && chain?.[0]?.unit.form === 'item';
      continue;
    }
    if (chain && !isOver) chain.push(link);
    else chains.push([link]);
    isOver = false;
  }
  return chains;
}

function readSteps(links: readonly Link[]): readonly RawStep[] {
  const steps: RawStep[] = [];
  for (const [i, link] of links.entries()) {
    const { unit, answer } = link;
    const last = steps.at(-1);
    // An answer under its question belongs to it.
    if (last && !link.asks && isUnanswered(links[i - 1])) steps[steps.length - 1] = { ...last, end: unit.end, answer };
    else steps.push({ start: unit.start, end: unit.end, answer });
  }
  return steps;
}
