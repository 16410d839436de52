import { commands, type Disposable } from 'vscode';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { cursorOf, draft } from '../core/open-review';
import { chooseMoment } from './moment';

/** "Add Timeline Entry": in order, in the form of its neighbours, the first thing to fill in selected. */
export function registerAddTimelineEntry(focus: Focus, now: () => Date = () => new Date()): Disposable {
  return commands.registerCommand('learningReview.addTimelineEntry', async () => {
    const open = await focus.settle();
    if (!open) return;
    const engine = await loadEngine();
    const { entry, isNow } = chooseMoment(engine, open.review, cursorOf(open.document), now());
    // A day that the timeline does not have may be wrong: one comes to it with the time.
    const texts = isNow && entry.date ? [`${entry.date} ${entry.time}`, entry.time] : [entry.time];
    await draft(open, engine.addTimelineEntry(open.review, entry), { at: { texts, order: isNow ? 'last' : 'first' } });
  });
}
