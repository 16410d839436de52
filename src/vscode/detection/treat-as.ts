import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { innerPath, isNamed } from '../core/paths';
import { toEdit } from '../core/positions';
import { readPreferences } from '../core/preferences';
import type { Projects } from '../core/projects';

/** Commands that say, in the document itself, whether it is a review. */
export function registerTreatAs(focus: Focus, projects: Projects): Disposable[] {
  return [
    commands.registerCommand('learningReview.treatAsReview', () => say(focus, projects, true)),
    commands.registerCommand('learningReview.treatAsOther', () => say(focus, projects, false)),
  ];
}

async function say(focus: Focus, projects: Projects, wanted: boolean): Promise<void> {
  const { document } = focus;
  if (!document) return void window.showInformationMessage(l10n.t('Open a Markdown file first.'));
  const engine = await loadEngine();
  const byPath = isNamed(document, readPreferences(engine, document, await projects.settle(document.uri)));
  const changes = engine.sayIsReview(document.getText(), wanted, innerPath(document.uri), byPath);
  if (changes.length > 0) await workspace.applyEdit(toEdit(document, changes));
}
