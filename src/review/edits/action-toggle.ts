import type { Span, TextChange } from '../../language';
import type { ActionItem } from '../action';
import type { Review } from '../review';
import { firstThat, without } from './again';
import { insertAt } from './text';

/**
 * Turns an open item into a done one, or back: its checkbox, its status cell, or a check mark in front. No changes if only
 * its words say that it is done and Markdown has no checkbox there.
 */
export function toggleAction(review: Review, action: ActionItem): readonly TextChange[] {
  const index = review.actions.findIndex(({ what }) => what.start === action.what.start);
  const wanted = action.state === 'done' ? 'open' : 'done';
  return firstThat(
    review,
    action.state === 'done' ? open(review.text, action) : close(review.text, action),
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
    ...(action.checkbox && /x/i.test(text.slice(action.checkbox.start, action.checkbox.end))
      ? [replace(action.checkbox, '[ ]')]
      : []),
    ...(action.status && text.slice(action.status.start, action.status.end).trim() !== ''
      ? [writeStatus(text, action.status, 'open')]
      : []),
  ];
  const marks = findMarks(text, action.what);
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

/** A sign in front that it is done, and signs that may stand anywhere. */
const leading = /^[ \t]*(?:(?:✅|☑️?|✔️?)|\*{0,2}done(?:\*\*)?:?(?:\*\*)?(?![\p{L}\p{N}]))[ \t]*/iu;
const anywhere = /[ \t]?\((?:done|completed|fixed|closed)\)|✅[ \t]?/giu;

/** The signs within a text that it is done: check marks, a word for it, or a line through all of it. */
function findMarks(text: string, what: Span): readonly TextChange[] {
  const said = text.slice(what.start, what.end);
  const start = what.start + said.length - said.trimStart().length;
  const end = what.start + said.trimEnd().length;
  if (end - start > 4 && text.startsWith('~~', start) && text.startsWith('~~', end - 2))
    return [
      { start, end: start + 2, insert: '' },
      { start: end - 2, end, insert: '' },
    ];
  const first = leading.exec(said)?.[0].length ?? 0;
  const others = [...said.matchAll(anywhere)].filter(({ index }) => index >= first);
  return [[0, first] as const, ...others.map((mark) => [mark.index, mark.index + mark[0].length] as const)]
    .filter(([from, to]) => to > from)
    .map(([from, to]) => ({ start: what.start + from, end: what.start + to, insert: '' }));
}
