import { StatusBarAlignment, languages, l10n, window, type Command, type Disposable } from 'vscode';
import { markdown } from '../core/candidate';
import { tellFindings } from '../core/count-findings';
import { explainVerdict } from './explain-verdict';
import type { Focus } from '../core/focus';
import type { Reading, Verdict } from '../core/reading';

/** Says of the Markdown file in focus whether it is treated as a review, why, and how many findings it has. */
export function registerStatus(focus: Focus): Disposable[] {
  const item = languages.createLanguageStatusItem('learningReview.status', markdown);
  item.name = l10n.t('Learning Review');
  const bar = window.createStatusBarItem('learningReview.findings', StatusBarAlignment.Right, 100);
  bar.name = l10n.t('Learning Review Findings');
  bar.command = 'learningReview.showActions';
  const show = () => {
    const { reading } = focus;
    item.busy = focus.document !== undefined && reading === undefined;
    if (reading) {
      const { text, detail, command } = describe(reading);
      item.text = text;
      item.detail = detail;
      item.command = command;
    }
    if (!reading?.verdict.isReview) return bar.hide();
    bar.text = `$(comment-discussion) ${reading.findings.length}`;
    bar.tooltip = l10n.t('Learning review: {0}', tellFindings(reading.findings));
    bar.accessibilityInformation = { label: bar.tooltip };
    bar.show();
  };
  show();
  return [item, bar, focus.onDidChange(show)];
}

interface Description {
  readonly text: string;
  readonly detail: string;
  readonly command: Command | undefined;
}

function describe({ verdict, findings }: Reading): Description {
  const text = verdict.isReview
    ? l10n.t('Learning review: {0}', tellFindings(findings))
    : l10n.t('Not treated as a learning review');
  return { text, detail: explainVerdict(verdict), command: offerChange(verdict) };
}

function offerChange({ isReview, because }: Verdict): Command | undefined {
  if (because === 'disabled') return openSettings();
  if (because === 'failed') return { title: l10n.t('Show Log'), command: 'learningReview.showLog' };
  if (because === 'too-long' || because === 'ignored') return undefined;
  return isReview
    ? { title: l10n.t('Do Not Treat as a Review'), command: 'learningReview.treatAsOther' }
    : { title: l10n.t('Treat as a Review'), command: 'learningReview.treatAsReview' };
}

function openSettings(): Command {
  return { title: l10n.t('Open Settings'), command: 'workbench.action.openSettings', arguments: ['learningReview'] };
}
