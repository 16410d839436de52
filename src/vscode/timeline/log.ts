import { Disposable, commands, l10n, window, workspace } from 'vscode';
import { loadEngine } from '../core/engine';
import { askForReviewFirst, change, tellInPassing } from '../core/open-review';
import { readClock } from './clock';
import type { LastReview } from './last-review';

/** What one notes down while an incident runs. */
interface Kind {
  readonly title: string;
  readonly hint: string;
  /** Stands in front of what happened; nothing where the entry needs no word for it. */
  readonly word?: string;
  readonly assumed?: true;
}

/** What a key binding may pass on instead of having one type it. */
interface Given {
  readonly text?: unknown;
}

/**
 * "Log Action", "Log Observation", "Log Assumption" and "Log Decision": one line into the timeline of the review in focus, or of
 * the last one, from wherever one is. The time is when the command was given, however long one types.
 */
export function registerLog(last: LastReview, now: () => Date = () => new Date()): Disposable {
  let pair: readonly string[] = [];
  const log = async (kind: Kind, given: Given = {}): Promise<void> => {
    const moment = now();
    const place = await last.settle();
    if (!place) return askForReviewFirst();
    const text = typeof given.text === 'string' ? given.text : await ask(kind, place.review.title, pair);
    if (!text?.trim()) return;
    const open = await last.again(place);
    const engine = await loadEngine();
    const { date, time } = readClock(engine, moment, engine.zoneOfNewEntries(open.review));
    const { document } = open;
    const wasSaved = !document.isDirty;
    const entry = {
      date,
      time,
      text: `${kind.word ? `${kind.word}: ` : ''}${text.trim()}`,
      pair,
      ...(kind.assumed ? { assumed: true } : {}),
    };
    if (!(await change(open, engine.addTimelineEntry(open.review, entry)))) return;
    // A change in a file that nobody sees would be lost with the window.
    const isSeen = window.visibleTextEditors.some((editor) => editor.document === document);
    if (wasSaved && !isSeen && !document.isUntitled) await document.save();
    tellInPassing(l10n.t('{0} logged in {1}', time, workspace.asRelativePath(document.uri)));
  };
  const setPair = async (): Promise<void> => {
    const names = await window.showInputBox({
      title: l10n.t('Set Pair for the Log'),
      prompt: l10n.t('Names, with commas between them. They are added to what you log until you close the window.'),
      value: pair.join(', '),
    });
    if (names !== undefined)
      pair = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
  };
  const logging =
    (kind: Kind) =>
    (given?: Given): Promise<void> =>
      log(kind, given ?? undefined);
  return Disposable.from(
    commands.registerCommand(
      'learningReview.logAction',
      logging({ title: l10n.t('Log Action'), hint: l10n.t('What are you doing?'), word: 'Action' }),
    ),
    commands.registerCommand(
      'learningReview.logObservation',
      logging({ title: l10n.t('Log Observation'), hint: l10n.t('What do you see, and where?') }),
    ),
    commands.registerCommand(
      'learningReview.logAssumption',
      logging({
        title: l10n.t('Log Assumption'),
        hint: l10n.t('What do you take to be true for now?'),
        assumed: true,
      }),
    ),
    commands.registerCommand(
      'learningReview.logDecision',
      logging({ title: l10n.t('Log Decision'), hint: l10n.t('What did you decide, and why?'), word: 'Decision' }),
    ),
    commands.registerCommand('learningReview.setPair', setPair),
  );
}

function ask({ title, hint }: Kind, review: string | undefined, pair: readonly string[]): Thenable<string | undefined> {
  const facts = [...(review ? [review] : []), ...(pair.length > 0 ? [l10n.t('pair: {0}', pair.join(', '))] : [])];
  return window.showInputBox({ title, placeHolder: hint, prompt: facts.join(' · ') });
}
