import { commands, type Disposable } from 'vscode';
import type { Review, TimelineEntry } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { cursorOf, draft } from '../core/open-review';
import { chooseMoment } from './moment';

/**
 * "Add Timeline Entry": in order, in the form of its neighbours, the first thing to fill in selected; right behind the entry whose row it
 * is called on, if that tells its time.
 */
export function registerAddTimelineEntry(
  focus: Focus,
  entryNow: (shown: Review | undefined, now: Review, row: unknown) => TimelineEntry | 'gone' | undefined,
  now: () => Date = () => new Date(),
): Disposable {
  return commands.registerCommand('learningReview.addTimelineEntry', async (row?: unknown) => {
    const shown = focus.reading?.review;
    const open = await focus.settle();
    if (!open) return;
    const engine = await loadEngine();
    const { document, review } = open;
    const chosen = entryNow(shown, review, row);
    if (chosen === 'gone') return;
    const { entry, isNow } = chooseMoment(engine, review, cursorOf(document), now(), chosen);
    // A day that the timeline does not have may be wrong: one comes to it with the time.
    const texts = isNow && entry.date ? [`${entry.date} ${entry.time}`, entry.time] : [entry.time];
    const around = chosen?.time === undefined ? review : engine.onlyFrom(review, chosen);
    await draft(open, engine.addTimelineEntry(around, entry), { at: { texts, order: isNow ? 'last' : 'first' } });
  });
}
