import type { Span, TextChange } from '../../language';
import { cellsOf } from '../actions/action';
import type { Review } from '../review';

/** In a table, the fields that a list item has in brackets go into cells. */
export function fillCells({ actions }: Pick<Review, 'actions'>, finding: Span): readonly TextChange[] {
  const action = actions.find(({ what }) => what.start === finding.start && what.end === finding.end);
  const cells = action ? cellsOf(action) : {};
  const slots = { owner: '[@name]', due: '[date]' } as const;
  return (['owner', 'due'] as const).flatMap((field) => {
    const cell = cells[field];
    if (!cell || cell.end > cell.start) return [];
    return [{ start: cell.start, end: cell.end, insert: slots[field] }];
  });
}
