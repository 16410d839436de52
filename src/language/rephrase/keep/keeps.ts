import type { Span } from '../../finding';
import type { Context } from '../../rule';
import { wordsIn } from '../../text/letters';
import { saysSame } from './action';
import { fits, type Cut } from './line';
import { readShape, type Shape } from './markup';
import { readHandles, readWords } from './words';

/**
 * May `text` stand in for `start..end` of a block's source, or of what stands around it there? Only if nothing is lost by it: code, comments, tags, links,
 * fields, numbers and times stay as they are, emphasis stays on the words that stay, and the block is still what it was.
 * `mark` is what the finding is about: a handle there, or in front, is a person who is spoken of.
 */
export function keeps(
  source: string,
  { start, end, text }: Span & { readonly text: string },
  mark: Span,
  context: Context,
): boolean {
  const cut: Cut = {
    before: source.slice(0, start),
    old: source.slice(start, end),
    text,
    after: source.slice(end),
  };
  return (
    fits(cut, context) &&
    keepsWords(cut, { start: mark.start - start, end: mark.end - start }, context) &&
    keepsMarkup(cut, context)
  );
}

function keepsWords({ before, old, text, after }: Cut, mark: Span, { section }: Context): boolean {
  const [head, tail] = [before.slice(-60), after.slice(0, 60)];
  if (!same(readWords(head + old + tail), readWords(head + text + tail))) return false;
  const lost = lacks(readHandles(old), readHandles(text));
  if (section === 'actions') return lost.length === 0 && saysSame(before + old + after, before + text + after);
  const spoken = readHandles(old.slice(Math.max(0, mark.start), Math.max(0, mark.end)));
  return lost.every((handle) => spoken.includes(handle) || old.startsWith(handle));
}

function keepsMarkup({ before, old, text, after }: Cut, { kind }: Context): boolean {
  const [was, is] = [readShape(before + old + after, kind), readShape(before + text + after, kind)];
  return (
    was.blocks === is.blocks && was.loose === is.loose && same(was.pieces, is.pieces) && keepsStress(was, is, text)
  );
}

/** Emphasis goes only with the few words that it was on. */
function keepsStress(was: Shape, is: Shape, text: string): boolean {
  const names = ({ stressed }: Shape) => stressed.map((each) => each.split(' ', 1)[0]!);
  if (lacks(names(is), names(was)).length) return false;
  if (!lacks(names(was), names(is)).length) return true;
  return lacks(was.stressed, is.stressed).every((each) => {
    const words = wordsIn(each).slice(1);
    return words.length <= 3 && !text.toLowerCase().includes(words.join(' ').toLowerCase());
  });
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && !lacks(a, b).length;

/** What of `all` is not in `some`, each as often as it lacks. */
function lacks(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
