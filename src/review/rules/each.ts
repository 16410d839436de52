import { copy, type Span } from '../../language';
import { actionSource, moveAction, type ActionItem } from '../action';
import { moveSpan } from '../move';
import type { Review } from '../review';
import { entrySource, moveEntry, type TimelineEntry } from '../timeline';
import type { StructureMatch } from './rule';

type Check<Item> = (item: Item, text: string, prose: string) => StructureMatch | undefined;

/**
 * Looks at each action by itself, and again only when its words have changed. `check` sees the text of the
 * item alone, as it is and with its comments as blanks, with offsets in it, and must not ask for its day or zone, which come from elsewhere.
 */
export const inEachAction = (check: Check<ActionItem>): ((review: Review) => Iterable<StructureMatch>) =>
  inEach(({ actions }) => actions, actionSource, moveAction, check);

/** Looks at each timeline entry by itself; see `inEachAction`. */
export const inEachEntry = (check: Check<TimelineEntry>): ((review: Review) => Iterable<StructureMatch>) =>
  inEach(({ timeline }) => timeline, entrySource, moveEntry, check);

function inEach<Item extends Span>(
  itemsOf: (review: Review) => readonly Item[],
  sourceOf: (item: Item) => object,
  moveItem: (item: Item, by: number) => Item,
  check: Check<Item>,
) {
  // What is kept holds for the words of an item, so it is relative to it, and no part of the document's text.
  const known = new WeakMap<object, { readonly match: StructureMatch | undefined }>();
  return function* find(review: Review): Iterable<StructureMatch> {
    for (const item of itemsOf(review)) {
      const source = sourceOf(item);
      let kept = known.get(source);
      if (!kept) {
        const { start, end } = item;
        kept = {
          match: check(
            moveItem(item, -start),
            copy(review.text.slice(start, end)),
            copy(review.prose.slice(start, end)),
          ),
        };
        known.set(source, kept);
      }
      if (kept.match) yield moveMatch(kept.match, item.start);
    }
  };
}

const moveMatch = (match: StructureMatch, by: number): StructureMatch => ({
  ...match,
  ...moveSpan(match, by),
  mark: moveSpan(match.mark, by),
});
