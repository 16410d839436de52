import {
  LanguageStatusSeverity,
  StatusBarAlignment,
  languages,
  l10n,
  window,
  type Command,
  type Disposable,
} from 'vscode';
import type { Focus } from './focus';
import type { Reading, Verdict } from './reading';

/** Says of the Markdown file in focus whether it is treated as a review, why, and how many findings it has. */
export function registerStatus(focus: Focus): Disposable[] {
  const item = languages.createLanguageStatusItem('learningReview.status', { language: 'markdown' });
  item.name = l10n.t('Learning Review');
  const bar = window.createStatusBarItem('learningReview.findings', StatusBarAlignment.Right, 100);
  bar.name = l10n.t('Learning Review Findings');
  bar.command = 'learningReview.showActions';
  const show = () => {
    const { reading } = focus;
    item.busy = focus.document !== undefined && reading === undefined;
    if (reading) {
      const { text, detail, command, isProblem } = describe(reading);
      item.text = text;
      item.detail = detail;
      item.command = command;
      item.severity = isProblem ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    }
    if (!reading?.verdict.isReview) return bar.hide();
    bar.text = `$(comment-discussion) ${reading.findings.length}`;
    bar.tooltip = `${l10n.t('Learning Review')}: ${countFindings(reading.findings.length)}`;
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
  readonly isProblem: boolean;
}

function describe({ verdict, findings, problems }: Reading): Description {
  const text = verdict.isReview ? countFindings(findings.length) : l10n.t('Not treated as a learning review');
  const [problem] = problems;
  const detail = problem ?? explainVerdict(verdict);
  return { text, detail, command: problem ? openSettings() : offerChange(verdict), isProblem: problem !== undefined };
}

export function countFindings(count: number): string {
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** Why a document is treated as it is, in a few words. */
export function explainVerdict({ isReview, because }: Verdict): string {
  switch (because) {
    case 'comment':
      return l10n.t('A comment in the file says so');
    case 'front-matter':
      return l10n.t('The front matter says so');
    case 'path':
      return l10n.t('The setting learningReview.files says so');
    case 'headings':
      return l10n.t('Its headings are those of a review');
    case 'disabled':
      return l10n.t('The setting learningReview.enable is off');
    case 'too-long':
      return l10n.t('The file is too long to be read as one');
    case 'failed':
      return l10n.t('It could not be read; the log says more');
    case 'none':
      return isReview ? '' : l10n.t('Nothing in it says that it is one');
  }
}

function offerChange({ isReview, because }: Verdict): Command | undefined {
  if (because === 'disabled') return openSettings();
  if (because === 'failed') return { title: l10n.t('Show Log'), command: 'learningReview.showLog' };
  if (because === 'too-long') return undefined;
  return isReview
    ? { title: l10n.t('Do Not Treat It as One'), command: 'learningReview.treatAsOther' }
    : { title: l10n.t('Treat It as One'), command: 'learningReview.treatAsReview' };
}

function openSettings(): Command {
  return { title: l10n.t('Open Settings'), command: 'workbench.action.openSettings', arguments: ['learningReview'] };
}
