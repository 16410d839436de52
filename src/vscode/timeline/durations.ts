import { Selection, commands, l10n, window, type Disposable } from 'vscode';
import type { Duration } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, tellInPassing } from '../core/open-review';
import { toRange } from '../core/positions';
import { showDocument } from '../core/show-document';

/** "Insert Durations": how long until it was noticed, answered, mitigated, resolved; offered as a sentence for the summary. */
export function registerInsertDurations(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.insertDurations', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { addDurations, describeDurations, findMilestones, measureDurations, writeDuration } = await loadEngine();
    const run = open.review.timeline[0]?.run;
    const entries = open.review.timeline.filter((entry) => entry.run === run);
    const durations = measureDurations(entries, open.review.start);
    if (durations.length === 0) return tellMissing(findMilestones(entries, open.review.start).start !== undefined);
    const changes = addDurations(open.review);
    if (changes.length === 0) return tellInPassing(l10n.t('The summary already says so, or there is no summary yet.'));
    const said = describeDurations(durations);
    const items = [
      { label: said, detail: l10n.t('Write this at the end of the summary') },
      ...durations.map(({ name, minutes, from, to }) => ({
        label: `${nameDuration(name)}: ${writeDuration(minutes)}`,
        detail: l10n.t('From “{0}” to “{1}”', tell(from), tell(to)),
        entry: to,
      })),
    ];
    const picked = await window.showQuickPick<(typeof items)[number] & { entry?: Duration['to'] }>(items, {
      title: l10n.t('Insert Durations'),
      placeHolder: l10n.t('Calculated from the timeline. Select one to go to its entry'),
    });
    if (!picked) return;
    if (!picked.entry) return void (await change(open, changes));
    const { start } = toRange(open.document, picked.entry);
    await showDocument(open.document, { selection: new Selection(start, start) });
  });
}

/** What the timeline should say, so that there is something to measure. */
function tellMissing(hasStart: boolean): void {
  void window.showInformationMessage(
    hasStart
      ? l10n.t('The timeline says when the incident started, but not when it was noticed, mitigated or resolved.')
      : l10n.t(
          'The timeline does not say when the incident started. An entry such as “The incident started” tells it.',
        ),
  );
}

const tell = ({ time, text }: Duration['to']): string => (time === undefined ? text : `${time} ${text}`);

function nameDuration(name: Duration['name']): string {
  const names: Readonly<Record<Duration['name'], string>> = {
    detect: l10n.t('Time to detect'),
    respond: l10n.t('Time to respond'),
    mitigate: l10n.t('Time to mitigate'),
    resolve: l10n.t('Time to resolve'),
  };
  return names[name];
}
