import type { Span, TextChange } from '../../language';
import type { ActionItem } from '../actions/action';
import { findStateMarks } from '../actions/state';
import type { Review } from '../review';
import { firstThat, without } from './again';
import { insertAt } from '../text/text';

/**
 * Turns an open item into a done one, and one that is done or cancelled back: its checkbox, its status cell, or a check mark in front. No changes if only
 * its words say that it is done and Markdown has no checkbox there.
 */
export function toggleAction(review: Review, action: ActionItem): readonly TextChange[] {
  const index = review.actions.findIndex(({ what }) => what.start === action.what.start);
  const wanted = action.state === 'open' ? 'done' : 'open';
  return firstThat(
    review,
    action.state === 'open' ? close(review.text, action) : open(review.text, action),
    (before, after) => {
      const { actions } = after.review;
      return (
        actions[index]?.state === wanted &&
        actions.length === review.actions.length &&
        without(before.actions, after.actions).length <= 1 &&
        without(before.sections, after.sections).length <= +(action.form === 'heading') &&
        before.blocks.length === after.blocks.length
      );
    },
  );
}

function* close(text: string, action: ActionItem) {
  if (action.checkbox) yield [replace(action.checkbox, '[x]')];
  if (action.status) yield [writeStatus(text, action.status, 'done')];
  // A plain list item becomes a task; elsewhere Markdown has no checkbox.
  yield [boxFor(text, action, '[x]')];
  yield [insertAt(action.what.start, '✅ ')];
}

function* open(text: string, action: ActionItem) {
  const told: readonly TextChange[] = [
    ...(action.checkbox && !text.slice(action.checkbox.start, action.checkbox.end).includes('[ ]')
      ? [replace(action.checkbox, '[ ]')]
      : []),
    ...(action.status && text.slice(action.status.start, action.status.end).trim() !== ''
      ? [writeStatus(text, action.status, 'open')]
      : []),
  ];
  const marks = findMarks(text, action);
  yield told;
  yield marks;
  yield [...told, ...marks];
  if (!action.checkbox)
    yield [boxFor(text, action, '[ ]'), ...marks.filter(({ start }) => start > (action.mark?.end ?? 0))];
  if (action.status) yield [writeStatus(text, action.status, 'open'), ...marks];
}

const replace = ({ start, end }: Span, insert: string): TextChange => ({ start, end, insert });

function writeStatus(text: string, { start, end }: Span, status: string): TextChange {
  return { start, end, insert: (start === end && text[start - 1] === '|' ? ' ' : '') + status };
}

/** A box right behind the mark of a list item, where Markdown looks for it. */
function boxFor(text: string, { mark, form, what }: ActionItem, box: string): TextChange {
  if (form !== 'item' || !mark) return insertAt(what.start, '✅ ');
  let at = mark.end;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return insertAt(at, `${box} `);
}

/** The signs within its words that an item is not open, taken out. */
const findMarks = (text: string, { what, fields }: ActionItem): readonly TextChange[] => {
  const said = text.slice(what.start, what.end);
  const from = fields ? fields.start - what.start : said.length;
  const to = fields ? fields.end - what.start : said.length;
  return findStateMarks(said.slice(0, from) + ' '.repeat(to - from) + said.slice(to)).flatMap(
    ({ start, end, state }) =>
      state === 'open' ? [] : [{ start: what.start + start, end: what.start + end, insert: '' }],
  );
};
