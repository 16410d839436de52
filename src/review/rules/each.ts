import { copy, type Span } from '../../language';
import { moveAction, type ActionItem } from '../actions/action';
import type { Review } from '../review';
import { moveEntry, type TimelineEntry } from '../timeline/timeline';
import type { PlacedMatch, StructureMatch } from './rule';

type Check<Item> = (item: Item, text: string, prose: string) => StructureMatch | undefined;

/**
 * Looks at each action by itself, and again only when its words have changed. `check` sees the text of the
 * item alone, as it is and with its comments as blanks, with offsets in it, and must not ask for its day or zone, which come from elsewhere.
 * `actionsOf`: which actions of a review; all of them where it is not given.
 */
export const inEachAction = (
  check: Check<ActionItem>,
  actionsOf = ({ actions }: Review): readonly ActionItem[] => actions,
): ((review: Review) => Iterable<PlacedMatch | undefined>) => inEach(actionsOf, moveAction, check);

/** Looks at each timeline entry by itself; see `inEachAction`. */
export const inEachEntry = (check: Check<TimelineEntry>): ((review: Review) => Iterable<PlacedMatch | undefined>) =>
  inEach(({ timeline }) => timeline, moveEntry, check);

function inEach<Item extends Span & { readonly raw: object }>(
  itemsOf: (review: Review) => readonly Item[],
  moveItem: (item: Item, by: number) => Item,
  check: Check<Item>,
) {
  // What is kept holds for the words of an item, so it is relative to it, and no part of the document's text.
  const known = new WeakMap<object, { readonly match: StructureMatch | undefined }>();
  return function* find(review: Review): Iterable<PlacedMatch | undefined> {
    for (const item of itemsOf(review)) {
      const { raw, start, end } = item;
      let kept = known.get(raw);
      if (!kept) {
        yield undefined;
        const said = moveItem(item, -start);
        kept = { match: check(said, copy(review.text.slice(start, end)), copy(review.prose.slice(start, end))) };
        known.set(raw, kept);
      }
      if (kept.match) yield { match: kept.match, at: start };
    }
  };
}
