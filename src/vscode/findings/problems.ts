import {
  LanguageStatusSeverity,
  languages,
  l10n,
  type Disposable,
  type LanguageStatusItem,
  type LogOutputChannel,
} from 'vscode';
import { markdown } from '../core/candidate';
import type { Focus } from '../core/focus';
import type { Reviewer } from '../core/reviewer';

/** Says in the status, and once each in the log, which settings cannot be used. The defaults stand in for them. */
export function registerProblems(reviewer: Reviewer, focus: Focus, log: LogOutputChannel): Disposable[] {
  const told = new Set<string>();
  let item: LanguageStatusItem | undefined;
  const tell = (problems: readonly string[]) => {
    for (const problem of problems) {
      if (told.has(problem)) continue;
      told.add(problem);
      log.warn(problem);
    }
  };
  const show = () => {
    const problems = focus.reading?.problems ?? [];
    if (problems.length === 0) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem('learningReview.problems', markdown);
    item.name = l10n.t('Learning Review Settings');
    item.severity = LanguageStatusSeverity.Warning;
    item.text =
      problems.length === 1
        ? l10n.t('Learning review: 1 setting cannot be used')
        : l10n.t('Learning review: {0} settings cannot be used', problems.length);
    item.command = { title: l10n.t('Show Details'), command: 'learningReview.showLog' };
  };
  show();
  return [
    reviewer.onDidRead((reading) => tell(reading.problems)),
    focus.onDidChange(show),
    { dispose: () => item?.dispose() },
  ];
}
