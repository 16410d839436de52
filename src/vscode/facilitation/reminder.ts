import { Disposable, StatusBarAlignment, commands, l10n, window, workspace, type Memento } from 'vscode';
import { namespace } from '../core/preferences';
import { findDue, readReminded, type Reminder } from './reminder-due';

const key = 'reminder.last';
const offer = 'learningReview.openReminder';

/** A quiet word in the status bar, for those who turned it on: at most weekly, and not while something is unsaved. */
export function registerReminder(memory: Memento, now: () => number = Date.now): Disposable {
  const bar = window.createStatusBarItem('learningReview.reminder', StatusBarAlignment.Right, 0);
  bar.name = l10n.t('Learning Review Reminder');
  const remind = () => {
    const isOn = workspace.getConfiguration(namespace).get<unknown>('reminders') === true;
    if (!isOn) return bar.hide();
    if (workspace.textDocuments.some((document) => document.isDirty)) return;
    const reminder = findDue(readReminded(memory.get(key)), now());
    if (!reminder) return;
    const { text, why } = say(reminder);
    bar.text = `$(heart) ${text}`;
    bar.tooltip = why;
    bar.accessibilityInformation = { label: [text, why].join(', ') };
    bar.command = { title: text, command: offer, arguments: [reminder] };
    bar.show();
    void memory.update(key, { reminder, at: now() });
  };
  remind();
  return Disposable.from(
    bar,
    workspace.onDidSaveTextDocument(remind),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${namespace}.reminders`)) remind();
    }),
    commands.registerCommand(offer, async (reminder: Reminder) => {
      bar.hide();
      const { text, template, act } = say(reminder);
      const items = [{ label: act, template }, { label: l10n.t('Not this week') }];
      const picked = await window.showQuickPick<(typeof items)[number]>(items, { title: text });
      if (picked?.template) await commands.executeCommand('learningReview.new', { template: picked.template });
    }),
  );
}

function say(reminder: Reminder) {
  return reminder === 'game-day'
    ? {
        text: l10n.t('Time for a game day?'),
        why: l10n.t('Practise failing on a day of our choosing, while everyone is awake'),
        act: l10n.t('Plan a game day'),
        template: 'game-day',
      }
    : {
        text: l10n.t('It’s OK to fail'),
        why: l10n.t('What failed lately, and what do we know now that we did not know before?'),
        act: l10n.t('Write a resilience note'),
        template: 'resilience-note',
      };
}
