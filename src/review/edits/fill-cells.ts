import type { Span, TextChange } from '../../language';
import type { Review } from '../review';

/** In a table, the fields that a list item has in brackets go into cells. */
export function fillCells({ actions }: Pick<Review, 'actions'>, finding: Span): readonly TextChange[] {
  const cells = actions.find(({ what }) => what.start === finding.start && what.end === finding.end)?.cells ?? {};
  const slots = { owner: '[@name]', due: '[date]' } as const;
  return (['owner', 'due'] as const).flatMap((field) => {
    const cell = cells[field];
    if (!cell || cell.end > cell.start) return [];
    return [{ start: cell.start, end: cell.end, insert: slots[field] }];
  });
}
