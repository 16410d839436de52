import { commands, type Disposable } from 'vscode';
import type { Review, TimelineEntry } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { cursorOf, draft } from '../core/open-review';
import { chooseMoment } from './moment';

/** "Add Timeline Entry": in order, in the form of its neighbours, the first thing to fill in selected; below the entry whose row it is called on. */
export function registerAddTimelineEntry(
  focus: Focus,
  entryOf: (review: Review, row: unknown) => TimelineEntry | undefined,
  now: () => Date = () => new Date(),
): Disposable {
  return commands.registerCommand('learningReview.addTimelineEntry', async (row?: unknown) => {
    const open = await focus.settle();
    if (!open) return;
    const engine = await loadEngine();
    const { document, review } = open;
    const { entry, isNow } = chooseMoment(engine, review, cursorOf(document), now(), entryOf(review, row));
    // A day that the timeline does not have may be wrong: one comes to it with the time.
    const texts = isNow && entry.date ? [`${entry.date} ${entry.time}`, entry.time] : [entry.time];
    await draft(open, engine.addTimelineEntry(review, entry), { at: { texts, order: isNow ? 'last' : 'first' } });
  });
}
