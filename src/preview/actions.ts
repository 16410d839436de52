import { cellsOf, type ActionItem, type Review } from '../review';
import { markFields } from './fields';
import type { LineMap } from './line-map';
import { addClass, changeToken, makeToken, type Token } from './markdown-it';
import { openTag } from './markup';
import { drawState } from './state';
import type { Words } from './words';

/** Tokens in place of those at the same index. */
export type Replacements = ReadonlyMap<number, Token>;

/** Shows the action items of a review: their state where a box or a cell tells it, and what else is told of them as badges. */
export function showActions(review: Review, tokens: readonly Token[], map: LineMap, words: Words): Replacements {
  const changed = new Map<number, Token>();
  for (const item of review.actions) {
    if (item.form === 'row') showRow(item);
    else if (item.form !== 'heading') showItem(item);
  }
  return changed;

  function showItem(item: ActionItem): void {
    const index = map.inlineAt(item.what.start);
    const inline = index === undefined ? undefined : (changed.get(index) ?? tokens[index]);
    if (index === undefined || !inline?.children) return;
    const said = review.prose.slice(item.what.start, item.what.end);
    const marked = markFields(inline.children, item, said) ?? inline.children;
    const stated = item.checkbox && showState(marked, item, words);
    changed.set(index, changeToken(inline, { children: stated ?? marked }));
    const open = [index - 1, index - 2].find((each) => tokens[each]?.type === 'list_item_open');
    const list = open === undefined || !stated ? undefined : tokens[open];
    if (open !== undefined && list) changed.set(open, addClass(list, 'learning-review-action'));
  }

  function showRow(item: ActionItem): void {
    const cells = map.cellsAt(item.start);
    const find = (role: 'type' | 'status'): number | undefined => {
      const span = cellsOf(item)[role];
      const said = span && review.prose.slice(span.start, span.end).trim();
      return said ? cells.find((each) => tokens[each]?.content.trim() === said) : undefined;
    };
    const change = (index: number | undefined, make: (children: readonly Token[]) => readonly Token[]): void => {
      const inline = index === undefined ? undefined : tokens[index];
      if (index === undefined || !inline?.children?.length || changed.has(index)) return;
      changed.set(index, changeToken(inline, { children: make(inline.children) }));
    };
    const status = find('status');
    change(status, (children) => wrap(children, `learning-review-badge learning-review-${item.state}`));
    if (item.type && !item.typeGuessed) change(find('type'), (children) => wrap(children, 'learning-review-badge'));
  }
}

function wrap(children: readonly Token[], name: string): readonly Token[] {
  const [model] = children;
  return model
    ? [makeToken(model, openTag('span', { class: name })), ...children, makeToken(model, '</span>')]
    : children;
}

/** Puts the state in front, in place of `[ ]`. Nothing where another extension has drawn a box of its own. */
function showState(children: readonly Token[], item: ActionItem, words: Words): readonly Token[] | undefined {
  const [first, ...others] = children;
  const isDrawn = children.some(({ type, content }) => (type === 'html_inline' ? content : type).includes('checkbox'));
  if (!first || isDrawn) return undefined;
  const rest = first.type === 'text' ? first.content.replace(/^\[[ xXvV✓✔√~/-]\]\s+/u, '') : first.content;
  return [makeToken(first, `${drawState(item.state, words)} `), changeToken(first, { content: rest }), ...others];
}
