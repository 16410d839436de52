import { QuickPickItemKind, commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import { explainVerdict } from './explain-verdict';
import { showFindings } from './show-findings';
import type { Focus } from '../core/focus';

interface Choice extends QuickPickItem {
  readonly command?: string;
  readonly argument?: string;
  readonly act?: () => Promise<unknown>;
}

/** What a click on the status bar offers. */
export function registerActions(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.showActions', async () => {
    const { reading } = focus;
    if (!reading) return;
    const { isReview } = reading.verdict;
    const choices: readonly Choice[] = [
      ...(reading.findings.length > 0
        ? [{ label: `$(list-unordered) ${l10n.t('All findings')}`, act: () => showFindings(reading) }]
        : []),
      { label: `$(list-tree) ${l10n.t('Sections')}`, command: 'learningReview.sections.focus' },
      { label: '', kind: QuickPickItemKind.Separator },
      isReview
        ? {
            label: `$(circle-slash) ${l10n.t('Do not treat this file as a learning review')}`,
            command: 'learningReview.treatAsOther',
          }
        : {
            label: `$(check) ${l10n.t('Treat this file as a learning review')}`,
            command: 'learningReview.treatAsReview',
          },
      { label: `$(gear) ${l10n.t('Settings')}`, command: 'workbench.action.openSettings', argument: 'learningReview' },
    ];
    const picked = await window.showQuickPick(choices, {
      title: l10n.t('Learning Review'),
      placeHolder: isReview
        ? l10n.t('Treated as a learning review. {0}.', explainVerdict(reading.verdict))
        : l10n.t('Not treated as a learning review. {0}.', explainVerdict(reading.verdict)),
    });
    await picked?.act?.();
    if (picked?.command) await commands.executeCommand(picked.command, picked.argument);
  });
}
